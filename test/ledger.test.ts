import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendDocuments } from '../src/ledger/append.ts';
import { explainFailure } from '../src/ledger/failures.ts';
import { isLedger, type Ledger, openLedger } from '../src/ledger/open.ts';
import { readCounts, readDyads, readHoldings } from '../src/ledger/reads.ts';
import { storableText } from '../src/ledger/rows.ts';
import type { LedgerSchema } from '../src/ledger/schema.ts';
import type { ExtractRecord } from '../src/model/record.ts';
import { drivers, emptyBeforeEach, temporaryDatabase } from './ledger-drivers.ts';
import { rows, text } from './sample-rows.ts';

describe.each(drivers)('a ledger on $name', (driver) => {
  const opened = emptyBeforeEach(driver);
  let ledger: Ledger;
  beforeEach(() => {
    ledger = opened();
  });

  it('enters a document once, however often and wherever it is read', async () => {
    expect(await appendDocuments(ledger.db, [rows('a.txt')])).toEqual({ added: 1, replaced: 0, unchanged: 0 });
    expect(await appendDocuments(ledger.db, [rows('a.txt'), rows('copy.txt')])).toEqual({ added: 0, replaced: 0, unchanged: 2 });
    expect(await readCounts(ledger.db)).toEqual({ documents: 1, engagements: 2, statements: 1, instruments: 1, indicators: 1, relations: 1 });
    expect((await ledger.db.selectFrom('document_sources').select('source').orderBy('source').execute()).map((r) => r.source)).toEqual(['a.txt', 'copy.txt']);
  });

  it('replaces the derived rows of a document that is read otherwise, and keeps its sources', async () => {
    await appendDocuments(ledger.db, [rows('a.txt'), rows('b.txt', undefined, `${text} More.`)]);
    const without = (r: ExtractRecord): void => void r.engagements.pop();
    expect(await appendDocuments(ledger.db, [rows('later.txt', without)])).toEqual({ added: 0, replaced: 1, unchanged: 0 });
    expect(await readCounts(ledger.db)).toMatchObject({ documents: 2, engagements: 3 });
    expect(await ledger.db.selectFrom('document_sources').selectAll().execute()).toHaveLength(3);
  });

  it('copies rows whatever characters they hold', async () => {
    const odd = ['\\N', '\\.', 'a\tb', 'line\r\nline', '"quoted", {braced}', 'back\\slash\\', '', 'NULL', "'"];
    await appendDocuments(
      ledger.db,
      odd.map((title, i) =>
        rows(
          `${i}.txt`,
          (r) => {
            for (const instrument of r.instruments) instrument.title = title;
            for (const e of r.engagements) e.rules = odd;
          },
          `${text} ${i}`,
        ),
      ),
    );
    expect((await ledger.db.selectFrom('instruments').select('title').execute()).map((r) => r.title).sort()).toEqual([...odd].sort());
    expect((await ledger.db.selectFrom('engagements').select('rules').limit(1).execute())[0]?.rules).toEqual(odd);
  });

  it('removes everything that hangs on a document with it', async () => {
    await appendDocuments(ledger.db, [rows('a.txt')]);
    await ledger.db.deleteFrom('documents').execute();
    const tables: (keyof LedgerSchema)[] = [
      'document_sources',
      'engagements',
      'engagement_sides',
      'participants',
      'statements',
      'instruments',
      'indicators',
      'relations',
      'evidence',
      'warnings',
      'passages',
    ];
    for (const table of tables) expect(await ledger.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  it('holds passages that equal the stored text at their offsets', async () => {
    await appendDocuments(ledger.db, [rows('a.txt')]);
    const stored = await ledger.db
      .selectFrom('evidence')
      .innerJoin('documents', 'documents.id', 'document_id')
      .select(['text', 'quote', 'start_at', 'end_at'])
      .execute();
    expect(stored).toHaveLength(6);
    for (const row of stored) expect(row.text.slice(row.start_at, row.end_at)).toBe(row.quote);
    expect(stored[0]?.text).toHaveLength(text.length);
  });

  it.each(['\uFEFF', '\0', '\uD800'])('moves no offset of a text that begins with %j', async (odd) => {
    const marked = `${odd}${text.slice(1)}`;
    await appendDocuments(ledger.db, [rows('marked.txt', (r) => void Object.assign(r.document, { title: marked }), marked)]);
    const stored = await ledger.db.selectFrom('documents').select(['text', 'title']).executeTakeFirstOrThrow();
    expect([stored.text.slice(1), stored.title?.slice(1)]).toEqual([storableText(text).slice(1), storableText(text).slice(1)]);
  });

  it('keeps all of a batch or nothing', async () => {
    const withoutKind = (r: ExtractRecord): void => void Object.assign(r.engagements[0]!, { kind: null });
    const bad = rows('bad.txt', withoutKind, `${text} Bad.`);
    await expect(appendDocuments(ledger.db, [rows('a.txt'), bad])).rejects.toThrow();
    expect(await readCounts(ledger.db)).toMatchObject({ documents: 0 });
  });

  it('tells what it holds on a relation, with document and passages', async () => {
    await appendDocuments(ledger.db, [rows('a.txt')]);
    const both = await readHoldings(ledger.db, ['NOR', 'CHL']);
    expect(both.engagements.map((e) => [e.sides, e.participants.map((p) => p.role), e.origin.source, e.evidence[0]?.quote])).toEqual([
      [['CHL', 'NOR'], ['principal', 'inviter'], 'a.txt', 'Norway met Chile'],
      [['CHL', 'NOR'], [], 'a.txt', 'Norway met Chile'],
    ]);
    expect(both.indicators[0]).toMatchObject({ value: 5e9, change: -1.5, sides: ['NOR', 'CHL'] });
    expect([both.statements.length, both.instruments.length, both.relations.length]).toEqual([1, 1, 1]);
    expect(Object.values(await readHoldings(ledger.db, ['NOR', 'VNM'])).flat()).toEqual([]);
    expect((await readHoldings(ledger.db, ['NOR'])).engagements).toHaveLength(2);
    expect(await readDyads(ledger.db, 5)).toEqual([{ sides: ['CHL', 'NOR'], engagements: 2, documents: 1 }]);
  });
});

describe('a ledger on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is there again when opened again, and refuses a second opening meanwhile', async () => {
    expect(isLedger(folder)).toBe(false);
    const first = await openLedger(folder);
    await appendDocuments(first.db, [rows('a.txt')]);
    await expect(openLedger(folder)).rejects.toThrow(/in use by process \d+ on /);
    await first.close();
    expect(isLedger(folder)).toBe(true);
    const second = await openLedger(folder);
    expect(await readCounts(second.db)).toMatchObject({ documents: 1, engagements: 2 });
    await second.close();
  });
});

describe('a ledger on a server', () => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  beforeAll(async () => {
    database = await temporaryDatabase();
  });
  afterAll(() => database.drop());

  // Ten times: one round alone ran into a deadlock only now and then.
  it('takes the same documents from several at once, each once', async () => {
    const ledgers = await Promise.all([1, 2, 3, 4].map(() => openLedger(database.address)));
    for (let round = 1; round <= 10; round++) {
      const batch = (from: number) => Array.from({ length: 30 }, (_, i) => (i + from) % 30).map((i) => rows(`${i}.txt`, undefined, `${text} ${round} ${i}`));
      const done = await Promise.all(ledgers.map(({ db }, i) => appendDocuments(db, batch(i * 7))));
      expect(done.reduce((sum, d) => sum + d.added, 0)).toBe(30);
    }
    expect(await readCounts(ledgers[0]!.db)).toMatchObject({ documents: 300, engagements: 600, statements: 300 });
    await Promise.all(ledgers.map((ledger) => ledger.close()));
  });

  it('says what to do when the server cuts the connection, and goes on when it answers again', async () => {
    const [ledger, other] = [await openLedger(database.address), await openLedger(database.address)];
    const cut = ledger.db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(other.db);
      await transaction.selectFrom('documents').selectAll().execute();
    });
    const error = await cut.catch((e: unknown) => explainFailure(e, ledger.name));
    expect(String(error)).toMatch(/connection to the PostgreSQL server was lost; do it again/);
    expect(await readCounts(ledger.db)).toMatchObject({ documents: expect.any(Number) });
    await Promise.all([ledger.close(), other.close()]);
  });

  it('says what to do where no server or no such database answers', async () => {
    const address = new URL(database.address);
    address.password = 'secret';
    address.pathname = '/not_there';
    await expect(openLedger(address.href)).rejects.toThrow(/:\*\*\*@.*no such database; make it with "createdb"/);
    address.port = '1';
    await expect(openLedger(address.href)).rejects.toThrow(/no PostgreSQL server answers there/);
  });
});
