import type { Ledger } from '../ledger/open.ts';
import { engagementLines, readConflictRows, readFollowUpRows, readPersons } from '../ledger/resolved.ts';
import type { Outcome } from '../model/telling.ts';
import { personLine } from '../resolution/dump.ts';
import { peopleOf } from '../resolution/people.ts';
import { type RefreshOptions, refreshResolution } from './refresh-resolution.ts';

export interface DumpOptions extends RefreshOptions {
  /** The day on which what is open is told from what is overdue, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The outcome of a follow-up on a day: what was to be before and is open is overdue. */
export const outcomeOn = ({ outcome, due }: { readonly outcome: string; readonly due: string | null }, asOf: string): Outcome =>
  outcome === 'open' && due !== null && due < asOf ? 'overdue' : (outcome as Outcome);

/** What the ledger holds after resolution, one object a line, as the codebook's ledger dump has it. What changed since the last time is resolved first. */
export async function* dumpLedger(ledger: Ledger, options: DumpOptions): AsyncGenerator<Readonly<Record<string, unknown>>> {
  await refreshResolution(ledger, options);
  const { db } = ledger;
  for await (const line of engagementLines(db)) yield JSON.parse(line) as Record<string, unknown>;
  for await (const { names } of readPersons(db)) for (const person of peopleOf(names).persons) yield personLine(person);
  for (const { line } of await readConflictRows(db, [])) yield JSON.parse(line) as Record<string, unknown>;
  for (const row of await readFollowUpRows(db, [])) yield { ...(JSON.parse(row.line) as Record<string, unknown>), outcome: outcomeOn(row, options.asOf) };
}
