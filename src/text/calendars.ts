import { Temporal } from 'temporal-polyfill/full';
import type { Calendar, DateSpan } from '../model/mention.ts';
import { unitAt } from './unit-at.ts';

export type CalendarName = Calendar;

const calendars: Record<CalendarName, string> = { gregorian: 'iso8601', buddhist: 'buddhist', 'solar-hijri': 'persian', 'lunar-hijri': 'islamic-umalqura' };

function plain(calendar: CalendarName, year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ calendar: calendars[calendar], year, month, day }).withCalendar('iso8601');
}

const DAY = 86_400_000;
const two = (n: number) => (n < 10 ? `0${n}` : String(n));
const ZERO = 48;
/** The number that the digits of a day have from one place to another. */
function digitsOf(day: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + unitAt(day, i) - ZERO;
  return value;
}
const yearOf = (day: string) => digitsOf(day, 0, 4);
const monthOf = (day: string) => digitsOf(day, 5, 7);
/** Days since 1970, and back: plain arithmetic for the calendar that nearly all dates are in. */
const dayNumber = (day: string) => Date.UTC(yearOf(day), monthOf(day) - 1, digitsOf(day, 8, 10)) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number));
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

function gregorianSpan({ year, month, day, endMonth, endDay }: DateParts): DateSpan | undefined {
  if (month === undefined) return { start: iso(year, 1, 1), end: iso(year, 12, 31), precision: 'year' };
  if (month < 1 || month > 12 || (endMonth !== undefined && (endMonth < 1 || endMonth > 12))) return undefined;
  const lastMonth = endMonth ?? month;
  if (day === undefined) return { start: iso(year, month, 1), end: iso(year, lastMonth, daysIn(year, lastMonth)), precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const start = iso(year, month, day);
  if (endDay === undefined) return { start, end: start, precision: 'day' };
  if (endDay < 1) return undefined;
  const last = (inYear: number) => iso(inYear, lastMonth, Math.min(endDay, daysIn(inYear, lastMonth)));
  const end = last(year);
  if (end >= start) return { start, end, precision: 'day' };
  return { start, end: endMonth === undefined ? start : last(year + 1), precision: 'day' };
}

interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly endMonth?: number | undefined;
  readonly endDay?: number | undefined;
}

/** Dates of other calendars that were turned into days; Temporal takes long, and a date is asked for again and again. */
const turned = new Map<string, DateSpan | null>();
const MOST_TURNED = 5000;

/** The days of a year, month, day or range in any of the calendars, in Gregorian days. Undefined where no such day exists. */
export function daySpan(calendar: CalendarName, parts: DateParts): DateSpan | undefined {
  const { year, month, day, endMonth, endDay } = parts;
  if (calendar === 'gregorian' && year >= 1000 && year < 9999) return gregorianSpan(parts);
  const key = `${calendar} ${year} ${month} ${day} ${endMonth} ${endDay}`;
  const known = turned.get(key);
  if (known !== undefined) return known ?? undefined;
  if (turned.size >= MOST_TURNED) turned.clear();
  const made = turn(calendar, parts);
  turned.set(key, made ?? null);
  return made;
}

function turn(calendar: CalendarName, parts: DateParts): DateSpan | undefined {
  const { year, month, day } = parts;
  try {
    if (month === undefined)
      return {
        start: plain(calendar, year, 1, 1).toString(),
        end: plain(calendar, year + 1, 1, 1)
          .subtract({ days: 1 })
          .toString(),
        precision: 'year',
      };
    if (day === undefined) {
      const first = Temporal.PlainDate.from({ calendar: calendars[calendar], year, month, day: 1 });
      const lastMonth = parts.endMonth ?? month;
      const last = Temporal.PlainDate.from({ calendar: calendars[calendar], year, month: lastMonth, day: 1 });
      return {
        start: first.withCalendar('iso8601').toString(),
        end: last.with({ day: last.daysInMonth }).withCalendar('iso8601').toString(),
        precision: 'month',
      };
    }
    const start = plain(calendar, year, month, day);
    if (start.day !== day && calendar === 'gregorian') return undefined;
    let end = parts.endDay === undefined ? start : plain(calendar, year, parts.endMonth ?? month, parts.endDay);
    if (Temporal.PlainDate.compare(end, start) < 0)
      end = parts.endMonth !== undefined ? plain(calendar, year + 1, parts.endMonth, parts.endDay as number) : start;
    return { start: start.toString(), end: end.toString(), precision: 'day' };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `days` after a day. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

const WEEK = 7;
/** 1970 began on a Thursday. */
const THURSDAY = 4;

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + THURSDAY - 1) % WEEK) + WEEK) % WEEK) + 1;
}

/** The whole month of a calendar, `months` away from that of `day`. */
export function monthSpan(day: string, months: number, calendar: CalendarName = 'gregorian'): DateSpan {
  if (calendar !== 'gregorian') {
    const { year, month } = Temporal.PlainDate.from(day).withCalendar(calendars[calendar]).with({ day: 1 }).add({ months });
    return daySpan(calendar, { year, month }) as DateSpan;
  }
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return { start: iso(year, month, 1), end: iso(year, month, daysIn(year, month)), precision: 'month' };
}

/** The whole year of a calendar, `years` away from that of `day`. */
export function yearSpan(day: string, years: number, calendar: CalendarName = 'gregorian'): DateSpan {
  if (calendar !== 'gregorian') return daySpan(calendar, { year: Temporal.PlainDate.from(day).withCalendar(calendars[calendar]).year + years }) as DateSpan;
  const year = yearOf(day) + years;
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}
