// Backup, restore and check, on both drivers.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendDocuments } from '../src/ledger/append.ts';
import { backUp, restore } from '../src/ledger/backup.ts';
import { checkLedger } from '../src/ledger/check.ts';
import type { Ledger } from '../src/ledger/open.ts';
import { search } from '../src/ledger/search.ts';
import { tend } from '../src/ledger/upkeep.ts';
import { drivers } from './ledger-drivers.ts';
import { sampleRows } from './sample-rows.ts';

async function linesOf(ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  await backUp(ledger.db, '2025-06-01T00:00:00.000Z', async (line) => void lines.push(line));
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const empty = (ledger: Ledger) => ledger.db.deleteFrom('documents').execute();

describe.each(drivers)('a ledger on $name', (driver) => {
  let ledger: Ledger;
  let lines: string[];
  beforeAll(async () => {
    ledger = await driver.open();
    await appendDocuments(
      ledger.db,
      Array.from({ length: 520 }, (_, i) => sampleRows(`${i}.txt`, i)),
    );
    lines = await linesOf(ledger);
  });
  afterAll(() => driver.close(ledger));

  it('comes out of a backup as it went in, on either driver', async () => {
    for (const target of drivers.filter((other) => other !== driver || driver.name.includes('server'))) {
      const other = await target.open();
      await restore(other.db, each(lines));
      expect(await linesOf(other)).toEqual(lines);
      expect((await search(other.db, 'ខ្មែរ', { limit: 1000 })).hits).toHaveLength(520);
      expect(await checkLedger(other.db)).toEqual([]);
      await expect(restore(other.db, each(lines))).rejects.toThrow(/not empty/);
      await target.close(other);
    }
  });

  it('tends the tables that have grown, so that the planner knows them', async () => {
    const known = async () => {
      const { rows } = await sql<{
        known: number;
      }>`select reltuples::integer as known from pg_class where relname = 'documents' and relnamespace = current_schema()::regnamespace`.execute(ledger.db);
      return rows[0]?.known;
    };
    await sql`delete from documents where id in (select id from documents limit 1)`.execute(ledger.db);
    expect(await known()).not.toBe(519);
    await tend(ledger.db);
    expect(await known()).toBe(519);
  });

  it('takes nothing from a backup that is not whole', async () => {
    const kept = await linesOf(ledger);
    await empty(ledger);
    const at = lines.length - 20;
    const broken: readonly [RegExp, readonly string[]][] = [
      [/no backup/, ['{"type":"engagement"}', ...lines]],
      [/its end is missing/, lines.slice(0, -1)],
      [/not as it was written/, [...lines.slice(0, at), ...lines.slice(at + 1)]],
      [/not as it was written/, lines.map((line, i) => (i === 3 ? line.replace('met', 'saw') : line))],
      [/newer version/, [lines[0]!.replace(/"schema":"[^"]*"/, '"schema":"9999-later"'), ...lines.slice(1)]],
      [/no line of it/, [lines[0]!, lines[1]!, '{"table":"documents', ...lines.slice(2)]],
      [/its end is missing/, []],
    ];
    for (const [message, list] of broken) await expect(restore(ledger.db, each(list)), String(message)).rejects.toThrow(message);
    expect(await ledger.db.selectFrom('documents').select('id').execute()).toEqual([]);
    await restore(ledger.db, each(kept));
  });

  it('is told what is wrong with it', async () => {
    expect(await checkLedger(ledger.db)).toEqual([]);
    const wrong = async (statement: string): Promise<string> => {
      const before = await linesOf(ledger);
      await sql.raw(statement).execute(ledger.db);
      const findings = await checkLedger(ledger.db);
      await empty(ledger);
      await restore(ledger.db, each(before));
      return findings.map((f) => f.what).join('; ');
    };
    expect(await wrong('delete from statements where document_id = (select min(id) from documents)')).toMatch(
      /1 passages that belong to no item; 1 documents whose statements/,
    );
    expect(await wrong(`update evidence set quote = 'else' where position = 0 and item_id = (select min(item_id) from evidence)`)).toMatch(
      /1 documents whose passages are not their text/,
    );
    expect(await wrong('delete from passages where document_id = (select min(id) from documents)')).toMatch(/1 documents that the search does not know/);
  });
});
