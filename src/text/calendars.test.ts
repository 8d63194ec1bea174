import { describe, expect, it } from 'vitest';
import { addDays, type CalendarName, daySpan, daysBetween, monthSpan, weekdayOf, yearSpan } from './calendars.ts';

type Parts = Parameters<typeof daySpan>[1];

describe('daySpan', () => {
  it.each<[string, CalendarName, Parts, string]>([
    ['a day', 'gregorian', { year: 2024, month: 2, day: 29 }, '2024-02-29/2024-02-29 day'],
    ['a month', 'gregorian', { year: 2024, month: 2 }, '2024-02-01/2024-02-29 month'],
    ['a year', 'gregorian', { year: 2025 }, '2025-01-01/2025-12-31 year'],
    ['22 Ordibehesht 1404', 'solar-hijri', { year: 1404, month: 2, day: 22 }, '2025-05-12/2025-05-12 day'],
    ['Nowruz 1404', 'solar-hijri', { year: 1404, month: 1, day: 1 }, '2025-03-21/2025-03-21 day'],
    ['Esfand 1403, a leap year', 'solar-hijri', { year: 1403, month: 12 }, '2025-02-19/2025-03-20 month'],
    ['the year 1404', 'solar-hijri', { year: 1404 }, '2025-03-21/2026-03-20 year'],
    ['1 Ramadan 1446', 'lunar-hijri', { year: 1446, month: 9, day: 1 }, '2025-03-01/2025-03-01 day'],
    ['5 May 2568', 'buddhist', { year: 2568, month: 5, day: 5 }, '2025-05-05/2025-05-05 day'],
    ['days of a month', 'gregorian', { year: 2025, month: 6, day: 10, endDay: 13 }, '2025-06-10/2025-06-13 day'],
    ['days over the end of a month', 'gregorian', { year: 2025, month: 6, day: 29, endDay: 2, endMonth: 7 }, '2025-06-29/2025-07-02 day'],
    ['days over the end of a year', 'gregorian', { year: 2025, month: 12, day: 30, endDay: 2, endMonth: 1 }, '2025-12-30/2026-01-02 day'],
    ['days of a Solar Hijri month', 'solar-hijri', { year: 1404, month: 3, day: 20, endDay: 22 }, '2025-06-10/2025-06-12 day'],
    ['months', 'gregorian', { year: 2025, month: 1, endMonth: 3 }, '2025-01-01/2025-03-31 month'],
    ['an end before the beginning, which falls away', 'gregorian', { year: 2025, month: 6, day: 10, endDay: 3 }, '2025-06-10/2025-06-10 day'],
  ])('reads %s', (_, calendar, parts, expected) => {
    const span = daySpan(calendar, parts);
    expect(span && `${span.start}/${span.end} ${span.precision}`).toBe(expected);
  });

  it.each<[string, CalendarName, Parts]>([
    ['30 February', 'gregorian', { year: 2025, month: 2, day: 30 }],
    ['29 February of a common year', 'gregorian', { year: 2025, month: 2, day: 29 }],
    ['a thirteenth month', 'gregorian', { year: 2025, month: 13 }],
    ['day 0', 'gregorian', { year: 2025, month: 1, day: 0 }],
  ])('knows no %s', (_, calendar, parts) => expect(daySpan(calendar, parts)).toBeUndefined());
});

it('counts days over months, years and leap days', () => {
  expect([addDays('2024-02-28', 2), addDays('2025-01-01', -1), addDays('2025-06-15', 0)]).toEqual(['2024-03-01', '2024-12-31', '2025-06-15']);
  expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2025-01-01', '2024-12-31')]).toEqual([2, -1]);
});

it('starts the week on Monday', () => {
  expect(['2025-06-09', '2025-06-15', '1969-12-31', '1970-01-01'].map(weekdayOf)).toEqual([1, 7, 3, 4]);
});

it('steps whole months and years', () => {
  expect(monthSpan('2025-01-31', -1)).toEqual({ start: '2024-12-01', end: '2024-12-31', precision: 'month' });
  expect(monthSpan('2025-12-05', 2)).toEqual({ start: '2026-02-01', end: '2026-02-28', precision: 'month' });
  expect(yearSpan('2025-06-15', -1)).toEqual({ start: '2024-01-01', end: '2024-12-31', precision: 'year' });
});
