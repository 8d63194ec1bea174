// "X discussed migration with Y", "With Y he discussed migration": two people of two sides, one who acts and one behind "with", were in contact.
import type { Actor, Mention } from '../model/reading.ts';
import { tellContact } from './contacts-told.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, protagonist, sidesOf, standsFor } from './discourse.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { isContactTold } from './told-before.ts';

/** From whoever acts to the verb: a day, an adverb. */
const SUBJECT_REACH = 40;
/** From the verb to "with": what was discussed. */
const TOPIC_REACH = 90;
/** From the start of a sentence to its first word: a mark of a list. */
const OPENS = 3;
/** "With Y discussed he": a verb before who acts. */
const BEHIND_VERB = 2;
/** Between "with" and a person: an article, an honorific. */
const NAMED_REACH = 12;

/** Reads the contact of a sentence that no word of contact tells. */
export function readDiscussedWith(clause: Clause, discourse: Discourse): void {
  readFronted(clause, discourse);
  if (clause.reading.clause !== 'svo') return;
  for (const cue of clause.reports) {
    const subject = cue.value === 'discussed' ? speaker(clause, discourse, cue) : undefined;
    const other = subject && partner(clause, cue);
    const mode = modeOf(clause, cue);
    if (!other?.side || isSilent(mode)) continue;
    tell(clause, discourse, { cue, subject, other }, mode);
  }
}

/** Of two sides whose contact is already told it is a part. */
function tell(clause: Clause, discourse: Discourse, { cue, subject, other }: Discussed, mode: string | undefined): void {
  const sides = [...new Set([...sidesOf(subject, discourse), other.side as string])].sort();
  if (sides.length !== 2 || isContactTold(discourse, sides)) return;
  tellContact(clause, discourse, { cue, kind: 'meeting', role: 'verbs', subject, together: [], others: [other], hosts: [], rule: 'discussed-with' }, mode);
}

/** The verb, who acts, and the person of another side who stands with him. */
interface Discussed {
  readonly cue: Mention;
  readonly subject: Actor | undefined;
  readonly other: Actor;
}

/** "With Y he discussed migration", "With Y the two agreed on flights": whom the sentence opens with, before who acts; of a round of contacts it is the next. */
function readFronted(clause: Clause, discourse: Discourse): void {
  const { sentence, actors, acts, reports, engagements, reading } = clause;
  const start = Math.max(sentence.start, reading.datelineEnd);
  const word = cuesOf(sentence, 'with').find((c) => c.start - start <= OPENS);
  const other = word && actors.find((a) => a.start >= word.end);
  if (!word || !other?.side || !isNamed(other) || other.start - word.end > NAMED_REACH || engagements.length > 0 || reading.clause === 'sov') return;
  const cue = [...reports, ...acts]
    .filter((c) => c.start >= other.end && (c.value === 'discussed' || c.value === 'agree'))
    .sort((a, b) => a.start - b.start)[0];
  const subject = cue && whoActs(clause, discourse, other, cue);
  const mode = cue && modeOf(clause, cue);
  if (subject && !isSilent(mode)) tell(clause, discourse, { cue, subject, other }, mode);
}

/** Beside the verb, on either side; where nobody stands there but whom it was with, taken for "he", whoever acted before. */
function whoActs({ actors, sentence, reading }: Clause, discourse: Discourse, other: Actor, cue: Mention): Actor | undefined {
  const acts = (a: Actor) => a.start >= other.end && a.side !== other.side && (isNamed(a) || a.form === 'pronoun') && !joined(reading, other, a);
  const beside = actors.findLast((a) => acts(a) && a.end <= cue.start) ?? actors.find((a) => acts(a) && a.start >= cue.end && a.start - cue.end <= BEHIND_VERB);
  if (beside) return standsFor(beside, discourse);
  const isHe = cuesOf(sentence, 'speech').some((c) => c.value === 'pronouns' && c.start >= other.end && c.start - cue.end <= BEHIND_VERB);
  return isHe && discourse.subject && discourse.subject.side !== other.side ? discourse.subject : protagonist(discourse);
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
