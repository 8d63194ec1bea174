// The people of a ledger, as resolution knows them.
import { sql } from 'kysely';
import { nameHolds } from './called.ts';
import type { LedgerDatabase } from './open.ts';
import { textList } from './text-list.ts';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly engagements: number;
}

export interface PersonFilter {
  /** Words of the name, in any script and with or without marks. */
  readonly query?: string | undefined;
  readonly side?: string | undefined;
  readonly limit: number;
}

/** What the documents tell of one person. */
export interface ToldPerson extends ListedPerson {
  readonly forms: readonly { readonly written: string; readonly language: string | null; readonly documents: number }[];
  readonly told: readonly { readonly office: string; readonly from: string | null; readonly to: string | null; readonly documents: number }[];
  /** The events in which the person took part. */
  readonly events: readonly string[];
}

/** Those whose name, as known or as some document writes it, holds all the words. */
async function personsCalled(db: LedgerDatabase, typed: string): Promise<string[]> {
  const holds = nameHolds(typed);
  if (!holds) return [];
  const { rows } = await sql<{ person: string; called: string }>`
    select person, written as called from resolved_names where person is not null group by person, written union select id, name from resolved_persons`.execute(
    db,
  );
  return [...new Set(rows.filter((row) => holds(row.called)).map((row) => row.person))];
}

/** The tellings in which somebody of `names` is a principal. */
const tellingsOf = sql`
  join engagements e on e.document_id = n.document_id
  join participants p on p.engagement_id = e.id and p.role = 'principal' and p.side = n.side and p.written = n.written
  join resolved_tellings t on t.document_id = e.document_id and t.position = e.position`;

/** So many persons are counted through; the others of a name that fits more have none of the first places. */
const MOST_CALLED = 2000;

/** Persons by name and side, those of most engagements first. */
export async function listPersons(db: LedgerDatabase, { query, side, limit }: PersonFilter): Promise<ListedPerson[]> {
  const called = query === undefined ? undefined : (await personsCalled(db, query)).slice(0, MOST_CALLED);
  const wanted = [sql<boolean>`n.person is not null`];
  if (called) wanted.push(sql<boolean>`n.person = any(${textList(called)})`);
  if (side !== undefined) wanted.push(sql<boolean>`n.side = ${side}`);
  const { rows } = await sql<ListedPerson>`
    select r.id, r.name, r.side, c.engagements from (
      select n.person, count(distinct t.event)::integer as engagements from resolved_names n ${tellingsOf} where ${sql.join(wanted, sql` and `)} group by n.person
      order by 2 desc, 1 limit ${limit}) c
    join resolved_persons r on r.id = c.person order by c.engagements desc, r.name, r.id`.execute(db);
  return rows;
}

/** How documents name one person, in what offices, and the events of which they tell; undefined where nobody has the id. */
export async function readPerson(db: LedgerDatabase, id: string): Promise<ToldPerson | undefined> {
  const person = await db.selectFrom('resolved_persons').selectAll().where('id', '=', id).executeTakeFirst();
  if (!person) return undefined;
  const forms = await sql<ToldPerson['forms'][number]>`
    select n.written, d.language, count(distinct n.document_id)::integer as documents from resolved_names n join documents d on d.id = n.document_id
    where n.person = ${id} group by n.written, d.language order by 3 desc, 1, 2`.execute(db);
  const told = await sql<ToldPerson['told'][number]>`
    select office, min(coalesce(e.date_start, d.published)) as from, max(coalesce(e.date_start, d.published)) as to, count(distinct d.id)::integer as documents
    from resolved_names n ${tellingsOf} join documents d on d.id = n.document_id, unnest(p.offices) office
    where n.person = ${id} group by office order by 2 nulls last, 1`.execute(db);
  const events = await sql<{ event: string }>`select distinct t.event from resolved_names n ${tellingsOf} where n.person = ${id}`.execute(db);
  return { ...person, engagements: events.rows.length, forms: forms.rows, told: told.rows, events: events.rows.map((row) => row.event) };
}
