// "X discussed migration with Y": two people of two sides, one before the verb and one behind "with", were in contact.
import type { Actor, Mention } from '../model/reading.ts';
import { tellContact } from './contacts-told.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, sidesOf, standsFor } from './discourse.ts';
import { isSilent, modeOf } from './mode.ts';
import { sameList } from './same-list.ts';
import { type Clause, isNamed } from './sentence.ts';
import { contactKinds } from './told-before.ts';

/** From whoever acts to the verb: a day, an adverb. */
const SUBJECT_REACH = 40;
/** From the verb to "with": what was discussed. */
const TOPIC_REACH = 90;
/** Between "with" and a person: an article, an honorific. */
const NAMED_REACH = 12;

/** Reads the contact of a sentence that no word of contact tells. Of sides whose contact is already told it is a part. */
export function readDiscussedWith(clause: Clause, discourse: Discourse): void {
  if (clause.reading.clause !== 'svo') return;
  for (const cue of clause.reports) {
    const subject = cue.value === 'discussed' ? speaker(clause, discourse, cue) : undefined;
    const other = subject && partner(clause, cue);
    const mode = modeOf(clause, cue);
    if (!other?.side || isSilent(mode)) continue;
    const sides = [...new Set([...sidesOf(subject, discourse), other.side])].sort();
    if (sides.length !== 2 || discourse.engagements.some((e) => contactKinds.has(e.kind) && sameList(e.sides, sides))) continue;
    tellContact(clause, discourse, { cue, kind: 'meeting', role: 'verbs', subject, together: [], others: [other], hosts: [], rule: 'discussed-with' }, mode);
  }
}

function speaker({ actors, engagements }: Clause, discourse: Discourse, cue: Mention): Actor | undefined {
  const last = actors.findLast((a) => a.end <= cue.start);
  if (!last || cue.start - last.end > SUBJECT_REACH || !(isNamed(last) || last.form === 'pronoun')) return undefined;
  const isTaken = engagements.some((e) => e.start >= last.end && e.end <= cue.start);
  return isTaken ? undefined : standsFor(last, discourse);
}

/** The person right behind the first "with" that follows the verb in its clause. */
function partner({ actors, sentence, engagements }: Clause, cue: Mention): Actor | undefined {
  const word = cuesOf(sentence, 'with').find((c) => c.start >= cue.end && c.start - cue.end <= TOPIC_REACH);
  if (!word || engagements.some((e) => e.start >= cue.end && e.end <= word.start)) return undefined;
  const next = actors.find((a) => a.start >= word.end);
  return next && isNamed(next) && next.start - word.end <= NAMED_REACH ? next : undefined;
}
