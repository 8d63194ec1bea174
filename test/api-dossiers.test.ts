// Dossiers and the lists of which they hold the latest, over the API, on both drivers.
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  actingSchema,
  conflictSchema,
  type Dossier,
  dossierSchema,
  followUpSchema,
  instrumentSchema,
  originSchema,
  partnerSchema,
  statementSchema,
} from '../src/api/contract.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { queriesOf } from '../src/pipeline/queries.ts';
import { type Ask, asking, problemOf } from './api-services.ts';
import { drivers, emptyBeforeEach } from './ledger-drivers.ts';

const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const evidence = [{ start: 0, end: 8 }];
const who = (name: string, side: string, office: 'head-of-government' | 'foreign-minister' = 'foreign-minister') => ({
  written: name,
  name,
  offices: [office],
  side,
  unit: null,
});
const eide = who('Espen Barth Eide', 'NOR');
const fidan = who('Hakan Fidan', 'TUR');
const meeting = (sides: string[], start: string, rest: Partial<Engagement> = {}): Engagement => ({
  kind: 'meeting',
  status: 'held',
  sides,
  guest: null,
  date: day(start),
  place: null,
  participants: [],
  evidence,
  ...rest,
});
const pair = ['NOR', 'TUR'];

function rowsOf(source: string, language: string, record: Partial<ExtractRecord>, published = '2025-05-01') {
  const whole: ExtractRecord = {
    document: { source, url: null, language, published, publisher: `${source}.example`, title: source },
    engagements: [],
    statements: [],
    instruments: [],
    indicators: [],
    relations: [],
    ...record,
  };
  return makeRows({ source, text: `The text of ${source}`, kind: 'text' }, whole, '2025-06-01T00:00:00.000Z');
}

const said = (act: 'agree' | 'propose' | 'pledge', by: string[], to: string[], fields: string[]): ExtractRecord['statements'][number] =>
  ({ act, by, to, fields, evidence }) as ExtractRecord['statements'][number];

const paper = (parties: string[], status: 'signed' | 'to-be-signed'): ExtractRecord['instruments'][number] => ({
  kind: 'mou',
  parties,
  status,
  count: 1,
  title: null,
  date: null,
  fields: [],
  evidence,
});

const trade = (value: number): ExtractRecord['indicators'][number] => ({
  measure: 'trade',
  value,
  unit: 'USD',
  bound: 'eq',
  period: '2024',
  change: null,
  status: 'actual',
  sides: pair,
  evidence,
});

const documents = [
  rowsOf('a', 'en', {
    engagements: [meeting(pair, '2025-04-01', { participants: [eide, fidan] })],
    statements: [said('agree', pair, [], ['trade', 'energy']), said('propose', ['TUR'], ['NOR'], [])],
    instruments: [paper(pair, 'signed')],
    indicators: [trade(1e9)],
    relations: [{ kind: 'partnership', sides: pair, value: 'strategic', date: null, evidence }],
  }),
  rowsOf(
    'b',
    'nb',
    {
      engagements: [
        meeting(pair, '2025-04-20', { participants: [eide, fidan] }),
        meeting(pair, '2025-07-01', { kind: 'visit', status: 'planned' }),
        meeting(['CHL', 'NOR'], '2025-03-01', { participants: [who('Jonas Gahr Støre', 'NOR', 'head-of-government')] }),
      ],
      indicators: [trade(5e9)],
      statements: [said('pledge', ['NOR', 'SWE'], ['TUR'], ['trade'])],
    },
    '2025-05-02',
  ),
  rowsOf('c', 'en', {
    engagements: [meeting(['CHL', 'NOR'], '2025-02-01', { status: 'cancelled', kind: 'visit' })],
    instruments: [paper(['CHL', 'NOR'], 'to-be-signed')],
  }),
];

describe.each(drivers)('dossiers on $name', (driver) => {
  const ledger = emptyBeforeEach(driver);
  let ask: Ask;
  beforeEach(async () => {
    ask = asking(queriesOf(ledger()));
    await appendDocuments(ledger().db, documents);
  });
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => schema.parse(await (await ask(`/api/v1${path}`)).json());
  const dossier = (path: string): Promise<Dossier> => get(path, dossierSchema);

  it('of a relation tell what there is and how much', async () => {
    const told = await dossier('/relations/TUR/NOR');
    expect(told.sides).toEqual(['TUR', 'NOR']);
    expect(told.totals).toMatchObject({ engagements: 3, statements: 3, instruments: 1, indicators: 2, relations: 1, documents: 2 });
    expect(told.engagements.map((e) => [e.date?.start, e.tellings.map((t) => t.origin.source)])).toEqual([
      ['2025-07-01', ['b']],
      ['2025-04-20', ['b']],
      ['2025-04-01', ['a']],
    ]);
    expect([told.coming.map((e) => e.date?.start), told.lastHeld?.date?.start, told.days]).toEqual([
      ['2025-07-01'],
      '2025-04-20',
      { start: '2025-04-01', end: '2025-07-01' },
    ]);
    expect(told.pairs.map((p) => [...p.people.map((one) => one.name), p.engagements, p.latest.map((e) => e.date?.start)])).toEqual([
      ['Hakan Fidan', 'Espen Barth Eide', 2, ['2025-04-20', '2025-04-01']],
    ]);
    expect(told.spoken.map((s) => `${s.act} ${s.field} ${s.speaker} ${s.statements}`).sort()).toEqual([
      'agree energy both 1',
      'agree trade both 1',
      'pledge trade NOR 1',
      'propose general TUR 1',
    ]);
    expect(told.languages).toEqual([
      { language: 'en', documents: 1 },
      { language: 'nb', documents: 1 },
    ]);
    expect(told.documents.map((d) => d.source)).toEqual(['b', 'a']);
    expect(told.followUps.map((f) => f.outcome)).toEqual(expect.arrayContaining(['open']));
    expect(told.followUps.map(({ from }) => [from.publisher, from.language])).toContainEqual(['b.example', 'nb']);
    expect(told.outcomes.reduce((sum, o) => sum + o.followUps, 0)).toBe(told.totals.followUps);
  });

  it('of one side compare its partners, and tell who acts for it', async () => {
    const told = await dossier('/sides/NOR');
    const { partners } = await get('/sides/NOR/partners', z.object({ partners: z.array(partnerSchema) }));
    expect(partners.map((p) => [p.side, p.engagements, p.statements, p.instruments, p.level, p.last])).toEqual([
      ['TUR', 3, 3, 1, 'foreign', '2025-04-20'],
      ['CHL', 1, 0, 1, 'government', '2025-03-01'],
    ]);
    const { people } = await get('/sides/NOR/people', z.object({ people: z.array(actingSchema) }));
    expect(people.map((p) => [p.name, p.engagements, p.offices, p.last])).toEqual([
      ['Espen Barth Eide', 2, ['foreign-minister'], '2025-04-20'],
      ['Jonas Gahr Støre', 1, ['head-of-government'], '2025-03-01'],
    ]);
    expect(told.spoken.find((s) => s.act === 'pledge')?.speaker).toBe('both');
    expect((await dossier('/sides/VUT')).totals.documents).toBe(0);
    expect(await get('/sides/VUT/partners', z.object({ partners: z.array(partnerSchema) }))).toEqual({ partners: [] });
    for (const path of ['', '/partners', '/people'])
      expect(await problemOf(await ask(`/api/v1/sides/QQQ${path}`))).toMatchObject({ status: 404, field: 'code' });
    expect(await problemOf(await ask('/api/v1/relations/NOR/NOR'))).toMatchObject({ status: 422, field: 'two' });
  });

  it('are followed by lists of all that they hold the latest of', async () => {
    const next = z.string().nullable();
    const statements = z.object({ statements: z.array(statementSchema), next });
    const first = await get('/statements?side=NOR&side=TUR&limit=2', statements);
    const rest = await get(`/statements?side=TUR&side=NOR&limit=2&after=${encodeURIComponent(first.next ?? '')}`, statements);
    expect([first.statements.map((s) => s.act), rest.statements.length, rest.next]).toEqual([['pledge', expect.any(String)], 1, null]);
    const cell = await get('/statements?side=TUR&side=NOR&act=propose&field=general&speaker=TUR', statements);
    expect(cell.statements.map((s) => [s.act, s.by, s.origin.source, s.evidence[0]?.quote])).toEqual([['propose', ['TUR'], 'a', 'The text']]);
    expect((await get('/statements?side=NOR&act=pledge&field=trade&speaker=both', statements)).statements).toHaveLength(1);
    expect((await get('/instruments?side=NOR', z.object({ instruments: z.array(instrumentSchema), next }))).instruments).toHaveLength(2);
    expect((await get('/sources?side=CHL', z.object({ documents: z.array(originSchema), next }))).documents.map((d) => d.source)).toEqual(['b', 'c']);
    expect(await problemOf(await ask('/api/v1/statements?side=NOR&act=agree'))).toMatchObject({ status: 422 });
    expect((await ask('/api/v1/statements')).status).toBe(422);
  });

  it('are told page by page, what is open and what cannot be right too', async () => {
    const plans = z.object({ followUps: z.array(followUpSchema), next: z.string().nullable() });
    const whole = await get('/open', plans);
    expect(whole.followUps.length).toBeGreaterThan(1);
    const seen: unknown[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: z.infer<typeof plans> = await get(`/open?limit=1${after && `&after=${encodeURIComponent(after)}`}`, plans);
      seen.push(...page.followUps);
      after = page.next;
    }
    expect(seen).toEqual(whole.followUps);
    expect((await get('/open?side=TUR&side=NOR', plans)).followUps.every((f) => f.sides.includes('TUR') && f.from.document !== null)).toBe(true);
    const contradictions = z.object({ conflicts: z.array(conflictSchema), next: z.string().nullable() });
    const { conflicts, next } = await get('/conflicts?side=NOR', contradictions);
    expect([conflicts.map((c) => [c.about, c.claims.map((claim) => claim.document)]), next]).toEqual([
      [['figure', [documents[0]?.document.id, documents[1]?.document.id]]],
      null,
    ]);
    expect((await get('/conflicts?side=CHL', contradictions)).conflicts).toEqual([]);
  });
});
