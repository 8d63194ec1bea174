// What the doors ask of a ledger, as one module: every door gets its answers here. What goes in and comes out are plain values, so that the same
// questions can be asked of a ledger in another thread (`query-thread.ts`).
import { readChanges, readLatest } from '../ledger/changes.ts';
import { checkLedger } from '../ledger/check.ts';
import { readHolders } from '../ledger/holders.ts';
import type { Ledger } from '../ledger/open.ts';
import { readCounts, readDocument, readDocumentIds, readDyads } from '../ledger/reads.ts';
import { countLanguages, search } from '../ledger/search.ts';
import { readVersion } from '../ledger/statistics.ts';
import { judge, listJudgements, listTrail, withdraw } from './judge.ts';
import { appendJudged } from './judged-rows.ts';
import { readConflicts, readFollowUps } from './outlook.ts';
import { refreshResolution } from './refresh-resolution.ts';
import {
  listEngagements,
  listPersons,
  readActors,
  readDossier,
  readHoldings,
  readNetwork,
  readPartners,
  readPerson,
  readStatistics,
  tellConflicts,
  tellEngagement,
  tellEngagements,
  tellEngagementsOf,
  tellItems,
  tellOpen,
} from './resolved-reads.ts';
import { readReview } from './review-queue.ts';
import { readShownDocument } from './shown-document.ts';

/** A function of the database as one of the ledger. */
const ofDatabase =
  <A extends unknown[], R>(ask: (db: Ledger['db'], ...args: A) => R) =>
  ({ db }: Ledger, ...args: A): R =>
    ask(db, ...args);

const queries = {
  listEngagements,
  search: ofDatabase(search),
  countLanguages: ofDatabase(countLanguages),
  readChanges: ofDatabase(readChanges),
  readDyads: ofDatabase(readDyads),
  readCounts: ofDatabase(readCounts),
  readLatest: ofDatabase(readLatest),
  readDocument: ofDatabase(readDocument),
  readDocumentIds: ofDatabase(readDocumentIds),
  readVersion: ofDatabase(readVersion),
  readHolders: ofDatabase(readHolders),
  checkLedger: ofDatabase(checkLedger),
  tellEngagement,
  tellEngagements,
  tellEngagementsOf,
  readStatistics,
  listPersons,
  readPerson,
  readDossier,
  readPartners,
  readActors,
  tellItems,
  tellOpen,
  tellConflicts,
  readNetwork,
  readHoldings,
  readFollowUps,
  readConflicts,
  readReview,
  listJudgements,
  listTrail,
  readShownDocument,
  refreshResolution,
  // what is written while a ledger is being served must go the same way: a folder has one owner
  judge,
  withdraw,
  appendDocuments: ofDatabase(appendJudged),
};

type Asked<Q> = Q extends (ledger: Ledger, ...args: infer A) => infer R ? (...args: A) => R : never;

export type QueryName = keyof typeof queries;

/** The questions of a ledger that is open, wherever it is open. */
export type LedgerQueries = { readonly [Name in QueryName]: Asked<(typeof queries)[Name]> };

export const queryNames = Object.keys(queries) as QueryName[];

/** One function for each question, made by `ask`. */
export function makeQueries(ask: (name: QueryName, args: readonly unknown[]) => Promise<unknown>): LedgerQueries {
  return Object.fromEntries(queryNames.map((name) => [name, (...args: unknown[]) => ask(name, args)])) as unknown as LedgerQueries;
}

/** The questions of a ledger that is open in this thread. */
export const queriesOf = (ledger: Ledger): LedgerQueries =>
  makeQueries((name, args) => (queries[name] as (ledger: Ledger, ...args: readonly unknown[]) => Promise<unknown>)(ledger, ...args));
