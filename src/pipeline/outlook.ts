// What is open and what is in conflict, as the ledger was resolved.
import type { Ledger } from '../ledger/open.ts';
import { readConflictRows, readFollowUpRows } from '../ledger/resolved.ts';
import { type DumpOptions, outcomeOn } from './dump-ledger.ts';
import type { ConflictEntry, FollowUpEntry } from './outlook-entries.ts';
import { refreshResolution } from './refresh-resolution.ts';

export type { ConflictEntry, FollowUpEntry, OutlookEntry, Quoted } from './outlook-entries.ts';

export interface FollowUpFilter {
  /** Sides all of which it concerns; all of the ledger where there are none. */
  readonly sides: readonly string[];
  /** Only what is open or overdue. */
  readonly onlyOpen?: boolean;
}

/** What became of plans, instruments to be signed and proposals, by their day. */
export async function readFollowUps(ledger: Ledger, { sides, onlyOpen = false }: FollowUpFilter, options: DumpOptions): Promise<FollowUpEntry[]> {
  await refreshResolution(ledger, options);
  const rows = await readFollowUpRows(ledger.db, sides, onlyOpen);
  return rows.map((row) => ({ ...(JSON.parse(row.entry) as FollowUpEntry), outcome: outcomeOn(row, options.asOf) }));
}

/** What cannot all be right, of what concerns all the sides given. */
export async function readConflicts(ledger: Ledger, sides: readonly string[], options: DumpOptions): Promise<ConflictEntry[]> {
  await refreshResolution(ledger, options);
  return (await readConflictRows(ledger.db, sides)).map((row) => JSON.parse(row.entry) as ConflictEntry);
}
