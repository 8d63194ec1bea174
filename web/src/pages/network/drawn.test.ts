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

const naming = {
  nameOf: ({ name }: Dot): string => name,
  sizeOf: (name: string) => ({ width: name.length * 7, ascent: 9, descent: 2 }),
};

test('names stand where there is room: none over another, over a node or beyond the edge', () => {
  const close = [dot('strong', 100, 100), dot('weak', 104, 112), dot('crowded', 102, 124)];
  const dots = [...close, dot('edge', 8, 300)];
  const placed = placeNames(dots, dots, { ...naming, width: 400, height: 400 });
  expect(placed.get('strong')).toMatchObject({ anchor: 'middle', y: 91 });
  expect(placed.get('weak')?.anchor).toBe('start');
  expect(placed.get('edge')?.anchor).toBe('start');
  const nowhere = [dot('nowhere', 20, 20)];
  expect(placeNames(nowhere, nowhere, { ...naming, width: 30, height: 400 }).size).toBe(0);
  expect(placeNames(nowhere, nowhere, { ...naming, width: 400, height: 10 }).size).toBe(0);
});

test('letters that hang below their line take the room that they need', () => {
  const dots = [dot('one', 100, 100), dot('two', 100, 68)];
  const deep = { ...naming, sizeOf: (name: string) => ({ width: name.length * 7, ascent: 14, descent: 9 }), width: 400, height: 400 };
  const placed = placeNames(dots, dots, deep);
  expect(placed.get('one')?.y).toBe(122);
  expect(placed.get('two')?.y).toBe(53);
});
