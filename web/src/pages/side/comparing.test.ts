import { expect, test } from 'vitest';
import type { Dossier, Engagement, FollowUp, Principal } from '../../../../src/api/contract.ts';
import { partnersOf } from './partners.ts';
import { actingFor } from './persons.ts';

const person = (side: string, name: string | null, ...offices: string[]): Principal => ({ person: name && `p:${name}`, name, offices, side });
const engagement = (id: string, day: string, participants: Principal[], status = 'held'): Engagement => ({
  id,
  kind: 'meeting',
  status,
  sides: [...new Set(participants.map(({ side }) => side))],
  date: { start: day, end: day, precision: 'day' },
  place: null,
  participants,
  origins: 1,
  tellings: [],
});
const quoted = { document: null, source: 's', published: null, start: 0, quote: 'q' };
const followUp = (side: string, outcome: string): FollowUp => ({ kind: 'visit', sides: ['VNM', side], date: null, outcome, from: quoted, to: null });

const dossier: Dossier = {
  sides: ['VNM'],
  engagements: [
    engagement('a', '2025-01-01', [person('VNM', 'Phạm Minh Chính', 'head-of-government'), person('KHM', 'Hun Manet', 'head-of-government')]),
    engagement('b', '2025-03-01', [person('VNM', 'Bùi Thanh Sơn', 'foreign-minister'), person('KHM', null, 'foreign-minister')]),
    engagement('c', '2025-04-01', [person('VNM', 'Bùi Thanh Sơn', 'deputy-head-of-government'), person('LAO', null)], 'planned'),
    engagement('d', '2025-05-01', [person('VNM', 'Phạm Minh Chính'), person('LAO', null)], 'cancelled'),
  ],
  statements: [],
  instruments: [],
  indicators: [],
  relations: [],
  followUps: [followUp('LAO', 'overdue'), followUp('LAO', 'open'), followUp('KHM', 'held')],
  conflicts: [],
  partners: [
    { side: 'KHM', engagements: 2 },
    { side: 'LAO', engagements: 1 },
  ],
  documents: [],
};

test('partners tell the highest level and the last day of what was held', () => {
  expect(partnersOf(dossier, 'engagements')).toMatchObject([
    { side: 'KHM', engagements: 2, level: 'government', last: '2025-03-01', open: 0 },
    { side: 'LAO', engagements: 1, level: undefined, last: undefined, open: 2 },
  ]);
});

test('partners are ranked by what is asked for', () => {
  expect(partnersOf(dossier, 'open').map(({ side }) => side)).toEqual(['LAO', 'KHM']);
});

test('people are counted with all offices they acted in, not for what was cancelled', () => {
  expect(actingFor('VNM', dossier.engagements).map(({ principal, offices, engagements }) => [principal.name, offices, engagements.length])).toEqual([
    ['Bùi Thanh Sơn', ['deputy-head-of-government', 'foreign-minister'], 2],
    ['Phạm Minh Chính', ['head-of-government'], 1],
  ]);
});
