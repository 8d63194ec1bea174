import { Temporal } from 'temporal-polyfill/full';
import type { Calendar, DateSpan } from '../model/mention.ts';

export type CalendarName = Calendar;

const calendars: Record<CalendarName, string> = { gregorian: 'iso8601', buddhist: 'buddhist', 'solar-hijri': 'persian', 'lunar-hijri': 'islamic-umalqura' };

function plain(calendar: CalendarName, year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ calendar: calendars[calendar], year, month, day }).withCalendar('iso8601');
}

/** The days of a year, month, day or range in any of the calendars, in Gregorian days. Undefined where no such day exists. */
export function daySpan(calendar: CalendarName, parts: { year: number; month?: number | undefined; day?: number | undefined; endMonth?: number | undefined; endDay?: number | undefined }): DateSpan | undefined {
  const { year, month, day } = parts;
  try {
    if (month === undefined) return { start: plain(calendar, year, 1, 1).toString(), end: plain(calendar, year + 1, 1, 1).subtract({ days: 1 }).toString(), precision: 'year' };
    if (day === undefined) {
      const first = Temporal.PlainDate.from({ calendar: calendars[calendar], year, month, day: 1 });
      const lastMonth = parts.endMonth ?? month;
      const last = Temporal.PlainDate.from({ calendar: calendars[calendar], year, month: lastMonth, day: 1 });
      return { start: first.withCalendar('iso8601').toString(), end: last.with({ day: last.daysInMonth }).withCalendar('iso8601').toString(), precision: 'month' };
    }
    const start = plain(calendar, year, month, day);
    if (start.day !== day && calendar === 'gregorian') return undefined;
    let end = parts.endDay === undefined ? start : plain(calendar, year, parts.endMonth ?? month, parts.endDay);
    if (Temporal.PlainDate.compare(end, start) < 0) end = parts.endMonth !== undefined ? plain(calendar, year + 1, parts.endMonth, parts.endDay as number) : start;
    return { start: start.toString(), end: end.toString(), precision: 'day' };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `days` after a day. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The whole month, `months` away from that of `day`. */
export function monthSpan(day: string, months: number): DateSpan {
  const first = Temporal.PlainDate.from(day).with({ day: 1 }).add({ months });
  return { start: first.toString(), end: first.with({ day: first.daysInMonth }).toString(), precision: 'month' };
}

/** The whole year, `years` away from that of `day`. */
export function yearSpan(day: string, years: number): DateSpan {
  const year = Number(day.slice(0, 4)) + years;
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;
}
