import type { DateSpan } from '../model/mention.ts';
import { addDays, type CalendarName, daySpan, daysBetween, monthSpan, weekdayOf, yearSpan } from '../text/calendars.ts';

/** What a date is read against. `anchor`: the day of the text; `last`: the last date told; `planned`: the sentence speaks of what is to come. */
export interface DateContext {
  readonly anchor: string | undefined;
  readonly last: DateSpan | undefined;
  readonly planned: boolean;
  /** A verb in the past tense tells it: it is over. */
  readonly past?: boolean;
}
export interface ResolvedDate {
  readonly span: DateSpan;
  readonly inferredYear: boolean;
}

export interface UnresolvedDate {
  readonly calendar: CalendarName;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly endDay?: number;
  readonly endMonth?: number;
  readonly weekday?: number;
  readonly endWeekday?: number;
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'year' | 'same' | 'stay'; readonly by: number; readonly first?: number | undefined };
  readonly yearBy?: number;
  readonly turn?: -1 | 1;
}

const single = (day: string): DateSpan => ({ start: day, end: day, precision: 'day' });
const HALF_YEAR = 183;
/** So many days ahead of the text a day told as past may still be one told by a day of report that is not its own. */
const AHEAD = 10;

function relativeDate(date: UnresolvedDate, context: DateContext): DateSpan | undefined {
  const { relative, calendar } = date;
  if (!relative) return undefined;
  const { unit, by } = relative;
  if (unit === 'stay') return context.last && single(addDays(context.last.start, by));
  if (unit === 'same')
    // "in the evening", behind what happens next month: the day of the text
    return context.last?.precision === 'day'
      ? single(addDays(by > 0 ? context.last.end : context.last.start, by))
      : context.anchor
        ? single(addDays(context.anchor, by))
        : undefined;
  if (!context.anchor) return undefined;
  if (unit === 'day') return single(addDays(context.anchor, by));
  if (unit === 'month') return daysOfMonth(monthSpan(context.anchor, by, calendar), date);
  if (unit === 'year') return yearSpan(context.anchor, by, calendar);
  const start = addDays(context.anchor, 7 * by - ((weekdayOf(context.anchor) - (relative.first ?? 1) + 7) % 7));
  return daysOfWeek(start, date);
}

/** "The 12th of this month", or all of it. */
function daysOfMonth(month: DateSpan, { day, endDay }: UnresolvedDate): DateSpan | undefined {
  if (day === undefined) return month;
  const start = addDays(month.start, day - 1);
  const end = endDay === undefined || endDay < day ? start : addDays(month.start, endDay - 1);
  return end <= month.end ? { start, end, precision: 'day' } : undefined;
}

/** "Monday next week", "from Friday to Monday this week", of which the last day is that week's, or all of it. */
function daysOfWeek(start: string, { weekday, endWeekday }: UnresolvedDate): DateSpan {
  if (weekday === undefined) return { start, end: addDays(start, 6), precision: 'day' };
  const end = dayOfWeek(start, endWeekday ?? weekday);
  return { start: addDays(end, -((weekdayOf(end) - weekday + 7) % 7)), end, precision: 'day' };
}

/** The day of a week, told by its first day, that has a weekday. */
export const dayOfWeek = (first: string, weekday: number): string => addDays(first, (weekday - weekdayOf(first) + 7) % 7);

/** A weekday, or the days from one to another, told with nothing else. */
export const isBareDay = (d: UnresolvedDate): boolean => d.weekday !== undefined && d.day === undefined && d.turn === undefined && !d.relative;

/** A single weekday told with nothing else. */
export const isBareWeekday = (d: UnresolvedDate): boolean => isBareDay(d) && d.endWeekday === undefined;

/** The nearest such weekday: before the day of the text, or after it where the sentence speaks of what is to come. */
function weekdayDate(weekday: number, turn: -1 | 1 | undefined, context: DateContext): DateSpan | undefined {
  if (!context.anchor) return undefined;
  const ahead = (weekday - weekdayOf(context.anchor) + 7) % 7;
  const forward = turn === 1 || (turn === undefined && context.planned);
  // told on that very day, "on Thursday" is today, ahead or past
  if (forward) return single(addDays(context.anchor, ahead === 0 && turn === 1 ? 7 : ahead));
  const back = (7 - ahead) % 7;
  return single(addDays(context.anchor, -(back === 0 && turn === -1 ? 7 : back)));
}

/** The days of a date in a year. */
const spanIn = (year: number, { calendar, month, day, endMonth, endDay }: UnresolvedDate): DateSpan | undefined =>
  daySpan(calendar, { year, month, day, endMonth, endDay });

/** The year of the anchor, or the one beside it that brings a day and month nearest (or in the direction told). */
function withYear(date: UnresolvedDate, context: DateContext): DateSpan | undefined {
  const reference = context.anchor ?? context.last?.start;
  if (!reference || date.month === undefined) return undefined;
  const own = yearIn(date.calendar, reference);
  let best: { span: DateSpan; cost: number } | undefined;
  for (const year of [own - 1, own, own + 1]) {
    const span = spanIn(year, date);
    if (!span) continue;
    const distance = daysBetween(reference, span.start);
    const month = span.precision === 'month' ? 31 : 0;
    if (context.past && distance > AHEAD) continue;
    if (date.turn === -1 && distance > 0) continue;
    if (date.turn === 1 && distance + month < 0) continue;
    const wrongWay = context.planned ? distance + month < -3 : distance > AHEAD;
    const cost = Math.abs(distance) + (wrongWay ? HALF_YEAR : 0);
    if (!best || cost < best.cost) best = { span, cost };
  }
  return best?.span;
}

function yearIn(calendar: CalendarName, day: string): number {
  const year = Number(day.slice(0, 4));
  if (calendar === 'solar-hijri') return year - (day.slice(5) < '03-21' ? 622 : 621);
  if (calendar === 'lunar-hijri') return Math.round((year - 622) * 1.0307);
  return calendar === 'buddhist' ? year + 543 : year;
}

/** Turns a date as written into days, or undefined where nothing anchors it. */
export function resolveDate(date: UnresolvedDate, context: DateContext): ResolvedDate | undefined {
  if (date.relative) {
    const span = relativeDate(date, context);
    if (span && date.relative.unit === 'day' && date.weekday === undefined) return { span, inferredYear: true };
    return span ? { span, inferredYear: true } : undefined;
  }
  if (date.year !== undefined) {
    const span = spanIn(date.year, date);
    return span ? { span, inferredYear: false } : undefined;
  }
  if (date.yearBy !== undefined) {
    const span = context.anchor ? spanIn(yearIn(date.calendar, context.anchor) + date.yearBy, date) : undefined;
    return span && { span, inferredYear: true };
  }
  if (date.month === undefined && date.day !== undefined) return dayOfMonth(date, context);
  if (date.month !== undefined) {
    const span = withYear(date, context);
    return span ? { span, inferredYear: true } : undefined;
  }
  if (date.weekday !== undefined) {
    const span = weekdayDate(date.weekday, date.turn, context);
    return span ? { span: toWeekday(span, date.endWeekday), inferredYear: true } : undefined;
  }
  return undefined;
}

/** "From Monday to Thursday": on to the next such weekday. */
function toWeekday(span: DateSpan, end: number | undefined): DateSpan {
  return end === undefined ? span : { ...span, end: addDays(span.start, (end - weekdayOf(span.start) + 7) % 7) };
}

/** "on the 14th": in the month of the last date told, else of the text, the month that lies nearest. */
function dayOfMonth(date: UnresolvedDate, context: DateContext): ResolvedDate | undefined {
  const reference = context.anchor ?? context.last?.start;
  if (!reference) return undefined;
  const month = (offset: number) => monthSpan(reference, offset).start;
  let best: DateSpan | undefined;
  for (const offset of [-1, 0, 1]) {
    const first = month(offset);
    const span = daySpan('gregorian', { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), day: date.day, endDay: date.endDay });
    if (span && (!best || Math.abs(daysBetween(reference, span.start)) < Math.abs(daysBetween(reference, best.start)))) best = span;
  }
  return best ? { span: best, inferredYear: true } : undefined;
}
