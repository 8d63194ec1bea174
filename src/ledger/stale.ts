// What must be resolved anew. Whoever changes a document, or judges it, only marks it; the marks are followed by whoever resolves next.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { LedgerSchema } from './schema.ts';
import { markTables, resolvedTables } from './tables.ts';
import { textList } from './text-list.ts';

/** A database or a transaction of it. */
export type Store = Kysely<LedgerSchema>;

/** Marks documents as changed since they were resolved. */
export async function markStale(db: Store, documents: readonly string[]): Promise<void> {
  if (documents.length > 0) await sql`insert into stale_documents (document_id) select unnest(${textList([...new Set(documents)])})`.execute(db);
}

/** Marks every document, and forgets what was resolved. */
export async function markAllStale(db: Store): Promise<void> {
  for (const table of [...resolvedTables, ...markTables]) await db.deleteFrom(table).execute();
  await sql`insert into stale_documents (document_id) select id from documents`.execute(db);
}

export async function markRelations(db: Store, relations: readonly string[]): Promise<void> {
  if (relations.length > 0) await sql`insert into stale_relations (relation) select distinct unnest(${textList(relations)}) on conflict do nothing`.execute(db);
}

export async function markSides(db: Store, sides: readonly string[]): Promise<void> {
  if (sides.length > 0) await sql`insert into stale_sides (side) select distinct unnest(${textList(sides)}) on conflict do nothing`.execute(db);
}

/** Marks what is told of the documents that contradict the table of holders in somebody whom the persons given may be. */
export async function markOffices(db: Store, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return;
  await sql`
    insert into stale_relations (relation)
    select distinct d.relation from resolved_names n join document_relations d on d.document_id = n.document_id
    where n.person = any(${textList(persons)}) and d.relation like 'office:%' on conflict do nothing`.execute(db);
}

/** The relation under which a document's contradictions of the table of holders are kept. */
export const officeRelation = (document: string): string => `office:${document}`;

/** Whether anything is to be resolved anew, or was resolved with other lists or rules than `madeWith` names. */
export async function isStale(db: Store, madeWith: string): Promise<boolean> {
  const { rows } = await sql<{ stale: boolean }>`
    select (exists (select 1 from stale_documents) or exists (select 1 from stale_sides) or exists (select 1 from stale_relations)
      or not exists (select 1 from resolution_state where made_with = ${madeWith})) as stale`.execute(db);
  return rows[0]?.stale ?? true;
}

/** A number of ours among the locks that a database keeps by number. */
const LOCK = 7_302_114;

/** Runs a step of resolution: one process at a time, whole or not at all. */
export const inTurn = <T>(db: Store, step: (transaction: Store) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    return step(transaction);
  });

/** Begins anew where what is resolved was made with something else. */
export async function startWith(db: Store, madeWith: string): Promise<void> {
  const known = await db.selectFrom('resolution_state').select('made_with').executeTakeFirst();
  if (known?.made_with === madeWith) return;
  await markAllStale(db);
  await db.deleteFrom('resolution_state').execute();
  await db.insertInto('resolution_state').values({ made_with: madeWith }).execute();
}

/** Takes up to `most` marked documents, and with them the other versions of their sources. Empty where none is marked. */
export async function takeDocuments(db: Store, most: number): Promise<string[]> {
  // two statements: one that deletes what it looks up itself was planned as a walk over all marks for each mark
  const { rows } = await sql<{ document_id: string }>`select document_id from stale_documents order by seq limit ${sql.lit(most)}`.execute(db);
  const marked = [...new Set(rows.map((row) => row.document_id))];
  if (marked.length === 0) return [];
  await sql`delete from stale_documents where document_id = any(${textList(marked)})`.execute(db);
  const versions = await sql<{ document_id: string }>`
    select distinct o.document_id from document_sources s join document_sources o on o.source = s.source where s.document_id = any(${textList(marked)})`.execute(
    db,
  );
  return [...new Set([...marked, ...versions.rows.map((row) => row.document_id)])];
}

export async function takeSide(db: Store): Promise<string | undefined> {
  const { rows } = await sql<{ side: string }>`delete from stale_sides where side = (select min(side) from stale_sides) returning side`.execute(db);
  return rows[0]?.side;
}

/** Takes up to `most` marked relations, those of offices after all others. */
export async function takeRelations(db: Store, most: number): Promise<string[]> {
  const others = await markedRelations(db, sql`not like`, most);
  const taken = others.length > 0 ? others : await markedRelations(db, sql`like`, most);
  await untake(db, taken);
  return taken;
}

/** In the order of the index, so that no step sorts all that is marked. */
async function markedRelations(db: Store, office: RawBuilder<unknown>, most: number): Promise<string[]> {
  const { rows } = await sql<{ relation: string }>`
    select relation from stale_relations where relation ${office} 'office:%' order by relation limit ${sql.lit(most)}`.execute(db);
  return rows.map((row) => row.relation);
}

export async function untake(db: Store, relations: readonly string[]): Promise<void> {
  if (relations.length === 0) return;
  await sql`delete from stale_relations where relation = any(${textList(relations)})`.execute(db);
}
