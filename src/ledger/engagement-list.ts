// Events by what a person asks for, a page at a time, each with all its tellings.
import { type RawBuilder, sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { personsCalled } from './people.ts';
import { attach, attachPeople, type EngagementEntry, eventOf, type ToldEvent } from './reads.ts';
import type { Row } from './schema.ts';
import { textList } from './text-list.ts';

/** What is asked for; all of it must hold. */
export interface EngagementFilter {
  /** Every one of these sides takes part. */
  readonly sides?: readonly string[];
  /** Words of a principal's name, in any script and with or without marks. */
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  /** A field that its sides speak on in a document that tells of it. */
  readonly field?: string | undefined;
  /** Days of a period that it touches, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** An ISO code of a country, or the English name of a place. */
  readonly place?: string | undefined;
}

/** An event with its tellings, in the order of their sources. */
export interface ListedEvent extends ToldEvent {
  readonly tellings: readonly Omit<EngagementEntry, 'event'>[];
}

export interface EngagementPage {
  readonly engagements: readonly ListedEvent[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

/** Events in which somebody takes part who is called by all the words, as known or as some document writes it. */
const calledSo = async (db: LedgerDatabase, typed: string): Promise<RawBuilder<boolean>> =>
  sql`r.id in (select event from resolved_parts where person = any(${textList(await personsCalled(db, typed))}))`;

/** The marks that an event must have. */
const marksOf = ({ office, field, place }: EngagementFilter): string[] => [
  ...(office === undefined ? [] : [`office:${office}`]),
  ...(field === undefined ? [] : [`field:${field}`]),
  ...(place === undefined ? [] : [placeMark(place)]),
];

/** The mark of a place: codes of countries stand as they are, names in small letters. */
export const placeMark = (place: string): string => `place:${/^[A-Z]{3}$/.test(place) ? place : place.toLowerCase()}`;

/** What an event `r` must have. */
async function conditions(db: LedgerDatabase, filter: EngagementFilter): Promise<RawBuilder<boolean>[]> {
  const { sides = [], person, kind, status, from, to } = filter;
  const wanted: RawBuilder<boolean>[] = [];
  const marks = marksOf(filter);
  if (sides.length > 0) wanted.push(sql`r.sides @> ${textList(sides)}`);
  if (marks.length > 0) wanted.push(sql`r.marks @> ${textList(marks)}`);
  if (kind !== undefined) wanted.push(sql`r.kind = ${kind}`);
  if (status !== undefined) wanted.push(sql`r.status = ${status}`);
  if (from !== undefined) wanted.push(sql`r.date_end >= ${from}`);
  // the second says nothing more; it is what the order of the list begins at
  if (to !== undefined) wanted.push(sql`r.date_start <= ${to}`, sql`coalesce(date_start, '') <= ${to}`);
  if (person !== undefined) wanted.push(await calledSo(db, person));
  return wanted.length > 0 ? wanted : [sql`true`];
}

type EventRow = Pick<Row<'resolved_engagements'>, 'id' | 'date_start' | 'line'>;
type ToldRow = Pick<Row<'resolved_engagements'>, 'id' | 'date_start' | 'told'>;

/** The tellings of some events, by event. */
async function tellingsOf(db: LedgerDatabase, events: readonly string[]): Promise<Map<string, EngagementEntry[]>> {
  const { rows } = await sql<Row<'engagements'>>`
    select e.* from resolved_tellings t join engagements e on e.document_id = t.document_id and e.position = t.position
    where t.event = any(${textList(events)})`.execute(db);
  const entries = await attachPeople(db, await attach(db, rows));
  const byEvent = new Map<string, EngagementEntry[]>();
  for (const entry of entries.sort((a, b) => (a.origin.source < b.origin.source ? -1 : 1)))
    if (entry.event) byEvent.set(entry.event.id, [...(byEvent.get(entry.event.id) ?? []), entry]);
  return byEvent;
}

const placeOf = ({ date_start, id }: Pick<EventRow, 'date_start' | 'id'>): string => `${date_start ?? ''}/${id}`;

const listed = ({ id, line }: EventRow, tellings: ReadonlyMap<string, readonly EngagementEntry[]>): ListedEvent => ({
  ...eventOf(line),
  tellings: (tellings.get(id) ?? []).map(({ event: _event, ...entry }) => entry),
});

/** The rows of a page and one more, the latest first, those without a day last. */
async function pageOf<T extends EventRow | ToldRow>(
  db: LedgerDatabase,
  column: 'line' | 'told',
  { filter, limit, after }: { readonly filter: EngagementFilter; readonly limit: number; readonly after: string | undefined },
): Promise<{ readonly page: readonly T[]; readonly next: string | undefined }> {
  const wanted = await conditions(db, filter);
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  if (after !== undefined) wanted.push(sql`(coalesce(date_start, ''), id) < (${day}, ${id})`);
  const { rows } = await sql<T>`
    select id, date_start, ${sql.ref(column)} from resolved_engagements r where ${sql.join(wanted, sql` and `)}
    order by coalesce(date_start, '') desc, id desc limit ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last ? placeOf(last) : undefined };
}

/** The events that a filter lets through, the latest first, those without a day last. What is not resolved yet is not among them. */
export async function listEngagements(db: LedgerDatabase, filter: EngagementFilter, limit: number, after?: string): Promise<EngagementPage> {
  const { page, next } = await pageOf<EventRow>(db, 'line', { filter, limit, after });
  const tellings = await tellingsOf(
    db,
    page.map((row) => row.id),
  );
  return { engagements: page.map((row) => listed(row, tellings)), next };
}

/** Events as they are told, each as JSON. */
export interface ToldPage {
  readonly engagements: readonly string[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

/** The same events as `listEngagements` gives, as they are told: JSON that resolution wrote. */
export async function tellEngagements(db: LedgerDatabase, filter: EngagementFilter, limit: number, after?: string): Promise<ToldPage> {
  const { page, next } = await pageOf<ToldRow>(db, 'told', { filter, limit, after });
  return { engagements: page.map((row) => row.told), next };
}

/** Events by the ids that resolution gave them, as they are told; those that are not there are left out. */
export async function tellEvents(db: LedgerDatabase, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<ToldRow>`
    select told from resolved_engagements where id = any(${textList(ids)}) order by coalesce(date_start, '') desc, id desc`.execute(db);
  return rows.map((row) => row.told);
}

/** The events that a person takes part in, as they are told, the latest first. */
export async function tellEventsOf(db: LedgerDatabase, person: string, limit: number, after?: string): Promise<ToldPage> {
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const rest = after === undefined ? sql`` : sql`and (event_day, event) < (${day}, ${id})`;
  const { rows } = await sql<ToldRow>`
    select r.id, r.date_start, r.told from (
      select distinct event_day, event from resolved_parts where person = ${person} ${rest} order by event_day desc, event desc limit ${limit + 1}) p
    join resolved_engagements r on r.id = p.event order by p.event_day desc, p.event desc`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { engagements: page.map((row) => row.told), next: rows.length > limit && last ? placeOf(last) : undefined };
}
