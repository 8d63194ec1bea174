import { describe, expect, it } from 'vitest';
import type { DateSpan } from '../model/mention.ts';
import { type DateContext, resolveDate, type UnresolvedDate } from './resolve-date.ts';

/** A Sunday. */
const anchor = '2025-06-15';
const span = (start: string, end = start): DateSpan => ({ start, end, precision: 'day' });

function read(date: Partial<UnresolvedDate>, context: Partial<DateContext> = {}): string | undefined {
  const found = resolveDate({ calendar: 'gregorian', ...date }, { anchor, last: undefined, planned: false, ...context });
  if (!found) return undefined;
  const { start, end, precision } = found.span;
  return `${start === end ? start : `${start}/${end}`}${precision === 'day' ? '' : ` ${precision}`}${found.inferredYear ? ' inferred' : ''}`;
}

describe('a full date', () => {
  it.each<[string, Partial<UnresolvedDate>, string]>([
    ['a day', { day: 12, month: 6, year: 2025 }, '2025-06-12'],
    ['a month', { month: 6, year: 2025 }, '2025-06-01/2025-06-30 month'],
    ['a year', { year: 2024 }, '2024-01-01/2024-12-31 year'],
    ['a range', { day: 10, endDay: 13, month: 6, year: 2025 }, '2025-06-10/2025-06-13'],
    ['a Solar Hijri day', { day: 22, month: 2, year: 1404, calendar: 'solar-hijri' }, '2025-05-12'],
    ['a Buddhist day', { day: 5, month: 5, year: 2568, calendar: 'buddhist' }, '2025-05-05'],
  ])('is read as it stands: %s', (_, date, expected) => expect(read(date)).toBe(expected));

  it('that does not exist is none', () => expect(read({ day: 30, month: 2, year: 2025 })).toBeUndefined());
});

describe('a day of a week or a month told by its distance', () => {
  it.each<[string, Partial<UnresolvedDate>, string]>([
    ['the week begins on Monday', { relative: { unit: 'week', by: 0 } }, '2025-06-09/2025-06-15 inferred'],
    ['the week begins on Saturday', { relative: { unit: 'week', by: -1, first: 6 } }, '2025-06-07/2025-06-13 inferred'],
    ['Tuesday next week', { relative: { unit: 'week', by: 1 }, weekday: 2 }, '2025-06-17 inferred'],
    ['Sunday of the week that begins on Saturday', { relative: { unit: 'week', by: 0, first: 6 }, weekday: 7 }, '2025-06-15 inferred'],
    ['from Friday to Monday of such a week', { relative: { unit: 'week', by: 0, first: 6 }, weekday: 5, endWeekday: 1 }, '2025-06-13/2025-06-16 inferred'],
    ['the 12th of last month', { relative: { unit: 'month', by: -1 }, day: 12 }, '2025-05-12 inferred'],
    ['the 12th and 13th', { relative: { unit: 'month', by: 0 }, day: 12, endDay: 13 }, '2025-06-12/2025-06-13 inferred'],
    ['the 12th of a month of the sun', { relative: { unit: 'month', by: 0 }, day: 12, calendar: 'solar-hijri' }, '2025-06-02 inferred'],
  ])('%s', (_, date, expected) => expect(read(date)).toBe(expected));

  it('is none where the month has no such day', () => expect(read({ relative: { unit: 'month', by: 0 }, day: 31 })).toBeUndefined());
});

describe('a date without its year', () => {
  it.each<[string, string, Partial<UnresolvedDate>, Partial<DateContext>, string]>([
    ['is the nearest', '12 June', { day: 12, month: 6 }, {}, '2025-06-12 inferred'],
    ['lies in the year before', '20 December', { day: 20, month: 12 }, {}, '2024-12-20 inferred'],
    ['lies ahead where it is planned', '20 December', { day: 20, month: 12 }, { planned: true }, '2025-12-20 inferred'],
    ['lies in the next year where it is planned', '10 January', { day: 10, month: 1 }, { planned: true }, '2026-01-10 inferred'],
    ['goes back where told so', 'last March', { month: 3, turn: -1 }, {}, '2025-03-01/2025-03-31 month inferred'],
    ['goes on where told so', 'next March', { month: 3, turn: 1 }, {}, '2026-03-01/2026-03-31 month inferred'],
    ['is read in its own calendar', '22 Ordibehesht', { day: 22, month: 2, calendar: 'solar-hijri' }, {}, '2025-05-12 inferred'],
    [
      'lies near the last date told where the text has no day',
      '12 June',
      { day: 12, month: 6 },
      { anchor: undefined, last: span('2023-06-01') },
      '2023-06-12 inferred',
    ],
  ])('%s: %s', (_, __, date, context, expected) => expect(read(date, context)).toBe(expected));

  it('may cross the end of a year', () => {
    expect(read({ day: 30, month: 12, endDay: 2, endMonth: 1 }, { anchor: '2025-01-05' })).toBe('2024-12-30/2025-01-02 inferred');
  });
});

describe('a day of the month alone', () => {
  it.each([
    [14, '2025-06-14 inferred'],
    [30, '2025-06-30 inferred'],
    [31, '2025-05-31 inferred'],
  ])('the %ith is the nearest that there is', (day, expected) => expect(read({ day })).toBe(expected));
});

describe('a weekday', () => {
  it.each<[string, Partial<UnresolvedDate>, Partial<DateContext>, string]>([
    ['Monday, before the day of the text', { weekday: 1 }, {}, '2025-06-09 inferred'],
    ['Monday, after it where planned', { weekday: 1 }, { planned: true }, '2025-06-16 inferred'],
    ['Sunday, the day of the text itself', { weekday: 7 }, {}, '2025-06-15 inferred'],
    ['Sunday, the day of the text itself where planned', { weekday: 7 }, { planned: true }, '2025-06-15 inferred'],
    ['next Sunday', { weekday: 7, turn: 1 }, {}, '2025-06-22 inferred'],
    ['last Sunday', { weekday: 7, turn: -1 }, {}, '2025-06-08 inferred'],
    ['next Monday', { weekday: 1, turn: 1 }, {}, '2025-06-16 inferred'],
    ['from Monday to Thursday', { weekday: 1, endWeekday: 4 }, {}, '2025-06-09/2025-06-12 inferred'],
    ['from Saturday to Monday', { weekday: 6, endWeekday: 1 }, {}, '2025-06-14/2025-06-16 inferred'],
  ])('is found: %s', (_, date, context, expected) => expect(read(date, context)).toBe(expected));
});

describe('a distance in another calendar', () => {
  it.each<[string, Partial<UnresolvedDate>, string]>([
    ['next year', { relative: { unit: 'year', by: 1 } }, '2026-03-21/2027-03-20 year inferred'],
    ['last month', { relative: { unit: 'month', by: -1 } }, '2025-04-21/2025-05-21 month inferred'],
    ['Ordibehesht of last year', { month: 2, yearBy: -1 }, '2024-04-20/2024-05-20 month inferred'],
  ])('is counted there: %s', (_, date, expected) => expect(read({ ...date, calendar: 'solar-hijri' })).toBe(expected));
});

describe('a distance', () => {
  it.each<[string, UnresolvedDate['relative'], Partial<DateContext>, string]>([
    ['yesterday', { unit: 'day', by: -1 }, {}, '2025-06-14 inferred'],
    ['this week', { unit: 'week', by: 0 }, {}, '2025-06-09/2025-06-15 inferred'],
    ['next week', { unit: 'week', by: 1 }, {}, '2025-06-16/2025-06-22 inferred'],
    ['last month', { unit: 'month', by: -1 }, {}, '2025-05-01/2025-05-31 month inferred'],
    ['last year', { unit: 'year', by: -1 }, {}, '2024-01-01/2024-12-31 year inferred'],
    ['the same day as the last told', { unit: 'same', by: 0 }, { last: span('2025-06-10', '2025-06-12') }, '2025-06-10 inferred'],
    ['the day after the last told', { unit: 'same', by: 1 }, { last: span('2025-06-10', '2025-06-12') }, '2025-06-13 inferred'],
    ['the same day, where none was told', { unit: 'same', by: 0 }, {}, '2025-06-15 inferred'],
  ])('is counted: %s', (_, relative, context, expected) => expect(read(relative ? { relative } : {}, context)).toBe(expected));
});

it('is nothing where no day anchors it', () => {
  const nowhere = { anchor: undefined };
  expect([
    read({ weekday: 1 }, nowhere),
    read({ relative: { unit: 'day', by: 0 } }, nowhere),
    read({ day: 12, month: 6 }, nowhere),
    read({ day: 12 }, nowhere),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
