// A ledger as one stream of lines, the same from every driver, so that a backup also moves a ledger from a folder to a server and back.
// The first line tells what it is, a line `{"table": ...}` stands before the rows of each table, and the last line holds counts and a digest: a file that was cut
// short or changed is refused whole.
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { migrations } from './migrations.ts';
import type { LedgerDatabase } from './open.ts';
import type { LedgerSchema } from './schema.ts';
import { searchRows } from './search-rows.ts';
import { markAllStale } from './stale.ts';
import { tables } from './tables.ts';

const FORMAT = 1;
const ROWS_A_STEP = 500;

type Counts = Record<string, number>;

const newest = (): string => Object.keys(migrations).at(-1) as string;

async function* rowsOf(db: Transaction<LedgerSchema>, name: string, key: readonly string[]): AsyncGenerator<string> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  await sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as line from ${sql.table(name)} t order by ${order}`.execute(db);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(ROWS_A_STEP)} from backup_rows`.execute(db);
    for (const { line } of rows) yield line;
    if (rows.length < ROWS_A_STEP) break;
  }
  await sql`close backup_rows`.execute(db);
}

/** Writes all that a ledger holds as lines, as it stood at one moment. `madeAt` is an ISO time stamp. Gives the rows of each table. */
export async function backUp(db: LedgerDatabase, madeAt: string, write: (line: string) => Promise<void>): Promise<Readonly<Counts>> {
  const hash = createHash('sha256');
  const put = async (line: string): Promise<void> => {
    hash.update(line).update('\n');
    await write(line);
  };
  const counts: Counts = {};
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      await put(JSON.stringify({ dragoman: 'ledger', format: FORMAT, schema: newest(), made_at: madeAt }));
      for (const { name, key } of tables) {
        await put(JSON.stringify({ table: name }));
        counts[name] = 0;
        for await (const line of rowsOf(transaction, name, key)) {
          counts[name] += 1;
          await put(line);
        }
      }
    });
  await write(JSON.stringify({ end: counts, digest: hash.digest('hex') }));
  return counts;
}

const damaged = (what: string): Error => new Error(`the backup is damaged: ${what}; nothing was restored`);

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below
  }
  throw damaged(`this is no line of it: ${line.slice(0, 60)}`);
}

function checkHead(line: string): void {
  const { dragoman, format, schema } = parse(line);
  if (dragoman !== 'ledger') throw new Error('this file is no backup of a ledger');
  if (format !== FORMAT || !(String(schema) in migrations)) throw new Error(`the backup was made by a newer version (${schema}); restore it with that`);
}

async function insertLines(db: Transaction<LedgerSchema>, name: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const table = sql.table(name);
  await sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${`[${lines.join()}]`}::json)`.execute(db);
}

async function insertSearchRows(db: Transaction<LedgerSchema>, lines: readonly string[]): Promise<void> {
  const rows = lines.map(parse).flatMap(({ id, title, text }) => searchRows(String(id), title === null ? null : String(title), String(text)));
  if (rows.length > 0) await db.insertInto('passages').values(rows).execute();
}

/** Rows on their way into the ledger, table by table. */
class Incoming {
  readonly counts: Counts = {};
  private table: string | undefined;
  private lines: string[] = [];

  constructor(private readonly db: Transaction<LedgerSchema>) {}

  async begin(table: unknown): Promise<void> {
    await this.flush();
    if (!tables.some(({ name }) => name === table)) throw damaged(`it names a table ${JSON.stringify(table)}`);
    this.table = String(table);
    this.counts[this.table] = 0;
  }

  async add(line: string): Promise<void> {
    parse(line);
    if (this.table === undefined) throw damaged('it has rows before the first table');
    this.counts[this.table] = (this.counts[this.table] ?? 0) + 1;
    this.lines.push(line);
    if (this.lines.length >= ROWS_A_STEP) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.table === undefined) return;
    await insertLines(this.db, this.table, this.lines);
    if (this.table === 'documents') await insertSearchRows(this.db, this.lines);
    this.lines = [];
  }
}

async function refuseFull(db: Transaction<LedgerSchema>): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) throw new Error('the ledger is not empty; restore into a new one');
  }
}

const isTable = (line: string): boolean => /^\{"table":"[a-z_]+"\}$/.test(line);

/** Fills an empty ledger from the lines of a backup: all of it, or nothing. Gives the rows of each table. */
export async function restore(db: LedgerDatabase, lines: AsyncIterable<string>): Promise<Readonly<Counts>> {
  return db.transaction().execute(async (transaction) => {
    await refuseFull(transaction);
    const hash = createHash('sha256');
    const incoming = new Incoming(transaction);
    let isFirst = true;
    let end: Record<string, unknown> | undefined;
    for await (const line of lines) {
      if (end) throw damaged('it goes on after its end');
      if (isFirst) checkHead(line);
      else if (line.startsWith('{"end":')) end = parse(line);
      else if (isTable(line)) await incoming.begin(parse(line).table);
      else await incoming.add(line);
      isFirst = false;
      if (!end) hash.update(line).update('\n');
    }
    if (!end) throw damaged('its end is missing');
    if (end.digest !== hash.digest('hex')) throw damaged('it is not as it was written');
    await incoming.flush();
    await markAllStale(transaction);
    return incoming.counts;
  });
}
