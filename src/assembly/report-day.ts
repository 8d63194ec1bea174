// The day on which something was said, which is not that of what is still to come.
import type { DateMention, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import type { Clause } from './sentence.ts';

/** From a verb of saying to its day: who says so, where ("in a statement on its website"). */
const SAID_REACH = 50;

/** "X will fly to Y, the ministry said in a statement on Monday", "the ministry said on Monday that X will fly to Y", "according to a statement on Monday, X will fly to Y". */
export function isDayOfReport({ reading, reports, engagements }: Clause, cue: Mention, date: DateMention): boolean {
  if (reading.clause === 'sov') return false;
  const said = reports.findLast((r) => r.end <= date.start && date.start - r.end <= SAID_REACH);
  if (!said || engagements.some((e) => e.start >= said.end && e.end <= date.start)) return false;
  if (said.start >= cue.end) return textOf(reading.units, cue.end, said.start).includes(',');
  if (cue.start < date.end) return false;
  const [next] = wordsIn(reading.units, date.end, cue.start);
  if (next !== undefined && reading.complementizers.has(next)) return true;
  return reading.units[date.end] === COMMA && !wordsIn(reading.units, said.start, date.start).some((w) => reading.complementizers.has(w));
}
