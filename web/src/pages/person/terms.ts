// Offices over time: when the tables of holders have them, and when documents tell them.
import type { PersonPage } from '../../../../src/api/contract.ts';

export interface Bar {
  readonly office: string;
  readonly source: 'table' | 'told';
  readonly from: string | null;
  readonly to: string | null;
  /** Shares of the span of all bars, 0 to 1. */
  readonly start: number;
  readonly end: number;
}

/** The first day of a year, a month or a day, and the last. */
const first = (day: string): string => `${day}-01-01`.slice(0, 10);
const last = (day: string): string => (day.length >= 10 ? day : day.length === 7 ? `${day}-28` : `${day}-12-31`);
const at = (day: string): number => Date.parse(day);

export interface Bars {
  readonly bars: readonly Bar[];
  /** Years of the span, from the first to the last. */
  readonly years: readonly number[];
}

/** What is still held lasts until `today`; what has no beginning begins with the earliest day told. */
export function barsOf({ terms, told }: Pick<PersonPage, 'terms' | 'told'>, today: string): Bars {
  const spans = [
    ...terms.map((t) => ({ ...t, source: 'table' as const })),
    ...told.filter((t) => t.from !== null).map(({ office, from, to }) => ({ office, from, to, source: 'told' as const })),
  ];
  const days = spans.flatMap(({ from, to, source }) => [...(from ? [first(from)] : []), to ? last(to) : source === 'table' ? today : (from as string)]);
  const [least, most] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (least === undefined || most === undefined) return { bars: [], years: [] };
  const begin = at(`${least.slice(0, 4)}-01-01`);
  const end = at(`${Number(most.slice(0, 4)) + 1}-01-01`);
  const share = (day: string): number => (at(day) - begin) / (end - begin);
  const bars = spans.map(({ office, from, to, source }) => ({
    office,
    source,
    from,
    to,
    start: from ? share(first(from)) : 0,
    end: to ? share(last(to)) : source === 'table' ? share(today) : share(from as string),
  }));
  const years = Array.from({ length: Number(most.slice(0, 4)) - Number(least.slice(0, 4)) + 1 }, (_, i) => Number(least.slice(0, 4)) + i);
  return { bars: bars.sort((a, b) => a.start - b.start || (a.office < b.office ? -1 : 1)), years };
}
