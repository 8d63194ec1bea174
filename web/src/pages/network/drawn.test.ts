import { expect, test } from 'vitest';
import { type Dot, placeNames, towards } from './drawn.ts';

const dot = (id: string, x: number, y: number): Dot => ({ id, name: id, side: 'VNM', engagements: 1, x, y, radius: 5 });
const dots = [dot('middle', 100, 100), dot('right', 200, 110), dot('far', 400, 100), dot('above', 90, 20)];
const middle = dots[0] as Dot;

test.each([
  ['ArrowRight', 'right'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'right'],
  ['Enter', undefined],
])('%s leads to the nearest node there', (key, found) => {
  expect(towards(dots, middle, key)?.id).toBe(found);
});

test('nothing lies beyond the edge', () => {
  expect(towards(dots, dots[2] as Dot, 'ArrowRight')).toBeUndefined();
});

test('names stand where there is room: none over another, over a node or beyond the edge', () => {
  const nameOf = ({ name }: Dot): string => name;
  const close = [dot('strong', 100, 100), dot('weak', 104, 112), dot('crowded', 102, 124)];
  const placed = placeNames([...close, dot('edge', 8, 300)], nameOf, 400);
  expect(placed.get('strong')).toMatchObject({ anchor: 'middle', y: 91 });
  expect(placed.get('weak')?.anchor).toBe('start');
  expect(placed.get('edge')?.anchor).toBe('start');
  expect(placeNames([dot('nowhere', 20, 20)], nameOf, 30).size).toBe(0);
});
