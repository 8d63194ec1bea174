import { expect, it } from 'vitest';
import { byPlace, byStart, sortInPlace } from './in-order.ts';

const spans = (...pairs: (readonly [number, number])[]) => pairs.map(([start, end], id) => ({ start, end, id }));
const ids = (list: readonly { readonly id: number }[]) => list.map((s) => s.id);

it('puts spans in order of their start; those that start together keep their order, or the longer comes first', () => {
  expect(ids(byStart(spans([4, 5], [1, 2], [4, 9], [0, 1])))).toEqual([3, 1, 0, 2]);
  expect(ids(byPlace(spans([4, 5], [1, 2], [4, 9], [0, 1])))).toEqual([3, 1, 2, 0]);
});

it('sorts lists of any length as Array.sort does', () => {
  for (const length of [0, 1, 2, 30, 64, 65, 300]) {
    const list = Array.from({ length }, (_, i) => (i * 7919) % 101);
    expect(sortInPlace([...list], (a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
  }
});
