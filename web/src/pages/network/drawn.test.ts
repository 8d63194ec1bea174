import { expect, test } from 'vitest';
import { type Dot, namedDots, towards } from './drawn.ts';

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

test('of names that would lie over one another the stronger is shown', () => {
  expect([...namedDots([dot('strong', 100, 100), dot('weak', 110, 104), dot('alone', 300, 100)], ({ name }) => name)]).toEqual(['strong', 'alone']);
});
