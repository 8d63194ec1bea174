// One dialect for both drivers: nothing here that PostgreSQL 15 lacks. A migration that was released is never edited; the next one changes it.
import { type Kysely, type Migration, sql } from 'kysely';
import { actorsFunction, dossierFunction, ofPartners, partnersFunction } from './dossier-function.ts';
import { personFunction } from './person-function.ts';
import type { Row } from './schema.ts';
import { itemsFunction } from './search-function.ts';
import { searchRows } from './search-rows.ts';

const item = `
  id text primary key,
  document_id text not null references documents (id) on delete cascade,
  position integer not null,
  rules text[] not null,
  inferred text[] not null`;

const date = `
  date_start text,
  date_end text,
  date_precision text`;

const firstTables = [
  `create table documents (
    id text primary key, url text, language text, published text, publisher text, title text,
    text text not null, record_hash text not null, read_at text not null)`,
  `create table document_sources (
    document_id text not null references documents (id) on delete cascade, source text not null, primary key (document_id, source))`,
  `create table engagements (${item}, ${date},
    kind text not null, status text not null, guest text, place_country text, place_name text)`,
  `create table engagement_sides (
    engagement_id text not null references engagements (id) on delete cascade, side text not null, primary key (engagement_id, side))`,
  'create index engagement_sides_by_side on engagement_sides (side, engagement_id)',
  `create table participants (
    engagement_id text not null references engagements (id) on delete cascade, position integer not null, role text not null,
    written text, name text, side text not null, unit text, offices text[] not null, primary key (engagement_id, role, position))`,
  `create table statements (${item}, act text not null, by_sides text[] not null, to_sides text[] not null, fields text[] not null)`,
  `create table instruments (${item}, ${date},
    kind text not null, status text not null, parties text[] not null, count integer not null, title text, fields text[] not null)`,
  `create table indicators (${item},
    measure text not null, value double precision, unit text not null, bound text not null, period text, change double precision,
    status text not null, sides text[] not null)`,
  `create table relations (${item}, ${date}, kind text not null, sides text[] not null, value text not null)`,
  `create table evidence (
    item_id text not null, document_id text not null references documents (id) on delete cascade, position integer not null,
    start_at integer not null, end_at integer not null, quote text not null, primary key (item_id, position))`,
  `create table warnings (
    document_id text not null references documents (id) on delete cascade, position integer not null, code text not null, message text not null,
    start_at integer not null, end_at integer not null, primary key (document_id, position))`,
  ...['engagements', 'statements', 'instruments', 'indicators', 'relations', 'evidence'].map(
    (table) => `create index ${table}_by_document on ${table} (document_id)`,
  ),
  'create index statements_by_sides on statements using gin ((by_sides || to_sides))',
  'create index instruments_by_sides on instruments using gin (parties)',
  'create index indicators_by_sides on indicators using gin (sides)',
  'create index relations_by_sides on relations using gin (sides)',
];

async function runAll(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const searchTables = [
  // texts as the search reads them, in parts that a tsvector can number; part -1 is the title
  `create table passages (
    document_id text not null references documents (id) on delete cascade, part integer not null, start_at integer not null, end_at integer not null,
    words tsvector not null, primary key (document_id, part))`,
  'create index passages_by_words on passages using gin (words)',
  `create index documents_by_day on documents ((coalesce(published, '')), id)`,
];

const DOCUMENTS_A_STEP = 200;

/** Makes the search rows of documents that were read before there were any. */
async function fillPassages(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Pick<Row<'documents'>, 'id' | 'title' | 'text'>>`
      select id, title, text from documents where id > ${after} order by id limit ${DOCUMENTS_A_STEP}`.execute(db);
    for (const { document_id, part, start_at, end_at, words } of rows.flatMap((row) => searchRows(row.id, row.title, row.text)))
      await sql`insert into passages values (${document_id}, ${part}, ${start_at}, ${end_at}, ${words}::tsvector)`.execute(db);
    if (rows.length < DOCUMENTS_A_STEP) return;
    after = (rows[rows.length - 1] as { id: string }).id;
  }
}

const listTables = [
  `create index engagements_by_day on engagements ((coalesce(date_start, '')), id)`,
  'create index participants_by_name on participants (name)',
  'create index documents_by_read on documents (read_at, id)',
];

const judgementTables = [
  // nothing here refers to other tables: a judgement outlives the rows that it was made on
  `create table judgements (
    id text primary key, verdict text not null, items text not null, withdraws text references judgements (id), field text, value text,
    author text not null, reason text not null, made_at text not null)`,
];

const holderTables = [
  `create table holders (
    id text not null, side text not null, name text not null, aliases text not null, forms text not null, terms text not null, source text not null,
    imported_at text not null, primary key (id, side))`,
];

const resolvedTables = [
  // derived rows, made anew where anything they rest on changes; nothing refers to documents, so that what was of a removed one can still be found
  `create table resolved_names (
    document_id text not null, source text not null, side text not null, written text not null, name text not null, offices text[] not null,
    forms text[] not null, person text, primary key (document_id, side, written))`,
  'create index resolved_names_by_side on resolved_names (side)',
  'create index resolved_names_by_person on resolved_names (person)',
  'create table resolved_persons (id text primary key, side text not null, name text not null)',
  'create index resolved_persons_by_side on resolved_persons (side)',
  'create table document_relations (document_id text not null, relation text not null, primary key (document_id, relation))',
  'create index document_relations_by_relation on document_relations (relation)',
  `create table resolved_engagements (
    id text primary key, relation text not null, kind text not null, status text not null, sides text[] not null, date_start text, date_end text,
    line text not null)`,
  'create index resolved_engagements_by_relation on resolved_engagements (relation)',
  'create index resolved_engagements_by_sides on resolved_engagements using gin (sides)',
  `create table resolved_conflicts (
    relation text not null, position integer not null, about text not null, sides text[] not null, line text not null, entry text not null,
    primary key (relation, position))`,
  'create index resolved_conflicts_by_sides on resolved_conflicts using gin (sides)',
  `create table resolved_followups (
    relation text not null, position integer not null, outcome text not null, due text, day text not null, sides text[] not null, line text not null,
    entry text not null, primary key (relation, position))`,
  'create index resolved_followups_by_sides on resolved_followups using gin (sides)',
  'create index resolved_followups_by_outcome on resolved_followups (outcome, day)',
  // one row a change: whoever resolves removes the rows that it saw, and no other
  'create table stale_documents (seq bigserial primary key, document_id text not null)',
  'create table stale_relations (relation text primary key)',
  'create table stale_sides (side text primary key)',
  'create table resolution_state (made_with text not null)',
  'insert into stale_documents (document_id) select id from documents',
  // when a source last gave this document: of several, the one met last is the version that counts
  'alter table document_sources add column met_at text',
  'update document_sources set met_at = (select read_at from documents where id = document_id)',
  'create index document_sources_by_source on document_sources (source)',
];

const tellingTables = [
  'create table resolved_tellings (document_id text not null, position integer not null, event text not null, relation text not null)',
  'create index resolved_tellings_by_document on resolved_tellings (document_id, position)',
  'create index resolved_tellings_by_event on resolved_tellings (event)',
  'create index resolved_tellings_by_relation on resolved_tellings (relation)',
  `create index resolved_engagements_by_day on resolved_engagements ((coalesce(date_start, '')), id)`,
];

const markTables = ['create index stale_documents_by_document on stale_documents (document_id)'];

const toldTables = [
  // engagements as they are told, so that a list of them is read and not put together
  `alter table resolved_engagements add column told text not null default '{}'`,
  `alter table resolved_engagements add column marks text[] not null default '{}'`,
  'create index resolved_engagements_by_marks on resolved_engagements using gin (marks)',
  'create index resolved_engagements_by_status on resolved_engagements (status, date_end)',
  'create index resolved_engagements_by_end on resolved_engagements (date_end)',
  `create index resolved_engagements_by_kind on resolved_engagements (kind, (coalesce(date_start, '')), id)`,
  'alter table resolved_persons add column engagements integer not null default 0',
  'create index resolved_persons_by_engagements on resolved_persons (engagements desc, id)',
  'create index resolved_persons_by_name on resolved_persons (name)',
  'create index resolved_names_by_written on resolved_names (written)',
  `create table resolved_parts (
    person text not null, event text not null, event_day text not null, held boolean not null, document_id text not null, written text not null,
    language text, offices text[] not null, day text)`,
  'create index resolved_parts_by_person on resolved_parts (person, event_day, event)',
  'create index resolved_parts_by_event on resolved_parts (event)',
  'create table called (name text primary key, words text[] not null)',
  'create index called_by_words on called using gin (words)',
];

const dossierTables = [
  // entries of dossiers in the order in which they are listed, and how many there are: neither hangs on how much a side is told of
  'alter table resolved_engagements add column number bigserial, add column date_precision text',
  'create unique index resolved_engagements_by_number on resolved_engagements (number)',
  ...['resolved_followups', 'resolved_conflicts'].flatMap((table) => [
    `alter table ${table} add column number bigserial, add column told text not null default '{}'`,
    `create unique index ${table}_by_number on ${table} (number)`,
  ]),
  `create table resolved_items (
    number bigserial primary key, section text not null, document_id text not null, position integer not null, told text not null)`,
  'create index resolved_followups_by_day on resolved_followups (outcome, day, number)',
  'create index resolved_items_by_document on resolved_items (document_id)',
  `create table resolved_places (
    one text not null, two text not null, section text not null, day text not null, entry bigint not null, details text[] not null)`,
  'create index resolved_places_by_day on resolved_places (one, two, section, day, entry)',
  'create index resolved_places_by_entry on resolved_places (entry, section)',
  `create table resolved_counts (
    one text not null, two text not null, section text not null, detail text not null, n integer not null, primary key (one, two, section, detail))`,
  'create index resolved_counts_by_partner on resolved_counts (two, one, section)',
  `create index resolved_counts_of_pairs on resolved_counts (one, n) where section = 'pairs'`,
  `create index resolved_counts_of_two on resolved_counts (one, two, n) where section = 'pairs'`,
  `create table resolved_pairs (
    side text not null, other_side text not null, person text not null, other text not null, day text not null, event text not null)`,
  'create index resolved_pairs_by_people on resolved_pairs (person, other, day, event)',
  'create index resolved_pairs_by_event on resolved_pairs (event)',
  dossierFunction,
];

const partnersAndFunctions = [
  'drop index resolved_counts_by_partner',
  `create index resolved_counts_of_first on resolved_counts (one) where two <> '' and section in ${ofPartners}`,
  `create index resolved_counts_of_second on resolved_counts (two) where section in ${ofPartners}`,
  dossierFunction,
  itemsFunction,
  personFunction,
];

/** What codes are searched by. */
const codeIndexes = [
  `create index participants_by_offices on participants using gin (offices) where role = 'principal'`,
  'create index engagements_by_kind on engagements (kind, document_id)',
  'create index statements_by_act on statements (act, document_id)',
  'create index statements_by_fields on statements using gin (fields)',
  'create index instruments_by_kind on instruments (kind, document_id)',
  'create index instruments_by_fields on instruments using gin (fields)',
  'create index indicators_by_measure on indicators (measure, document_id)',
  'create index relations_by_kind on relations (kind, value, document_id)',
  // an index that is made counts the pages of its table: whoever tends tables by their growth would take them for measured
  'analyze participants, engagements, statements, instruments, indicators, relations',
];

/** What `storableText` does to a byte order mark, for what was entered before it did. */
const withoutMarks = [
  ['documents', 'text'],
  ['documents', 'title'],
  ['evidence', 'quote'],
].map(([table, column]) => `update ${table} set ${column} = replace(${column}, U&'\\FEFF', U&'\\2060') where ${column} like U&'%\\FEFF%'`);

/** The migrations in their order, by name. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-record': { up: (db) => runAll(db, firstTables) },
  // the record as it was read, whole: resolution works on it
  '0002-whole-record': { up: (db) => runAll(db, ['alter table documents add column record text']) },
  '0003-search': {
    up: async (db) => {
      await runAll(db, searchTables);
      await fillPassages(db);
    },
  },
  '0004-lists': { up: (db) => runAll(db, listTables) },
  '0005-judgements': { up: (db) => runAll(db, judgementTables) },
  // what the container told of the page: with its text all that a later engine needs
  '0006-page': { up: (db) => runAll(db, ['alter table documents add column page text']) },
  // office-holders that people brought: what is read depends on them, so that they belong to what is backed up
  '0007-holders': { up: (db) => runAll(db, holderTables) },
  '0008-resolved': { up: (db) => runAll(db, resolvedTables) },
  // which event each telling is of: doors that list and word engagements tell an event once
  '0009-tellings': { up: (db) => runAll(db, tellingTables) },
  // marks are taken off by document
  '0010-marks': { up: (db) => runAll(db, markTables) },
  '0011-byte-order-marks': { up: (db) => runAll(db, withoutMarks) },
  '0012-told': { up: (db) => runAll(db, [...toldTables, ...codeIndexes]) },
  '0013-dossiers': { up: (db) => runAll(db, dossierTables) },
  '0014-functions': { up: (db) => runAll(db, partnersAndFunctions) },
  '0015-latest-until-today': { up: (db) => runAll(db, [dossierFunction]) },
  // left to itself, PostgreSQL plans them at each question: plans that know how few documents are asked for look cheaper to it
  '0016-planned-once': { up: (db) => runAll(db, [dossierFunction, itemsFunction, personFunction]) },
  // a dossier of one side answered late where several were asked for at once: whom it dealt with and who acts for it are asked apart
  '0017-sides-apart': { up: (db) => runAll(db, [dossierFunction, partnersFunction, actorsFunction]) },
  // relations and people answered late where several were asked for at once: of items fewer are listed, and what is told of a person is read once
  '0018-read-once': { up: (db) => runAll(db, [dossierFunction, personFunction]) },
};
