import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../gazetteer/reference.ts';
import type { DateMention } from '../model/reading.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import { listPacks, loadPack } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { scan } from '../packs/scan.ts';
import { fold } from '../text/fold.ts';
import { compileDatePatterns } from './date-patterns.ts';
import { calendarOfYear } from './date-search.ts';
import { findDates } from './dates.ts';
import { HitsAt } from './hits-at.ts';
import { compileVocabulary } from './vocabulary.ts';

const folder = join(import.meta.dirname, '../../languages');
const nothing: Reference = { states: new Map(), places: new Map(), organisations: new Map(), outlets: new Map(), gatherings: new Map(), holders: [] };
const packs = new Map(listPacks(folder).map((code) => [code, loadPack(join(folder, code))]));
const packOf = (code: string) => packs.get(code) as Pack;
const lexicons = new Map<string, Lexicon>();

function lexiconOf(code: string): Lexicon {
  const made = lexicons.get(code) ?? compileVocabulary(packOf(code), nothing);
  lexicons.set(code, made);
  return made;
}

function find(code: string, text: string): DateMention[] {
  const folded = fold(text);
  const byStart = new HitsAt(
    scan(lexiconOf(code), folded, text, () => folded.length),
    'start',
    folded.length,
  );
  return findDates({ text: folded, byStart, patterns: compileDatePatterns(packOf(code)), pack: packOf(code) }, 0, folded.length);
}

/** The dates of a text without their places, and without the calendar where it is the Gregorian. */
const told = (code: string, text: string) =>
  find(code, text).map(({ start: _start, end: _end, calendar, ...parts }) => (calendar === 'gregorian' ? parts : { ...parts, calendar }));

describe('findDates', () => {
  it.each<[string, string, object]>([
    ['en', 'on 12 June 2025', { day: 12, month: 6, year: 2025 }],
    ['en', 'on June 12, 2025', { day: 12, month: 6, year: 2025 }],
    ['en', 'on 12 June', { day: 12, month: 6 }],
    ['en', 'in June 2025', { month: 6, year: 2025 }],
    ['en', 'from 10 to 13 June 2025', { day: 10, endDay: 13, month: 6, year: 2025 }],
    ['en', 'on 2025-06-12', { day: 12, month: 6, year: 2025 }],
    ['nb', 'den 12. juni 2025', { day: 12, month: 6, year: 2025 }],
    ['nb', 'i juni 2025', { month: 6, year: 2025 }],
    ['nb', 'i slutten av juni', { month: 6 }],
    ['nb', 'til høsten', { month: 9, endMonth: 11 }],
    ['nb', 'høsten 2023', { month: 9, endMonth: 11, year: 2023 }],
    ['nb', 'i fjor vår', { month: 3, endMonth: 5, yearBy: -1 }],
    ['nb', 'i helgen', { weekday: 6, endWeekday: 7 }],
    ['nb', 'forrige helg', { weekday: 6, endWeekday: 7, relative: { unit: 'week', by: -1, first: 1 } }],
    ['vi', 'ngày 12/6/2025', { day: 12, month: 6, year: 2025 }],
    ['vi', 'ngày 12 tháng 6 năm 2025', { day: 12, month: 6, year: 2025 }],
    ['vi', 'từ ngày 10-13/6', { day: 10, endDay: 13, month: 6 }],
    ['ar', 'في ١٢ يونيو ٢٠٢٥', { day: 12, month: 6, year: 2025 }],
    ['ar', 'في 12 حزيران 2025', { day: 12, month: 6, year: 2025 }],
    ['fa', '۲۲ اردیبهشت ۱۴۰۴', { day: 22, month: 2, year: 1404, calendar: 'solar-hijri' }],
    ['fa', '۲۳ مهر ۰۴', { day: 23, month: 7, year: 1404, calendar: 'solar-hijri' }],
    ['fa', '۲۳ مهر ۰۴:۳۰', { day: 23, month: 7, calendar: 'solar-hijri' }],
    ['fa', '۲۲ اردیبهشت', { day: 22, month: 2, calendar: 'solar-hijri' }],
    ['fa', '۱۲ ژوئن ۲۰۲۵', { day: 12, month: 6, year: 2025 }],
    ['km', 'ថ្ងៃទី១២ ខែមិថុនា ឆ្នាំ២០២៥', { day: 12, month: 6, year: 2025 }],
    ['vi', '18h22, 12/6/2025', { day: 12, month: 6, year: 2025 }],
    ['en', '11:22 - 12 June 2025', { day: 12, month: 6, year: 2025 }],
    ['en', 'Thu, Jun 12, 2025', { weekday: 4, day: 12, month: 6, year: 2025 }],
    ['fa', 'پانزدهم آبان ۱۴۰۴', { day: 15, month: 8, year: 1404, calendar: 'solar-hijri' }],
    ['ar', 'في الخامس عشر من نوفمبر', { day: 15, month: 11 }],
    ['ar', 'صباح الغد', { relative: { unit: 'day', by: 1 } }],
    ['fa', 'بهار آینده', { month: 1, endMonth: 3, turn: 1, calendar: 'solar-hijri' }],
    ['fa', '۱۴۰۴ خرداد ۲۲', { day: 22, month: 3, year: 1404, calendar: 'solar-hijri' }],
  ])('reads in %s: %s', (code, text, date) => expect(told(code, text)).toEqual([date]));

  it.each<[string, string, object]>([
    ['en', 'yesterday', { relative: { unit: 'day', by: -1 } }],
    ['en', 'tomorrow, Monday', { relative: { unit: 'day', by: 1 }, weekday: 1 }],
    ['ar', 'يوم غد الاثنين', { relative: { unit: 'day', by: 1 }, weekday: 1 }],
    ['fa', 'فردا سه‌شنبه', { relative: { unit: 'day', by: 1 }, weekday: 2 }],
    ['en', 'in March last year', { month: 3, yearBy: -1 }],
    ['en', 'on Oct 4 last year', { month: 10, day: 4, yearBy: -1 }],
    ['nb', 'i mars i fjor', { month: 3, yearBy: -1 }],
    ['fa', 'اردیبهشت سال گذشته', { month: 2, yearBy: -1, calendar: 'solar-hijri' }],
    ['fa', 'سال گذشته میلادی', { relative: { unit: 'year', by: -1 } }],
    ['fa', 'سال آینده', { relative: { unit: 'year', by: 1 }, calendar: 'solar-hijri' }],
    ['en', 'three days later', { relative: { unit: 'same', by: 3 } }],
    ['nb', 'for seks dager siden', { relative: { unit: 'day', by: -6 } }],
    ['vi', 'ba ngày sau đó', { relative: { unit: 'same', by: 3 } }],
    ['ar', 'بعد ذلك بثلاثة أيام', { relative: { unit: 'same', by: 3 } }],
    ['fa', 'شش روز بعد', { relative: { unit: 'same', by: 6 } }],
    ['km', 'ពីរថ្ងៃក្រោយមក', { relative: { unit: 'same', by: 2 } }],
    ['nb', 'i går', { relative: { unit: 'day', by: -1 } }],
    ['fa', 'دیروز', { relative: { unit: 'day', by: -1 } }],
    ['vi', 'hôm qua', { relative: { unit: 'day', by: -1 } }],
    ['ar', 'أمس', { relative: { unit: 'day', by: -1 } }],
    ['km', 'ម្សិលមិញ', { relative: { unit: 'day', by: -1 } }],
    ['en', 'on Monday', { weekday: 1 }],
    ['en', 'last Monday', { weekday: 1, turn: -1 }],
    ['en', 'next Friday', { weekday: 5, turn: 1 }],
    ['fa', 'دوشنبه', { weekday: 1 }],
    ['ar', 'يوم الاثنين', { weekday: 1 }],
  ])('reads in %s a day told by its distance or name: %s', (code, text, date) => {
    expect(told(code, text)).toEqual([date]);
  });

  it('takes the longest date and goes on behind it', () => {
    const text = 'from 10 June 2025 and on 12 July 2025';
    expect(find('en', text).map((d) => text.slice(d.start, d.end))).toEqual(['10 June 2025', '12 July 2025']);
  });

  it('takes a turn word into the date, on either side', () => {
    const text = 'they met last Monday';
    expect(find('en', text).map((d) => text.slice(d.start, d.end))).toEqual(['last Monday']);
  });

  it.each([
    ['a year far from ours', 'en', '12 June 9025'],
    ['a month that is a verb', 'en', 'they may march on'],
    ['a number with a point', 'en', '12.5 million in 2,025 projects'],
    ['part of a longer number', 'en', '112025-06-122'],
  ])('takes no whole date out of %s', (_, code, text) => {
    expect(find(code, text).filter((d) => d.year !== undefined || (d.month !== undefined && d.year === undefined && d.day === undefined))).toEqual([]);
  });
});

describe('calendarOfYear', () => {
  it.each([
    ['fa', 1404, 'solar-hijri'],
    ['ar', 1446, 'lunar-hijri'],
    ['km', 2568, 'buddhist'],
    ['en', 2025, 'gregorian'],
    ['fa', 1447, 'lunar-hijri'],
    ['fa', 2025, 'gregorian'],
  ])('in %s the year %i is %s', (code, year, calendar) => expect(calendarOfYear(year, undefined, packOf(code))).toBe(calendar));

  it('goes by the month where that tells it', () => expect(calendarOfYear(1446, 'lunar-hijri', packOf('fa'))).toBe('lunar-hijri'));
});

it('refuses a pattern with an unknown slot, and says where it stands', () => {
  const pack = { ...packOf('en'), dates: { patterns: ['{day} {month}'] } };
  expect(() => compileDatePatterns(pack)).toThrow('languages/en/dates.yaml: unknown slot {day} in pattern "{day} {month}"');
});
