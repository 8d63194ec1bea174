import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { type Clause, personal } from './sentence.ts';

/** Between a person and the end of the relative word that goes on with him: a comma, its space, and letters whose marks stand apart. */
export const RELATIVE_REACH = 12;

/** A clause that commas part from its sentence, and the person whom it tells of. */
interface RelativeClause {
  readonly head: Actor;
  readonly start: number;
  readonly end: number;
}

/** Between the comma that ends a relative clause and the verb: an adverb, a little word. */
const GOES_ON = 24;

/** The person right before a comma and a relative word, the last who stands before an offset. */
function headBefore({ reading, actors }: Clause, at: number): Actor | undefined {
  const opens = ({ end: from }: Actor): boolean => {
    const to = Math.min(from + RELATIVE_REACH, at);
    const [word] = wordsIn(reading.units, from, to);
    return word !== undefined && reading.relatives.has(word) && textOf(reading.units, from, to).trimStart().startsWith(',');
  };
  return actors.findLast((a) => personal(a) && a.end < at && opens(a));
}

/** "X, who has been in Z since Monday, met Y": the clause between commas that parts a verb from its subject. */
export function relativeBefore(clause: Clause, cue: Mention): RelativeClause | undefined {
  const { reading, actors, sentence } = clause;
  if (reading.clause !== 'svo') return undefined;
  const end = sentence.start + reading.units.subarray(sentence.start, cue.start).lastIndexOf(COMMA);
  if (end < sentence.start || cue.start - end > GOES_ON || actors.some((a) => a.start >= end && a.end <= cue.start)) return undefined;
  const head = headBefore(clause, end);
  return head && { head, start: head.end, end };
}

/** "X, who was in Z on a one-day visit, flew home": the clause between commas that a verb stands in. */
export function relativeAround(clause: Clause, cue: Mention): RelativeClause | undefined {
  const { reading, sentence } = clause;
  const behind = reading.clause === 'svo' ? reading.units.subarray(cue.end, sentence.end).indexOf(COMMA) : -1;
  const head = behind < 0 ? undefined : headBefore(clause, cue.start);
  if (!head || reading.units.subarray(head.end, cue.start).lastIndexOf(COMMA) > RELATIVE_REACH) return undefined;
  return { head, start: head.end, end: cue.end + behind };
}
