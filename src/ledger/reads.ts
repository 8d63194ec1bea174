import { sql } from 'kysely';
import type { DateRange, ExtractRecord } from '../model/record.ts';
import type { LedgerDocument } from '../model/telling.ts';
import type { LedgerDatabase } from './open.ts';
import type { Row } from './schema.ts';
import type { Store } from './stale.ts';
import { textList } from './text-list.ts';

/** One side, or two whose relation is asked for. */
export type Sides = readonly [string] | readonly [string, string];

/** The document that an entry comes from. */
export type Origin = Omit<Row<'documents'>, 'text' | 'record' | 'page' | 'record_hash' | 'read_at'> & { readonly source: string };

/** An item with its document and the passages it stands on. */
export type Entry<T> = T & { readonly origin: Origin; readonly evidence: readonly Row<'evidence'>[] };

/** An event as all its tellings give it together. */
export interface ToldEvent {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly sides: readonly string[];
  readonly date: DateRange | null;
  readonly place: { readonly country: string | null; readonly name: string | null } | null;
  readonly participants: readonly {
    readonly person: string | null;
    readonly name: string | null;
    readonly offices: readonly string[];
    readonly side: string;
  }[];
  /** Independent sources: copies and translations of one text count once. */
  readonly origins: number;
}

/** One telling. `event` is null where it is not resolved yet, or of an earlier version of its page. */
export type EngagementEntry = Entry<
  Row<'engagements'> & { readonly sides: readonly string[]; readonly participants: readonly Row<'participants'>[]; readonly event: ToldEvent | null }
>;

/** The event of a line of the dump. */
export function eventOf(line: string): ToldEvent {
  const { type: _type, mentions: _mentions, ...event } = JSON.parse(line) as ToldEvent & { readonly type: string; readonly mentions: unknown };
  return event;
}

/** All that the ledger holds on a side or a relation, in the order of date and source. */
export interface Holdings {
  readonly engagements: readonly EngagementEntry[];
  readonly statements: readonly Entry<Row<'statements'>>[];
  readonly instruments: readonly Entry<Row<'instruments'>>[];
  readonly indicators: readonly Entry<Row<'indicators'>>[];
  readonly relations: readonly Entry<Row<'relations'>>[];
}

async function readEngagements(db: LedgerDatabase, sides: Sides): Promise<Row<'engagements'>[]> {
  const [first, second] = sides;
  // sides before engagements: both are read from the index in one order, and only what both name is looked up
  const ids = second
    ? sql`select one.engagement_id from engagement_sides one join engagement_sides two using (engagement_id) where one.side = ${first} and two.side = ${second}`
    : sql`select engagement_id from engagement_sides where side = ${first}`;
  const { rows } = await sql<Row<'engagements'>>`
    with named as materialized (${ids})
    select e.* from named join engagements e on e.id = named.engagement_id order by date_start, document_id, position`.execute(db);
  return rows;
}

async function readOrigins(db: LedgerDatabase, ids: readonly string[]): Promise<Map<string, Origin>> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('document_sources', 'document_id', 'id')
    .select(['id', 'url', 'language', 'published', 'publisher', 'title'])
    .select(({ fn }) => fn.min('source').as('source'))
    .where(sql<boolean>`id = any(${textList(ids)})`)
    .groupBy(['id', 'url', 'language', 'published', 'publisher', 'title'])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

type ItemRow = { readonly id: string; readonly document_id: string };

/** Puts document and passages beside each row. */
export async function attach<T extends ItemRow>(db: LedgerDatabase, rows: readonly T[]): Promise<Entry<T>[]> {
  if (rows.length === 0) return [];
  const origins = await readOrigins(db, [...new Set(rows.map((row) => row.document_id))]);
  const passages = await db
    .selectFrom('evidence')
    .selectAll()
    .where(sql<boolean>`item_id = any(${textList(rows.map((row) => row.id))})`)
    .orderBy('position')
    .execute();
  const byItem = groupBy(passages, (p) => p.item_id);
  return rows.map((row) => ({ ...row, origin: origins.get(row.document_id) as Origin, evidence: byItem.get(row.id) ?? [] }));
}

/** The events of the tellings of some documents, by document and place. */
async function readEvents(db: LedgerDatabase, documents: readonly string[]): Promise<Map<string, ToldEvent>> {
  const { rows } = await sql<{ document_id: string; position: number; line: string }>`
    select t.document_id, t.position, r.line from resolved_tellings t join resolved_engagements r on r.id = t.event
    where t.document_id = any(${textList(documents)})`.execute(db);
  return new Map(rows.map((row) => [`${row.document_id} ${row.position}`, eventOf(row.line)]));
}

/** Puts sides, people and event beside each engagement. */
export async function attachPeople(db: LedgerDatabase, rows: readonly Entry<Row<'engagements'>>[]): Promise<EngagementEntry[]> {
  if (rows.length === 0) return [];
  const ids = textList(rows.map((row) => row.id));
  const people = await db
    .selectFrom('participants')
    .selectAll()
    .where(sql<boolean>`engagement_id = any(${ids})`)
    .orderBy('role', 'desc')
    .orderBy('position')
    .execute();
  const sides = await db.selectFrom('engagement_sides').selectAll().where(sql<boolean>`engagement_id = any(${ids})`).orderBy('side').execute();
  const [peopleOf, sidesOf] = [groupBy(people, (p) => p.engagement_id), groupBy(sides, (s) => s.engagement_id)];
  const events = await readEvents(db, [...new Set(rows.map((row) => row.document_id))]);
  return rows.map((row) => ({
    ...row,
    participants: peopleOf.get(row.id) ?? [],
    sides: (sidesOf.get(row.id) ?? []).map((s) => s.side),
    event: events.get(`${row.document_id} ${row.position}`) ?? null,
  }));
}

/** Reads what the ledger holds on one side, or on two: then every entry names both. */
export async function readHoldings(db: LedgerDatabase, sides: Sides): Promise<Holdings> {
  const wanted = textList(sides);
  const statements = await db
    .selectFrom('statements')
    .selectAll()
    .where(sql<boolean>`(by_sides || to_sides) @> ${wanted}`)
    .orderBy('document_id')
    .orderBy('position')
    .execute();
  const instruments = await db
    .selectFrom('instruments')
    .selectAll()
    .where(sql<boolean>`parties @> ${wanted}`)
    .orderBy('date_start')
    .orderBy('document_id')
    .orderBy('position')
    .execute();
  const indicators = await db
    .selectFrom('indicators')
    .selectAll()
    .where(sql<boolean>`sides @> ${wanted}`)
    .orderBy('period')
    .orderBy('document_id')
    .orderBy('position')
    .execute();
  const relations = await db
    .selectFrom('relations')
    .selectAll()
    .where(sql<boolean>`sides @> ${wanted}`)
    .orderBy('date_start')
    .orderBy('document_id')
    .orderBy('position')
    .execute();
  return {
    engagements: await attachPeople(db, await attach(db, await readEngagements(db, sides))),
    statements: await attach(db, statements),
    instruments: await attach(db, instruments),
    indicators: await attach(db, indicators),
    relations: await attach(db, relations),
  };
}

/** A relation as the ledger knows it: how many events have both sides, and how many documents tell of them. */
export interface Dyad {
  readonly sides: readonly [string, string];
  readonly engagements: number;
  readonly documents: number;
}

/** The relations of the ledger, those told by most documents first. */
export async function readDyads(db: LedgerDatabase, limit: number): Promise<Dyad[]> {
  const { rows } = await sql<{ a: string; b: string; engagements: number; documents: number }>`
    select one.side as a, two.side as b, count(distinct coalesce(t.event, engagements.id))::integer as engagements, count(distinct engagements.document_id)::integer as documents
    from engagement_sides one
    join engagement_sides two on one.engagement_id = two.engagement_id and one.side < two.side
    join engagements on engagements.id = one.engagement_id
    left join resolved_tellings t on t.document_id = engagements.document_id and t.position = engagements.position
    group by one.side, two.side order by documents desc, engagements desc, a, b limit ${limit}`.execute(db);
  return rows.map(({ a, b, engagements, documents }) => ({ sides: [a, b], engagements, documents }));
}

/** How many rows of each kind the ledger holds. */
export async function readCounts(db: LedgerDatabase): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::integer from documents) as documents, (select count(*)::integer from engagements) as engagements,
      (select count(*)::integer from statements) as statements, (select count(*)::integer from instruments) as instruments,
      (select count(*)::integer from indicators) as indicators, (select count(*)::integer from relations) as relations`.execute(db);
  return rows[0] ?? {};
}

interface StoredDocument {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly record: string | null;
}

function documentOf({ id, source, text, record }: StoredDocument): LedgerDocument {
  if (record === null) throw new Error(`${source}: it was read by an older version; read it again with "dragoman read"`);
  return { id, source, text, record: JSON.parse(record) as ExtractRecord };
}

/** Sources with the document that each gave last: an earlier version of a page counts no more. */
const latestSources = sql`
  select s.document_id, s.source from document_sources s
  where not exists (
    select 1 from document_sources o where o.source = s.source and o.document_id <> s.document_id
      and (coalesce(o.met_at, ''), o.document_id) > (coalesce(s.met_at, ''), s.document_id))`;

/** Documents with their records. Those that their sources give no more are left out. Throws where one was read before the ledger kept whole records. */
export async function readDocumentsById(db: Store, ids: readonly string[]): Promise<LedgerDocument[]> {
  const { rows } = await sql<StoredDocument>`
    select d.id, d.text, d.record, (select min(l.source) from (${latestSources} and s.document_id = d.id) l) as source
    from documents d where d.id = any(${textList(ids)}) order by d.id`.execute(db);
  return rows.filter((row) => row.source !== null).map(documentOf);
}

const DOCUMENTS_A_PAGE = 500;

/** All documents that count, page by page. */
export async function* readDocuments(db: Store): AsyncGenerator<LedgerDocument> {
  for (let after = ''; ; ) {
    const ids = (await db.selectFrom('documents').select('id').where('id', '>', after).orderBy('id').limit(DOCUMENTS_A_PAGE).execute()).map((row) => row.id);
    yield* await readDocumentsById(db, ids);
    if (ids.length < DOCUMENTS_A_PAGE) return;
    after = ids[ids.length - 1] as string;
  }
}

/** One document with its record, by a source under which it was met or by its id. */
export async function readDocument(db: LedgerDatabase, wanted: string | { readonly id: string }): Promise<LedgerDocument | undefined> {
  let query = db.selectFrom('documents').innerJoin('document_sources', 'document_id', 'id').select(['id', 'text', 'record', 'source']);
  query = typeof wanted === 'string' ? query.where('source', '=', wanted) : query.where('id', '=', wanted.id);
  // a source that changed has several documents: the one read last is meant
  const row = await query.orderBy('read_at', 'desc').orderBy('source').limit(1).executeTakeFirst();
  return row?.record ? { id: row.id, source: row.source, text: row.text, record: JSON.parse(row.record) as ExtractRecord } : undefined;
}

/** The document that each source gave last, by source; sources that the ledger does not know are left out. */
export async function readDocumentIds(db: LedgerDatabase, sources: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ source: string; document_id: string }>`
    select distinct on (source) source, document_id from document_sources where source = any(${textList([...new Set(sources)])})
    order by source, coalesce(met_at, '') desc, document_id desc`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.source, row.document_id]));
}
