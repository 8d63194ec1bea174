// Readings that tell an event once, whoever told it: what changed is resolved before.
import { type EngagementFilter, type EngagementPage, type ListedEvent, listEngagements as listResolved, readEvent } from '../ledger/engagement-list.ts';
import type { Ledger } from '../ledger/open.ts';
import { type Holdings, readHoldings as readTold, type Sides } from '../ledger/reads.ts';
import { type Period, readStatistics as readCounted, type Statistics } from '../ledger/statistics.ts';
import { type RefreshOptions, refreshResolution } from './refresh-resolution.ts';

export interface ListOptions extends RefreshOptions {
  readonly limit: number;
  /** Where the page before ended; the first page if left out. */
  readonly after?: string | undefined;
}

/** The events that a filter lets through, a page of them, the latest first. */
export async function listEngagements(ledger: Ledger, filter: EngagementFilter, { limit, after, ...options }: ListOptions): Promise<EngagementPage> {
  await refreshResolution(ledger, options);
  return listResolved(ledger.db, filter, limit, after);
}

/** One event by its id, with all its tellings; undefined where there is none. */
export async function readEngagement(ledger: Ledger, id: string, options: RefreshOptions): Promise<ListedEvent | undefined> {
  await refreshResolution(ledger, options);
  return readEvent(ledger.db, id);
}

/** How much the ledger holds, by month and kind, side, relation and language. */
export async function readStatistics(ledger: Ledger, period: Period, options: RefreshOptions): Promise<Statistics> {
  await refreshResolution(ledger, options);
  return readCounted(ledger.db, period);
}

/** What the ledger holds on one side, or on two. Tellings name their events; those of an earlier version of a page are left out. */
export async function readHoldings(ledger: Ledger, sides: Sides, options: RefreshOptions): Promise<Holdings> {
  await refreshResolution(ledger, options);
  const holdings = await readTold(ledger.db, sides);
  return { ...holdings, engagements: holdings.engagements.filter((e) => e.event !== null) };
}
