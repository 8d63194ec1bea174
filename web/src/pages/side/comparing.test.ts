import { expect, test } from 'vitest';
import type { Partner } from '../../../../src/api/contract.ts';
import { rankedBy } from './partners.ts';

const partner = (side: string, rest: Partial<Partner>): Partner => ({
  side,
  engagements: 0,
  statements: 0,
  instruments: 0,
  open: 0,
  level: null,
  last: null,
  ...rest,
});

test('partners are ranked by what is asked for, those of more engagements first where it is the same', () => {
  const partners = [partner('KHM', { engagements: 2 }), partner('LAO', { engagements: 1, open: 2 }), partner('THA', { engagements: 3 })];
  expect(rankedBy(partners, 'open').map(({ side }) => side)).toEqual(['LAO', 'THA', 'KHM']);
  expect(rankedBy(partners, 'engagements').map(({ side }) => side)).toEqual(['THA', 'KHM', 'LAO']);
});
