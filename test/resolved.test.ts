// The resolved tables hold what one resolution of all documents gives, in whatever steps the ledger came to hold them.
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadNameWords } from '../src/gazetteer/name-words.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { readJudgements } from '../src/ledger/judgements.ts';
import type { Ledger } from '../src/ledger/open.ts';
import { readDocuments } from '../src/ledger/reads.ts';
import { makeRows } from '../src/ledger/rows.ts';
import { markAllStale } from '../src/ledger/stale.ts';
import { resolvedTables } from '../src/ledger/tables.ts';
import type { Engagement, ExtractRecord } from '../src/model/record.ts';
import type { LedgerDocument } from '../src/model/telling.ts';
import { dumpLedger } from '../src/pipeline/dump-ledger.ts';
import { judge, withdraw } from '../src/pipeline/judge.ts';
import { readConflicts, readFollowUps } from '../src/pipeline/outlook.ts';
import { dumpLines } from '../src/resolution/dump.ts';
import { applyJudgements } from '../src/resolution/judged.ts';
import { resolve } from '../src/resolution/resolve.ts';
import { drivers, emptyBeforeEach } from './ledger-drivers.ts';
import { seeded } from './perturb.ts';

const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));
const words = loadNameWords(referenceFolder);
const options = { referenceFolder, asOf: '2025-07-01' };

const pairs = [
  ['CHL', 'NOR'],
  ['CHL', 'SWE'],
  ['NOR', 'SWE'],
];
const people: Readonly<Record<string, readonly string[]>> = {
  CHL: ['Alberto van Klaveren', 'Klaveren', 'Gabriel Boric', 'G. Boric'],
  NOR: ['Espen Barth Eide', 'Espen Eide', 'Jonas Gahr Støre', 'Eide'],
  SWE: ['Maria Malmer Stenergard', 'Ulf Kristersson'],
};

/** An invented record: a few sides, days and people, so that much of it meets. */
function recordOf(source: string, random: () => number): ExtractRecord {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = () => `2025-0${4 + Math.floor(random() * 4)}-${10 + Math.floor(random() * 3)}`;
  const dated = () => {
    const start = day();
    return { start, end: start, precision: 'day' as const };
  };
  const engagement = (at: number): Engagement => {
    const sides = pick(pairs);
    const participants = sides.flatMap((side) =>
      random() < 0.3
        ? []
        : [pick(people[side] ?? [])].map((name) => ({
            written: name,
            name,
            offices: [pick(['foreign-minister', 'head-of-government'] as const)],
            side,
            unit: null,
          })),
    );
    return {
      kind: pick(['meeting', 'visit', 'call'] as const),
      status: pick(['held', 'planned', 'held', 'cancelled'] as const),
      sides,
      guest: null,
      date: random() < 0.2 ? null : dated(),
      place: random() < 0.5 ? null : { country: pick(['NOR', 'SWE']), name: pick(['Oslo', 'Stockholm', null]) },
      participants,
      evidence: [{ start: at * 3, end: at * 3 + 2 }],
    };
  };
  const many = <T>(most: number, make: (at: number) => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, (_, at) => make(at));
  return {
    document: { source, url: null, language: 'en', published: day(), publisher: null, title: null },
    engagements: many(3, engagement),
    statements: many(2, (at) => ({
      act: pick(['propose', 'agree'] as const),
      by: pick(pairs),
      to: [],
      fields: [pick(['fisheries', 'energy'] as const)],
      evidence: [{ start: 20 + at, end: 22 + at }],
    })),
    instruments: many(2, (at) => ({
      kind: 'mou' as const,
      parties: pick(pairs),
      status: pick(['signed', 'to-be-signed'] as const),
      count: 1,
      title: null,
      date: random() < 0.5 ? null : dated(),
      fields: [],
      evidence: [{ start: 24 + at, end: 26 + at }],
    })),
    indicators: many(1, () => ({
      measure: 'trade' as const,
      value: 1e9 * (1 + Math.floor(random() * 3)),
      unit: 'USD',
      bound: 'eq' as const,
      period: '2024',
      change: null,
      status: 'actual' as const,
      sides: pick(pairs),
      evidence: [{ start: 28, end: 30 }],
    })),
    relations: [],
    ...(random() < 0.3 ? { warnings: [{ code: 'role-contradicts-holder', message: 'odd', start: 0, end: 30 }] } : {}),
  };
}

function rowsOf(source: string, random: () => number, readAt: string, version = '') {
  const names = Object.values(people).flat();
  const text = `${names[Math.floor(random() * names.length)]} went somewhere to meet somebody and so on. ${source} ${version}`;
  return makeRows({ source, text, kind: 'text' }, recordOf(source, random), readAt);
}

const sorted = (lines: Iterable<Readonly<Record<string, unknown>>>): string[] => [...lines].map((line) => JSON.stringify(line)).sort();

async function dumped(ledger: Ledger): Promise<string[]> {
  const lines = [];
  for await (const line of dumpLedger(ledger, options)) lines.push(line);
  return sorted(lines);
}

async function resolvedAtOnce({ db }: Ledger): Promise<string[]> {
  const documents: LedgerDocument[] = [];
  for await (const document of readDocuments(db)) documents.push(document);
  const judged = applyJudgements(documents, await readJudgements(db));
  return sorted(dumpLines(resolve(judged.documents, words, options.asOf, judged.ties)));
}

/** The rows of all derived tables; of names the words are kept, whether documents still have them or not. */
async function kept({ db }: Ledger): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables: [string, string[]][] = [];
  for (const table of resolvedTables)
    if (table !== 'called') {
      const { rows } = await sql<{
        row: string;
      }>`select (to_jsonb(t) - 'number' - 'entry')::text as row from ${sql.table(table)} t ${table === 'resolved_counts' ? sql`where n <> 0` : sql``}`.execute(
        db,
      );
      tables.push([table, rows.map(({ row }) => row).sort()]);
    }
  return Object.fromEntries(tables);
}

describe.each(drivers)('the resolved tables on $name', (driver) => {
  const opened = emptyBeforeEach(driver);
  let ledger: Ledger;
  beforeEach(() => {
    ledger = opened();
  });

  it.each([1, 2, 3, 4])('hold the same as one resolution of all, after every step (%i)', async (seed) => {
    const random = seeded(seed);
    const moment = (step: number) => new Date(Date.UTC(2025, 5, 1, 0, step)).toISOString();
    const sources = Array.from({ length: 14 }, (_, i) => `${i}.txt`);
    let judgement: string | undefined;
    for (let step = 0; step < 8; step += 1) {
      const some = sources.filter(() => random() < 0.35);
      // a new page, another reading of the same page, another version of it
      const version = random() < 0.5 ? String(step) : '';
      await appendDocuments(
        ledger.db,
        some.map((source) => rowsOf(source, random, moment(step), version)),
      );
      const told = await ledger.db
        .selectFrom('engagements')
        .innerJoin('document_sources', 'document_sources.document_id', 'engagements.document_id')
        .select('source')
        .execute();
      const who = { author: 'A', reason: 'so', madeAt: moment(step) };
      const one = told[Math.floor(random() * told.length)]?.source;
      const two = told[Math.floor(random() * told.length)]?.source;
      const verdict = (['same', 'different', 'wrong', 'same'] as const)[step % 4] as 'same' | 'different' | 'wrong';
      const pointed = [one, two].slice(0, verdict === 'wrong' ? 1 : 2).map((source) => `${source}#0`);
      if (one !== undefined && one !== two)
        judgement = await judge(ledger, { verdict, items: pointed, ...who }).then(
          (j) => j.id,
          () => judgement,
        );
      const names = await ledger.db.selectFrom('resolved_names').selectAll().where('side', '=', 'NOR').execute();
      const [x, y] = [0, 1].map(() => names[Math.floor(random() * names.length)]).map((n) => `person:${n?.source}|${n?.side}|${n?.written}`) as [
        string,
        string,
      ];
      if (names.length > 1 && x !== y && step % 2 === 0)
        judgement = await judge(ledger, { verdict: random() < 0.5 ? 'same' : 'different', items: [x, y], ...who }).then(
          (j) => j.id,
          () => judgement,
        );
      if (step === 5 && judgement !== undefined) await withdraw(ledger, judgement, who).catch(() => {});
      expect(await dumped(ledger)).toEqual(await resolvedAtOnce(ledger));
    }
    const inSteps = await kept(ledger);
    await markAllStale(ledger.db);
    await dumped(ledger);
    expect(inSteps).toEqual(await kept(ledger));
  });

  it('hold people together and apart as people decided, until it is withdrawn', async () => {
    const minister = (source: string, written: string) => {
      const random = seeded(3);
      const record = recordOf(source, random);
      const participants = [{ written, name: written, offices: ['foreign-minister' as const], side: 'NOR', unit: null }];
      record.engagements = [
        { kind: 'call', status: 'held', sides: ['CHL', 'NOR'], guest: null, date: null, place: null, participants, evidence: [{ start: 0, end: 4 }] },
      ];
      return makeRows({ source, text: `Told by ${source}`, kind: 'text' }, record, '2025-06-01T00:00:00.000Z');
    };
    await appendDocuments(ledger.db, [minister('a', 'Espen Barth Eide'), minister('b', 'Espen Barth Eide'), minister('c', 'Ine Marie Eriksen Søreide')]);
    const persons = async () =>
      (await dumped(ledger))
        .map((line) => JSON.parse(line) as { type: string; written: { source: string }[] })
        .filter((line) => line.type === 'person')
        .map((line) => line.written.map((w) => w.source).join(''))
        .sort();
    const who = { author: 'A', reason: 'so', madeAt: '2025-06-02T00:00:00.000Z' };
    const [a, b, c] = ['a|NOR|Espen Barth Eide', 'b|NOR|Espen Barth Eide', 'c|NOR|Ine Marie Eriksen Søreide'].map((id) => `person:${id}`) as [
      string,
      string,
      string,
    ];
    expect(await persons()).toEqual(['ab', 'c']);
    const apart = await judge(ledger, { verdict: 'different', items: [a, b], ...who });
    expect(await persons()).toEqual(['a', 'b', 'c']);
    await judge(ledger, { verdict: 'same', items: [b, c], ...who });
    expect(await persons()).toEqual(['a', 'bc']);
    await withdraw(ledger, apart.id, who);
    expect(await persons()).toEqual(['abc']);
    for (const [items, message] of [
      [[a, 'a#0'], /never the same/],
      [[a, 'person:a|NOR|Nobody'], /nobody is called so/],
      [[a, 'person:a'], /write person:SOURCE/],
    ] as const)
      await expect(judge(ledger, { verdict: 'same', items, ...who })).rejects.toThrow(message);
    await expect(judge(ledger, { verdict: 'wrong', items: [a], ...who })).rejects.toThrow(/only the same or different/);
  });

  it('tell what is open as of a day without being made anew, and conflicts by side', async () => {
    const random = seeded(7);
    await appendDocuments(
      ledger.db,
      Array.from({ length: 12 }, (_, i) => rowsOf(`${i}.txt`, random, '2025-06-01T00:00:00.000Z')),
    );
    const outcomes = async (asOf: string) => (await readFollowUps(ledger, { sides: [], onlyOpen: true }, { referenceFolder, asOf })).map((f) => f.outcome);
    const [early, late] = [await outcomes('2025-01-01'), await outcomes('2026-01-01')];
    expect(early.length).toBe(late.length);
    expect([early.filter((o) => o === 'overdue').length, late.filter((o) => o === 'overdue').length > 0]).toEqual([0, true]);
    const all = await readConflicts(ledger, [], options);
    const some = await readConflicts(ledger, ['NOR', 'SWE'], options);
    expect(some).toEqual(all.filter((c) => c.sides.includes('NOR') && c.sides.includes('SWE')));
  });
});
