import { expect, it } from 'vitest';
import type { Conflict } from '../../../src/api/contract.ts';
import { valuesOf } from './claims.ts';

it('tells each value once, with all who say so, the one said by most first', () => {
  const claims = ['Nice', 'MCO', 'Nice'].map((value, start) => ({ value, start })) as unknown as Conflict['claims'];
  expect(valuesOf({ claims }).map(({ value, claims: own }) => [value, own.length])).toEqual([
    ['Nice', 2],
    ['MCO', 1],
  ]);
});
