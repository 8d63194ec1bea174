// Days, numbers and names of states as the reader's language writes them. Pure: what a component needs comes from `useFormat`.
import type { Side } from '../../../src/api/contract.ts';
import { directionOf } from './languages.ts';
import { namesIn, type Words, wordsFor } from './words.ts';

export interface Range {
  readonly start: string;
  readonly end: string;
  readonly precision?: string;
}

/** What stands where others have a day is shown as it is written. */
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
  /** A number in few letters: `295 million` as the language shortens it. */
  readonly compact: (value: number) => string;
  /** An amount of money in few letters: `US$295m`. */
  readonly money: (value: number, currency: string) => string;
  /** A state or organisation by the language's own name, else by its English one. */
  readonly side: (side: Side | undefined, code: string) => string;
  readonly language: (code: string) => string;
  /** A currency by name: `US dollars`. */
  readonly currency: (code: string) => string;
  /** A city or province by the language's own name, else as the ledger has it. */
  readonly place: (name: string) => string;
  /** `A, B and C`. What runs the other way than the language is isolated, so that the order of the parts stays. */
  readonly list: (parts: readonly string[]) => string;
  /** `A, B` with the comma of the language, isolated in the same way. */
  readonly commas: (parts: readonly string[]) => string;
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

function names(language: string, type: 'region' | 'language' | 'currency'): (code: string) => string | undefined {
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

const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const rightward = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Puts what runs the other way than the language between signs of isolation (U+2068, U+2069). */
function isolating(language: string): (text: string) => string {
  const other = directionOf(language) === 'rtl' ? rightward : leftward;
  return (text) => (other.test(text) ? `\u2068${text}\u2069` : text);
}

const fewDigits = { notation: 'compact', maximumSignificantDigits: 4 } as const;

/**
 * Languages that write amounts out, with the currency by its code or name behind them: their short words for millions are single letters that nobody uses in
 * prose, or the sign of the currency stands on the wrong side of what runs leftwards.
 */
const spelling: Readonly<Record<string, 'code' | 'name'>> = { vi: 'code', fa: 'name', ar: 'name' };

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
  const currency = names(language, 'currency');
  const plain = new Intl.NumberFormat(tag);
  const compact = new Intl.NumberFormat(tag, spelling[language] ? { ...fewDigits, compactDisplay: 'long' } : fewDigits);
  const isolate = isolating(language);
  const comma = directionOf(language) === 'rtl' ? '، ' : ', ';
  const { organisations, places } = namesIn(language);
  return {
    day: (iso) => (isDay(iso) ? day.format(dayAt(iso)) : iso),
    month: (iso) => month.format(dayAt(`${iso}-01`)),
    shortMonth: (at) => short.format(at),
    range: rangeFormat(tag),
    number: (value, options) => (options ? new Intl.NumberFormat(tag, options) : plain).format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    compact: (value) => compact.format(value),
    money: (value, code) => {
      const way = spelling[language];
      if (way === undefined) return new Intl.NumberFormat(tag, { ...fewDigits, style: 'currency', currency: code }).format(value);
      return `${compact.format(value)} ${way === 'name' ? (currency(code) ?? code) : code}`;
    },
    side: (side, code) => (side?.iso2 ? region(side.iso2) : undefined) ?? organisations[code] ?? side?.name ?? code.replace(/^org:/, ''),
    place: (name) => places[name] ?? name,
    language: (code) => tongue(code) ?? code,
    currency: (code) => currency(code) ?? code,
    list: (parts) => list.format(parts.map(isolate)),
    commas: (parts) => parts.map(isolate).join(comma),
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

/** Before a word of the language's own script its "and" needs no space behind it, before another one it does. */
function wordedList({ and, script }: Words, language: string): (parts: readonly string[]) => string {
  const isolate = isolating(language);
  const own = new RegExp(`^\\p{Script=${script}}`, 'u');
  return (parts) => {
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return isolate(last);
    return `${parts.slice(0, -1).map(isolate).join(', ')}${and}${own.test(last) ? '' : ' '}${isolate(last)}`;
  };
}

/** The formats of a language that the browser does not know. */
function byWords(language: string, words: Words): Format {
  const other = byBrowser(language);
  const day = (iso: string): string => (isDay(iso) ? wordedRange(words, { start: iso, end: iso }) : iso);
  const compact = (value: number): string => {
    const [size, word] = words.thousands.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
    return `${other.number(value / size, { maximumSignificantDigits: 4 })} ${word}`.trim();
  };
  return {
    ...other,
    day,
    month: (iso) => wordedRange(words, { start: `${iso}-01`, end: `${iso}-01`, precision: 'month' }),
    shortMonth: (at) => wordedRange(words, { start: isoOf(at), end: isoOf(at), precision: 'month' }),
    range: (range) => wordedRange(words, range),
    side: (side, code) => (side?.iso2 ? words.regions[side.iso2] : undefined) ?? other.side(side, code),
    language: (code) => words.tongues[code] ?? other.language(code),
    currency: (code) => words.currencies[code] ?? other.currency(code),
    compact,
    money: (value, currency) => `${compact(value)} ${currency}`,
    list: wordedList(words, language),
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
