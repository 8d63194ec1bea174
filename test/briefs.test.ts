// Dossier and report from a ledger that was filled by hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDossier } from '../src/briefs/dossier.ts';
import { formatDossier } from '../src/briefs/dossier-text.ts';
import { renderReport } from '../src/briefs/html-report.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { type Ledger, openMemoryLedger } from '../src/ledger/open.ts';
import { readHoldings } from '../src/ledger/reads.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Page } from '../src/model/page.ts';
import type { ExtractRecord } from '../src/model/record.ts';

const names: Record<string, string> = { NOR: 'Norway', CHL: 'Chile' };
const nameOf = (side: string): string => names[side] ?? side;
const sides = ['CHL', 'NOR'];
const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const evidence = [{ start: 0, end: 5 }];
const minister = (written: string, side: string) => ({ written, name: written, offices: ['foreign-minister' as const], side, unit: null });

function telling(source: string, text: string): { page: Page; record: ExtractRecord } {
  const record: ExtractRecord = {
    document: { source, url: 'https://daily.example/a', language: 'nb', published: '2025-05-03', publisher: 'daily.example', title: 'Title <b>' },
    engagements: [
      {
        kind: 'meeting',
        status: 'held',
        sides,
        guest: null,
        date: day('2025-05-02'),
        place: { country: 'NOR', name: 'Oslo' },
        participants: [minister('Eide', 'NOR'), minister('van Klaveren', 'CHL')],
        evidence,
      },
      { kind: 'visit', status: 'planned', sides, guest: 'NOR', date: day('2025-11-01'), place: { country: 'CHL', name: null }, participants: [], evidence },
    ],
    statements: [
      { act: 'agree', by: sides, to: [], fields: ['trade', 'fisheries'], evidence },
      { act: 'appreciate', by: ['NOR'], to: ['CHL'], fields: [], evidence },
    ],
    instruments: [{ kind: 'mou', parties: sides, status: 'signed', count: 2, title: null, date: day('2025-05-02'), fields: ['energy'], evidence }],
    indicators: [
      { measure: 'exports', value: 1_500_000_000, unit: 'USD', bound: 'gt', period: '2024', change: 12, status: 'actual', sides: ['NOR', 'CHL'], evidence },
    ],
    relations: [{ kind: 'diplomatic-relations', sides, value: '1906', date: null, evidence }],
  };
  return { page: { source, text, kind: 'text' }, record };
}

describe('a dossier', () => {
  let ledger: Ledger;
  const make = async (asOf: string, of: readonly [string] | readonly [string, string] = ['NOR', 'CHL']) =>
    makeDossier(await readHoldings(ledger.db, of), { sides: of, nameOf, asOf });
  beforeAll(async () => {
    ledger = await openMemoryLedger();
    const tellings = [telling('one.txt', 'Words of one.'), telling('two.txt', 'خبر دوم است.')];
    await appendDocuments(
      ledger.db,
      tellings.map(({ page, record }) => makeRows(page, record, '2025-06-01')),
    );
  });
  afterAll(() => ledger.close());

  it('tells each thing once, with every document that tells it', async () => {
    const { sections, documents } = await make('2025-06-01');
    expect(documents).toBe(2);
    expect(sections.map((s) => [s.title, ...s.lines.map((l) => `${l.text} [${l.citations.length}]`)])).toEqual([
      ['Relation', 'Diplomatic relations, Chile, Norway: since 1906 [2]'],
      ['Coming', '2025-11-01: visit of Norway to Chile (planned) [2]'],
      ['Timeline', '2025-05-02: meeting, Chile, Norway in Oslo: Eide (Norway, foreign minister); van Klaveren (Chile, foreign minister) [2]'],
      ['Who met whom', 'van Klaveren (Chile) and Eide (Norway): meeting 2025-05-02 [2]'],
      ['Agreed', 'Fisheries, Trade: Chile, Norway [2]'],
      ['Said of each other', 'Appreciated: Norway to Chile [2]'],
      ['Instruments', 'Memorandum of understanding (2) on energy, Chile, Norway: signed, 2025-05-02 [2]'],
      ['Figures', 'Exports, Norway, Chile: more than 1,500,000,000 USD, +12 %, 2024 [2]'],
    ]);
  });

  it('counts what is coming from the day asked for', async () => {
    const titles = (await make('2025-12-01')).sections.map((s) => s.title);
    expect(titles).not.toContain('Coming');
  });

  it('lists counterparts for one side', async () => {
    expect((await make('2025-06-01', ['NOR'])).sections.find((s) => s.title === 'Counterparts')?.lines).toEqual([
      { text: 'Chile: 2 engagements', citations: [] },
    ]);
  });

  it('gives source, day and words of each line as text', async () => {
    const text = formatDossier(await make('2025-06-01'));
    expect(text).toContain('"\u2068Words\u2069"\n      one.txt, 2025-05-03');
    expect(text).toContain('"\u2068خبر د\u2069"\n      two.txt, 2025-05-03');
    expect(formatDossier(await make('2025-06-01', ['NOR', 'VNM']))).toBe('Norway and VNM: the ledger holds nothing on this.\n');
  });
});

describe('a report', () => {
  const hostile = '<script>alert(1)</script> "quoted" & \ud800 \0 ظرف';
  const { page, record } = telling('a"><img src=x onerror=alert(1)>.txt', hostile);
  const withLink = { ...record, document: { ...record.document, language: 'fa', url: 'javascript:alert(1)' } };
  const render = (r: ExtractRecord) => renderReport({ title: 'T', documents: [{ page, record: r, direction: 'rtl' }], dossiers: [], nameOf, fontFaces: '' });

  it('escapes every word of a document', () => {
    const out = render(withLink);
    expect(out.match(/<script|<img|onerror=(?!alert\(1\)&gt;)|href="javascript/g)).toBeNull();
    expect(out).toContain('&quot;quoted&quot; &amp; \uFFFD \uFFFD');
  });

  it('sets language and direction, and asks for nothing from outside', () => {
    const out = render(withLink);
    expect(out).toContain('<div class="text" lang="fa" dir="rtl">');
    expect(out).toContain('default-src &#39;none&#39;');
    expect(out.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
  });

  it('links each entry to its passage', () => {
    const out = render(record);
    for (const [, id] of out.matchAll(/href="#(d1-[^"]+)"/g)) expect(out).toContain(`id="${id}"`);
    expect(out).toContain('<a href="https://daily.example/a" rel="noreferrer noopener">');
  });
});
