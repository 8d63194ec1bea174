import type { Actor, Mention } from '../model/reading.ts';
import type { Clause } from './sentence.ts';

/** Between a traveller and where he went: a comma, a preposition. */
const GOAL_REACH = 8;

/** "In January visited the president of A B": where the verb takes the second place, a person right behind a verb of travel, with a place right behind him, travels. */
export const isTraveller = (clause: Clause, cue: Mention, found: Actor): boolean =>
  cue.value.startsWith('visit.') && found.form !== 'side' && (isBehindGoal(clause, cue, found) || isBeforeGoal(clause, found));

/** "Visits Rabat next week the minister X": in a verb-first clause, whom only words of time part from a place abroad right behind the verb. */
function isBehindGoal({ reading, sentence }: Clause, cue: Mention, found: Actor): boolean {
  if (reading.clause !== 'vso') return false;
  const goal = sentence.places.find((p) => p.start > cue.end && p.start - cue.end <= GOAL_REACH && p.country !== found.side && p.end < found.start);
  const times = sentence.dates.filter((d) => goal !== undefined && d.start >= goal.end && d.end <= found.start).sort((a, b) => a.start - b.start);
  let at = goal?.end ?? 0;
  for (const { start, end } of times) {
    if (start - at > PARTED) return false;
    at = end;
  }
  return goal !== undefined && found.start - at <= PARTED;
}

/** A comma and a space. */
const PARTED = 2;

const isBeforeGoal = ({ reading, sentence, actors }: Clause, found: Actor): boolean =>
  (reading.verbSecond || (reading.clause === 'vso' && sentence.places.some((p) => p.start - found.end === 1 && p.country !== found.side))) &&
  [...sentence.places, ...actors.filter((a) => a.form === 'side')].some((p) => p.start >= found.end && p.start - found.end <= GOAL_REACH);
