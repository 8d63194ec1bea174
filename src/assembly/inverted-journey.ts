import type { Actor, Mention } from '../model/reading.ts';
import type { Clause } from './sentence.ts';

/** Between a traveller and where he went: a comma, a preposition. */
const GOAL_REACH = 8;

/** "In January visited the president of A B": where the verb takes the second place, a person right behind a verb of travel, with a place right behind him, travels. */
export const isTraveller = ({ reading, sentence, actors }: Clause, cue: Mention, found: Actor): boolean =>
  cue.value.startsWith('visit.') &&
  found.form !== 'side' &&
  (reading.verbSecond || (reading.clause === 'vso' && sentence.places.some((p) => p.start - found.end === 1 && p.country !== found.side))) &&
  [...sentence.places, ...actors.filter((a) => a.form === 'side')].some((p) => p.start >= found.end && p.start - found.end <= GOAL_REACH);
