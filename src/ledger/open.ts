import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, Kysely, Migrator } from 'kysely';
import { openDurable, syncFolder } from './durable-files.ts';
import { explainFailure } from './failures.ts';
import { lockFolder } from './folder-lock.ts';
import { migrations } from './migrations.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import type { LedgerSchema } from './schema.ts';
import { isServer, nameOfServer, serverDialect } from './server.ts';

export type LedgerDatabase = Kysely<LedgerSchema>;

/** An open ledger. Nobody else can open its folder until it is closed; a ledger on a server is shared. */
export interface Ledger {
  readonly db: LedgerDatabase;
  /** Folder or address, fit to be shown: without a password. */
  readonly name: string;
  close(): Promise<void>;
}

/** Brings a database to the newest schema. Throws where a migration fails; a failed one leaves nothing behind. */
export async function migrate(db: LedgerDatabase): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
}

async function open(dialect: Dialect, name: string, free: () => void = () => {}): Promise<Ledger> {
  const db: LedgerDatabase = new Kysely<LedgerSchema>({ dialect });
  const close = async (): Promise<void> => {
    try {
      await db.destroy();
    } finally {
      free();
    }
  };
  try {
    await migrate(db);
    return { db, name, close };
  } catch (error) {
    await close().catch(() => {});
    throw explainFailure(error, name);
  }
}

/** PGlite writes so much before it tells that it is open. */
const ROOM = 17 * 2 ** 20;

/** On a full disk PGlite only says that it could not begin; what is there is sound. */
function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM;
}

function takeFolder(folder: string): () => void {
  try {
    return lockFolder(folder);
  } catch (error) {
    throw explainFailure(error, folder);
  }
}

/** Opens a folder that is locked; `free` is called when the ledger is closed, or does not open. */
async function openFolder(folder: string, free: () => void): Promise<Ledger> {
  const data = join(folder, 'data');
  const isNew = !holdsDatabase(folder);
  try {
    mkdirSync(data, { recursive: true });
    const database = await openDurable(data);
    if (isNew) syncFolder(folder);
    return await open(pgliteDialect(database), folder, free);
  } catch (error) {
    free();
    throw explainFailure(hasRoom(folder) ? error : new Error('no space left on device', { cause: error }), folder);
  }
}

/** Opens a ledger, making it if it is not there: a folder, or the address of a PostgreSQL database (`postgres://...`). */
export const openLedger = async (where: string): Promise<Ledger> => openWith(where, lockLedger(where));

const openWith = (where: string, free: () => void): Promise<Ledger> =>
  isServer(where) ? open(serverDialect(where), nameOfServer(where), free) : openFolder(where, free);

/** Takes the folder of a ledger for this process; gives what sets it free. A server needs no lock. Throws where another living process has it. */
export const lockLedger = (where: string): (() => void) => (isServer(where) ? () => {} : takeFolder(where));

/** Opens a ledger that this process has locked already, as another thread of it did. */
export const openLockedLedger = (where: string): Promise<Ledger> => openWith(where, () => {});

/** A ledger that lives in memory and is gone when closed. */
export const openMemoryLedger = async (): Promise<Ledger> => open(pgliteDialect(await PGlite.create()), 'memory');

const holdsDatabase = (folder: string): boolean => existsSync(join(folder, 'data', 'PG_VERSION'));

/** Whether there is a ledger to be opened: a folder that holds one, or any address, whose database is only known when it is opened. */
export const isLedger = (where: string): boolean => isServer(where) || holdsDatabase(where);
