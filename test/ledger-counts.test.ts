// What the app counts and lists of a ledger, on both drivers and through the thread.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementSchema } from '../src/api/contract.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { type Opened, referenceFolder, ways } from './query-ways.ts';

const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const minister = (written: string, name: string, side: string) => ({ written, name, offices: ['foreign-minister' as const], side, unit: null });
const eide = minister('Espen Barth Eide', 'Espen Barth Eide', 'NOR');
const fidan = minister('Hakan Fidan', 'Hakan Fidan', 'TUR');
const inArabic = minister('هاكان فيدان', 'Hakan Fidan', 'TUR');

const meeting = (date: string, more: Partial<Engagement> = {}): Engagement => ({
  kind: 'meeting',
  status: 'held',
  sides: ['NOR', 'TUR'],
  guest: null,
  date: day(date),
  place: null,
  participants: [eide, fidan],
  evidence: [{ start: 0, end: 8 }],
  ...more,
});

function page(name: string, language: string, engagements: readonly Engagement[], readAt = '2025-06-10T00:00:00.000Z') {
  const record: ExtractRecord = {
    document: { source: name, url: null, language, published: '2025-06-03', publisher: null, title: null },
    engagements: [...engagements],
    statements: [],
    instruments: [],
    indicators: [],
    relations: [],
  };
  return makeRows({ source: name, text: `Page ${name} tells of it.`, kind: 'text' }, record, readAt);
}

const pages = [
  page('a', 'en', [meeting('2025-06-02')]),
  page('b', 'ar', [meeting('2025-06-02', { participants: [eide, inArabic] })]),
  page('c', 'en', [
    meeting('2025-07-10', { kind: 'call' }),
    meeting('2025-08-01', { status: 'cancelled', sides: ['CHL', 'NOR'], participants: [] }),
    meeting('2025-07-12', { sides: ['CHL', 'TUR'], participants: [fidan, minister('Alberto van Klaveren', 'Alberto van Klaveren', 'CHL')] }),
  ]),
];

describe.each(ways)('counts and lists by $name', ({ open }) => {
  let opened: Opened;
  const tables = { referenceFolder };
  beforeAll(async () => {
    opened = await open(async (ledger) => void (await appendDocuments(ledger.db, pages)));
  });
  afterAll(() => opened.close());

  it('counts an event once, whoever tells it, and none that was cancelled', async () => {
    const { months, sides, dyads, languages, counts } = await opened.queries.readStatistics({}, tables);
    expect(months).toEqual([
      { month: '2025-06', kind: 'meeting', engagements: 1 },
      { month: '2025-07', kind: 'call', engagements: 1 },
      { month: '2025-07', kind: 'meeting', engagements: 1 },
    ]);
    expect(sides).toEqual([
      { side: 'TUR', engagements: 3 },
      { side: 'NOR', engagements: 2 },
      { side: 'CHL', engagements: 1 },
    ]);
    expect(dyads).toEqual([
      { sides: ['NOR', 'TUR'], engagements: 2, documents: 3 },
      { sides: ['CHL', 'TUR'], engagements: 1, documents: 1 },
    ]);
    expect([languages, counts.documents]).toEqual([
      [
        { language: 'en', documents: 2 },
        { language: 'ar', documents: 1 },
      ],
      3,
    ]);
  });

  it('counts what touches a period', async () => {
    const { months } = await opened.queries.readStatistics({ from: '2025-07-11', to: '2025-07-31' }, tables);
    expect(months).toEqual([{ month: '2025-07', kind: 'meeting', engagements: 1 }]);
  });

  it('lists people by any way in which their names are written', async () => {
    const names = async (query?: string, side?: string) =>
      (await opened.queries.listPersons({ query, side, limit: 10 }, tables)).map((p) => `${p.name} ${p.engagements}`);
    expect(await names()).toEqual(['Hakan Fidan 3', 'Espen Barth Eide 2', 'Alberto van Klaveren 1']);
    expect([await names('فيدان'), await names('fidan'), await names('fidan', 'NOR')]).toEqual([['Hakan Fidan 3'], ['Hakan Fidan 3'], []]);
  });

  it('tells of a person how documents write and call him, and what he took part in', async () => {
    const [fidanListed] = await opened.queries.listPersons({ query: 'fidan', limit: 1 }, tables);
    const person = await opened.queries.readPerson(fidanListed?.id ?? '', { ...tables, limit: 2 });
    expect(person?.forms).toEqual([
      { written: 'Hakan Fidan', language: 'en', documents: 2 },
      { written: 'هاكان فيدان', language: 'ar', documents: 1 },
    ]);
    expect(person?.told).toEqual([{ office: 'foreign-minister', from: '2025-06-02', to: '2025-07-12', documents: 3 }]);
    expect(person?.partners.map((p) => `${p.name} ${p.side} ${p.engagements}`)).toEqual(['Espen Barth Eide NOR 2', 'Alberto van Klaveren CHL 1']);
    const met = (written: readonly string[] = []): string[] =>
      written.map((json) => engagementSchema.parse(JSON.parse(json))).map((e) => `${e.kind} ${e.date?.start} ${e.tellings.length}`);
    expect([person?.engagements, met(person?.met.engagements)]).toEqual([3, ['meeting 2025-07-12 1', 'call 2025-07-10 1']]);
    const rest = await opened.queries.readPerson(person?.id ?? '', { ...tables, limit: 2, after: person?.met.next });
    expect([met(rest?.met.engagements), rest?.met.next]).toEqual([['meeting 2025-06-02 2'], undefined]);
    expect(await opened.queries.readPerson('person:nobody', { ...tables, limit: 1 })).toBeUndefined();
  });

  it('gives one event by its id with all its tellings', async () => {
    const { engagements } = await opened.queries.listEngagements({ to: '2025-06-30' }, { ...tables, limit: 5 });
    const one = engagementSchema.parse(JSON.parse((await opened.queries.tellEngagement(engagements[0]?.id ?? '', tables)) ?? ''));
    const { tellings: told, ...event } = one;
    const { tellings, ...listed } = engagements[0] as NonNullable<(typeof engagements)[0]>;
    expect(event).toEqual(listed);
    expect(told.map((t) => [t.origin, t.position, t.evidence, t.kind, t.sides])).toEqual(
      tellings.map((t) => [t.origin, t.position, t.evidence.map((e) => ({ start: e.start_at, end: e.end_at, quote: e.quote })), t.kind, t.sides]),
    );
    expect(told.map((t) => t.origin.source)).toEqual(['a', 'b']);
    expect(await opened.queries.tellEngagement('engagement:none#0', tables)).toBeUndefined();
  });

  it('joins in a network who met, sides or people', async () => {
    const sides = await opened.queries.readNetwork({ by: 'side', limit: 10 }, tables);
    expect(sides.edges).toEqual([
      { from: 'NOR', to: 'TUR', engagements: 2 },
      { from: 'CHL', to: 'TUR', engagements: 1 },
    ]);
    const people = await opened.queries.readNetwork({ by: 'person', limit: 2, from: '2025-07-01' }, tables);
    expect(people.nodes.map((n) => `${n.name} ${n.engagements}`)).toEqual(expect.arrayContaining(['Hakan Fidan 2']));
    expect([people.nodes.length, people.edges.length]).toEqual([2, 1]);
  });

  it('has another version once a page was read', async () => {
    const before = await opened.queries.readVersion();
    await opened.queries.appendDocuments([page('d', 'en', [], '2025-06-11T00:00:00.000Z')]);
    expect(await opened.queries.readVersion()).not.toBe(before);
    expect(await opened.queries.readDocumentIds(['a', 'nowhere'])).toEqual({ a: pages[0]?.document.id });
  });
});
