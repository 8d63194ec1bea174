// Days, numbers and names of states as the reader's language writes them. Pure: what a component needs comes from `useFormat`.
import type { Side } from '../../../src/api/contract.ts';
import { type Words, wordsFor } from './words.ts';

export interface Range {
  readonly start: string;
  readonly end: string;
  readonly precision?: string;
}

/** A figure's period (`2024`, `2024-Q1`) stands where others have a day; it is shown as it is written. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isoOf = (day: Date): string => day.toISOString().slice(0, 10);
const dayAt = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
/** The ledger counts in Gregorian days; so does every page, whatever calendar a language would take by itself. */
const base = { timeZone: 'UTC', calendar: 'gregory' } as const;

export interface Format {
  /** `2025-05-31` as `31 May 2025`; what is no day as it is written. */
  readonly day: (iso: string) => string;
  /** `2025-05` as `May 2025`. */
  readonly month: (iso: string) => string;
  /** The same, short, for the ticks of a figure. */
  readonly shortMonth: (day: Date) => string;
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

const lastOf = (month: string): string => isoOf(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)));

/** How exactly a range is known; one that tells nothing of it and covers whole months or years is known to them. */
export function precisionOf({ start, end, precision }: Range): string {
  if (precision !== undefined) return precision;
  if (!start.endsWith('-01') || end !== lastOf(end)) return 'day';
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : 'month';
}

function rangeFormat(language: string): (range: Range) => string {
  const day = new Intl.DateTimeFormat(language, { ...base, day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(language, { ...base, month: 'long', year: 'numeric' });
  const year = new Intl.DateTimeFormat(language, { ...base, year: 'numeric' });
  const by = (precision: string | undefined) => (precision === 'year' ? year : precision === 'month' ? month : day);
  return (range) => {
    const { start, end } = range;
    const format = by(precisionOf(range));
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

/** English days are written `31 May 2025`, as half the world reads `5/31` wrongly. */
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

function byBrowser(language: string): Format {
  const tag = tagOf(language);
  const day = new Intl.DateTimeFormat(tag, { ...base, day: 'numeric', month: 'short', year: 'numeric' });
  const month = new Intl.DateTimeFormat(tag, { ...base, month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(tag, { ...base, month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag);
  const region = names(language, 'region');
  const tongue = names(language, 'language');
  const plain = new Intl.NumberFormat(tag);
  return {
    day: (iso) => (isDay(iso) ? day.format(dayAt(iso)) : iso),
    month: (iso) => month.format(dayAt(`${iso}-01`)),
    shortMonth: (at) => short.format(at),
    range: rangeFormat(tag),
    number: (value, options) => (options ? new Intl.NumberFormat(tag, options) : plain).format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    side: (side, code) => (side?.iso2 ? region(side.iso2) : undefined) ?? side?.name ?? code.replace(/^org:/, ''),
    language: (code) => tongue(code) ?? code,
    list: (parts) => list.format(parts),
    ago: (instant, now = new Date()) => ago(relative, instant, now),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** `18 – 20 November 2025`: what two days share is written once. */
function wordedRange(words: Words, range: Range): string {
  const { start, end } = range;
  const precision = precisionOf(range);
  const [y1 = '', m1 = '', d1 = ''] = start.split('-');
  const [y2 = '', m2 = '', d2 = ''] = end.split('-');
  if (precision === 'year') return y1 === y2 ? y1 : `${y1}–${y2}`;
  const month = (m: string): string => words.months[Number(m) - 1] ?? m;
  const days = precision !== 'month';
  const first = [days && String(Number(d1)), (m1 !== m2 || y1 !== y2) && month(m1), y1 !== y2 && y1];
  const last = [days && String(Number(d2)), month(m2), y2].filter(Boolean).join(' ');
  const isOne = days ? start === end : m1 === m2 && y1 === y2;
  return isOne ? last : `${first.filter(Boolean).join(' ')} – ${last}`;
}

/** The formats of a language that the browser does not know. */
function byWords(language: string, words: Words): Format {
  const other = byBrowser(language);
  const day = (iso: string): string => wordedRange(words, { start: iso, end: iso });
  return {
    ...other,
    day,
    month: (iso) => wordedRange(words, { start: `${iso}-01`, end: `${iso}-01`, precision: 'month' }),
    shortMonth: (at) => wordedRange(words, { start: isoOf(at), end: isoOf(at), precision: 'month' }),
    range: (range) => wordedRange(words, range),
    side: (side, code) => (side?.iso2 ? words.regions[side.iso2] : undefined) ?? other.side(side, code),
    language: (code) => words.tongues[code] ?? other.language(code),
    list: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${words.and}${parts.at(-1)}`),
    ago: (instant, now = new Date()) => agoInWords(words, instant, now),
  };
}

function agoInWords(words: Words, instant: string, now: Date): string {
  const seconds = (now.getTime() - new Date(instant).getTime()) / 1000;
  const [unit, size] = steps.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return (words.past[unit] ?? '{0}').replace('{0}', String(Math.max(0, Math.round(seconds / size))));
}

/** All of them for one language: by the browser's tables, or by those that the app brings. */
export function formatIn(language: string): Format {
  const words = wordsFor(language);
  return words ? byWords(language, words) : byBrowser(language);
}
