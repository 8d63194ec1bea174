// Full-text search over the documents of a ledger and the passages that its items stand on.
import { sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { findMatches, type Match, type Phrase, parseQuery, writeQuery } from './search-query.ts';
import { textList } from './text-list.ts';

export interface SearchOptions {
  /** Only documents in whose evidence the words stand, not anywhere in their texts. */
  readonly inEvidence?: boolean;
  readonly limit: number;
  /** Where the page before ended; the first page if left out. */
  readonly after?: string | undefined;
}

/** An item that stands on a passage with the words. */
export interface FoundItem {
  readonly section: string;
  readonly kind: string;
  readonly sides: readonly string[];
  readonly date: string | null;
  /** Of an engagement: the event that it is of, and how many documents tell of that; null where it is not resolved yet, and of all else. */
  readonly event: string | null;
  readonly documents: number | null;
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly document: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
  /** Where the words stand; nowhere if only the title has them. */
  readonly matches: readonly Match[];
  readonly items: readonly FoundItem[];
}

export interface HitPage {
  readonly hits: readonly Hit[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

type DocumentRow = Omit<Hit, 'matches' | 'items'>;

/** The newest documents first; those without a day last. */
async function findDocuments(db: LedgerDatabase, query: string, limit: number, after: string | undefined): Promise<DocumentRow[]> {
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const rest = after === undefined ? sql`` : sql`and (coalesce(published, ''), id) < (${day}, ${id})`;
  const { rows } = await sql<DocumentRow>`
    select id as document, title, published, language, text, (select min(source) from document_sources where document_id = id) as source
    from documents where id in (select document_id from passages where words @@ ${query}::tsquery) ${rest}
    order by coalesce(published, '') desc, id desc limit ${limit}`.execute(db);
  return rows;
}

type ItemRow = FoundItem & { readonly document: string };

/** The items of some documents with their passages. */
async function itemsOf(db: LedgerDatabase, documents: readonly string[]): Promise<ItemRow[]> {
  const wanted = textList(documents);
  const { rows } = await sql<ItemRow>`
    with items as (
      select e.id, 'engagement' as section, kind, date_start as date, t.event,
        (select count(distinct document_id)::integer from resolved_tellings o where o.event = t.event) as documents,
        array(select side from engagement_sides where engagement_id = e.id order by side) as sides
      from engagements e left join resolved_tellings t on t.document_id = e.document_id and t.position = e.position
      where e.document_id = any(${wanted})
      union all select id, 'statement', act, null, null, null, by_sides || to_sides from statements where document_id = any(${wanted})
      union all select id, 'instrument', kind, date_start, null, null, parties from instruments where document_id = any(${wanted})
      union all select id, 'indicator', measure, period, null, null, sides from indicators where document_id = any(${wanted})
      union all select id, 'relation', kind, date_start, null, null, sides from relations where document_id = any(${wanted}))
    select document_id as document, section, kind, sides, date, event, case when event is null then null else documents end as documents, start_at as start, end_at as end
    from evidence join items on items.id = item_id where document_id = any(${wanted}) order by document_id, start_at, section, item_id`.execute(db);
  return rows;
}

function hitOf(row: DocumentRow, phrases: readonly Phrase[], items: readonly ItemRow[]): Hit {
  const matches = findMatches(phrases, row.text);
  const standing = items.filter((item) => item.document === row.document && matches.some((m) => m.start < item.end && m.end > item.start));
  return { ...row, matches, items: standing.map(({ document: _document, ...item }) => item) };
}

/** Every phrase stands in the passages of one item. */
const isInEvidence = ({ items, text }: Hit, phrases: readonly Phrase[]): boolean =>
  items.some(({ start, end }) => phrases.every((phrase) => findMatches([phrase], text.slice(start, end)).length > 0));

const placeOf = ({ published, document }: DocumentRow): string => `${published ?? ''}/${document}`;

/** Finds the documents that hold all words of a query, a page of them. A query without a word finds nothing. */
export async function search(db: LedgerDatabase, query: string, { limit, after, inEvidence = false }: SearchOptions): Promise<HitPage> {
  const phrases = parseQuery(query);
  if (phrases.length === 0) return { hits: [], next: undefined };
  const written = writeQuery(phrases);
  const hits: Hit[] = [];
  for (let from = after; ; ) {
    const rows = await findDocuments(db, written, limit + 1, from);
    const page = rows.slice(0, limit);
    const items =
      page.length === 0
        ? []
        : await itemsOf(
            db,
            page.map((row) => row.document),
          );
    for (const [at, row] of page.entries()) {
      const hit = hitOf(row, phrases, items);
      from = placeOf(row);
      if (!inEvidence || isInEvidence(hit, phrases)) hits.push(hit);
      const more = at < rows.length - 1;
      if (hits.length === limit || !more) return { hits, next: more ? from : undefined };
    }
    if (page.length === 0) return { hits, next: undefined };
  }
}
