// Days, numbers and names of states as the reader's language writes them. Pure: what a component needs comes from `useFormat`.
import type { Side } from '../../../src/api/contract.ts';

export interface Range {
  readonly start: string;
  readonly end: string;
  readonly precision?: string;
}

const dayAt = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
/** The ledger counts in Gregorian days; so does every page, whatever calendar a language would take by itself. */
const base = { timeZone: 'UTC', calendar: 'gregory' } as const;

export interface Format {
  /** `2025-05-31` as `31 May 2025`. */
  readonly day: (iso: string) => string;
  /** `2025-05` as `May 2025`. */
  readonly month: (iso: string) => string;
  /** A range as exactly as it is known: a day, some days, a month, a year. */
  readonly range: (range: Range) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share between 0 and 1. */
  readonly percent: (share: number) => string;
  /** A state by the language's own name, an organisation by its English one. */
  readonly side: (side: Side | undefined, code: string) => string;
  readonly language: (code: string) => string;
  /** `A, B and C`. */
  readonly list: (parts: readonly string[]) => string;
  /** How long ago an instant was: `2 hours ago`. */
  readonly ago: (instant: string, now?: Date) => string;
  readonly compare: (a: string, b: string) => number;
}

const steps: ReadonlyArray<readonly [Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function ago(format: Intl.RelativeTimeFormat, instant: string, now: Date): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return format.format(Math.round(seconds / size), unit);
}

function rangeFormat(language: string): (range: Range) => string {
  const day = new Intl.DateTimeFormat(language, { ...base, day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(language, { ...base, month: 'long', year: 'numeric' });
  const year = new Intl.DateTimeFormat(language, { ...base, year: 'numeric' });
  const by = (precision: string | undefined) => (precision === 'year' ? year : precision === 'month' ? month : day);
  return ({ start, end, precision }) => {
    const format = by(precision);
    return start === end ? format.format(dayAt(start)) : format.formatRange(dayAt(start), dayAt(end));
  };
}

function names(language: string, type: 'region' | 'language'): (code: string) => string | undefined {
  const known = new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' });
  return (code) => {
    try {
      return known.of(code);
    } catch {
      // a code that is no code of the standard
      return undefined;
    }
  };
}

/** All of them for one language. */
export function formatIn(language: string): Format {
  const day = new Intl.DateTimeFormat(language, { ...base, day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(language, { ...base, month: 'long', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language);
  const region = names(language, 'region');
  const tongue = names(language, 'language');
  const plain = new Intl.NumberFormat(language);
  return {
    day: (iso) => day.format(dayAt(iso)),
    month: (iso) => month.format(dayAt(`${iso}-01`)),
    range: rangeFormat(language),
    number: (value, options) => (options ? new Intl.NumberFormat(language, options) : plain).format(value),
    percent: (share) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    side: (side, code) => (side?.iso2 ? region(side.iso2) : undefined) ?? side?.name ?? code.replace(/^org:/, ''),
    language: (code) => tongue(code) ?? code,
    list: (parts) => list.format(parts),
    ago: (instant, now = new Date()) => ago(relative, instant, now),
    compare: (a, b) => collator.compare(a, b),
  };
}
