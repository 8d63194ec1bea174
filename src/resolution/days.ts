import type { DateRange } from '../model/record.ts';

const DAY = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Days between two ranges; 0 where they overlap. */
export function gapBetween(a: DateRange, b: DateRange): number {
  return Math.max(0, dayNumber(b.start) - dayNumber(a.end), dayNumber(a.start) - dayNumber(b.end));
}

/** Days from `a` to `b`, below 0 where `b` is earlier. */
export const daysFrom = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

export const isSingleDay = (date: DateRange): boolean => date.precision === 'day' && date.start === date.end;

/** Whole days that a range spans. */
export const lengthOf = (date: DateRange): number => dayNumber(date.end) - dayNumber(date.start) + 1;
