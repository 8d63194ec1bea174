import { explainFailure } from '../ledger/failures.ts';
import { isLedger, type Ledger, openLedger } from '../ledger/open.ts';
import { type Arguments, type Option, UsageError } from './command.ts';
import type { Io } from './io.ts';

/** The option by which a command names its ledger. */
export const ledgerOption: Readonly<Record<string, Option>> = {
  ledger: { value: 'LEDGER', help: 'a folder, or postgres://USER:PASSWORD@HOST/DATABASE; default: what DATABASE_URL holds' },
};

/** The ledger that a command line names. Throws UsageError where there is none. */
export function ledgerOf(args: Arguments, io: Io): string {
  const where = args.value('ledger') ?? io.databaseUrl;
  if (!where) throw new UsageError('give --ledger, the folder or address of the ledger');
  return where;
}

/** Opens a ledger for the time of `use`. A failure of the store is told in words that say what to do. */
export async function withLedger<T>(where: string, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(where);
  try {
    return await use(ledger);
  } catch (error) {
    throw explainFailure(error, ledger.name);
  } finally {
    // what went wrong before is the news, not that a broken ledger does not close well
    await ledger.close().catch(() => {});
  }
}

/** Throws where there is no ledger yet. */
export function requireLedger(where: string): void {
  if (!isLedger(where)) throw new Error(`${where}: there is no ledger; make one with "dragoman read PATHS... --ledger ${where}"`);
}

/** The same for a ledger that must be there already. */
export async function withOldLedger<T>(where: string, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  requireLedger(where);
  return withLedger(where, use);
}
