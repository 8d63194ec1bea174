// Engagements as the documents tell them, by what a person asks for, a page at a time.
import { sql } from 'kysely';
import { searchWords } from '../text/words.ts';
import type { LedgerDatabase } from './open.ts';
import { attach, attachPeople, type EngagementEntry } from './reads.ts';
import type { Row } from './schema.ts';

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

export interface EngagementPage {
  readonly engagements: readonly EngagementEntry[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

/** Names of principals, as written or known, that hold all the words. Folding is the engine's, so the names are looked through here. */
async function namesWith(db: LedgerDatabase, typed: string): Promise<string[]> {
  const wanted = searchWords(typed).filter((w) => !w.isTail);
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    select name from participants where name is not null union select written from participants where written is not null`.execute(db);
  const holds = (name: string): boolean => {
    const own = new Set(searchWords(name).map((w) => w.word));
    return wanted.every((w) => own.has(w.word));
  };
  return rows.map((row) => row.name).filter(holds);
}

const anyOf = (values: readonly string[]) => sql<string[]>`${[...values]}::text[]`;

async function matching(db: LedgerDatabase, filter: EngagementFilter) {
  let query = db.selectFrom('engagements').selectAll();
  for (const side of filter.sides ?? []) query = query.where('id', 'in', db.selectFrom('engagement_sides').select('engagement_id').where('side', '=', side));
  if (filter.person !== undefined) {
    const names = await namesWith(db, filter.person);
    query = query.where(
      sql<boolean>`id in (select engagement_id from participants where role = 'principal' and (name = any(${anyOf(names)}) or written = any(${anyOf(names)})))`,
    );
  }
  if (filter.office !== undefined)
    query = query.where(sql<boolean>`id in (select engagement_id from participants where role = 'principal' and ${filter.office} = any(offices))`);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.field !== undefined)
    query = query.where(
      sql<boolean>`exists (select 1 from statements s where s.document_id = engagements.document_id and ${filter.field} = any(s.fields)
        and s.by_sides <@ array(select side from engagement_sides where engagement_id = engagements.id))`,
    );
  if (filter.from !== undefined) query = query.where('date_end', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('date_start', '<=', filter.to);
  const { place } = filter;
  if (place !== undefined) query = query.where((eb) => eb.or([eb('place_country', '=', place), eb(sql`lower(place_name)`, '=', place.toLowerCase())]));
  return query;
}

const placeOf = ({ date_start, id }: Row<'engagements'>): string => `${date_start ?? ''}/${id}`;

/** The engagements that a filter lets through, the latest first, those without a day last. */
export async function listEngagements(db: LedgerDatabase, filter: EngagementFilter, limit: number, after?: string): Promise<EngagementPage> {
  let query = await matching(db, filter);
  if (after !== undefined) {
    const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after) ?? [];
    query = query.where(sql<boolean>`(coalesce(date_start, ''), id) < (${day}, ${id})`);
  }
  const rows = await query
    .orderBy(sql`coalesce(date_start, '')`, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { engagements: await attachPeople(db, await attach(db, page)), next: rows.length > limit && last ? placeOf(last) : undefined };
}
