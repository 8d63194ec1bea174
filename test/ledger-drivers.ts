// The two drivers of the ledger for the contract suites: the embedded database, and a PostgreSQL server.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Ledger, openLedger, openMemoryLedger } from '../src/ledger/open.ts';
import { markAllStale } from '../src/ledger/stale.ts';
import { tables } from '../src/ledger/tables.ts';

export interface Driver {
  readonly name: string;
  /** An empty ledger. */
  readonly open: () => Promise<Ledger>;
  /** Closes it and removes what it left behind. */
  readonly close: (ledger: Ledger) => Promise<void>;
}

let server: string | undefined;

/** The address of a server that may make databases: the one that DRAGOMAN_TEST_POSTGRES names or that answers on this machine, else one that the script starts. */
export function testServer(): string {
  server ??= execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/test-postgres.mjs', import.meta.url))], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return server;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes a database of its own on the server; gives its address and what drops it. */
export async function temporaryDatabase(): Promise<{ readonly address: string; readonly drop: () => Promise<void> }> {
  const name = `dragoman_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(`create database ${name} template template0 encoding 'UTF8'`);
  const address = new URL(testServer());
  address.pathname = `/${name}`;
  return { address: address.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

const drops = new Map<Ledger, () => Promise<void>>();

let embedded: Promise<Ledger> | undefined;

/** Making an embedded database takes seconds: the suites of a process share one, emptied. */
async function openEmbedded(): Promise<Ledger> {
  embedded ??= openMemoryLedger();
  const ledger = await embedded;
  await emptyLedger(ledger);
  return ledger;
}

/** Removes all that a ledger holds. */
export async function emptyLedger({ db }: Ledger): Promise<void> {
  for (const { name } of [...tables].reverse()) await db.deleteFrom(name).execute();
  await markAllStale(db);
}

/** A ledger of a driver for the tests of a suite, empty before each. */
export function emptyBeforeEach(driver: Driver): () => Ledger {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await driver.open();
  });
  afterAll(() => driver.close(ledger));
  beforeEach(() => emptyLedger(ledger));
  return () => ledger;
}

export const drivers: readonly Driver[] = [
  { name: 'the embedded database', open: openEmbedded, close: async () => {} },
  {
    name: 'a PostgreSQL server',
    open: async () => {
      const { address, drop } = await temporaryDatabase();
      const ledger = await openLedger(address);
      drops.set(ledger, drop);
      return ledger;
    },
    close: async (ledger) => {
      await ledger.close();
      await drops.get(ledger)?.();
    },
  },
];
