// Keeps a database fit that nobody else tends: PGlite has no autovacuum, and that of a server comes too late for a large read. Without it the planner knows nothing of
// tables that were empty a moment ago, marks that were taken off are walked over again and again, and what a GIN index was given last is searched as a list.
import { CompiledQuery, sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { markTables, resolvedTables, tables } from './tables.ts';
import { textList } from './text-list.ts';

/** Whatever grows. */
const tended = [...tables.map((t) => t.name), 'passages', ...resolvedTables, ...markTables];

/** A table is tended when it has grown by so much since it last was, in pages of 8 kB; a small one costs nothing as it is. */
const GROWTH = { share: 0.25, pages: 100 } as const;

/** Every question looks for marks: what is left of those that were taken off is cleared away sooner. */
const MARK_PAGES = 8;

/** The tables that have outgrown what the planner knows of them. */
async function outgrown(db: LedgerDatabase): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname = any(${textList(tended)})
      and (pg_relation_size(oid) / 8192 > relpages * ${sql.lit(1 + GROWTH.share)} + ${sql.lit(GROWTH.pages)}
        or (relname = any(${textList(markTables)}) and pg_relation_size(oid) / 8192 > ${sql.lit(MARK_PAGES)}))`.execute(db);
  return rows.map((row) => row.name);
}

/** Clears and measures the tables that have grown much. Not within a transaction. Where nothing has it costs one look. */
export async function tend(db: LedgerDatabase): Promise<void> {
  const names = await outgrown(db);
  // what another process is at is left to it
  if (names.length > 0) await db.executeQuery(CompiledQuery.raw(`vacuum (analyze, skip_locked) ${names.join()}`));
}
