// Full-text search over the documents of a ledger and the passages that its items stand on.
import { sql } from 'kysely';
import type { Section } from '../model/record.ts';
import { searchWords } from '../text/words.ts';
import { type CodeReference, documentsUnder, type Ids } from './coded-documents.ts';
import type { LedgerDatabase } from './open.ts';
import { findMatches, type Match, matchesAmong, type Phrase, parseQuery, writeQuery } from './search-query.ts';
import { textList } from './text-list.ts';

export interface SearchOptions {
  /** Only documents in whose evidence the words stand, not anywhere in their texts. */
  readonly inEvidence?: boolean;
  /** Documents with items under one of these codes are found too, whatever their words. */
  readonly codes?: readonly CodeReference[];
  readonly language?: string | undefined;
  /** Only documents with a find in this section of their record. */
  readonly section?: Section | undefined;
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
  /** It is found by a code that it stands under. */
  readonly isCoded: boolean;
}

export interface Hit {
  readonly document: string;
  readonly source: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
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

/** Queries for the ids of documents, each for one reason to be found. */
const reasonsOf = (phrases: readonly Phrase[], codes: readonly CodeReference[], section: Section | undefined): Ids[] => [
  ...(phrases.length > 0 ? [sql<{ document_id: string }>`select document_id from passages where words @@ ${writeQuery(phrases)}::tsquery`] : []),
  ...documentsUnder(codes, section),
];

/** The newest documents first; those without a day last. Each reason is followed by itself: a rare one by its index, a common one day by day. */
async function findDocuments(db: LedgerDatabase, reasons: readonly Ids[], { language, limit, after }: SearchOptions): Promise<DocumentRow[]> {
  const [, day = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const rest = after === undefined ? sql`` : sql`and (coalesce(published, ''), id) < (${day}, ${id})`;
  const told = language === undefined ? sql`` : sql`and language = ${language}`;
  const order = sql`order by coalesce(published, '') desc, id desc limit ${limit}`;
  const [only, ...others] = reasons;
  const found = reasons.map((ids) => sql`(select id from documents where id in (${ids}) ${told} ${rest} ${order})`);
  // of one reason no list is put together: planning that takes longer than finding
  const wanted = others.length === 0 && only ? sql`id in (${only}) ${told} ${rest}` : sql`id in (${sql.join(found, sql` union `)})`;
  const { rows } = await sql<DocumentRow>`
    select id as document, title, url, publisher, published, language, text, (select min(source) from document_sources where document_id = id) as source
    from documents where ${wanted} ${order}`.execute(db);
  return rows;
}

/** So many documents are counted, whichever: facets are to choose by, and what is found more often is narrowed anyhow. */
const MOST_COUNTED = 1_000;

export interface LanguageCounts {
  readonly languages: readonly LanguageCount[];
  /** Whether all that is found was counted. */
  readonly isWhole: boolean;
}

export interface LanguageCount {
  readonly language: string;
  readonly documents: number;
}

/** In which languages the documents are that a query or a code finds, the most common first. */
export async function countLanguages(
  db: LedgerDatabase,
  query: string,
  { codes = [], section }: Pick<SearchOptions, 'codes' | 'section'>,
): Promise<LanguageCounts> {
  const reasons = reasonsOf(parseQuery(query), codes, section);
  if (reasons.length === 0) return { languages: [], isWhole: true };
  const { rows } = await sql<{ readonly language: string | null; readonly documents: number }>`
    select language, count(*)::integer as documents
    from (select document_id from (${sql.join(
      reasons.map((ids) => sql`(${ids} limit ${MOST_COUNTED})`),
      sql` union `,
    )}) every limit ${MOST_COUNTED}) found join documents on id = document_id group by language order by 2 desc, 1`.execute(db);
  const counted = rows.reduce((sum, { documents }) => sum + documents, 0);
  return { languages: rows.flatMap(({ language, documents }) => (language === null ? [] : [{ language, documents }])), isWhole: counted < MOST_COUNTED };
}

type ItemRow = Omit<FoundItem, 'isCoded'> & { readonly document: string; readonly codes: readonly string[] };

/** The items of some documents with their passages and codes. */
async function itemsOf(db: LedgerDatabase, documents: readonly string[]): Promise<ItemRow[]> {
  if (documents.length === 0) return [];
  const { rows } = await sql<ItemRow>`select * from items_found(${textList(documents)})`.execute(db);
  return rows;
}

interface Asked {
  readonly phrases: readonly Phrase[];
  readonly codes: ReadonlySet<string>;
  readonly section: Section | undefined;
}

/** Where the words stand that were asked for; nowhere in a document that lacks some of them and is found by a code. */
function matchesOf({ title, text }: DocumentRow, { phrases, codes }: Asked): Match[] {
  const words = searchWords(text);
  const titleWords = codes.size > 0 ? searchWords(title ?? '') : [];
  const holds = (phrase: Phrase): boolean => matchesAmong([phrase], words).length > 0 || matchesAmong([phrase], titleWords).length > 0;
  return codes.size === 0 || phrases.every(holds) ? matchesAmong(phrases, words) : [];
}

function hitOf(row: DocumentRow, asked: Asked, items: readonly ItemRow[]): Hit {
  const matches = matchesOf(row, asked);
  const standing = items
    .filter((item) => item.document === row.document && (asked.section === undefined || `${item.section}s` === asked.section))
    .map(({ document: _document, codes, ...item }) => ({ ...item, isCoded: codes.some((code) => asked.codes.has(code)) }))
    .filter((item) => item.isCoded || matches.some((m) => m.start < item.end && m.end > item.start));
  return { ...row, matches, items: standing };
}

/** Every phrase stands in the passages of one item. */
const isInEvidence = ({ items, text }: Hit, phrases: readonly Phrase[]): boolean =>
  items.some(({ start, end }) => phrases.every((phrase) => findMatches([phrase], text.slice(start, end)).length > 0));

const placeOf = ({ published, document }: DocumentRow): string => `${published ?? ''}/${document}`;

/** So many pages are looked through for one that is wanted in part: a page may then hold less than was asked for, and tells where to go on. */
const MOST_PAGES = 20;

/** Finds the documents that hold all words of a query, or an item under one of the codes, a page of them. A query without a word or a code finds nothing. */
export async function search(db: LedgerDatabase, query: string, options: SearchOptions): Promise<HitPage> {
  const { limit, after, inEvidence = false, codes = [], section } = options;
  const phrases = parseQuery(query);
  const reasons = reasonsOf(phrases, codes, section);
  if (reasons.length === 0) return { hits: [], next: undefined };
  const asked: Asked = { phrases, codes: new Set(codes.map(({ category, code }) => `${category}:${code}`)), section };
  const isWanted = (hit: Hit): boolean => (!inEvidence || isInEvidence(hit, phrases)) && (section === undefined || hit.items.length > 0);
  const hits: Hit[] = [];
  let from = after;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const rows = await findDocuments(db, reasons, { ...options, limit: limit + 1, after: from });
    const page = rows.slice(0, limit);
    const items = await itemsOf(
      db,
      page.map((row) => row.document),
    );
    for (const [at, row] of page.entries()) {
      const hit = hitOf(row, asked, items);
      from = placeOf(row);
      if (isWanted(hit)) hits.push(hit);
      const more = at < rows.length - 1;
      if (hits.length === limit || !more) return { hits, next: more ? from : undefined };
    }
    if (page.length === 0) return { hits, next: undefined };
  }
  return { hits, next: from };
}
