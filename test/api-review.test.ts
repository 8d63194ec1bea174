// The queue of what is doubtful, on both drivers and through the thread, and its address in the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../src/api/app.ts';
import { limitsOfLoopback } from '../src/api/limits.ts';
import type { Services } from '../src/api/services.ts';
import { loadReference } from '../src/gazetteer/reference.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { type Opened, referenceFolder, ways } from './query-ways.ts';

const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const eide = { written: 'Espen Barth Eide', name: 'Espen Barth Eide', offices: ['foreign-minister' as const], side: 'NOR', unit: null };

const meeting = (sides: string[], date: string, more: Partial<Engagement> = {}): Engagement => ({
  kind: 'meeting',
  status: 'held',
  sides,
  guest: null,
  date: day(date),
  place: null,
  participants: [eide],
  evidence: [{ start: 0, end: 8 }],
  ...more,
});

function page(name: string, engagements: readonly Engagement[], more: Partial<ExtractRecord> = {}) {
  const record: ExtractRecord = {
    document: { source: name, url: null, language: 'en', published: '2025-06-30', publisher: null, title: null },
    engagements: [...engagements],
    statements: [],
    instruments: [],
    indicators: [],
    relations: [],
    ...more,
  };
  return makeRows({ source: name, text: `Page ${name} tells of it at some length.`, kind: 'text' }, record, '2025-07-01T00:00:00.000Z');
}

const exports = (value: number) => ({
  measure: 'exports' as const,
  value,
  unit: 'USD' as const,
  bound: 'eq' as const,
  period: '2024',
  change: null,
  status: 'actual' as const,
  sides: ['NOR', 'CHL'],
  evidence: [{ start: 10, end: 15 }],
});

const pages = [
  page('sides', [meeting(['NOR', 'TUR'], '2025-06-20', { inferred: ['sides', 'place'] })]),
  page('warned', [meeting(['IRN', 'NOR'], '2025-06-15', { inferred: ['date'] })], { warnings: [{ code: 'office', message: 'odd office', start: 2, end: 4 }] }),
  page('elsewhere', [meeting(['NOR', 'VNM'], '2025-06-12')], { warnings: [{ code: 'office', message: 'elsewhere', start: 20, end: 24 }] }),
  page('nobody', [meeting(['KHM', 'VNM'], '2025-06-10', { participants: [] })]),
  page('place', [meeting(['NOR', 'SWE'], '2025-06-09', { inferred: ['place'] })]),
  // two who tell one event, though neither names anybody
  page('told', [meeting(['JPN', 'KOR'], '2025-06-08', { participants: [] })]),
  page('again', [meeting(['JPN', 'KOR'], '2025-06-08', { participants: [] })]),
  page('more', [], { indicators: [exports(5e9)] }),
  page('less', [], { indicators: [exports(3e9)] }),
];

const reference = loadReference(referenceFolder);

const decision = { author: 'tester', reason: 'looked', madeAt: '2025-07-02T00:00:00.000Z' };

describe.each(ways)('what is doubtful by $name', ({ open }) => {
  let opened: Opened;
  const tables = { referenceFolder };
  beforeAll(async () => {
    opened = await open(async (ledger) => void (await appendDocuments(ledger.db, pages)));
  });
  afterAll(() => opened.close());

  const queue = async (limit = 50, after?: string) => opened.queries.readReview({ limit, after, ...tables });
  const words = async () =>
    (await queue()).items.map((i) => `${i.reason} ${i.telling?.origin.source ?? i.conflict?.claims.map((c) => c.source).sort()} ${i.note}`.trim());

  it('lists conflicts, then doubtful tellings, the latest first, each under its gravest reason', async () => {
    const [conflict, ...tellings] = await words();
    expect(conflict).toMatch(/^conflict less,more/);
    expect(tellings).toEqual(['inferred sides sides', 'warning warned odd office', 'single nobody']);
  });

  it.each([1, 2, 3])('gives all of them once in pages of %i', async (limit) => {
    const keys: string[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await queue(limit, after);
      expect(items.length).toBeLessThanOrEqual(limit);
      keys.push(...items.map((i) => i.key));
      after = next;
    } while (after !== undefined);
    expect(keys).toEqual((await queue()).items.map((i) => i.key));
    expect(new Set(keys).size).toBe(4);
  });

  it('is left by what was judged, and entered again by what was judged no more', async () => {
    const before = await words();
    const confirmed = await opened.queries.judge({ verdict: 'confirmed', items: ['sides#0'], ...decision });
    const settled = await opened.queries.judge({ verdict: 'confirmed', items: ['more#indicators:0'], ...decision });
    expect(await words()).toEqual(before.slice(2));
    for (const { id } of [confirmed, settled]) await opened.queries.withdraw(id, { ...decision, madeAt: '2025-07-03T00:00:00.000Z' });
    expect(await words()).toEqual(before);
  });

  it('is given by the API as JSON and as a table, and refuses a place that it never gave', async () => {
    const services = {
      ledger: { ...opened.queries, until: () => opened.queries },
      reference,
      tables,
      limits: limitsOfLoopback,
      hosts: ['localhost'],
    };
    const app = makeApp({
      ...services,
      token: 'a-token-of-the-tests',
      isRemote: false,
      version: '0',
      languages: [],
      now: () => '2025-07-02T00:00:00.000Z',
    } as unknown as Services);
    const ask = (query: string) => app.request(`/api/v1/review?${query}`);
    const answer = await ask('limit=2');
    expect(answer.status).toBe(200);
    const { items, next } = (await answer.json()) as { items: { telling: unknown; conflict: { claims: { document: string }[] } | null }[]; next: string };
    expect(items[0]?.conflict?.claims.map((c) => typeof c.document)).toEqual(['string', 'string']);
    expect(items[1]?.telling).toMatchObject({ origin: { source: 'sides' }, section: 'engagements', position: 0, inferred: ['sides', 'place'] });
    const rest = (await (await ask(`limit=50&after=${encodeURIComponent(next)}`)).json()) as { items: unknown[]; next: null };
    expect([rest.items.length, rest.next]).toEqual([2, null]);
    const table = await (await ask('format=csv')).text();
    expect(table.trim().split('\r\n')).toHaveLength(5);
    for (const wrong of ['after=nowhere', 'limit=0', 'after=tellings/']) {
      const problem = await ask(wrong);
      expect([problem.status, problem.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
      expect(await problem.json()).toMatchObject({ field: wrong.split('=')[0] });
    }
  });
});
