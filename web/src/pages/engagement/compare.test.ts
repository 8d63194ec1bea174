import { describe, expect, it } from 'vitest';
import type { Engagement, Telling } from '../../../../src/api/contract.ts';
import { disagreements, said } from './compare.ts';

const telling = (more: Partial<Telling> = {}): Telling => ({
  origin: { id: 'd', source: 'd.txt', url: null, title: null, language: 'en', published: null, publisher: null },
  section: 'engagements',
  position: 0,
  evidence: [],
  kind: 'meeting',
  status: 'held',
  sides: ['NOR', 'TUR'],
  guest: null,
  date: { start: '2025-06-02', end: '2025-06-02', precision: 'day' },
  place: { country: 'NOR', name: 'Oslo' },
  participants: [],
  rules: [],
  inferred: [],
  ...more,
});

const told = (...tellings: Telling[]): Engagement => ({
  id: 'e',
  kind: 'meeting',
  status: 'held',
  sides: ['NOR', 'TUR'],
  date: null,
  place: null,
  participants: [],
  origins: tellings.length,
  tellings,
});

describe('what sources say of one engagement', () => {
  it('differs where two say different things, not where one says nothing', () => {
    const other = telling({ date: { start: '2025-06-03', end: '2025-06-03', precision: 'day' }, place: null });
    expect([...disagreements(told(telling(), other))]).toEqual(['date']);
    expect([...disagreements(told(telling(), telling({ date: null })))]).toEqual([]);
  });

  it('tells people by who they are, in whatever order they stand', () => {
    const [a, b] = [
      { person: 'p1', name: 'A', offices: [], side: 'NOR' },
      { person: 'p2', name: 'B', offices: [], side: 'TUR' },
    ];
    expect(said(telling({ participants: [b, a] }), 'people')).toBe(said(telling({ participants: [a, b] }), 'people'));
    expect(said(telling(), 'people')).toBeUndefined();
  });
});
