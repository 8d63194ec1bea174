// How much a ledger holds, counted for plots. What is not resolved yet is not counted.
import { type RawBuilder, sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { type Dyad, readCounts } from './reads.ts';

/** Days, `YYYY-MM-DD`; open where they are left out. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Statistics {
  readonly counts: Readonly<Record<string, number>>;
  readonly months: readonly { readonly month: string; readonly kind: string; readonly engagements: number }[];
  readonly sides: readonly { readonly side: string; readonly engagements: number }[];
  readonly dyads: readonly Dyad[];
  readonly languages: readonly { readonly language: string | null; readonly documents: number }[];
}

/** So many relations are told, those of most engagements. */
const MOST_DYADS = 300;

const within = ({ from, to }: Period): RawBuilder<boolean> => {
  const wanted = [sql<boolean>`status <> 'cancelled'`];
  if (from !== undefined) wanted.push(sql<boolean>`date_end >= ${from}`);
  if (to !== undefined) wanted.push(sql<boolean>`date_start <= ${to}`);
  return sql<boolean>`${sql.join(wanted, sql` and `)}`;
};

async function countDyads(db: LedgerDatabase, period: Period): Promise<Dyad[]> {
  const { rows } = await sql<{ a: string; b: string; engagements: number; documents: number }>`
    with pairs as (
      select a, b, count(*)::integer as engagements, array_agg(id) as ids from resolved_engagements, unnest(sides) a, unnest(sides) b
      where a < b and ${within(period)} group by a, b order by engagements desc, a, b limit ${MOST_DYADS})
    select a, b, engagements, (select count(distinct document_id)::integer from resolved_tellings where event = any(ids)) as documents
    from pairs order by engagements desc, a, b`.execute(db);
  return rows.map(({ a, b, engagements, documents }) => ({ sides: [a, b], engagements, documents }));
}

/** Engagements of a period by month and kind, side and relation, and all documents by language. Cancelled engagements are left out. */
export async function readStatistics(db: LedgerDatabase, period: Period): Promise<Statistics> {
  const months = await sql<Statistics['months'][number]>`
    select substr(date_start, 1, 7) as month, kind, count(*)::integer as engagements from resolved_engagements
    where date_start is not null and ${within(period)} group by 1, 2 order by 1, 2`.execute(db);
  const sides = await sql<Statistics['sides'][number]>`
    select side, count(*)::integer as engagements from resolved_engagements, unnest(sides) side where ${within(period)} group by side order by 2 desc, 1`.execute(
    db,
  );
  const languages = await sql<Statistics['languages'][number]>`
    select language, count(*)::integer as documents from documents group by language order by 2 desc, 1`.execute(db);
  return {
    counts: await readCounts(db),
    months: months.rows,
    sides: sides.rows,
    dyads: await countDyads(db, period),
    languages: languages.rows,
  };
}

/** A word that is another one as soon as a document was read or something was judged. */
export async function readVersion(db: LedgerDatabase): Promise<string> {
  const { rows } = await sql<{ read: string | null; made: string | null; judged: number }>`
    select (select max(read_at) from documents) as read, (select max(made_at) from judgements) as made, (select count(*)::integer from judgements) as judged`.execute(
    db,
  );
  const [row] = rows;
  return `${row?.read ?? ''} ${row?.made ?? ''} ${row?.judged ?? 0}`;
}
