import { expect, test } from 'vitest';
import { monthsBefore } from './filter.ts';
import { recentMonths } from './recent-months.ts';

const row = (month: string) => ({ month, kind: 'visit', engagements: 1 });

test('keeps the last three years of what is told, in order', () => {
  const months = ['2025-05', '1950-01', '2022-05', '2022-06'].map(row);
  expect(recentMonths(months, new Date('2025-06-01')).map((r) => r.month)).toEqual(['2022-06', '2025-05']);
});

test('a plan far ahead does not press all else out', () => {
  expect(recentMonths(['2025-05', '2026-06', '2045-01'].map(row), new Date('2025-06-15')).map((r) => r.month)).toEqual(['2025-05', '2026-06']);
});

test('nothing told is nothing shown', () => {
  expect(recentMonths([], new Date('2025-06-15'))).toEqual([]);
});

test('a period begins so many months before', () => {
  expect(monthsBefore(new Date(2026, 0, 15), 3)).toBe('2025-10-15');
});
