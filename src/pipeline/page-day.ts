// The day of a page: that of its publication, of its dateline, or that which its text speaks from.
import { resolveDate } from '../assembly/resolve-date.ts';
import { findDates } from '../mentions/dates.ts';
import { hitsAt } from '../mentions/hits-at.ts';
import type { Reader } from '../mentions/read.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { scan } from '../packs/scan.ts';
import type { Zone } from '../pages/zones.ts';
import { daysBetween, weekdayOf } from '../text/calendars.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';

/** The day of the first date line near the top, of a dateline, or of any date line below. */
export function publishedDay(page: Page, zones: readonly Zone[], reader: Reader, years: Years): string | undefined {
  const dated = (list: readonly Zone[], reach: number, pick: (dates: readonly DateMention[], hits: readonly Hit[], text: string) => string | undefined) => {
    for (const zone of list) {
      const text = page.text.slice(zone.start, Math.min(zone.end, zone.start + reach));
      if (!digits.test(text)) continue;
      const { dates, hits } = datesIn(text, reader);
      const day = pick(dates, hits, text);
      if (day) return day;
    }
    return undefined;
  };
  const lines = (list: readonly Zone[]) => list.filter((z) => z.kind === 'date' || z.kind === 'clutter' || z.kind === 'source');
  const body = zones.filter((z) => z.kind === 'body' && page.text.slice(z.start, z.end).trim().length > 0);
  const top = zones.slice(0, NEAR_TOP);
  return (
    dated(lines(top), LINE_REACH, fullDay) ??
    shortDay(page, lines(top), reader.pack) ??
    dated(
      top.slice(1).filter((z) => (z.kind === 'title' || z.kind === 'body') && z.end - z.start < LONGEST_DATE_LINE),
      LONGEST_DATE_LINE,
      (d, _, text) => lastDay(d, text),
    ) ??
    dated(body.slice(0, 1), DATELINE_REACH, (d, h) => datelineDay(d, h, years())) ??
    dated(lines(zones), LINE_REACH, fullDay)
  );
}

const DATELINE_REACH = 160;
const LINE_REACH = 400;
const NEAR_TOP = 24;

/** No day of a month is told without them. */
const digits = /\p{Nd}/u;
const isDay = (d: DateMention) => d.day !== undefined && d.month !== undefined;
const alone = { anchor: undefined, last: undefined, planned: false } as const;

/** The dates of a short text by themselves. */
function datesIn(text: string, reader: Reader): { dates: DateMention[]; hits: Hit[] } {
  const folded = fold(text);
  const hits = scan(reader.lexicon, folded, text, () => folded.length);
  const byStart = hitsAt(hits, 'start', folded.length);
  return { hits, dates: findDates({ text: folded, byStart, patterns: reader.patterns, pack: reader.pack }, 0, folded.length) };
}

const LONGEST_DATE_LINE = 140;
const shortYear = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?![\d.])/;

/** "16.05.25 06:12": a line about the page may leave the century out. */
function shortDay(page: Page, lines: readonly Zone[], pack: Pack): string | undefined {
  for (const { start, end } of lines) {
    const [, first, second, year] = (shortYear.exec(page.text.slice(start, Math.min(end, start + LINE_REACH))) ?? []).map(Number);
    if (first === undefined || second === undefined || year === undefined) continue;
    const [day, month] = pack.dateOrder === 'mdy' ? [second, first] : [first, second];
    const span = year >= FIRST_SHORT_YEAR ? resolveDate({ calendar: 'gregorian', year: CENTURY + year, month, day }, alone)?.span : undefined;
    if (span) return span.start;
  }
  return undefined;
}

const CENTURY = 2000;
const FIRST_SHORT_YEAR = 10;

/** The full day that ends a line: a place and the day in two calendars make a line longer than a date has. */
function lastDay(dates: readonly DateMention[], text: string): string | undefined {
  const last = dates.at(-1);
  const behind = last && fold(text).length - last.end;
  return last && behind !== undefined && behind <= 1 ? fullDay([last]) : undefined;
}

/** The first full day; of the two of a line that tells when a page was published and changed, the earlier. */
function fullDay(dates: readonly DateMention[]): string | undefined {
  const full = dates.filter((d) => isDay(d) && d.endDay === undefined && d.year !== undefined);
  const days = full.map((d) => resolveDate(d, alone)?.span.start ?? '').filter((day) => day !== '');
  const [first, second] = days;
  return first !== undefined && second !== undefined && second < first && daysBetween(second, first) <= CHANGED ? second : first;
}

/** Days that a page is changed after. */
const CHANGED = 30;

/** The day of the dateline, as a span. */
export function datelineOf(page: Page, zones: readonly Zone[], reader: Reader, years: Years): DateSpan | undefined {
  const first = zones.find((z) => z.kind === 'body' && page.text.slice(z.start, z.end).trim().length > 0);
  if (!first) return undefined;
  const text = page.text.slice(first.start, Math.min(first.end, first.start + DATELINE_REACH));
  if (!digits.test(text)) return undefined;
  const { dates, hits } = datesIn(text, reader);
  const day = datelineDay(dates, hits, years());
  return day ? { start: day, end: day, precision: 'day' } : undefined;
}

const DATELINE_DATE = 70;

/** "Kuwait - 1 - 12 (KUNA)": a dateline opens with its place. A year left out is that which the page speaks of. */
function datelineDay(dates: readonly DateMention[], hits: readonly Hit[], years: readonly number[]): string | undefined {
  const first = dates.find((d) => isDay(d) && d.endDay === undefined && d.start < DATELINE_DATE);
  if (!first) return undefined;
  const full = first.year !== undefined ? resolveDate(first, alone)?.span.start : undefined;
  const place = hits.some((h) => (h.kind === 'place' || h.kind === 'state' || h.kind === 'organisation') && h.start < 6 && h.end <= first.start);
  if (full || !place) return full;
  const year = years[0];
  return year === undefined ? undefined : resolveDate({ ...first, year }, alone)?.span.start;
}

/** The years that a page speaks of, found when first asked for. */
export type Years = () => readonly number[];

const YEARS_REACH = 60_000;
/** The first two digits of a year of our time, as units. */
const centuries: Readonly<Record<string, readonly string[]>> = { gregorian: ['20'], 'solar-hijri': ['13', '14'] };

/** The years of our time that a text names, latest first, without those that stand alone far ahead (goals, terms of programmes). */
export function yearsIn({ units, at, length }: FoldedText, calendar = 'gregorian'): number[] {
  const digit = (i: number) => {
    const unit = units[i] as number;
    return i >= 0 && i < length && unit >= 48 && unit <= 57 ? unit - 48 : -1;
  };
  const opens = (centuries[calendar] ?? []).map((c) => [c.charCodeAt(0), c.charCodeAt(1)]);
  const found: number[] = [];
  for (let i = 0; i + 3 < length && (at[i] as number) < YEARS_REACH; i += 1) {
    if (!opens.some(([a, b]) => units[i] === a && units[i + 1] === b) || digit(i - 1) >= 0 || digit(i + 4) >= 0) continue;
    const [tens, ones] = [digit(i + 2), digit(i + 3)];
    if (tens >= 0 && ones >= 0 && (calendar !== 'gregorian' || tens <= 3)) found.push(digit(i) * 1000 + digit(i + 1) * 100 + tens * 10 + ones);
  }
  const years = [...new Set(found)].sort((a, b) => b - a);
  while (years.length > 1 && (years[0] as number) - (years[1] as number) >= 2) years.shift();
  const count = (year: number | undefined) => found.filter((y) => y === year).length;
  // of the last two the one that is named more: next year's plans are told once
  if (years.length > 1 && count(years[1]) > count(years[0])) years.shift();
  return years;
}

const LEAD = 6;
const MOST_SENTENCES = 40;

/** A day to read the text against where nothing tells its publication: the latest full day of the text, else the latest of its lead in the year it speaks of. */
export function latestDay(page: Page, sentences: readonly Sentence[], reader: Reader, folded: FoldedText, years: Years): string | undefined {
  const full: string[] = [];
  const lead: DateMention[] = [];
  const later: DateMention[] = [];
  const past = new Set<number>();
  for (const [index, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    const text = page.text.slice(folded.at[sentence.start], (folded.at[sentence.end - 1] ?? 0) + 1);
    if (!digits.test(text)) continue;
    const { dates, hits } = datesIn(text, reader);
    (index < LEAD ? lead : later).push(...dates.filter((d) => isDay(d) && d.year === undefined));
    for (const date of dates) if (isDay(date) && date.year !== undefined) full.push(resolveDate(date, alone)?.span.end ?? '');
    for (const year of yearsOfFigures(dates, hits)) past.add(year);
  }
  const recent = full.filter((day) => day > FIRST_DAY).sort();
  if (recent.length > 0) return recent[recent.length - 1];
  const yearOf = (d: DateMention) => yearBy(d, (d.calendar === 'gregorian' ? years() : yearsIn(folded, d.calendar))[0], past);
  return (lead.length > 0 ? lead : later)
    .map((d) => ({ ...d, year: yearOf(d) }))
    .map(({ year, ...d }) => (year === undefined ? '' : (resolveDate({ ...d, year }, alone)?.span.end ?? '')))
    .filter((day) => day !== '')
    .sort()
    .pop();
}

/** "In the first five months of 2025": a year of which only some months are told is not over. */
const MONTHS_REACH = 24;

/** The years of which a sentence tells a level: "trade reached 74 million in 2024" is written when they are over. */
function yearsOfFigures(dates: readonly DateMention[], hits: readonly Hit[]): number[] {
  const goal = hits.some((h) => h.kind === 'figure' && (h.value === 'target' || h.value === 'forecast'));
  if (goal || !hits.some((h) => h.kind === 'measure')) return [];
  const inPart = (d: DateMention) => hits.some((h) => h.kind === 'uncounted' && h.end <= d.end && d.start - h.end <= MONTHS_REACH && h.start < d.start);
  return dates.flatMap((d) => (d.year !== undefined && d.month === undefined && !inPart(d) ? [d.year] : []));
}

/** The year of a day that has none: that in which its weekday is right, else the latest that the text names, or the one behind it where that one is over. */
function yearBy(date: DateMention, latest: number | undefined, past: ReadonlySet<number>): number | undefined {
  if (latest === undefined) return undefined;
  const own = (year: number) => resolveDate({ ...date, year }, alone)?.span.start;
  const told = date.weekday === undefined ? undefined : [latest, latest + 1, latest - 1].find((y) => weekdayIs(own(y), date.weekday));
  return told ?? (past.has(latest) ? latest + 1 : latest);
}

const weekdayIs = (day: string | undefined, weekday: number | undefined) => day !== undefined && weekdayOf(day) === weekday;

/** Days before it are history, not the day of a page. */
const FIRST_DAY = '2000-01-01';
