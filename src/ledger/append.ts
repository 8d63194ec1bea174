// Appending is idempotent: the same document with the same record changes nothing, with another record its derived rows are replaced.
import type { Insertable, Transaction } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import type { DocumentRows } from './rows.ts';
import type { LedgerSchema } from './schema.ts';

/** What became of the documents of a batch. */
export interface Appended {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** PostgreSQL takes 65,535 parameters a statement; no table here has twenty columns. */
const ROWS_A_STATEMENT = 2000;

async function insert<Table extends keyof LedgerSchema>(
  db: Transaction<LedgerSchema>,
  table: Table,
  rows: readonly Insertable<LedgerSchema[Table]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + ROWS_A_STATEMENT))
      .execute();
  }
}

async function insertDocuments(db: Transaction<LedgerSchema>, documents: readonly DocumentRows[]): Promise<void> {
  await insert(
    db,
    'documents',
    documents.map((d) => d.document),
  );
  await insert(
    db,
    'engagements',
    documents.flatMap((d) => d.engagements),
  );
  await insert(
    db,
    'engagement_sides',
    documents.flatMap((d) => d.sides),
  );
  for (const table of ['participants', 'statements', 'instruments', 'indicators', 'relations', 'evidence', 'warnings'] as const) {
    await insert<typeof table>(
      db,
      table,
      documents.flatMap((d): DocumentRows[typeof table][number][] => d[table]),
    );
  }
}

async function addSources(db: Transaction<LedgerSchema>, documents: readonly DocumentRows[]): Promise<void> {
  const rows = documents.map((d) => ({ document_id: d.document.id, source: d.source }));
  if (rows.length === 0) return;
  await db
    .insertInto('document_sources')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

const distinct = (documents: readonly DocumentRows[]): DocumentRows[] => [...new Map(documents.map((d) => [d.document.id, d])).values()];

/** Appends a batch of documents in one transaction: all of it is kept, or nothing. */
export async function appendDocuments(db: LedgerDatabase, batch: readonly DocumentRows[]): Promise<Appended> {
  const documents = distinct(batch);
  if (documents.length === 0) return { added: 0, replaced: 0, unchanged: 0 };
  return db.transaction().execute(async (transaction) => {
    const ids = documents.map((d) => d.document.id);
    const rows = await transaction.selectFrom('documents').select(['id', 'record_hash']).where('id', 'in', ids).execute();
    const known = new Map(rows.map((row) => [row.id, row.record_hash]));
    const changed = documents.filter((d) => known.has(d.document.id) && known.get(d.document.id) !== d.document.record_hash);
    const fresh = documents.filter((d) => !known.has(d.document.id));
    const earlier =
      changed.length === 0
        ? []
        : await transaction
            .selectFrom('document_sources')
            .selectAll()
            .where(
              'document_id',
              'in',
              changed.map((d) => d.document.id),
            )
            .execute();
    if (changed.length > 0)
      await transaction
        .deleteFrom('documents')
        .where(
          'id',
          'in',
          changed.map((d) => d.document.id),
        )
        .execute();
    await insertDocuments(transaction, [...fresh, ...changed]);
    await insert(transaction, 'document_sources', earlier);
    await addSources(transaction, batch);
    return { added: fresh.length, replaced: changed.length, unchanged: batch.length - fresh.length - changed.length };
  });
}
