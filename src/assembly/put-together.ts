// Cues that are put together of others, and take the place of what they are made of.
import type { Mention } from '../model/reading.ts';
import { byPlace } from '../text/in-order.ts';

/** Whether two cues share a unit. */
export const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** The cues told with those put together, without what these lie over. The list itself where nothing was put together. */
export function withPutTogether(told: readonly Mention[], made: readonly Mention[]): readonly Mention[] {
  return made.length === 0 ? told : byPlace([...told.filter((t) => !made.some((m) => overlaps(t, m))), ...made]);
}
