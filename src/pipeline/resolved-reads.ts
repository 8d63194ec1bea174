// Readings that tell an event once, whoever told it: what changed is resolved before.
import {
  type ItemKind,
  readActors as readActorsOf,
  readPartners as readPartnersOf,
  readDossier as readTold,
  type ToldActor,
  type ToldDossier,
  type ToldEntries,
  type ToldPageOptions,
  type ToldPartner,
  tellConflicts as tellConflictsOf,
  tellItems as tellItemsOf,
  tellOpen as tellOpenOf,
} from '../ledger/dossiers.ts';
import {
  type EngagementFilter,
  type EngagementPage,
  listEngagements as listResolved,
  type ToldPage,
  tellEvents,
  tellEventsOf,
  tellEngagements as tellResolved,
} from '../ledger/engagement-list.ts';
import { readHolders } from '../ledger/holders.ts';
import { type Network, type NetworkFilter, readNetwork as readMeetings } from '../ledger/network.ts';
import type { Ledger } from '../ledger/open.ts';
import { type ListedPerson, listPersons as listKnown, type PersonFilter, readPerson as readKnown, type ToldPerson } from '../ledger/people.ts';
import { type Holdings, readHoldings as readHeld, type Sides } from '../ledger/reads.ts';
import { type Period, readStatistics as readCounted, type Statistics } from '../ledger/statistics.ts';
import type { Holder } from '../model/holder.ts';
import type { DumpOptions } from './dump-ledger.ts';
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

/** The same as they are told, each as JSON of the form in which the API tells it. */
export async function tellEngagements(ledger: Ledger, filter: EngagementFilter, { limit, after, ...options }: ListOptions): Promise<ToldPage> {
  await refreshResolution(ledger, options);
  return tellResolved(ledger.db, filter, limit, after);
}

/** One event by its id, with all its tellings, as JSON; undefined where there is none. */
export async function tellEngagement(ledger: Ledger, id: string, options: RefreshOptions): Promise<string | undefined> {
  await refreshResolution(ledger, options);
  return (await tellEvents(ledger.db, [id]))[0];
}

/** How much the ledger holds, by month and kind, side, relation and language. */
export async function readStatistics(ledger: Ledger, period: Period, options: RefreshOptions): Promise<Statistics> {
  await refreshResolution(ledger, options);
  return readCounted(ledger.db, period);
}

/** Persons by name and side, those of most engagements first. */
export async function listPersons(ledger: Ledger, filter: PersonFilter, options: RefreshOptions): Promise<ListedPerson[]> {
  await refreshResolution(ledger, options);
  return listKnown(ledger.db, filter);
}

/** A person as documents tell of him, with the latest engagements as they are told and the imported office-holders of the side; undefined where nobody has the id. */
export async function readPerson(
  ledger: Ledger,
  id: string,
  { limit, after, ...options }: ListOptions,
): Promise<(ToldPerson & { readonly met: ToldPage; readonly holders: readonly Holder[] }) | undefined> {
  await refreshResolution(ledger, options);
  const person = await readKnown(ledger.db, id);
  return person && { ...person, met: await tellEventsOf(ledger.db, id, limit, after), holders: await readHolders(ledger.db, person.side) };
}

/** The engagements of a person as they are told, the latest first. */
export async function tellEngagementsOf(ledger: Ledger, person: string, { limit, after, ...options }: ListOptions): Promise<ToldPage> {
  await refreshResolution(ledger, options);
  return tellEventsOf(ledger.db, person, limit, after);
}

/** Who meets whom in a period. */
export async function readNetwork(ledger: Ledger, filter: NetworkFilter, options: RefreshOptions): Promise<Network> {
  await refreshResolution(ledger, options);
  return readMeetings(ledger.db, filter);
}

/** What the ledger holds on one side, or on two. Tellings name their events; those of an earlier version of a page are left out. */
export async function readHoldings(ledger: Ledger, sides: Sides, options: RefreshOptions): Promise<Holdings> {
  await refreshResolution(ledger, options);
  const holdings = await readHeld(ledger.db, sides);
  return { ...holdings, engagements: holdings.engagements.filter((e) => e.event !== null) };
}

/** The dossier of one side or of two as it is told: its latest entries, and how many there are. `asOf` is the day that parts what is to come from what was. */
export async function readDossier(ledger: Ledger, sides: Sides, { asOf, ...options }: DumpOptions): Promise<ToldDossier> {
  await refreshResolution(ledger, options);
  return readTold(ledger.db, sides, asOf);
}

/** All with whom a side dealt, the most engagements first. */
export async function readPartners(ledger: Ledger, side: string, options: RefreshOptions): Promise<ToldPartner[]> {
  await refreshResolution(ledger, options);
  return readPartnersOf(ledger.db, side);
}

/** Who acts for a side, the busiest first and not all of them. */
export async function readActors(ledger: Ledger, side: string, options: RefreshOptions): Promise<ToldActor[]> {
  await refreshResolution(ledger, options);
  return readActorsOf(ledger.db, side);
}

/** Items of a dossier as they are told, those of the latest documents first. */
export async function tellItems(ledger: Ledger, kind: ItemKind, sides: Sides, { limit, after, spoken, ...options }: ToldOptions): Promise<ToldEntries> {
  await refreshResolution(ledger, options);
  return tellItemsOf(ledger.db, kind, sides, { limit, after, spoken });
}

/** Plans, papers and proposals of which nothing has come yet, as they are told, by their day; of all sides given. */
export async function tellOpen(ledger: Ledger, sides: readonly string[], { limit, after, asOf, ...options }: ToldOptions & DumpOptions): Promise<ToldEntries> {
  await refreshResolution(ledger, options);
  return tellOpenOf(ledger.db, sides, { limit, after, asOf });
}

/** What cannot all be right, as it is told; of all sides given. */
export async function tellConflicts(ledger: Ledger, sides: readonly string[], { limit, after, ...options }: ToldOptions): Promise<ToldEntries> {
  await refreshResolution(ledger, options);
  return tellConflictsOf(ledger.db, sides, { limit, after });
}

type ToldOptions = RefreshOptions & ToldPageOptions;
