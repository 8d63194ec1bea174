// The periods of figures.
import type { Range } from '../language/format.ts';

interface Part {
  readonly year: string;
  /** `03`; undefined of a whole year. */
  readonly month: string | undefined;
}

function partOf(text: string | undefined): Part | undefined {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?$/.exec(text ?? '') ?? [];
  return year === undefined ? undefined : { year, month };
}

const lastDay = ({ year, month = '12' }: Part): string => new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);

/** `2024`, `2024-03` or `2024-01/2024-06` as the days from and to; undefined where it is none of them. */
export function periodRange(period: string | null): (Range & { readonly precision: 'year' | 'month' }) | undefined {
  const [from, to, ...more] = (period ?? '').split('/');
  const [first, last] = [partOf(from), partOf(to ?? from)];
  if (!first || !last || more.length > 0) return undefined;
  const precision = first.month === undefined && last.month === undefined ? 'year' : 'month';
  return { start: `${first.year}-${first.month ?? '01'}-01`, end: lastDay(last), precision };
}

const yearsAt = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

/** The same as years from and to: 2024 lasts from 2024 to 2025. */
export function periodSpan(period: string | null): { readonly from: number; readonly to: number } | undefined {
  const range = periodRange(period);
  return range && { from: yearsAt(range.start), to: yearsAt(range.end) + 1 / 12 };
}
