// The day of a page: that of its publication, of its dateline, or that which its text speaks from.
import { type DateContext, resolveDate, type UnresolvedDate } from '../assembly/resolve-date.ts';
import type { PageScan } from '../mentions/page-scan.ts';
import type { DateSpan } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Pack } from '../packs/pack.ts';
import { dayInDigits } from '../pages/address.ts';
import type { Zone } from '../pages/zones.ts';
import { addDays, daysBetween, weekdayOf } from '../text/calendars.ts';
import { type FoldedText, foldString, isDigit, isWordUnit, textOf } from '../text/fold.ts';
import { foldedAt } from '../text/sentences.ts';
import type { YearOf } from './page-years.ts';

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
export function publishedDay(scan: PageScan, zones: readonly Zone[], pack: Pack, yearOf: YearOf): string | undefined {
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
    yearlessLine(scan, top, yearOf) ??
    dayInNumber(scan, zones) ??
    dated(body.slice(0, 1), DATELINE_REACH, (stretch) => datelineDay(scan, stretch, yearOf)) ??
    dated(lines(zones), LINE_REACH, fullDayOf) ??
    // "Press briefing on Thursday, 23 February 2023"
    dated(
      top.filter((z) => z.kind === 'title' && z.end - z.start < LONGEST_DATE_LINE),
      LONGEST_DATE_LINE,
      lastDay,
    )
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
    const date = numbers.length > 0 ? shortDate(pack, numbers.map(Number), scan.monthFirst) : namedMonth(scan, zone);
    const span = date && resolveDate(date, alone)?.span;
    if (span) return span.start;
  }
  return undefined;
}

/** The day of three numbers of two digits; "04/08/15" opens with its year where the calendar is that of the sun. */
function shortDate({ calendar, dateOrder }: Pack, numbers: readonly number[], first: boolean): UnresolvedDate | undefined {
  const [opens, second, third] = numbers as [number, number, number];
  if (calendar === 'solar-hijri' && opens <= LAST_SOLAR_YEAR) return { calendar, year: SOLAR_CENTURY + opens, month: second, day: third };
  if (third < FIRST_SHORT_YEAR) return undefined;
  const monthFirst = second > MONTHS || ((first || dateOrder === 'mdy') && opens <= MONTHS);
  return { calendar: 'gregorian', year: CENTURY + third, month: monthFirst ? opens : second, day: monthFirst ? second : opens };
}

/** "Tuesday 4 November - 12:30": a line near the top that tells hardly more than a day. Its year is that which the page speaks of. */
function yearlessLine(scan: PageScan, top: readonly Zone[], yearOf: YearOf): string | undefined {
  for (const zone of top) {
    if (zone.kind === 'body' && zone.end - zone.start > LONGEST_DATE_LINE) return undefined;
    const stretch = stretchOf(scan, zone, LONGEST_DATE_LINE);
    const date = stretch?.dates.find((d) => isDay(d) && d.endDay === undefined && d.year === undefined);
    if (stretch && date && wordsBeside(scan.text, stretch, date) <= MOST_BESIDE) return dayByYears(date, yearOf);
  }
  return undefined;
}

/** The number of a story in a line about the page, where it opens with the day: "14040813000456". */
function dayInNumber({ original }: PageScan, zones: readonly Zone[]): string | undefined {
  for (const zone of zones) {
    if (!aboutPage(zone)) continue;
    const line = foldString(original.slice(zone.start, Math.min(zone.end, zone.start + LINE_REACH)));
    for (const [digits] of line.matchAll(storyNumber)) {
      const day = dayInDigits(digits);
      if (day) return day;
    }
  }
  return undefined;
}

const storyNumber = /(?<!\d)(?:1[34]|20)\d{9,15}(?!\d)/g;

/** A place, or a word such as "published", and its agency. */
const MOST_BESIDE = 16;

/** How many letters a stretch has beside a date. */
const wordsBeside = (text: FoldedText, { from, to }: Stretch, date: DateMention) => lettersIn(text, from, date.start) + lettersIn(text, date.end, to);

function lettersIn({ units }: FoldedText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (isWordUnit(units[i]) && !isDigit(units[i])) count += 1;
  return count;
}

/** The day of a date without a year, in the year that the page speaks of. */
function dayByYears(date: DateMention, yearOf: YearOf): string | undefined {
  const year = yearOf(date);
  return year === undefined ? undefined : resolveDate({ ...date, year }, alone)?.span.start;
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

/** "12 Jun 25", "June 12, '25". */
const shortBehind = /^(?:[ -]'?|, ')(\d{2})(?![\d:.])/;
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
export function datelineOf(scan: PageScan, zones: readonly Zone[], yearOf: YearOf): DateSpan | undefined {
  const first = zones.find((z) => z.kind === 'body');
  const stretch = first && stretchOf(scan, first, DATELINE_REACH);
  const day = stretch && datelineDay(scan, stretch, yearOf);
  return day ? { start: day, end: day, precision: 'day' } : undefined;
}

const DATELINE_DATE = 70;
const DATELINE_PLACE = 6;

/**
 * "Kuwait - 1 - 12 (KUNA)": a dateline opens with its place, and a mark or an agency ends it; a day with neither is that of an event.
 * A year left out is that which the page speaks of.
 */
function datelineDay(scan: PageScan, stretch: Stretch, yearOf: YearOf): string | undefined {
  const { from, dates } = stretch;
  const first = dates.find((d) => isDay(d) && d.endDay === undefined && d.start - from < DATELINE_DATE);
  if (!first) return undefined;
  const { units } = scan.text;
  const behind = textOf(units, first.end, Math.min(first.end + DATELINE_MARK, stretch.to));
  const place = scan.hitsIn(from, first.start).find((h) => h.start - from < DATELINE_PLACE && ofDateline.has(h.kind));
  const opens = place ? closesPlaced.test(behind) && lettersIn(scan.text, place.end, first.start) <= MOST_BETWEEN : first.start - from <= OPENING;
  if (!opens || !(place || closesBare.test(behind))) return undefined;
  if (first.year !== undefined) return resolveDate(first, alone)?.span.start;
  return place && dayByYears(first, yearOf);
}

const ofDateline: ReadonlySet<string> = new Set(['place', 'state', 'organisation']);
/** A bracket, an agency, a dash, a colon, a full stop or the end of the line. */
const closesPlaced =
  /^(?:[)\]]|\p{L}{0,2}[)\]., ]{0,3}(?:\([^()]{2,24}\)|\/[^/]{2,18}\/|[\p{L} ./]{0,18}[)\] ]{0,2}(?:[-:\u17d6](?![\p{L}\d])|\n|$))|(?:, \p{L}{2,14})?\.(?![\p{L}\d]))/u;
const closesBare = /^[)\] ]{0,2}(?:\([^()]{2,24}\) ?)?[-:\u17d6](?![\p{L}\d])/u;
const DATELINE_MARK = 40;
/** A province, the name of an agency, a little word. */
const MOST_BETWEEN = 24;
/** A weekday, or a place that nobody knows. */
const OPENING = 28;

const LEAD = 6;
const MOST_SENTENCES = 40;

/** A day to read the text against where nothing tells its publication: the latest full day of the text, else the latest of its lead in the year it speaks of. */
export function latestDay(scan: PageScan, yearOf: YearOf): string | undefined {
  const full: string[] = [];
  const lead: DateMention[] = [];
  const later: DateMention[] = [];
  const sentences = scan.sentences.filter((s) => s.zone !== 'caption').slice(0, MOST_SENTENCES);
  for (const [index, { start, end }] of sentences.entries()) {
    if (!hasDigit(scan.text, start, end)) continue;
    const dates = scan.datesIn(start, end);
    (index < LEAD ? lead : later).push(...dates.filter((d) => isDay(d) && d.year === undefined));
    for (const date of dates) if (isDay(date) && date.year !== undefined) full.push(resolveDate(date, alone)?.span.end ?? '');
  }
  const said = dayOfToday(scan, yearOf);
  if (said !== undefined) return said;
  const recent = full.filter((day) => day > FIRST_DAY).sort();
  if (recent.length > 0) return recent[recent.length - 1];
  return (lead.length > 0 ? lead : later)
    .flatMap((d) => {
      const year = yearOf(d);
      const day = year === undefined ? undefined : resolveDate({ ...d, year }, alone)?.span.end;
      return day === undefined ? [] : [day];
    })
    .sort()
    .pop();
}

/**
 * The day that a text speaks from where it is not quite that of its publication: told beside "today", by the weekday of "today" or in the dateline.
 * What was written in the evening is often published on the day after.
 */
export function dayOfText(scan: PageScan, zones: readonly Zone[], published: string): string {
  const known = { ...alone, anchor: published };
  for (const { start, end, zone } of scan.sentences.slice(0, LEAD)) {
    if (zone === 'caption') continue;
    const dates = scan.datesIn(start, end);
    for (const [i, date] of dates.entries()) {
      if (date.relative?.unit !== 'day') continue;
      const day = besideToday(date, dates[i + 1], (next) => resolveDate(next, known)?.span.start) ?? byWeekday(date, published);
      if (day !== undefined && isShortlyBefore(day, published)) return day;
    }
  }
  const written = writtenOn(scan, zones, known);
  return written !== undefined && isShortlyBefore(written, published) ? written : published;
}

/** The day before that on which "today" has its weekday. */
function byWeekday({ relative, weekday }: DateMention, published: string): string | undefined {
  if (relative === undefined || weekday === undefined) return undefined;
  const back = (weekdayOf(addDays(published, relative.by)) - weekday + WEEK) % WEEK;
  return addDays(published, -back);
}

const WEEK = 7;
/** How long after it was written a text is published. */
const HELD_BACK = 2;

function isShortlyBefore(day: string, published: string): boolean {
  const days = daysBetween(day, published);
  return days >= 0 && days <= HELD_BACK;
}

/** The day within a dateline, before the mark that ends it. */
function writtenOn(scan: PageScan, zones: readonly Zone[], context: DateContext): string | undefined {
  const first = zones.find((z) => z.kind === 'body');
  const stretch = first && stretchOf(scan, first, DATELINE_REACH);
  const date = stretch?.dates.find((d) => isDay(d) && d.endDay === undefined && d.start - stretch.from < DATELINE_DATE);
  if (!stretch || !date) return undefined;
  const opening = scan.hitsIn(stretch.from, date.start).filter((h) => h.start - stretch.from < DATELINE_PLACE);
  const behind = textOf(scan.text.units, date.end, Math.min(date.end + MARK_REACH, stretch.to));
  if (!opening.some((h) => h.kind === 'place' || h.kind === 'state') || !closesDateline.test(behind)) return undefined;
  return resolveDate(date, context)?.span.start;
}

/** An agency in brackets or between dashes. */
const MARK_REACH = 24;
const closesDateline = /^[)\] ]{0,2}(?:\([^()]{2,18}\)|[\p{L} /]{0,18})[)\] ]{0,2}[-:]/u;

/** "Today, 16 April", "yesterday (12 Aqrab)": a date beside a day told by its distance tells the day that the text speaks from. */
function dayOfToday(scan: PageScan, yearOf: YearOf): string | undefined {
  for (const { start, end, zone } of scan.sentences.slice(0, LEAD)) {
    if (zone === 'caption' || !hasDigit(scan.text, start, end)) continue;
    const dates = scan.datesIn(start, end);
    for (const [i, date] of dates.entries()) {
      const day = besideToday(date, dates[i + 1], (next) => (next.year === undefined ? dayByYears(next, yearOf) : resolveDate(next, alone)?.span.start));
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** The day of "today" by the date right behind a day told by its distance. */
function besideToday({ relative, end }: DateMention, next: DateMention | undefined, read: (date: DateMention) => string | undefined): string | undefined {
  if (relative?.unit !== 'day' || !next || !isDay(next) || next.endDay !== undefined || next.start - end > BESIDE) return undefined;
  const day = read(next);
  return day && addDays(day, -relative.by);
}

/** A bracket or a comma, and spaces. */
const BESIDE = 3;

/** Days before it are history, not the day of a page. */
const FIRST_DAY = '2000-01-01';
