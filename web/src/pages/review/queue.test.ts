import { expect, it } from 'vitest';
import type { ReviewItem } from '../../../../src/api/contract.ts';
import type { Item } from '../document/items.ts';
import { itemOfClaim, mergeQueue, nextOpen } from './queue.ts';

const queue = (keys: string): ReviewItem[] => [...keys].map((key) => ({ key, reason: 'single', note: '', telling: null, conflict: null }));
const keys = (items: readonly ReviewItem[]): string => items.map((item) => item.key).join('');

it.each([
  ['nothing changed', 'abc', 'abc', '', 'abc'],
  ['what is judged stays, though the server has done with it', 'abc', 'ac', 'b', 'abc'],
  ['what others judged goes', 'abc', 'ac', '', 'ac'],
  ['what is new comes last, whatever its place', 'abc', 'dcba', '', 'abcd'],
  ['the first time', '', 'ba', '', 'ba'],
])('%s', (_, before, fresh, judged, merged) => {
  expect(keys(mergeQueue(queue(before), queue(fresh), new Set(judged)))).toBe(merged);
});

it.each([
  [0, '', 'b'],
  [0, 'b', 'c'],
  [2, '', 'd'],
  [3, '', 'a'],
  [1, 'cd', 'a'],
  [0, 'abcd', undefined],
])('from %i with %j judged the next is %s', (from, judged, next) => {
  expect(nextOpen(queue('abcd'), from, new Set(judged))?.key).toBe(next);
});

it('a claim stands on the item that begins there, else on the narrowest that holds it; a figure on a figure', () => {
  const item = (key: string, section: string, start: number, end: number) => ({ key, section, value: { evidence: [{ start, end }] } }) as unknown as Item;
  const items = [item('wide', 'engagements', 0, 100), item('narrow', 'engagements', 40, 60), item('figure', 'indicators', 45, 50)];
  expect(itemOfClaim(items, 'date', 0)?.key).toBe('wide');
  expect(itemOfClaim(items, 'date', 45)?.key).toBe('narrow');
  expect(itemOfClaim(items, 'figure', 45)?.key).toBe('figure');
  expect(itemOfClaim(items, 'figure', 10)).toBeUndefined();
});
