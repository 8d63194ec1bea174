// The day of a page: that of its publication, of its dateline, or that which its text speaks from.
import { resolveDate, type UnresolvedDate } from '../assembly/resolve-date.ts';
import type { PageScan } from '../mentions/page-scan.ts';
import type { DateSpan } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import type { Zone } from '../pages/zones.ts';
import { daysBetween, weekdayOf } from '../text/calendars.ts';
import { type FoldedText, foldString, isDigit, textOf } from '../text/fold.ts';
import { foldedAt } from '../text/sentences.ts';

/** A stretch of a page that may tell a day, in folded offsets, with its dates. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly DateMention[];
}

/** The first so many units of a zone, where they hold a digit: no day of a month is told without one. */
function stretchOf(scan: PageScan, zone: Zone, reach: number): Stretch | undefined {
  const from = foldedAt(scan.text, zone.start);
  const to = foldedAt(scan.text, Math.min(zone.end, zone.start + reach));
  return hasDigit(scan.text, from, to) ? { from, to, dates: scan.datesIn(from, to) } : undefined;
}

function hasDigit({ units }: FoldedText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isDigit(units[i])) return true;
  return false;
}

/** The day of the first date line near the top, of a dateline, or of any date line below. */
export function publishedDay(scan: PageScan, zones: readonly Zone[], pack: Pack, years: Years): string | undefined {
  const dated = (list: readonly Zone[], reach: number, pick: (stretch: Stretch) => string | undefined) => {
    for (const zone of list) {
      const stretch = stretchOf(scan, zone, reach);
      const day = stretch && pick(stretch);
      if (day) return day;
    }
    return undefined;
  };
  const lines = (list: readonly Zone[]) => list.filter(aboutPage);
  const body = zones.filter((z) => z.kind === 'body');
  const top = zones.slice(0, NEAR_TOP);
  return (
    firstLine(scan, top) ??
    shortDay(scan, lines(top), pack) ??
    dated(
      top.slice(1).filter((z) => (z.kind === 'title' || z.kind === 'body') && z.end - z.start < LONGEST_DATE_LINE),
      LONGEST_DATE_LINE,
      lastDay,
    ) ??
    dated(body.slice(0, 1), DATELINE_REACH, (stretch) => datelineDay(scan, stretch, years())) ??
    dated(lines(zones), LINE_REACH, fullDayOf)
  );
}

/**
 * The first full day of the lines about the page near its top. Of the days of its publication and of its change in lines beside one another it is
 * the earlier; an earlier one below the title is the page's own where the one above is that of the site.
 */
function firstLine(scan: PageScan, top: readonly Zone[]): string | undefined {
  let first: string | undefined;
  let titled = false;
  for (const zone of top) {
    const day = aboutPage(zone) ? dayOfLine(scan, zone) : undefined;
    if (first === undefined) first = day;
    else if (day) return titled && day < first ? day : earlier(first, day);
    else if (zone.kind === 'title' && zone.end - zone.start >= SHORTEST_TITLE) titled = true;
    else if (zone.kind === 'body') break;
  }
  return first;
}

const SHORTEST_TITLE = 20;

const aboutPage = (z: Zone) => z.kind === 'date' || z.kind === 'clutter' || z.kind === 'source';

function dayOfLine(scan: PageScan, zone: Zone): string | undefined {
  const stretch = stretchOf(scan, zone, LINE_REACH);
  return stretch && fullDayOf(stretch);
}

const DATELINE_REACH = 160;
const LINE_REACH = 400;
const NEAR_TOP = 24;

const isDay = (d: DateMention) => d.day !== undefined && d.month !== undefined;
const alone = { anchor: undefined, last: undefined, planned: false } as const;

const LONGEST_DATE_LINE = 140;
const shortYear = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?![\d.])/;

/** "16.05.25 06:12", "15-Oct-25": a line about the page may leave the century out. */
function shortDay(scan: PageScan, lines: readonly Zone[], pack: Pack): string | undefined {
  for (const zone of lines) {
    const { start, end } = zone;
    const [, ...numbers] = shortYear.exec(foldString(scan.original.slice(start, Math.min(end, start + LINE_REACH)))) ?? [];
    const date = numbers.length > 0 ? shortDate(pack, numbers.map(Number)) : namedMonth(scan, zone);
    const span = date && resolveDate(date, alone)?.span;
    if (span) return span.start;
  }
  return undefined;
}

/** The day of three numbers of two digits; "04/08/15" opens with its year where the calendar is that of the sun. */
function shortDate({ calendar, dateOrder }: Pack, numbers: readonly number[]): UnresolvedDate | undefined {
  const [first, second, third] = numbers as [number, number, number];
  if (calendar === 'solar-hijri' && first <= LAST_SOLAR_YEAR) return { calendar, year: SOLAR_CENTURY + first, month: second, day: third };
  if (third < FIRST_SHORT_YEAR) return undefined;
  const monthFirst = second > MONTHS || (dateOrder === 'mdy' && first <= MONTHS);
  return { calendar: 'gregorian', year: CENTURY + third, month: monthFirst ? first : second, day: monthFirst ? second : first };
}

/** A day with its month by name, and two digits right behind it that are no hour. */
function namedMonth(scan: PageScan, zone: Zone): UnresolvedDate | undefined {
  const { units } = scan.text;
  for (const date of stretchOf(scan, zone, LINE_REACH)?.dates ?? []) {
    if (!isDay(date) || date.year !== undefined || date.endDay !== undefined) continue;
    const [, digits] = shortBehind.exec(textOf(units, date.end, Math.min(date.end + SHORT_REACH, units.length))) ?? [];
    const year = Number(digits);
    if (digits === undefined || (date.calendar === 'gregorian' && year < FIRST_SHORT_YEAR)) continue;
    return { ...date, year: (date.calendar === 'solar-hijri' ? SOLAR_CENTURY : CENTURY) + year };
  }
  return undefined;
}

const shortBehind = /^[ -]'?(\d{2})(?![\d:.])/;
const SHORT_REACH = 8;
const MONTHS = 12;

const SOLAR_CENTURY = 1400;
const LAST_SOLAR_YEAR = 9;
const CENTURY = 2000;
const FIRST_SHORT_YEAR = 10;

/**
 * The full day that ends a line: a place and the day in two calendars make a line longer than a date has. A longer line that ends as a sentence
 * does is text.
 */
function lastDay({ dates, from, to }: Stretch): string | undefined {
  const last = dates.at(-1);
  if (!last || to - last.end > 1 || (to > last.end && to - from > LONGEST_CLOSED)) return undefined;
  return fullDay([last]);
}

const LONGEST_CLOSED = 60;

const fullDayOf = ({ dates }: Stretch) => fullDay(dates);

/** The first full day; of the two of a line that tells when a page was published and changed, the earlier. */
function fullDay(dates: readonly DateMention[]): string | undefined {
  const full = inOneCalendar(dates.filter((d) => isDay(d) && d.endDay === undefined && d.year !== undefined));
  const days = full.map((d) => resolveDate(d, alone)?.span.start ?? '').filter((day) => day >= FIRST_DAY);
  const [first, second] = days;
  return first !== undefined && second !== undefined ? earlier(first, second) : first;
}

/** The second of two days where it lies a little before the first. */
const earlier = (first: string, second: string) => (second < first && daysBetween(second, first) <= CHANGED ? second : first);

/** One day in two calendars is the Gregorian one: the moon's months begin a day sooner or later from land to land. */
function inOneCalendar(dates: readonly DateMention[]): readonly DateMention[] {
  const lunar = dates.filter((d) => d.calendar === 'lunar-hijri');
  return lunar.length === dates.length ? dates : dates.filter((d) => !lunar.includes(d));
}

/** Days that a page is changed after. */
const CHANGED = 30;

/** The day of the dateline, as a span. */
export function datelineOf(scan: PageScan, zones: readonly Zone[], years: Years): DateSpan | undefined {
  const first = zones.find((z) => z.kind === 'body');
  const stretch = first && stretchOf(scan, first, DATELINE_REACH);
  const day = stretch && datelineDay(scan, stretch, years());
  return day ? { start: day, end: day, precision: 'day' } : undefined;
}

const DATELINE_DATE = 70;
const DATELINE_PLACE = 6;

/** "Kuwait - 1 - 12 (KUNA)": a dateline opens with its place. A year left out is that which the page speaks of. */
function datelineDay(scan: PageScan, { from, dates }: Stretch, years: readonly number[]): string | undefined {
  const first = dates.find((d) => isDay(d) && d.endDay === undefined && d.start - from < DATELINE_DATE);
  if (!first) return undefined;
  const full = first.year !== undefined ? resolveDate(first, alone)?.span.start : undefined;
  const opening = scan.hitsIn(from, first.start).filter((h) => h.start - from < DATELINE_PLACE);
  const place = opening.some((h) => h.kind === 'place' || h.kind === 'state' || h.kind === 'organisation');
  if (full || !place) return full;
  const year = years[0];
  return year === undefined ? undefined : resolveDate({ ...first, year }, alone)?.span.start;
}

/** The years that a page speaks of, found when first asked for. */
export type Years = () => readonly number[];

const YEARS_REACH = 60_000;
/** The first two digits of a year of our time. */
const centuries: Readonly<Record<string, readonly number[]>> = { gregorian: [20], 'solar-hijri': [13, 14] };
const YEAR_DIGITS = 4;
const FAR_AHEAD = 2040;

/** The years of our time that a text names, latest first, without those that stand alone far ahead (goals, terms of programmes). */
export function yearsIn({ units, at, length }: FoldedText, calendar = 'gregorian'): number[] {
  const opens = centuries[calendar] ?? [];
  const found: number[] = [];
  for (let i = 0; i + 3 < length && (at[i] as number) < YEARS_REACH; i += 1) {
    if (!isDigit(units[i]) || isDigit(units[i - 1])) continue;
    let digits = 1;
    while (digits <= YEAR_DIGITS && isDigit(units[i + digits])) digits += 1;
    if (digits !== YEAR_DIGITS) continue;
    const year = Number(textOf(units, i, i + YEAR_DIGITS));
    if (opens.includes(Math.floor(year / 100)) && (calendar !== 'gregorian' || year < FAR_AHEAD)) found.push(year);
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
export function latestDay(scan: PageScan, years: Years): string | undefined {
  const { text } = scan;
  const full: string[] = [];
  const lead: DateMention[] = [];
  const later: DateMention[] = [];
  const past = new Set<number>();
  const sentences = scan.sentences.filter((s) => s.zone !== 'caption').slice(0, MOST_SENTENCES);
  for (const [index, { start, end }] of sentences.entries()) {
    if (!hasDigit(text, start, end)) continue;
    const dates = scan.datesIn(start, end);
    (index < LEAD ? lead : later).push(...dates.filter((d) => isDay(d) && d.year === undefined));
    for (const date of dates) if (isDay(date) && date.year !== undefined) full.push(resolveDate(date, alone)?.span.end ?? '');
    for (const year of yearsOfFigures(dates, scan.hitsIn(start, end))) past.add(year);
  }
  const recent = full.filter((day) => day > FIRST_DAY).sort();
  if (recent.length > 0) return recent[recent.length - 1];
  const yearOf = (d: DateMention) => yearBy(d, (d.calendar === 'gregorian' ? years() : yearsIn(text, d.calendar))[0], past);
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
