// Lists of people with a day beside each: "A on Monday and, on Tuesday, B".
import type { Actor, DateMention, SentenceReading } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { CLOSING_BRACKET } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { type Clause, joined } from './sentence.ts';

/** A space and a little word stand between a person and the day. */
const DAY_GAP = 4;
/** Beside the days: a conjunction, prepositions, commas, an honorific. */
const LITTLE = 26;

/** Joined, or parted only by the day of each ("A on Monday, B on Tuesday and C on Wednesday", "A and, on Friday, with B"). */
export function listed(clause: Clause, a: Actor, b: Actor): boolean {
  if (joined(clause.reading, a, b) || isApposed(clause, a, b)) return true;
  const day = clause.sentence.dates.find((d) => d.start >= a.end && d.end <= b.start && d.start - a.end <= DAY_GAP);
  if (day && clause.sentence.dates.some((d) => d.start >= b.end && d.start - b.end <= DAY_GAP) && joinedApartFrom(clause, day, a, b)) return true;
  return isPartedByDays(clause, a, b);
}

/** "In A from the 21st to the 23rd, in B", "A (21-23), B": two that are joined but for the day of the first, its bracket, and the little word that says where. */
export function joinedApartFrom({ reading, sentence }: Clause, day: DateMention, a: Actor, b: Actor): boolean {
  const end = reading.units[day.end] === CLOSING_BRACKET ? day.end + 1 : day.end;
  const where = sentence.cues.find((c) => c.kind === 'within' && c.start >= end && c.end <= b.start && b.start - c.end <= 1);
  return joined(reading, actorWith(a, { end }), where ? actorWith(b, { start: where.start }) : b);
}

/** "The King of A, X, the President of B, Y": of two people of two sides, each with his office, a comma and an article stand between. */
function isApposed({ reading }: Clause, a: Actor, b: Actor): boolean {
  if (reading.clause !== 'svo' || a.form !== 'person' || b.form !== 'person' || a.side === b.side || b.start - a.end > LITTLE) return false;
  const words = wordsIn(reading.units, a.end, b.start);
  return words.length === 1 && reading.determiners.has(words[0] as string) && /^\s*,/.test(textOf(reading.units, a.end, b.start));
}

/** "A and, on Friday, with B": between the two nothing but a conjunction, days and little words. */
function isPartedByDays({ reading, sentence }: Clause, a: Actor, b: Actor): boolean {
  if (reading.clause === 'sov' || reading.countBehind) return false;
  const days = sentence.dates.filter((d) => d.start >= a.end && d.end <= b.start);
  const length = days.reduce((sum, d) => sum + d.end - d.start, 0);
  if (days.length === 0 || b.start - a.end - length > LITTLE) return false;
  const starts = [...days.map((d) => d.start), b.start];
  const words = flatMap([a.end, ...days.map((d) => d.end)], (end, i) => wordsIn(reading.units, end, Math.max(end, starts[i] as number)));
  const little = (w: string) => reading.conjunctions.has(w) || reading.functionWords.has(w) || reading.honorifics.has(w);
  return words.some((w) => reading.conjunctions.has(w)) && words.every(little);
}

/** The day of one of a list: between the one before it and himself, else right behind him. Undefined where none stands there. */
export function dayBeside({ dates }: SentenceReading, list: readonly Actor[], at: number): DateMention | undefined {
  const [before, own] = [list[at - 1], list[at] as Actor];
  const ahead = before && dates.findLast((d) => d.start >= before.end && d.end <= own.start && !(d.start - before.end <= DAY_GAP));
  return ahead ?? dates.find((d) => d.start >= own.end && d.start - own.end <= DAY_GAP);
}
