import { expect, test } from 'vitest';
import { flatMap } from './flat-map.ts';

test('gives what Array.flatMap gives', () => {
  const list = [3, 1, 2];
  const twice = (n: number, at: number) => (n > 1 ? [n, at] : n === 1 ? [] : n);
  expect(flatMap(list, twice)).toEqual(list.flatMap(twice));
  expect(flatMap([[1], [2, 3], []], (own) => own)).toEqual([1, 2, 3]);
  expect(flatMap([1, 2], (n) => [[n]])).toEqual([[1], [2]]);
});
