import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { type Clause, hasConjunction, isNamed } from './sentence.ts';

/** Between "from" and whom it names: an honorific; between the verb and "from": what was received, a place and a day. */
const NAME_REACH = 24;
const SOURCE_REACH = 160;
/** Between "the letter conveys" and what it conveys, which may be a list. */
const CONTENT_REACH = 120;

/** A word of receiving, and the letter or call that it is about, if it is one. */
interface Received {
  readonly verb: Mention;
  readonly message: Mention | undefined;
}

/** What is received at or before a cue: a letter or a call, or something that no engagement is ("received an invitation"). */
function receivedBefore({ sentence, engagements }: Clause, cue: Mention): Received | undefined {
  const verb = cuesOf(sentence, 'receiving').findLast((c) => c.start <= cue.start);
  if (!verb) return undefined;
  const contact = engagements.find((e) => e.start <= verb.start && e.end >= verb.end);
  return contact && !/^(message|call)\./.test(contact.value) ? undefined : { verb, message: contact };
}

/** "Received from Y", "received a letter from Y": whom the word for the source names. */
function sourceOf({ sentence, actors }: Clause, verb: Mention): Actor | undefined {
  for (const from of sentence.cues) {
    if (from.kind !== 'partner' || from.value !== 'from' || from.start < verb.start || from.start - verb.end > SOURCE_REACH) continue;
    const first = actors.find((a) => a.start >= from.end);
    if (first?.side !== undefined && first.start - from.end <= NAME_REACH && (isNamed(first) || first.form === 'side')) return first;
  }
  return undefined;
}

/** "Received an invitation": the act is the verb itself or what it has for its object, with neither a comma nor another verb between. */
function isObject(clause: Clause, verb: Mention, cue: Mention): boolean {
  if (cue.start <= verb.start) return true;
  const between = [...clause.acts, ...clause.reports, ...clause.engagements].some((c) => c.start >= verb.end && c.start < cue.start);
  return !between && !/[,;]/.test(textOf(clause.reading.units, verb.end, cue.start)) && !hasConjunction(clause.reading, verb.end, cue.start);
}

/** Whether an act is told as what a letter holds: a word for that stands before it, and nobody says anything between. */
function isContent({ sentence, reports }: Clause, cue: Mention): boolean {
  const holds = cuesOf(sentence, 'content').findLast((c) => c.start <= cue.start);
  if (!holds || cue.start - holds.end > CONTENT_REACH) return false;
  return !reports.some((r) => r.value === 'report' && r.start >= holds.end && r.end <= cue.start);
}

/** "Had a call with Y, in which he affirmed": of a contact told in the sentence, that is no letter. */
const isSpoken = ({ engagements }: Clause, cue: Mention): boolean => {
  const contact = engagements.findLast((e) => e.start < cue.start);
  return contact !== undefined && !contact.value.startsWith('message.');
};

/** The letter told last, if the text still speaks of it. */
function lastLetter(clause: Clause, { engagements }: Discourse): DraftEngagement | undefined {
  const letter = engagements.findLast((e) => e.kind === 'message');
  return letter && letter.sender !== undefined && clause.sentence.paragraph - letter.paragraph <= 1 ? letter : undefined;
}

/** "Received an invitation from Y", "a letter of Y, which holds an apology": what is received says whoever sent it; null where that stays open. */
export function senderOf(clause: Clause, discourse: Discourse, cue: Mention): Actor | null | undefined {
  const received = receivedBefore(clause, cue);
  const source = received && sourceOf(clause, received.verb);
  const held = isContent(clause, cue);
  if (held && source) return source;
  if (held && !isSpoken(clause, cue)) {
    const letter = lastLetter(clause, discourse);
    return letter && (letter.principals.find((p) => p.side === letter.sender) ?? bare(letter.sender as string, cue));
  }
  if (!received || received.message) return undefined;
  return isObject(clause, received.verb, cue) ? (source ?? null) : undefined;
}

const bare = (side: string, { start }: Mention): Actor => ({
  start,
  end: start,
  form: 'side',
  side,
  offices: [],
  plural: false,
  counterpart: false,
  capital: false,
  inferred: true,
  guessed: false,
});
