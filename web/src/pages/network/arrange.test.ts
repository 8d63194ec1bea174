import { expect, test } from 'vitest';
import { spread } from './arrange.ts';

test('a place far out leaves the others room, and all keep their order', () => {
  const at = [0, 1, 2, 3, 100].map(spread([0, 1, 2, 3, 100]));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect([at[0], at[4]]).toEqual([0, 1]);
  expect(at[3]).toBeGreaterThan(0.4);
});

test('one place stands in the middle', () => expect(spread([5])(5)).toBe(0.5));
