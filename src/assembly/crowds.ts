// Travellers who are counted are a figure, and no visit of their state.

import { cuesOf } from './cues-of.ts';
import type { Frame } from './frame.ts';
import { type Clause, isNamed } from './sentence.ts';

/** Fewer than this may be a delegation. */
const CROWD = 100;

/** Between a number and whom it counts: a scale, "of the". */
const COUNTED_REACH = 16;

/** Between a verb of travel and the number of those who travelled: where to, "about". */
const TRAVEL_REACH = 60;

/** "6,200 Bulgarians visited the kingdom", with nobody named: who is counted by the hundred travels for himself. */
export function isCrowd({ sentence, actors, reports, reading }: Clause, { kind, cue }: Frame): boolean {
  // in a verb-final clause who says it stands before the verb of saying
  const said = reading.clause === 'sov' ? reports.findLast((r) => r.end <= cue.start) : undefined;
  if ((kind !== 'visit' && kind !== 'attendance') || actors.some((a) => isNamed(a) && a.start >= (said?.end ?? 0))) return false;
  const people = [
    ...actors.filter((a) => a.form === 'side'),
    ...cuesOf(sentence, 'measure').filter((c) => travellers.has(c.value)),
    ...cuesOf(sentence, 'people').filter((c) => c.value === 'noun'),
  ];
  return sentence.quantities.some(
    (q) =>
      q.value >= CROWD &&
      q.unit === undefined &&
      Math.max(q.start - cue.end, cue.start - q.end) <= TRAVEL_REACH &&
      people.some((p) => Math.max(p.start - q.end, q.start - p.end) <= COUNTED_REACH && (p.start < cue.start || p.start >= q.end)),
  );
}

/** "Exports rose to reach [arrive at] 320 million euros": an amount right behind a verb of travel is what something came to. */
export const isAmount = ({ sentence }: Clause, { kind, cue }: Frame): boolean =>
  kind === 'visit' && sentence.quantities.some((q) => q.unit !== undefined && q.start >= cue.end && q.start - cue.end <= 1);

const travellers: ReadonlySet<string> = new Set(['tourists', 'students', 'diaspora', 'personnel']);
