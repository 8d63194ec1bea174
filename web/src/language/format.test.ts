import { expect, test } from 'vitest';
import { formatIn } from './format.ts';

const side = { code: 'VNM', kind: 'state', name: 'Viet Nam', iso2: 'VN', numeric: '704', at: null } as const;

test.each([
  ['en', '18–20 Nov 2025', 'Vietnam'],
  ['fr', '18–20 nov. 2025', 'Viêt Nam'],
  ['vi', '18 – 20 thg 11, 2025', 'Việt Nam'],
])('%s writes days and states in its own way', (language, days, state) => {
  const format = formatIn(language);
  expect(
    format
      .range({ start: '2025-11-18', end: '2025-11-20', precision: 'day' })
      .replaceAll(/[\u2009\u00a0\u202f]/g, ' ')
      .replace(/ ?– ?/, '–'),
  ).toBe(days.replace(/ ?– ?/, '–'));
  expect(format.side(side, 'VNM')).toBe(state);
});

test('Persian keeps the Gregorian days of the ledger', () => {
  expect(formatIn('fa').day('2025-05-31')).toContain('۲۰۲۵');
});

test.each(['en', 'km', 'ar'])('%s shows the period of a figure as it is written', (language) => {
  expect(['2024', '2024-Q1'].map(formatIn(language).day)).toEqual(['2024', '2024-Q1']);
});

test('an organisation and an unknown side keep the name they have', () => {
  const format = formatIn('ar');
  expect(format.side({ ...side, code: 'org:asean', name: 'ASEAN', iso2: null }, 'org:asean')).toBe('ASEAN');
  expect(format.side(undefined, 'org:asean')).toBe('asean');
});

test.each([
  ['en', 'US$3.1bn'],
  ['vi', '3,1 tỷ USD'],
  ['fa', '۳٫۱ میلیارد دلار امریکا'],
  ['ar', '3.1 مليار دولار أمريكي'],
])('%s writes an amount of money as %s', (language, amount) => {
  const plain = (text: string): string =>
    text
      .replaceAll(/[\u00a0\u202f]/g, ' ')
      .replaceAll(/[\u200e\u200f]/g, '')
      .replace('آمریکا', 'امریکا');
  expect(plain(formatIn(language).money(3_100_000_000, 'USD'))).toBe(amount);
});

test('what runs the other way is isolated, so that a list keeps its order', () => {
  expect(formatIn('ar').commas(['Nice', 'فرنسا'])).toBe('\u2068Nice\u2069، فرنسا');
  expect(formatIn('en').list(['Nice', 'نيس'])).toBe('Nice and \u2068نيس\u2069');
});

test('of a month and a year no more is shown than is known', () => {
  const format = formatIn('en');
  expect(format.range({ start: '2025-05-01', end: '2025-05-31', precision: 'month' })).toBe('May 2025');
  expect(format.range({ start: '2025-01-01', end: '2025-12-31', precision: 'year' })).toBe('2025');
  expect(format.range({ start: '2025-05-31', end: '2025-05-31', precision: 'day' })).toBe('31 May 2025');
});

test('a range that does not tell how exactly it is known tells it by its ends', () => {
  const format = formatIn('en');
  expect(format.range({ start: '2024-08-01', end: '2024-08-31' })).toBe('August 2024');
  expect(format.range({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
  expect(format.range({ start: '2024-02-01', end: '2024-02-28' })).toContain('28 Feb');
});
