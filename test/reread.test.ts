import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendDocuments } from '../src/ledger/append.ts';
import { readChanges } from '../src/ledger/changes.ts';
import { checkLedger } from '../src/ledger/check.ts';
import type { Ledger } from '../src/ledger/open.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Page } from '../src/model/page.ts';
import type { ExtractRecord } from '../src/model/record.ts';
import type { PageReader } from '../src/pipeline/extract-pages.ts';
import { judge, listJudgements } from '../src/pipeline/judge.ts';
import { type DocumentChange, reread } from '../src/pipeline/reread.ts';
import { drivers } from './ledger-drivers.ts';

// a lone surrogate: the stored text is not quite the one that was read
const pages: readonly Page[] = ['a', 'b'].map((name) => ({
  source: `${name}.html`,
  text: `Norway met Chile. \ud800 ${name}`,
  kind: 'html',
  captions: [{ start: 0, end: 6 }],
}));

/** Finds a meeting of a kind in every page, or in those alone that a source names. */
const engine = (kind: 'meeting' | 'call', only?: string): PageReader => ({
  languages: () => [],
  extract: (page): ExtractRecord => ({
    document: { source: page.source, url: null, language: 'en', published: null, publisher: null, title: page.captions ? 'with captions' : null },
    engagements: [
      {
        kind: only === undefined || page.source === only ? kind : 'meeting',
        status: 'held',
        sides: ['CHL', 'NOR'],
        guest: null,
        date: null,
        place: null,
        participants: [],
        evidence: [{ start: 0, end: 16 }],
      },
    ],
    statements: [],
    instruments: [],
    indicators: [],
    relations: [],
  }),
});

describe.each(drivers)('reading again what a ledger on $name holds', (driver) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await driver.open();
    await appendDocuments(
      ledger.db,
      pages.map((page) => makeRows(page, engine('meeting').extract(page), '2025-06-01T00:00:00.000Z')),
    );
  });
  afterAll(() => driver.close(ledger));

  async function again(reader: PageReader, dryRun = false) {
    const told: DocumentChange[] = [];
    const summary = await reread(ledger, reader, { readAt: '2025-07-01T00:00:00.000Z', dryRun, onChange: async (change) => void told.push(change) });
    return { summary, told: told.map(({ source, items }) => [source, items.map((i) => [i.change, i.section, i.item.kind, i.quote])]) };
  }

  it('changes nothing where nothing is read otherwise', async () => {
    expect(await again(engine('meeting'))).toEqual({ summary: { read: 2, changed: 0, notKept: 0 }, told: [] });
  });

  it('tells and replaces what is read otherwise, and keeps judgements', async () => {
    await judge(ledger, { verdict: 'wrong', items: ['a.html#0'], author: 'A', reason: 'b', madeAt: '2025-06-02T00:00:00.000Z' });
    const told = [
      [
        'a.html',
        [
          ['removed', 'engagements', 'meeting', 'Norway met Chile'],
          ['added', 'engagements', 'call', 'Norway met Chile'],
        ],
      ],
    ];
    expect((await again(engine('call', 'a.html'), true)).told).toEqual(told);
    expect(await again(engine('call', 'a.html'))).toEqual({ summary: { read: 2, changed: 1, notKept: 0 }, told });
    expect((await ledger.db.selectFrom('engagements').select('kind').execute()).map((e) => e.kind)).toEqual(['meeting']);
    expect((await listJudgements(ledger)).map((j) => j.finds)).toEqual([true]);
    expect((await readChanges(ledger.db, '2025-06-15', 10)).changes.map((c) => c.source)).toEqual(['a.html']);
    expect(await checkLedger(ledger.db)).toEqual([]);
  });

  it('leaves what an old version read to be read from its source', async () => {
    await ledger.db.updateTable('documents').set({ page: null }).execute();
    expect((await again(engine('call'))).summary).toEqual({ read: 0, changed: 0, notKept: 2 });
    const rows = pages.map((page) => makeRows(page, engine('call').extract(page), '2025-08-01T00:00:00.000Z'));
    expect(await appendDocuments(ledger.db, rows)).toMatchObject({ replaced: 2 });
    expect((await again(engine('call'))).summary).toEqual({ read: 2, changed: 0, notKept: 0 });
  });
});
