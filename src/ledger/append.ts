// Appending is idempotent: the same document with the same record changes nothing, with another record its derived rows are replaced.
import { type Insertable, sql, type Transaction } from 'kysely';
import { copyRows } from './copy.ts';
import type { LedgerDatabase } from './open.ts';
import type { DocumentRows } from './rows.ts';
import type { LedgerSchema } from './schema.ts';
import { markStale, type Store } from './stale.ts';

/** What became of the documents of a batch. */
export interface Appended {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Enters the documents that are not there; gives the ids of those that this transaction made. Another process may be entering the same. */
async function claimDocuments(db: Transaction<LedgerSchema>, documents: readonly DocumentRows[]): Promise<Set<string>> {
  if (documents.length === 0) return new Set();
  const rows = await db
    .insertInto('documents')
    .values(documents.map((d) => d.document))
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Tables that hang on documents, each after those it refers to, with the name of its rows. */
const itemTables = [
  ['engagements', 'engagements'],
  ['engagement_sides', 'sides'],
  ...(['participants', 'statements', 'instruments', 'indicators', 'relations', 'evidence', 'warnings', 'passages'] as const).map(
    (name) => [name, name] as const,
  ),
] as const;

/** Enters the rows that hang on some documents. */
export async function copyItems(db: Store, documents: readonly DocumentRows[]): Promise<void> {
  for (const [table, rows] of itemTables)
    await copyRows(
      db,
      table,
      documents.flatMap((d): readonly Readonly<Record<string, unknown>>[] => d[rows] as never),
    );
}

type Source = Insertable<LedgerSchema['document_sources']>;

/** Each pair of document and source once, as it was met last, in the order of the pairs: an upsert locks the rows it meets, so two processes must meet them in one order. */
const distinctSources = (rows: readonly Source[]): Source[] => {
  const byPair = new Map([...rows].sort((a, b) => ((a.met_at ?? '') < (b.met_at ?? '') ? -1 : 1)).map((row) => [`${row.document_id} ${row.source}`, row]));
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

/** Enters where documents were met; gives those of which that is news. A source that gives an earlier version again makes it the latest. */
async function addSources(db: Transaction<LedgerSchema>, rows: readonly Source[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const news = await db
    .insertInto('document_sources')
    .values(distinctSources(rows))
    .onConflict((c) =>
      c
        .columns(['document_id', 'source'])
        .doUpdateSet(({ ref }) => ({ met_at: ref('excluded.met_at') }))
        .where(
          sql<boolean>`exists (select 1 from document_sources o where o.source = excluded.source and o.document_id <> excluded.document_id
            and o.met_at >= document_sources.met_at and o.met_at < excluded.met_at)`,
        ),
    )
    .returning('document_id')
    .execute();
  return news.map((row) => row.document_id);
}

/** Removes documents whose record changed, with all that hangs on them; gives where they were met. */
async function removeChanged(db: Transaction<LedgerSchema>, ids: readonly string[]): Promise<Source[]> {
  if (ids.length === 0) return [];
  const sources = await db.selectFrom('document_sources').selectAll().where('document_id', 'in', ids).execute();
  await db.deleteFrom('documents').where('id', 'in', ids).execute();
  return sources;
}

/** One of each, in the order of their ids: two processes that enter the same documents wait for one another in the same order. */
const distinct = (documents: readonly DocumentRows[]): DocumentRows[] =>
  [...new Map(documents.map((d) => [d.document.id, d])).values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

/** The digest of the record; null where an old version left out what a document is now kept with, so that it counts as read anew. */
const keptHash = sql<string | null>`case when record is null or page is null then null else record_hash end`.as('hash');

/** Appends a batch of documents in one transaction: all of it is kept, or nothing. */
export async function appendDocuments(db: LedgerDatabase, batch: readonly DocumentRows[]): Promise<Appended> {
  const documents = distinct(batch);
  if (documents.length === 0) return { added: 0, replaced: 0, unchanged: 0 };
  return db.transaction().execute(async (transaction) => {
    const ids = documents.map((d) => d.document.id);
    const rows = await transaction.selectFrom('documents').select(['id', keptHash]).where('id', 'in', ids).orderBy('id').forUpdate().execute();
    const known = new Map(rows.map((row) => [row.id, row.hash]));
    const changed = documents.filter((d) => known.has(d.document.id) && known.get(d.document.id) !== d.document.record_hash);
    const fresh = documents.filter((d) => !known.has(d.document.id));
    const earlier = await removeChanged(
      transaction,
      changed.map((d) => d.document.id),
    );
    const made = await claimDocuments(transaction, [...fresh, ...changed]);
    await copyItems(
      transaction,
      [...fresh, ...changed].filter((d) => made.has(d.document.id)),
    );
    const met = batch.map((d) => ({ document_id: d.document.id, source: d.source, met_at: d.document.read_at }));
    await markStale(transaction, [...made, ...(await addSources(transaction, [...earlier, ...met]))]);
    const [added, replaced] = [fresh, changed].map((list) => list.filter((d) => made.has(d.document.id)).length) as [number, number];
    return { added, replaced, unchanged: batch.length - added - replaced };
  });
}
