// The rows that resolution makes. All are derived: they are replaced where what they rest on changes, and no backup holds them.
import { type Insertable, sql } from 'kysely';
import { addCalled } from './called.ts';
import { copyRows } from './copy.ts';
import type { LedgerSchema, Row } from './schema.ts';
import type { Store } from './stale.ts';
import { textList } from './text-list.ts';

const insert = <Table extends keyof LedgerSchema>(db: Store, table: Table, rows: readonly Insertable<LedgerSchema[Table]>[]): Promise<void> =>
  copyRows(db, table, rows as readonly Readonly<Record<string, unknown>>[]);

/** What was known of some documents when they were resolved last; it is removed. */
export async function removeOfDocuments(db: Store, ids: readonly string[]): Promise<{ relations: string[]; sides: string[]; persons: string[] }> {
  const names = await sql<{ side: string; person: string | null }>`
    delete from resolved_names where document_id = any(${textList(ids)}) returning side, person`.execute(db);
  await sql`delete from resolved_tellings where document_id = any(${textList(ids)})`.execute(db);
  const relations = await sql<{ relation: string }>`delete from document_relations where document_id = any(${textList(ids)}) returning relation`.execute(db);
  return {
    relations: [...new Set(relations.rows.map((row) => row.relation))],
    sides: [...new Set(names.rows.map((row) => row.side))],
    persons: [...new Set(names.rows.flatMap((row) => row.person ?? []))],
  };
}

export const addNames = (db: Store, rows: readonly Row<'resolved_names'>[]): Promise<void> => insert(db, 'resolved_names', rows);

export const addRelations = (db: Store, rows: readonly Row<'document_relations'>[]): Promise<void> => insert(db, 'document_relations', rows);

/** Ways of naming somebody of a side, each once, with the first that bears it and whom it means now. */
export interface StoredUse {
  readonly side: string;
  readonly name: string;
  readonly written: string;
  readonly offices: string[];
  /** The same as the database writes it. */
  readonly offices_text: string;
  readonly first: string;
  /** The key of the one name that people judged; empty for all others. */
  readonly judged: string;
  readonly count: number;
  readonly persons: readonly (string | null)[];
}

/** How resolution names a principal of a document. */
const nameKey = sql`(n.source || chr(10) || n.side || chr(10) || n.written)`;

const judgedKey = (judged: readonly string[]) => sql`case when ${nameKey} = any(${textList(judged)}) then ${nameKey} else '' end`;

/** The ways of naming somebody of a side; the names whose keys are given stand alone. */
export async function readUses(db: Store, side: string, judged: readonly string[]): Promise<StoredUse[]> {
  const { rows } = await sql<StoredUse>`
    select side, name, written, offices, offices::text as offices_text, judged, min(key collate "C") as first, count(*)::integer as count,
      array_agg(distinct person) as persons
    from (select n.*, ${nameKey} as key, ${judgedKey(judged)} as judged from resolved_names n where side = ${side}) named
    group by side, name, written, offices, judged`.execute(db);
  return rows;
}

/** A way of naming, and whom it means from now on. */
export interface Assignment {
  readonly use: StoredUse;
  readonly person: string;
}

/** Tells whom some ways of naming of a side mean. Gives the documents of which that is news. */
export async function assign(db: Store, side: string, given: readonly Assignment[], judged: readonly string[]): Promise<string[]> {
  if (given.length === 0) return [];
  const { rows } = await sql<{ document_id: string }>`
    update resolved_names n set person = v.person
    from unnest(${textList(given.map((a) => a.use.name))}, ${textList(given.map((a) => a.use.written))}, ${textList(given.map((a) => a.use.offices_text))},
      ${textList(given.map((a) => a.person))}, ${textList(given.map((a) => a.use.judged))}) as v (name, written, offices, person, judged)
    where ${judgedKey(judged)} = v.judged and n.side = ${side} and n.name = v.name and n.written = v.written and n.offices::text = v.offices and n.person is distinct from v.person
    returning n.document_id`.execute(db);
  return rows.map((row) => row.document_id);
}

/** Replaces the persons of a side; gives the ids of those whose name is another now. */
export async function replacePersons(db: Store, side: string, persons: readonly Insertable<LedgerSchema['resolved_persons']>[]): Promise<string[]> {
  const before = new Map((await db.selectFrom('resolved_persons').select(['id', 'name']).where('side', '=', side).execute()).map((row) => [row.id, row.name]));
  const changed = persons.filter((p) => before.get(p.id) !== p.name);
  const now = new Set(persons.map((p) => p.id));
  const gone = [...before.keys()].filter((id) => !now.has(id));
  await sql`delete from resolved_persons where id = any(${textList([...gone, ...changed.map((p) => p.id)])})`.execute(db);
  await insert(db, 'resolved_persons', changed);
  await addCalled(
    db,
    changed.map((p) => p.name),
  );
  await sql`
    update resolved_persons p set engagements = c.engagements
    from (select person, count(distinct event)::integer as engagements from resolved_parts where person = any(${textList(changed.map((p) => p.id))}) group by person) c
    where p.id = c.person`.execute(db);
  return changed.filter((p) => before.has(p.id)).map((p) => p.id);
}

/** The relations that some documents, or the documents that name some persons, tell of. */
export async function relationsOfDocuments(db: Store, documents: readonly string[], persons: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ relation: string }>`
    select distinct relation from document_relations where document_id in (
      select unnest(${textList(documents)}) union select document_id from resolved_names where person = any(${textList(persons)}))`.execute(db);
  return rows.map((row) => row.relation);
}

export async function documentsOfRelations(db: Store, relations: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ document_id: string }>`
    select distinct document_id from document_relations where relation = any(${textList(relations)})`.execute(db);
  return rows.map((row) => row.document_id);
}

export async function documentsOfPersons(db: Store, persons: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ document_id: string }>`
    select distinct document_id from resolved_names where person = any(${textList(persons)})`.execute(db);
  return rows.map((row) => row.document_id);
}

/** A name of a document, and the person whom it means. */
export interface StoredName {
  readonly source: string;
  readonly side: string;
  readonly written: string;
  readonly forms: string[];
  readonly id: string;
  readonly name: string;
}

const storedNames = sql`select n.source, n.side, n.written, n.forms, p.id, p.name from resolved_names n join resolved_persons p on p.id = n.person`;

export async function readNames(db: Store, documents: readonly string[]): Promise<StoredName[]> {
  const { rows } = await sql<StoredName>`
    ${storedNames}
    where n.document_id = any(${textList(documents)})`.execute(db);
  return rows;
}

const ROWS_A_PAGE = 1000;

async function* pages<T extends { readonly key: string }>(read: (after: string) => Promise<readonly T[]>): AsyncGenerator<readonly T[]> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_A_PAGE) return;
    after = (rows[rows.length - 1] as T).key;
  }
}

/** The lines of all engagements, in the order of their ids. */
export async function* engagementLines(db: Store): AsyncGenerator<string> {
  const read = async (after: string) =>
    (
      await sql<{ key: string; line: string }>`
        select id as key, line from resolved_engagements where id collate "C" > ${after} order by id collate "C" limit ${sql.lit(ROWS_A_PAGE)}`.execute(db)
    ).rows;
  for await (const rows of pages(read)) for (const { line } of rows) yield line;
}

/** All persons with every form that documents write, in the order of their ids. */
export async function* readPersons(db: Store): AsyncGenerator<{ readonly id: string; readonly names: readonly StoredName[] }> {
  const read = async (after: string) =>
    (
      await sql<{ key: string }>`
        select id as key from resolved_persons where id collate "C" > ${after} order by id collate "C" limit ${sql.lit(ROWS_A_PAGE)}`.execute(db)
    ).rows;
  for await (const rows of pages(read)) {
    const ids = rows.map((row) => row.key);
    const { rows: names } = await sql<StoredName>`
      ${storedNames}
      where p.id = any(${textList(ids)}) order by n.source collate "C", n.side collate "C", n.written collate "C"`.execute(db);
    const byPerson = new Map<string, StoredName[]>(ids.map((id) => [id, []]));
    for (const name of names) byPerson.get(name.id)?.push(name);
    for (const [id, own] of byPerson) yield { id, names: own };
  }
}

/** Conflicts that concern all the sides given, in the order of their relations. */
export async function readConflictRows(db: Store, sides: readonly string[]): Promise<Pick<Row<'resolved_conflicts'>, 'line' | 'entry'>[]> {
  const { rows } = await sql<Pick<Row<'resolved_conflicts'>, 'line' | 'entry'>>`
    select line, entry from resolved_conflicts where sides @> ${textList(sides)} order by relation collate "C", position`.execute(db);
  return rows;
}

/** Where a conflict is kept. */
export type ConflictPlace = Pick<Row<'resolved_conflicts'>, 'relation' | 'position'>;

/** Some conflicts after a place, in the order in which they are kept. */
export async function readConflictPage(db: Store, limit: number, after?: ConflictPlace): Promise<(ConflictPlace & { readonly entry: string })[]> {
  const { rows } = await sql<ConflictPlace & { entry: string }>`
    select relation, position, entry from resolved_conflicts
    where ${after === undefined ? sql`true` : sql`(relation, position) > (${after.relation}, ${after.position}::integer)`}
    order by relation, position limit ${limit}`.execute(db);
  return rows;
}

type FollowUpRow = Pick<Row<'resolved_followups'>, 'line' | 'entry' | 'outcome' | 'due'>;

/** What became of plans that concern all the sides given, by their day; only what is open where that is asked for. */
export async function readFollowUpRows(db: Store, sides: readonly string[], onlyOpen = false): Promise<FollowUpRow[]> {
  const { rows } = await sql<FollowUpRow>`
    select line, entry, outcome, due from resolved_followups where sides @> ${textList(sides)} and (outcome = 'open' or not ${onlyOpen}::boolean)
    order by day collate "C", relation collate "C", position`.execute(db);
  return rows;
}
