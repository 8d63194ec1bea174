import { expect, test } from 'vitest';
import type { Engagement } from '../../../../src/api/contract.ts';
import { levelOf } from '../../../../src/model/levels.ts';
import { fittingYears, layOut, spanOf, ticksOf } from './timeline-layout.ts';

const engagement = (start: string, end: string, ...offices: string[]): Engagement => ({
  id: `${start}-${offices.join()}`,
  kind: 'meeting',
  status: 'held',
  sides: ['VNM', 'KHM'],
  date: { start, end, precision: 'day' },
  place: null,
  participants: offices.map((office) => ({ person: null, name: null, offices: [office], side: 'VNM' })),
  origins: 1,
  tellings: [],
});
const measures = { width: 600, size: 10, row: 14, before: 4, after: 4 };

test.each([
  [['ambassador', 'head-of-government'], 'government'],
  [['speaker', 'foreign-minister'], 'foreign'],
  [['governor'], 'others'],
  [[], 'others'],
])('%j take part at the level %s', (offices, level) => expect(levelOf(engagement('2025-01-01', '2025-01-01', ...offices))).toBe(level));

test('marks of one lane never lie upon one another', () => {
  const many = Array.from({ length: 40 }, (_, at) => engagement(`2025-01-${String((at % 20) + 1).padStart(2, '0')}`, '2025-01-21', 'minister', String(at)));
  const { marks, lanes, height } = layOut(many, spanOf(many, undefined) ?? { from: 0, to: 1 }, measures);
  expect(marks).toHaveLength(40);
  expect(lanes).toHaveLength(1);
  expect(lanes[0]?.height).toBe(measures.before + (lanes[0]?.rows ?? 0) * measures.row + measures.after);
  for (const [at, a] of marks.entries())
    for (const b of marks.slice(at + 1)) expect(a.y !== b.y || a.x + a.width <= b.x || b.x + b.width <= a.x, `${a.x} and ${b.x}`).toBe(true);
  expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(height);
});

test('the period that holds nearly all leaves an old one out', () => {
  const recent = Array.from({ length: 20 }, (_, at) => engagement(`2025-02-${String(at + 1).padStart(2, '0')}`, '2025-02-25'));
  expect(fittingYears(recent)).toBeUndefined();
  expect(fittingYears([...recent, engagement('1967-06-24', '1967-06-24')])).toBe(1);
});

test('ticks stand at beginnings of years where years are many', () => {
  const span = { from: Date.UTC(1999, 5, 1), to: Date.UTC(2025, 5, 1) };
  const ticks = ticksOf(span, 600, 70);
  expect(ticks.map(({ day }) => day)).toEqual(['2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01']);
  expect(ticks.every(({ shows }) => shows === 'year')).toBe(true);
});

test('the middles of months have ticks too where the time is short', () => {
  const ticks = ticksOf({ from: Date.UTC(2025, 5, 10), to: Date.UTC(2025, 6, 20) }, 600, 90);
  expect(ticks.map(({ day, shows }) => [day, shows])).toEqual([
    ['2025-06-15', 'day'],
    ['2025-07-01', 'day'],
    ['2025-07-15', 'day'],
  ]);
});
