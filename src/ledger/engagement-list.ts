// Events by what a person asks for, a page at a time, each with all its tellings.
import { type RawBuilder, sql } from 'kysely';
import { nameHolds } from './called.ts';
import type { LedgerDatabase } from './open.ts';
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
  /** A field that its sides speak on in the same document. */
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

/** Names of principals, as written or known, that hold all the words. */
async function namesWith(db: LedgerDatabase, typed: string): Promise<string[]> {
  const holds = nameHolds(typed);
  if (!holds) return [];
  const { rows } = await sql<{ name: string }>`
    select name from participants where name is not null union select written from participants where written is not null`.execute(db);
  return rows.map((row) => row.name).filter(holds);
}

/** What a telling `e` of the event must have; nothing where nothing is asked of tellings. */
async function ofTelling(db: LedgerDatabase, { person, office, field, place }: EngagementFilter): Promise<RawBuilder<boolean>[]> {
  const wanted: RawBuilder<boolean>[] = [];
  const principal = (has: RawBuilder<unknown>) =>
    sql<boolean>`exists (select 1 from participants p where p.engagement_id = e.id and p.role = 'principal' and ${has})`;
  if (person !== undefined) {
    const names = textList(await namesWith(db, person));
    wanted.push(principal(sql`(p.name = any(${names}) or p.written = any(${names}))`));
  }
  if (office !== undefined) wanted.push(principal(sql`${office} = any(p.offices)`));
  if (field !== undefined)
    wanted.push(sql`exists (select 1 from statements s where s.document_id = e.document_id and ${field} = any(s.fields)
      and s.by_sides <@ array(select side from engagement_sides where engagement_id = e.id))`);
  if (place !== undefined) wanted.push(sql`(e.place_country = ${place} or lower(e.place_name) = ${place.toLowerCase()})`);
  return wanted;
}

/** What an event `r` must have. */
async function conditions(db: LedgerDatabase, filter: EngagementFilter): Promise<RawBuilder<boolean>[]> {
  const { sides = [], kind, status, from, to } = filter;
  const wanted: RawBuilder<boolean>[] = [sql`r.sides @> ${textList(sides)}`];
  if (kind !== undefined) wanted.push(sql`r.kind = ${kind}`);
  if (status !== undefined) wanted.push(sql`r.status = ${status}`);
  if (from !== undefined) wanted.push(sql`r.date_end >= ${from}`);
  if (to !== undefined) wanted.push(sql`r.date_start <= ${to}`);
  const told = await ofTelling(db, filter);
  if (told.length > 0)
    wanted.push(sql`r.id in (
      select t.event from engagements e join resolved_tellings t on t.document_id = e.document_id and t.position = e.position where ${sql.join(told, sql` and `)})`);
  return wanted;
}

type EventRow = Pick<Row<'resolved_engagements'>, 'id' | 'date_start' | 'line'>;

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

const placeOf = ({ date_start, id }: EventRow): string => `${date_start ?? ''}/${id}`;

const listed = ({ id, line }: EventRow, tellings: ReadonlyMap<string, readonly EngagementEntry[]>): ListedEvent => ({
  ...eventOf(line),
  tellings: (tellings.get(id) ?? []).map(({ event: _event, ...entry }) => entry),
});

/** Events by the ids that resolution gave them, the latest first; those that are not there are left out. */
export async function readEvents(db: LedgerDatabase, ids: readonly string[]): Promise<ListedEvent[]> {
  const { rows } = await sql<EventRow>`
    select id, date_start, line from resolved_engagements where id = any(${textList(ids)}) order by coalesce(date_start, '') desc, id desc`.execute(db);
  const tellings = await tellingsOf(db, ids);
  return rows.map((row) => listed(row, tellings));
}

/** The events that a filter lets through, the latest first, those without a day last. What is not resolved yet is not among them. */
export async function listEngagements(db: LedgerDatabase, filter: EngagementFilter, limit: number, after?: string): Promise<EngagementPage> {
  const wanted = await conditions(db, filter);
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  if (after !== undefined) wanted.push(sql`(coalesce(date_start, ''), id) < (${day}, ${id})`);
  const { rows } = await sql<EventRow>`
    select id, date_start, line from resolved_engagements r where ${sql.join(wanted, sql` and `)}
    order by coalesce(date_start, '') desc, id desc limit ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const tellings = await tellingsOf(
    db,
    page.map((row) => row.id),
  );
  return { engagements: page.map((row) => listed(row, tellings)), next: rows.length > limit && last ? placeOf(last) : undefined };
}
