import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendDocuments } from '../src/ledger/append.ts';
import type { EngagementFilter, ListedEvent } from '../src/ledger/engagement-list.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { type Opened, referenceFolder, ways } from './query-ways.ts';

const day = (start: string, end = start) => ({ start, end, precision: 'day' as const });
const person = (written: string, name: string, side: string) => ({ written, name, offices: ['foreign-minister' as const], side, unit: null });
const base: Engagement = {
  kind: 'meeting',
  status: 'held',
  sides: ['KHM', 'VNM'],
  guest: null,
  date: day('2025-05-12'),
  place: { country: 'VNM', name: 'Hanoi' },
  participants: [person('ហ៊ុន ម៉ាណែត', 'Hun Manet', 'KHM'), person('Phạm Minh Chính', 'Phạm Minh Chính', 'VNM')],
  evidence: [{ start: 0, end: 8 }],
};

const told: readonly Partial<Engagement>[] = [
  {},
  { kind: 'visit', status: 'planned', date: day('2025-06-01', '2025-06-03'), place: null, participants: [] },
  { sides: ['NOR', 'VNM'], date: day('2025-05-20'), place: { country: 'NOR', name: 'Oslo' }, participants: [person('Støre', 'Jonas Gahr Støre', 'NOR')] },
  { sides: ['CHL', 'NOR'], kind: 'call', date: null, place: null, participants: [] },
];

function rowsOf(change: Partial<Engagement>, at: number) {
  const engagement = { ...base, ...change };
  const record: ExtractRecord = {
    document: { source: `${at}.txt`, url: null, language: 'en', published: null, publisher: null, title: null },
    engagements: [engagement],
    statements: at < 2 ? [{ act: 'agree', by: engagement.sides, to: [], fields: [at === 0 ? 'trade' : 'energy'], evidence: [{ start: 0, end: 4 }] }] : [],
    instruments: [],
    indicators: [],
    relations: [],
  };
  return makeRows({ source: `${at}.txt`, text: `Document ${at}`, kind: 'text' }, record, `2025-06-0${at + 1}T00:00:00.000Z`);
}

const sourceOf = ({ tellings }: ListedEvent): string => tellings.map((t) => t.origin.source).join(' ');

describe.each(ways)('the queries on $name', (way) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await way.open(async ({ db }) => void (await appendDocuments(db, told.map(rowsOf))));
  });
  afterAll(() => opened.close());

  const sources = async (filter: EngagementFilter): Promise<string[]> =>
    (await opened.queries.listEngagements(filter, { limit: 10, referenceFolder })).engagements.map((e) => sourceOf(e).replace('.txt', ''));

  it.each<[EngagementFilter, string[]]>([
    [{}, ['1', '2', '0', '3']],
    [{ sides: ['VNM'] }, ['1', '2', '0']],
    [{ sides: ['VNM', 'KHM'] }, ['1', '0']],
    [{ person: 'minh chinh' }, ['0']],
    [{ person: 'ហ៊ុនម៉ាណែត' }, ['0']],
    [{ person: 'hun MANET' }, ['0']],
    [{ person: 'store' }, ['2']],
    [{ person: 'nobody' }, []],
    [{ office: 'foreign-minister' }, ['2', '0']],
    [{ kind: 'call' }, ['3']],
    [{ status: 'planned' }, ['1']],
    [{ field: 'trade' }, ['0']],
    [{ field: 'energy', sides: ['KHM'] }, ['1']],
    [{ from: '2025-05-15', to: '2025-06-02' }, ['1', '2']],
    [{ from: '2025-06-02' }, ['1']],
    [{ place: 'hanoi' }, ['0']],
    [{ place: 'NOR' }, ['2']],
    [{ sides: ['NOR'], kind: 'meeting', place: 'Oslo' }, ['2']],
  ])('%j', async (filter, expected) => {
    expect(await sources(filter)).toEqual(expected);
  });

  it('give page after page, without a gap', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { engagements, next } = await opened.queries.listEngagements({}, { limit: 1, after, referenceFolder });
      seen.push(...engagements.map(sourceOf));
      after = next;
      if (after === undefined) break;
    }
    expect(seen).toEqual(['1.txt', '2.txt', '0.txt', '3.txt']);
  });

  it('tell what changed since a moment, page after page', async () => {
    const first = await opened.queries.readChanges('2025-06-02', 2);
    expect(first.changes.map((c) => c.source)).toEqual(['1.txt', '2.txt']);
    const second = await opened.queries.readChanges('2025-06-02', 2, first.next);
    expect(second).toMatchObject({ changes: [{ source: '3.txt', engagements: 1 }], next: undefined });
    expect((await opened.queries.readChanges('2026', 2)).changes).toEqual([]);
  });
});
