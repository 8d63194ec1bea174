// Kills a process that reads into a ledger, at a random moment, and looks at what is there: all that was acknowledged, nothing twice, nothing by halves.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { checkLedger } from '../../src/ledger/check.ts';
import { type Ledger, openLedger } from '../../src/ledger/open.ts';
import { sectionTables } from '../../src/ledger/tables.ts';
import { readIntoLedger } from '../../src/pipeline/read-into-ledger.ts';
import { faultReader, ITEMS, writePages } from './pages.ts';

const program = fileURLToPath(new URL('./reader.ts', import.meta.url));

export interface KillOptions {
  /** Folder or address of the ledger. */
  readonly where: string;
  /** A folder for the pages. */
  readonly scratch: string;
  readonly rounds: number;
  readonly pages: number;
  /** From 0 to 1; decides the moment of each kill. */
  readonly random: () => number;
}

export interface KillCounts {
  rounds: number;
  /** The process was killed before it had read all. */
  killed: number;
  /** Killed while the ledger was being opened or made. */
  early: number;
  /** Documents acknowledged before the kills, and found afterwards. */
  acknowledged: number;
  found: number;
  /** What was wrong, in words. */
  readonly faults: string[];
}

interface Watched {
  readonly child: ChildProcess;
  kept: number;
  isOpen: boolean;
  isDone: boolean;
}

function startReader(where: string, pages: string): Watched {
  const child = spawn(process.execPath, ['--import', 'tsx', program, where, pages], { stdio: ['ignore', 'pipe', 'inherit'] });
  const watched: Watched = { child, kept: 0, isOpen: false, isDone: false };
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === 'open') watched.isOpen = true;
      else if (line === 'done') watched.isDone = true;
      else watched.kept = Number(line.replace('kept ', ''));
    }
  });
  return watched;
}

/** Every fifth kill may fall before the ledger is open, the others within the reading, at a batch and a moment of it drawn at random. */
async function killAtRandom(watched: Watched, { random, pages }: KillOptions): Promise<void> {
  const { child } = watched;
  const ended = once(child, 'close');
  const early = random() < 0.2;
  const after = Math.floor(random() * pages * 0.8);
  const began = Date.now();
  const patience = early ? random() * 3000 : Number.POSITIVE_INFINITY;
  while (child.exitCode === null && Date.now() - began < patience && (early || !watched.isOpen || watched.kept < after))
    await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, random() * 60));
  child.kill('SIGKILL');
  await ended;
}

/** A server goes on with what a killed client had asked for; only when it has ended is there something to look at. */
async function quiet(ledger: Ledger): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'dragoman'`.execute(ledger.db);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Held {
  readonly documents: number;
  readonly acknowledged: number;
}

async function count(ledger: Ledger, file: string, kept: number): Promise<Held> {
  const sources = (n: number) => Array.from({ length: n }, (_, i) => `${file}#${i + 1}`);
  const { rows } = await sql<Held>`
    select count(*)::integer as documents, count(*) filter (where source = any(${sources(kept)}::text[]))::integer as acknowledged
    from document_sources where source like ${`${file}#%`}`.execute(ledger.db);
  return rows[0] as Held;
}

/** Documents with more or fewer items than their pages give. */
async function uneven(ledger: Ledger): Promise<number> {
  let n = 0;
  for (const table of sectionTables.filter((t) => t !== 'relations')) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from documents d where (select count(*) from ${sql.table(table)} i where i.document_id = d.id) <> ${ITEMS}`.execute(
      ledger.db,
    );
    n += rows[0]?.n ?? 0;
  }
  return n;
}

async function round(number: number, options: KillOptions, counts: KillCounts): Promise<void> {
  const { where, scratch, pages } = options;
  const file = `${scratch}/round-${number}.jsonl`;
  writePages(file, number, pages);
  const watched = startReader(where, file);
  await killAtRandom(watched, options);
  counts.rounds += 1;
  if (!watched.isDone) counts.killed += 1;
  if (!watched.isOpen) counts.early += 1;
  const fault = (what: string): void => void counts.faults.push(`round ${number}: ${what}`);
  const ledger = await openLedger(where);
  try {
    await quiet(ledger);
    const held = await count(ledger, file, watched.kept);
    counts.acknowledged += watched.kept;
    counts.found += held.acknowledged;
    if (held.acknowledged !== watched.kept) fault(`${watched.kept} acknowledged, ${held.acknowledged} there`);
    if ((await uneven(ledger)) > 0) fault('documents by halves or twice');
    const again = await readIntoLedger(ledger, faultReader, { paths: [file], readAt: '2025-06-02T00:00:00.000Z' });
    if (again.unchanged !== held.documents || again.added !== pages - held.documents) fault(`read again: ${JSON.stringify(again)}`);
    for (const { what } of await checkLedger(ledger.db)) fault(what);
  } finally {
    await ledger.close();
    rmSync(file);
  }
}

/** Reads, kills, looks and reads again, so many times on one ledger. */
export async function killAndLook(options: KillOptions): Promise<KillCounts> {
  const counts: KillCounts = { rounds: 0, killed: 0, early: 0, acknowledged: 0, found: 0, faults: [] };
  for (let number = 0; number < options.rounds; number += 1) {
    try {
      await round(number, options, counts);
    } catch (error) {
      counts.faults.push(`round ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return counts;
}
