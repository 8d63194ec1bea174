import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, Migrator } from 'kysely';
import { lockFolder } from './folder-lock.ts';
import { migrations } from './migrations.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import type { LedgerSchema } from './schema.ts';

export type LedgerDatabase = Kysely<LedgerSchema>;

/** An open ledger; nobody else can open its folder until it is closed. */
export interface Ledger {
  readonly db: LedgerDatabase;
  close(): Promise<void>;
}

/** Brings a database to the newest schema. Throws where a migration fails; a failed one leaves nothing behind. */
export async function migrate(db: LedgerDatabase): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
}

async function openDatabase(database: PGlite, free: () => void): Promise<Ledger> {
  const db: LedgerDatabase = new Kysely<LedgerSchema>({ dialect: pgliteDialect(database) });
  const close = async (): Promise<void> => {
    await db.destroy();
    free();
  };
  try {
    await migrate(db);
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the ledger in `folder`, making it if it is not there. */
export async function openLedger(folder: string): Promise<Ledger> {
  const free = lockFolder(folder);
  try {
    return await openDatabase(await PGlite.create(join(folder, 'data')), free);
  } catch (error) {
    free();
    throw error;
  }
}

/** A ledger that lives in memory and is gone when closed. */
export const openMemoryLedger = async (): Promise<Ledger> => openDatabase(await PGlite.create(), () => {});

/** Whether a folder holds a ledger. */
export const isLedger = (folder: string): boolean => existsSync(join(folder, 'data', 'PG_VERSION'));
