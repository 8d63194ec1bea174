// What `dragoman doctor` looks at: that every page of the store can be read, that indexes and tables agree, and that the rows are what the records say.
import { type RawBuilder, sql } from 'kysely';
import type { ExtractRecord } from '../model/record.ts';
import { readJudgements } from './judgements.ts';
import type { LedgerDatabase } from './open.ts';
import type { Row } from './schema.ts';
import { sectionTables, tables } from './tables.ts';

/** Something that is not as it must be, and what mends it. */
export interface Finding {
  readonly what: string;
  readonly mend: string;
}

const REREAD = 'read those documents again with "dragoman read", or all with "dragoman reread"';
const RESTORE = 'put back a backup with "dragoman restore"';

const tell = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a table whole, by its pages and by its key, and compares. */
async function checkTable(db: LedgerDatabase, name: string, key: readonly string[]): Promise<Finding[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const count = async (by: 'pages' | 'key'): Promise<{ n: number; digest: string | null }> =>
    db.transaction().execute(async (transaction) => {
      const [off, on] = by === 'key' ? ['enable_seqscan', 'enable_indexscan'] : ['enable_indexscan', 'enable_seqscan'];
      for (const [setting, value] of [
        [off, 'off'],
        [on, 'on'],
        ['enable_indexonlyscan', 'off'],
        ['enable_bitmapscan', 'off'],
        ['enable_sort', by === 'key' ? 'off' : 'on'],
      ])
        await sql`select set_config(${setting}, ${value}, true)`.execute(transaction);
      // the whole row is read, so that no damaged page stays unseen; the sum tells rows apart without holding them
      const { rows } = await sql<{ n: number; digest: string | null }>`
        select count(*)::integer as n, sum(hashtext(line)::bigint)::text as digest
        from (select t::text as line from ${sql.table(name)} t order by ${columns}) ordered`.execute(transaction);
      return rows[0] as { n: number; digest: string | null };
    });
  try {
    const [pages, index] = [await count('pages'), await count('key')];
    if (pages.n === index.n && pages.digest === index.digest) return [];
    return [{ what: `${name}: its index finds ${index.n} rows of ${pages.n}`, mend: RESTORE }];
  } catch (error) {
    return [{ what: `${name}: it cannot be read whole (${tell(error)})`, mend: RESTORE }];
  }
}

async function countOf(db: LedgerDatabase, query: RawBuilder<{ n: number }>): Promise<number> {
  return (await query.execute(db)).rows[0]?.n ?? 0;
}

const DOCUMENTS_A_STEP = 200;

type ItemCounts = ReadonlyMap<string, number>;

/** The items of some documents in one section. */
async function countItems(db: LedgerDatabase, table: (typeof sectionTables)[number], documents: readonly string[]): Promise<ItemCounts> {
  const rows = await db
    .selectFrom(table)
    .select(['document_id', sql<number>`count(*)::integer`.as('n')])
    .where('document_id', 'in', documents)
    .groupBy('document_id')
    .execute();
  return new Map(rows.map(({ document_id, n }) => [document_id, n]));
}

/** Documents that differ from their rows, by what differs. */
type Differences = Map<string, Set<string>>;

const note = (differences: Differences, what: string, document: string): void => {
  const known = differences.get(what);
  if (known) known.add(document);
  else differences.set(what, new Set([document]));
};

type StoredDocument = Pick<Row<'documents'>, 'id' | 'text' | 'record'>;

/** Records are parsed here: their text may hold escapes that SQL cannot read. Offsets count UTF-16 units, SQL counts characters: texts are cut here too. */
async function compareDocuments(
  db: LedgerDatabase,
  documents: readonly StoredDocument[],
  { judged, differences }: { readonly judged: ReadonlySet<string>; readonly differences: Differences },
): Promise<void> {
  const ids = documents.map((d) => d.id);
  for (const table of sectionTables) {
    const counts = await countItems(db, table, ids);
    // what people judged wrong is in the record and not among the rows
    for (const { id, record } of documents)
      if (record !== null && !judged.has(id) && (JSON.parse(record) as ExtractRecord)[table].length !== (counts.get(id) ?? 0))
        note(differences, `${table} are not those of their record`, id);
  }
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const evidence = await db.selectFrom('evidence').select(['document_id', 'start_at', 'end_at', 'quote']).where('document_id', 'in', ids).execute();
  for (const { document_id, start_at, end_at, quote } of evidence)
    if (texts.get(document_id)?.slice(start_at, end_at) !== quote) note(differences, 'passages are not their text', document_id);
}

async function checkDocuments(db: LedgerDatabase): Promise<Finding[]> {
  const differences: Differences = new Map();
  const judged = new Set((await readJudgements(db)).flatMap((j) => j.items.map((item) => item.document)));
  for (let after = ''; ; ) {
    const page = await db.selectFrom('documents').select(['id', 'text', 'record']).where('id', '>', after).orderBy('id').limit(DOCUMENTS_A_STEP).execute();
    if (page.length === 0) break;
    await compareDocuments(db, page, { judged, differences });
    after = (page[page.length - 1] as StoredDocument).id;
  }
  return [...differences].map(([what, documents]) => ({ what: `${documents.size} documents whose ${what}`, mend: REREAD }));
}

async function checkLinks(db: LedgerDatabase): Promise<Finding[]> {
  const items = sql.join(
    sectionTables.map((table) => sql`select id from ${sql.table(table)}`),
    sql` union all `,
  );
  const loose = await countOf(db, sql`select count(*)::integer as n from evidence where not exists (select 1 from (${items}) i where i.id = item_id)`);
  const bare = await countOf(db, sql`select count(*)::integer as n from (${items}) i where not exists (select 1 from evidence where item_id = i.id)`);
  const lost = await countOf(db, sql`select count(*)::integer as n from documents where not exists (select 1 from document_sources where document_id = id)`);
  const unread = await countOf(db, sql`select count(*)::integer as n from documents where record is null`);
  const mute = await countOf(
    db,
    sql`select count(*)::integer as n from documents where text ~ '[[:alnum:]]' and not exists (select 1 from passages where document_id = id)`,
  );
  const told: [number, string][] = [
    [loose, 'passages that belong to no item'],
    [bare, 'items without a passage'],
    [lost, 'documents without a source'],
    [unread, 'documents read by an old version, without their record'],
    [mute, 'documents that the search does not know'],
  ];
  return told.filter(([n]) => n > 0).map(([n, what]) => ({ what: `${n} ${what}`, mend: REREAD }));
}

/** Looks the whole ledger over. Reads all of it; changes nothing. */
export async function checkLedger(db: LedgerDatabase): Promise<Finding[]> {
  const broken: Finding[] = [];
  for (const { name, key } of tables) broken.push(...(await checkTable(db, name, key)));
  // what cannot be read cannot be compared either
  if (broken.length > 0) return broken;
  return [...(await checkLinks(db)), ...(await checkDocuments(db))];
}
