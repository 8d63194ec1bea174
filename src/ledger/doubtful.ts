// Tellings that a person should look at, found event by event, the latest first.
import { sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { textList } from './text-list.ts';

export type Doubt = 'inferred' | 'warning' | 'single';

/** A telling by its place in the record of its document, what is doubtful of it, and the passage on which it stands. */
export interface DoubtfulTelling {
  readonly event: string;
  /** Where the event stands in the list, `DAY/ID`: what comes after it is asked for by this. */
  readonly place: string;
  readonly document: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly reason: Doubt;
  /** The values that are inferred, or the words of the warning; empty for what has a single source that names nobody. */
  readonly note: string;
}

/** Some events were looked through. */
export interface DoubtfulPage {
  readonly tellings: readonly DoubtfulTelling[];
  /** Where to go on, `DAY/ID`; undefined after the last event. */
  readonly next: string | undefined;
}

/** Of what the words do not state, this is worth a look: who took part, and when. */
const LOOKED_AT = ['sides', 'date'];

interface TellingRow {
  readonly event: string;
  readonly place: string;
  readonly document: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly inferred: string[];
  readonly warning: string | null;
  readonly isSingle: boolean;
}

function doubtOf({ inferred, warning, isSingle, ...telling }: TellingRow): DoubtfulTelling[] {
  if (warning !== null) return [{ ...telling, reason: 'warning', note: warning }];
  const unstated = inferred.filter((name) => LOOKED_AT.includes(name));
  if (unstated.length > 0) return [{ ...telling, reason: 'inferred', note: unstated.join(', ') }];
  return isSingle ? [{ ...telling, reason: 'single', note: '' }] : [];
}

const placeOf = ({ day, id }: { readonly day: string; readonly id: string }): string => `${day}/${id}`;

/**
 * The doubtful tellings of the next events, each under its gravest reason.
 *
 * @param events how many events are looked through; few of them may be doubtful
 * @param after the `next` of the page before; the latest events if left out
 */
export async function readDoubtful(db: LedgerDatabase, events: number, after?: string): Promise<DoubtfulPage> {
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const { rows: looked } = await sql<{ id: string; day: string }>`
    select id, coalesce(date_start, '') as day from resolved_engagements
    where ${after === undefined ? sql`true` : sql`(coalesce(date_start, ''), id) < (${day}, ${id})`}
    order by coalesce(date_start, '') desc, id desc limit ${events}`.execute(db);
  const { rows } = await sql<TellingRow>`
    select t.event, l.place, e.document_id as document, e.position, v.start_at as start, v.end_at as end, e.inferred, w.message as warning,
      (not exists (select 1 from resolved_tellings o where o.event = t.event and (o.document_id, o.position) <> (t.document_id, t.position))
        and not exists (select 1 from participants p where p.engagement_id = e.id and p.role = 'principal' and p.name is not null)) as "isSingle"
    from unnest(${textList(looked.map((row) => row.id))}, ${textList(looked.map(placeOf))}) with ordinality as l (id, place, number)
    join resolved_tellings t on t.event = l.id
    join engagements e on e.document_id = t.document_id and e.position = t.position
    cross join lateral (select min(start_at) as start_at, max(end_at) as end_at from evidence where item_id = e.id) v
    left join lateral (
      select message from warnings where document_id = e.document_id and start_at < v.end_at and v.start_at < end_at order by position limit 1) w on true
    where v.start_at is not null
    order by l.number, e.document_id, e.position`.execute(db);
  const last = looked.at(-1);
  return { tellings: rows.flatMap(doubtOf), next: looked.length === events && last ? placeOf(last) : undefined };
}
