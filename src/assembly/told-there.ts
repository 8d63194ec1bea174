// "X told Y in Z that his country would help": somebody in office who tells something to one of another side, in a place, met him there.
import type { Actor } from '../model/reading.ts';
import { tellContact } from './contacts-told.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, sidesOf, standsFor } from './discourse.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, isNamed } from './sentence.ts';
import { isContactTold } from './told-before.ts';

/** Between who tells and the verb: an auxiliary, an adverb. */
const SUBJECT_REACH = 14;
/** Between the verb and whom it is told to, and between him and where: an article, a little word. */
const BESIDE = 5;

/** Reads the contact of a sentence that no word of contact tells. */
export function readToldThere(clause: Clause, discourse: Discourse): void {
  const { reading, sentence, actors, engagements } = clause;
  if (reading.clause !== 'svo' || engagements.length > 0) return;
  for (const cue of cuesOf(sentence, 'tell')) {
    const teller = actors.findLast((a) => a.end <= cue.start);
    const hearer = actors.find((a) => a.start >= cue.end);
    if (!teller || !hearer || cue.start - teller.end > SUBJECT_REACH || hearer.start - cue.end > BESIDE || !isHeld(hearer)) continue;
    if (!(isNamed(teller) || teller.form === 'pronoun') || !isSaidIn(clause, hearer)) continue;
    const subject = standsFor(teller, discourse);
    const sides = [...new Set([...sidesOf(subject, discourse), hearer.side as string])].sort();
    const mode = modeOf(clause, cue);
    if (sides.length !== 2 || isSilent(mode) || isContactTold(discourse, sides)) continue;
    tellContact(clause, discourse, { cue, kind: 'meeting', role: 'verbs', subject, together: [], others: [hearer], hosts: [], rule: 'told-there' }, mode);
  }
}

const isHeld = (a: Actor): boolean => isNamed(a) && a.side !== undefined && a.offices.length > 0;

/** Right behind whom it was told to stands where. */
const isSaidIn = ({ sentence }: Clause, hearer: Actor): boolean =>
  cuesOf(sentence, 'within').some(
    (c) => c.start >= hearer.end && c.start - hearer.end <= 1 && sentence.places.some((p) => p.start >= c.end && p.start - c.end <= BESIDE),
  );
