import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDossier } from '../src/briefs/dossier.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { backUp, restore } from '../src/ledger/backup.ts';
import { checkLedger } from '../src/ledger/check.ts';
import type { Ledger } from '../src/ledger/open.ts';
import type { Holdings } from '../src/ledger/reads.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import { dumpLedger } from '../src/pipeline/dump-ledger.ts';
import { type Decision, judge, listJudgements, withdraw } from '../src/pipeline/judge.ts';
import { appendJudged } from '../src/pipeline/judged-rows.ts';
import { queriesOf } from '../src/pipeline/queries.ts';
import { readHoldings } from '../src/pipeline/resolved-reads.ts';
import { drivers, emptyBeforeEach, emptyLedger } from './ledger-drivers.ts';

const text = 'Norway met Chile in Oslo on Monday. They agreed on trade.';
const day = (start: string) => ({ start, end: start, precision: 'day' as const });
const meeting = (change: Partial<Engagement> = {}): Engagement => ({
  kind: 'meeting',
  status: 'held',
  sides: ['CHL', 'NOR'],
  guest: null,
  date: day('2025-05-12'),
  place: null,
  participants: [],
  evidence: [{ start: 0, end: 16 }],
  ...change,
});

/** A document with some engagements and one statement. */
function rowsOf(source: string, engagements: readonly Engagement[]) {
  const record: ExtractRecord = {
    document: { source, url: null, language: 'en', published: '2025-05-13', publisher: null, title: null },
    engagements: [...engagements],
    statements: [{ act: 'agree', by: ['CHL', 'NOR'], to: [], fields: ['trade'], evidence: [{ start: 36, end: 56 }] }],
    instruments: [],
    indicators: [],
    relations: [],
  };
  return makeRows({ source, text: `${text} ${source}`, kind: 'text' }, record, '2025-06-01T00:00:00.000Z');
}

const nothing: Holdings = { engagements: [], statements: [], instruments: [], indicators: [], relations: [] };
const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));
const who = { author: 'A. Reader', reason: 'the page says so' };
let clock = 0;
/** Author, reason and a moment later than all before. */
function at() {
  clock += 1;
  return { ...who, madeAt: new Date(Date.UTC(2025, 6, 1, 0, 0, clock)).toISOString() };
}

interface EngagementLine extends Pick<Engagement, 'kind' | 'status' | 'place'> {
  readonly id: string;
  readonly mentions: readonly { readonly source: string }[];
}

describe.each(drivers)('judgements in a ledger on $name', (driver) => {
  const opened = emptyBeforeEach(driver);
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = opened();
    await appendDocuments(ledger.db, [
      rowsOf('a.txt', [meeting()]),
      rowsOf('b.jsonl#1', [meeting()]),
      rowsOf('c.txt', [meeting({ sides: ['CHL', 'SWE'], date: day('2025-03-01') })]),
    ]);
  });

  const engagements = async (): Promise<EngagementLine[]> => {
    const lines: Record<string, unknown>[] = [];
    for await (const line of dumpLedger(ledger, { referenceFolder, asOf: '2025-12-01' })) lines.push(line);
    return lines.filter((line) => line.type === 'engagement') as unknown as EngagementLine[];
  };
  const groups = async (): Promise<string[]> => (await engagements()).map((e) => [...new Set(e.mentions.map((m) => m.source))].sort().join(' ')).sort();
  const decide = (verdict: Decision['verdict'], items: readonly string[], more: Partial<Decision> = {}) => judge(ledger, { verdict, items, ...at(), ...more });

  it('tie tellings together and keep them apart, until they are withdrawn', async () => {
    expect(await groups()).toEqual(['a.txt b.jsonl#1', 'c.txt']);
    const apart = await decide('different', ['engagement:a.txt#0000', 'b.jsonl#1#0']);
    expect(await groups()).toEqual(['a.txt', 'b.jsonl#1', 'c.txt']);
    await decide('same', ['a.txt#0', 'c.txt@3']);
    expect(await groups()).toEqual(['a.txt c.txt', 'b.jsonl#1']);
    await withdraw(ledger, apart.id, at());
    expect((await listJudgements(ledger)).map((j) => j.verdict)).toEqual(['same']);
    expect(await groups()).toEqual(['a.txt b.jsonl#1 c.txt']);
    await expect(withdraw(ledger, 'nothing', at())).rejects.toThrow(/no judgement nothing/);
  });

  it('take out what is wrong and mend values', async () => {
    await decide('wrong', ['c.txt#0']);
    await decide('corrected', ['a.txt#0'], { field: 'place', value: { country: 'NOR', name: 'Oslo' } });
    const found = await engagements();
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toEqual({ country: 'NOR', name: 'Oslo' });
    expect(await ledger.db.selectFrom('engagements').select('id').execute()).toHaveLength(2);
    const kept = await ledger.db.selectFrom('documents').select('record').execute();
    expect(kept.flatMap(({ record }) => (JSON.parse(String(record)) as ExtractRecord).engagements)).toHaveLength(3);
    expect(await checkLedger(ledger.db)).toEqual([]);
  });

  it('stand as confirmed without changing what was read', async () => {
    const before = await engagements();
    const made = await decide('confirmed', ['a.txt#0']);
    expect(await engagements()).toEqual(before);
    expect((await listJudgements(ledger)).map((j) => [j.id, j.verdict, j.finds])).toEqual([[made.id, 'confirmed', true]]);
    await expect(decide('confirmed', ['a.txt#7'])).rejects.toThrow(/nothing was read there/);
  });

  it('are followed by the dossier of a relation', async () => {
    await decide('wrong', ['a.txt#0']);
    await decide('corrected', ['b.jsonl#1#0'], { field: 'date', value: day('2025-05-14') });
    await decide('wrong', ['a.txt#statements:0']);
    const { engagements: told, statements } = await readHoldings(ledger, ['CHL', 'NOR'], { referenceFolder });
    expect(told.map((e) => [e.origin.source, e.date_start])).toEqual([['b.jsonl#1', '2025-05-14']]);
    expect(statements.map((s) => s.origin.source).sort()).toEqual(['b.jsonl#1', 'c.txt']);
    await decide('corrected', ['b.jsonl#1#0'], { field: 'sides', value: ['CHL', 'SWE'] });
    expect((await readHoldings(ledger, ['CHL', 'NOR'], { referenceFolder })).engagements).toEqual([]);
  });

  it('are followed by every door alike, and leave no trace when they are withdrawn', async () => {
    const doors = async () => {
      const { listEngagements, search, readHoldings: read, readDyads } = queriesOf(ledger);
      const listed = (await listEngagements({ sides: ['CHL', 'NOR'] }, { limit: 9, referenceFolder })).engagements;
      const told = (await read(['CHL', 'NOR'], { referenceFolder })).engagements;
      const found = (await search('norway', { limit: 9 })).hits.flatMap((hit) => hit.items.filter((item) => item.section === 'engagement'));
      return {
        listed: listed.map((e) => [e.status, e.tellings.map((t) => t.origin.source).join(' ')]),
        dossier: makeDossier({ ...nothing, engagements: told }, { sides: ['CHL', 'NOR'], nameOf: String, asOf: '2025-06-01' }).sections.flatMap((s) =>
          s.title === 'Timeline' ? s.lines.map((l) => l.citations.length) : [],
        ),
        search: found.map((item) => `${item.date} ${item.documents}`).sort(),
        dyad: (await readDyads(1))[0]?.engagements,
      };
    };
    const untouched = {
      listed: [['held', 'a.txt b.jsonl#1']],
      dossier: [2],
      search: ['2025-03-01 1', '2025-05-12 2', '2025-05-12 2'],
      dyad: 1,
    };
    expect(await doors()).toEqual(untouched);
    const apart = await decide('different', ['a.txt#0', 'b.jsonl#1#0']);
    expect(await doors()).toMatchObject({ dossier: [1, 1], search: ['2025-03-01 1', '2025-05-12 1', '2025-05-12 1'], dyad: 2 });
    await withdraw(ledger, apart.id, at());
    const wrong = await decide('wrong', ['a.txt#0']);
    const mended = await decide('corrected', ['b.jsonl#1#0'], { field: 'status', value: 'cancelled' });
    expect(await doors()).toEqual({ listed: [['cancelled', 'b.jsonl#1']], dossier: [1], search: ['2025-03-01 1', '2025-05-12 1'], dyad: 1 });
    // the same pages again with another record: the judgements still hold, before anything is resolved
    await appendJudged(ledger.db, [rowsOf('a.txt', [meeting({ evidence: [{ start: 0, end: 15 }] })])]);
    expect(await ledger.db.selectFrom('engagements').select('id').execute()).toHaveLength(2);
    for (const made of [wrong, mended]) await withdraw(ledger, made.id, at());
    expect(await doors()).toEqual(untouched);
  });

  it('keep the numbers of the items that are left', async () => {
    await appendDocuments(ledger.db, [
      rowsOf('d.txt', [meeting({ evidence: [{ start: 0, end: 6 }] }), meeting({ kind: 'call', evidence: [{ start: 7, end: 16 }] })]),
    ]);
    await decide('wrong', ['d.txt#0']);
    const [call] = (await engagements()).filter((e) => e.kind === 'call');
    expect(call?.id).toBe('engagement:d.txt#0001');
    await decide('wrong', [String(call?.id)]);
    expect((await engagements()).filter((e) => e.mentions.some((m) => m.source === 'd.txt'))).toEqual([]);
  });

  it('outlive a reading that counts and words its items otherwise', async () => {
    await decide('wrong', ['a.txt#0']);
    await decide('corrected', ['b.jsonl#1#0'], { field: 'status', value: 'cancelled' });
    const other = meeting({ kind: 'call', evidence: [{ start: 20, end: 34 }] });
    await appendDocuments(ledger.db, [
      rowsOf('a.txt', [other, meeting({ kind: 'consultation', evidence: [{ start: 0, end: 19 }] })]),
      rowsOf('b.jsonl#1', [meeting({ evidence: [{ start: 0, end: 12 }] })]),
    ]);
    expect((await engagements()).map((e) => [e.mentions[0]?.source, e.kind, e.status]).sort()).toEqual([
      ['a.txt', 'call', 'held'],
      ['b.jsonl#1', 'meeting', 'cancelled'],
      ['c.txt', 'meeting', 'held'],
    ]);
    await appendDocuments(ledger.db, [rowsOf('a.txt', [])]);
    expect((await listJudgements(ledger)).map((j) => j.finds)).toEqual([false, true]);
  });

  it('go into a backup', async () => {
    await decide('wrong', ['a.txt#statements:0']);
    const lines: string[] = [];
    await backUp(ledger.db, '2025-07-01', async (line) => void lines.push(line));
    const before = await listJudgements(ledger);
    await emptyLedger(ledger);
    await restore(
      ledger.db,
      (async function* () {
        yield* lines;
      })(),
    );
    expect(await listJudgements(ledger)).toEqual(before);
  });

  it.each<[Decision['verdict'], string[], Partial<Decision>, RegExp]>([
    ['wrong', ['a.txt'], {}, /names no item/],
    ['wrong', ['z.txt#0'], {}, /no document "z.txt"/],
    ['wrong', ['a.txt#7'], {}, /nothing was read there/],
    ['wrong', ['a.txt#verbs:0'], {}, /no section verbs/],
    ['same', ['a.txt#0', 'b.jsonl#1#statements:0'], {}, /only engagements and persons/],
    ['same', ['a.txt#0', 'a.txt#0'], {}, /both are the same item/],
    ['corrected', ['a.txt#0'], { field: 'status', value: 'perhaps' }, /"perhaps" is no status/],
    ['corrected', ['a.txt#0'], { field: 'evidence', value: [] }, /no value "evidence"/],
    ['corrected', ['a.txt#statements:0'], { field: 'act', value: 'pledge' }, /cannot be corrected/],
  ])('%s %j is refused where it makes no sense', async (verdict, items, more, message) => {
    await expect(decide(verdict, items, more)).rejects.toThrow(message);
  });
});
