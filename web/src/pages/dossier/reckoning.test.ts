import { expect, test } from 'vitest';
import type { Indicator, Origin } from '../../../../src/api/contract.ts';
import { periodSpan } from '../../parts/period.ts';
import { matrixOf, speakerOf } from './matrix.ts';
import { figuresOf, lineOf } from './series.ts';

const origin: Origin = { id: 'd', source: 's', url: null, title: null, language: 'vi', published: null, publisher: null };
test.each([
  [['VNM'], ['VNM', 'KHM'], 'VNM'],
  [['KHM', 'VNM'], ['VNM', 'KHM'], 'both'],
  [['org:asean'], ['VNM', 'KHM'], 'others'],
  [['VNM', 'LAO'], ['VNM', 'KHM'], 'VNM'],
  [['VNM', 'LAO'], ['VNM'], 'both'],
])('%j speak of %j as %s', (by, sides, speaker) => expect(speakerOf({ by }, sides)).toBe(speaker));

test('what was said stands in a row for each field and a column for each act and speaker', () => {
  const { columns, rows, most } = matrixOf({
    spoken: [
      { act: 'propose', field: 'energy', speaker: 'VNM', statements: 1 },
      { act: 'propose', field: 'trade', speaker: 'VNM', statements: 2 },
      { act: 'agree', field: 'trade', speaker: 'both', statements: 1 },
    ],
    sides: ['VNM', 'KHM'],
  });
  expect(columns).toEqual([
    { act: 'agree', speaker: 'both' },
    { act: 'propose', speaker: 'VNM' },
  ]);
  expect(rows).toEqual([
    { field: 'trade', count: 3, cells: [1, 2] },
    { field: 'energy', count: 1, cells: [0, 1] },
  ]);
  expect(most).toBe(2);
});

test.each([
  ['2024', 2024, 2025],
  ['2024-03', 2024 + 2 / 12, 2024 + 3 / 12],
  ['2024-01/2024-06', 2024, 2024.5],
  ['2020/2024', 2020, 2025],
])('the period %s lasts from %d to %d', (period, from, to) => {
  expect(periodSpan(period)?.from).toBeCloseTo(from);
  expect(periodSpan(period)?.to).toBeCloseTo(to);
});
test.each([null, '', 'last year', '2024-13', '2024/2025/2026'])('%j is no period', (period) => expect(periodSpan(period)).toBeUndefined());

const indicator = (rest: Partial<Indicator>): Indicator => ({
  origin,
  section: 'indicators',
  position: 0,
  evidence: [],
  measure: 'trade',
  value: 1,
  unit: 'USD',
  bound: 'eq',
  period: '2024',
  change: null,
  status: 'actual',
  sides: ['VNM', 'KHM'],
  ...rest,
});

test('exports of one side are another series than those of the other, turnover is one', () => {
  const figures = figuresOf([
    indicator({ sides: ['VNM', 'KHM'] }),
    indicator({ sides: ['KHM', 'VNM'], period: '2023' }),
    indicator({ period: null }),
    indicator({ measure: 'exports' }),
    indicator({ measure: 'exports', sides: ['KHM', 'VNM'] }),
  ]);
  expect(figures.map(({ measure, indicators, series }) => [measure, indicators.length, series.map(({ points }) => points.length)])).toEqual([
    ['trade', 3, [2]],
    ['exports', 2, [1, 1]],
  ]);
});

test('the line links one figure a year, the middle one, and nothing but what was reached', () => {
  const [figure] = figuresOf([
    indicator({ period: '2024', value: 30 }),
    indicator({ period: '2024', value: 10 }),
    indicator({ period: '2024', value: 20 }),
    indicator({ period: '2023', value: 5 }),
    indicator({ period: '2024-03', value: 1 }),
    indicator({ period: '2030', value: 99, status: 'target' }),
  ]);
  const [series] = figure?.series ?? [];
  expect(series && lineOf(series).map(({ at, value }) => [at, value])).toEqual([
    [2023.5, 5],
    [2024.5, 20],
  ]);
});
