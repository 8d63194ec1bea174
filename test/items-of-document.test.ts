import { expect, it } from 'vitest';
import type { Document } from '../src/api/contract.ts';
import { placeOfItem } from '../src/resolution/judged.ts';
import { isRejected, itemsOf, marksOf } from '../web/src/pages/document/items.ts';

const statement = (...evidence: { start: number; end: number }[]) => ({ act: 'agree', by: [], to: [], fields: [], evidence });
const record = {
  engagements: [],
  // the second lies within the first, the third stands on two passages
  statements: [statement({ start: 0, end: 100 }), statement({ start: 20, end: 40 }), statement({ start: 200, end: 210 }, { start: 250, end: 260 })],
  instruments: [],
  indicators: [],
  relations: [],
};
const judged = (start: number, end: number): Document =>
  ({
    origin: { id: 'd' },
    record,
    judgements: [{ id: 'j', verdict: 'wrong', items: [{ document: 'd', section: 'statements', start, end }], madeAt: '2025-06-01', withdrawn: null }],
  }) as unknown as Document;

it.each([
  ['an item within another', 20, 40, 1],
  ['the wider one', 0, 100, 0],
  ['passages apart', 200, 260, 2],
  ['what a newer engine reads a little otherwise', 190, 255, 2],
  ['what is no longer read', 120, 130, undefined],
])('a judgement means the same item here as on the server: %s', (_, start, end, place) => {
  const document = judged(start, end);
  const rejected = itemsOf(document).findIndex(isRejected);
  expect(rejected < 0 ? undefined : rejected).toBe(place);
  expect(placeOfItem({ record } as never, { document: 'd', section: 'statements', start, end })).toBe(place);
});

it('each passage is a mark under the key of its item, the wider before the narrower', () => {
  const document = judged(120, 130);
  const items = itemsOf(document).slice(0, 2);
  expect(marksOf(document, items).map((m) => [m.key, m.start, m.end])).toEqual([
    ['statements:0', 0, 100],
    ['statements:1', 20, 40],
  ]);
});
