// The ways in which a door asks a ledger: in its own thread, on both drivers, and in a thread of the ledger's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ledger, openLedger } from '../src/ledger/open.ts';
import { type LedgerQueries, queriesOf } from '../src/pipeline/queries.ts';
import { openQueryThread, type QueryThread } from '../src/pipeline/query-thread.ts';
import { drivers, temporaryDatabase } from './ledger-drivers.ts';

/** The tables that bringing tellings together needs. */
export const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));

export interface Opened {
  readonly queries: LedgerQueries;
  readonly close: () => Promise<void>;
}

export interface Way {
  readonly name: string;
  /** Opens an empty ledger, lets it be filled, and asks it from then on. */
  readonly open: (fill: (ledger: Ledger) => Promise<void>) => Promise<Opened>;
}

/** The thread's program as it stands in the sources. */
const fromSources = new URL('./query-worker.mjs', import.meta.url);

/** A ledger of a folder or an address in a thread of its own. */
export const openThread = (where: string): Promise<QueryThread> => openQueryThread(where, fromSources);

async function inThread(where: string, fill: (ledger: Ledger) => Promise<void>, remove: () => unknown): Promise<Opened> {
  const ledger = await openLedger(where);
  await fill(ledger);
  await ledger.close();
  const thread = await openThread(where);
  return {
    queries: thread,
    close: async () => {
      await thread.close();
      await remove();
    },
  };
}

export const ways: readonly Way[] = [
  ...drivers.map(
    (driver): Way => ({
      name: driver.name,
      open: async (fill) => {
        const ledger = await driver.open();
        await fill(ledger);
        return { queries: queriesOf(ledger), close: () => driver.close(ledger) };
      },
    }),
  ),
  {
    name: 'the embedded database in a thread',
    open: async (fill) => {
      const folder = mkdtempSync(join(tmpdir(), 'thread-'));
      return inThread(folder, fill, () => rmSync(folder, { recursive: true }));
    },
  },
  {
    name: 'a PostgreSQL server in a thread',
    open: async (fill) => {
      const { address, drop } = await temporaryDatabase();
      return inThread(address, fill, drop);
    },
  },
];
