import { sql } from 'kysely';
import { copyItems } from './append.ts';
import type { DocumentRows } from './rows.ts';
import type { Store } from './stale.ts';
import { sectionTables } from './tables.ts';
import { textList } from './text-list.ts';

/** What a document was read from, and its record as JSON; null where an old version did not keep it. */
export interface KeptDocument {
  readonly id: string;
  readonly text: string;
  readonly record: string | null;
}

/** Keeps others from replacing some documents until the transaction ends; gives those that there are. Taken in the order of appending, so that nobody waits in a ring. */
export async function lockDocuments(db: Store, ids: readonly string[]): Promise<KeptDocument[]> {
  const { rows } = await sql<KeptDocument>`select id, text, record from documents where id = any(${textList(ids)}) order by id for update`.execute(db);
  return rows;
}

/** Replaces the items of some documents; the documents themselves, their warnings and what the search knows of them stay. */
export async function replaceItems(db: Store, documents: readonly DocumentRows[]): Promise<void> {
  const ids = textList(documents.map((d) => d.document.id));
  for (const table of [...sectionTables, 'evidence'] as const) await sql`delete from ${sql.table(table)} where document_id = any(${ids})`.execute(db);
  await copyItems(
    db,
    documents.map((d) => ({ ...d, warnings: [], passages: [] })),
  );
}
