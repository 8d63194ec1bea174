import { expect, test } from 'vitest';
import type { Engagement, Indicator, Origin, Principal, Statement } from '../../../../src/api/contract.ts';
import { periodSpan } from '../../parts/period.ts';
import { matrixOf, speakerOf } from './matrix.ts';
import { pairsOf } from './pairs.ts';
import { figuresOf, lineOf } from './series.ts';

const origin: Origin = { id: 'd', source: 's', url: null, title: null, language: 'vi', published: null, publisher: null };
const person = (side: string, name: string | null): Principal => ({ person: name && `p:${name}`, name, offices: [], side });
const engagement = (id: string, day: string, people: Principal[], rest: Partial<Engagement> = {}): Engagement => ({
  id,
  kind: 'meeting',
  status: 'held',
  sides: ['VNM', 'KHM'],
  date: { start: day, end: day, precision: 'day' },
  place: null,
  participants: people,
  origins: 1,
  tellings: [],
  ...rest,
});

test('pairs count what was held, once an engagement, the latest day first', () => {
  const two = [person('KHM', 'Hun Manet'), person('VNM', 'Phạm Minh Chính')];
  const pairs = pairsOf(
    [
      engagement('a', '2024-01-01', two),
      engagement('b', '2025-01-01', [...two, person('VNM', null)]),
      engagement('c', '2025-02-01', two, { status: 'planned' }),
      engagement('d', '2025-03-01', two, { kind: 'message' }),
      engagement('e', '2025-04-01', [person('KHM', 'Prak Sokhonn'), person('VNM', 'Bùi Thanh Sơn')]),
    ],
    'VNM',
  );
  expect(pairs.map(({ people, engagements }) => [people[0].name, people[1].name, engagements.map(({ id }) => id)])).toEqual([
    ['Phạm Minh Chính', 'Hun Manet', ['b', 'a']],
    ['Bùi Thanh Sơn', 'Prak Sokhonn', ['e']],
  ]);
});

const statement = (act: string, by: string[], fields: string[]): Statement => ({
  origin,
  section: 'statements',
  position: 0,
  evidence: [],
  act,
  by,
  to: [],
  fields,
});

test.each([
  [['VNM'], ['VNM', 'KHM'], 'VNM'],
  [['KHM', 'VNM'], ['VNM', 'KHM'], 'both'],
  [['org:asean'], ['VNM', 'KHM'], 'others'],
  [['VNM', 'LAO'], ['VNM', 'KHM'], 'VNM'],
  [['VNM', 'LAO'], ['VNM'], 'both'],
])('%j speak of %j as %s', (by, sides, speaker) => expect(speakerOf({ by }, sides)).toBe(speaker));

test('a statement stands under each of its fields, one without any under general', () => {
  const { columns, rows, most } = matrixOf(
    [statement('propose', ['VNM'], ['trade', 'energy']), statement('agree', ['VNM', 'KHM'], ['trade']), statement('propose', ['VNM'], [])],
    ['VNM', 'KHM'],
  );
  expect(columns).toEqual([
    { act: 'agree', speaker: 'both' },
    { act: 'propose', speaker: 'VNM' },
  ]);
  expect(rows.map(({ field, cells }) => [field, ...cells.map((cell) => cell.length)])).toEqual([
    ['trade', 1, 1],
    ['energy', 0, 1],
    ['general', 0, 1],
  ]);
  expect(most).toBe(1);
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
test.each([null, '', 'last year'])('%j is no period', (period) => expect(periodSpan(period)).toBeUndefined());

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
