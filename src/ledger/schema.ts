import type { Generated, Selectable } from 'kysely';
import type { Verdict } from '../model/judgement.ts';

// The tables as SQL has them; migrations.ts creates them. Days are `YYYY-MM-DD` text: the codebook's own form, which sorts as days do.

export interface DocumentTable {
  /** Digest of what was read: text and the facts that the container told. */
  id: string;
  url: string | null;
  language: string | null;
  published: string | null;
  publisher: string | null;
  title: string | null;
  /** The text that all offsets count in. Characters that a store cannot hold stand as others, one for one (see `storableText`). */
  text: string;
  /** Digest of the record: a re-reading with another outcome replaces the derived rows. */
  record_hash: string;
  /** The record as JSON, its text left out; null where it was read before the ledger kept it. */
  record: string | null;
  /** The page as JSON, its text left out; null where it was read before the ledger kept it. */
  page: string | null;
  read_at: string;
}

/** Every path or address under which a document was met. */
export interface DocumentSourceTable {
  document_id: string;
  source: string;
  /** When the source last gave this document, an ISO time stamp; null where a backup of an old version does not tell. */
  met_at: string | null;
}

interface ItemColumns {
  id: string;
  document_id: string;
  /** Place within its section of the record. */
  position: number;
  rules: string[];
  inferred: string[];
}

interface DateColumns {
  date_start: string | null;
  date_end: string | null;
  date_precision: string | null;
}

export interface EngagementTable extends ItemColumns, DateColumns {
  kind: string;
  status: string;
  guest: string | null;
  place_country: string | null;
  place_name: string | null;
}

export interface EngagementSideTable {
  engagement_id: string;
  side: string;
}

export interface ParticipantTable {
  engagement_id: string;
  position: number;
  role: 'principal' | 'inviter';
  written: string | null;
  name: string | null;
  side: string;
  unit: string | null;
  offices: string[];
}

export interface StatementTable extends ItemColumns {
  act: string;
  by_sides: string[];
  to_sides: string[];
  fields: string[];
}

export interface InstrumentTable extends ItemColumns, DateColumns {
  kind: string;
  status: string;
  parties: string[];
  count: number;
  title: string | null;
  fields: string[];
}

export interface IndicatorTable extends ItemColumns {
  measure: string;
  value: number | null;
  unit: string;
  bound: string;
  period: string | null;
  change: number | null;
  status: string;
  /** In the codebook's order: the reporter of exports and imports first. */
  sides: string[];
}

export interface RelationTable extends ItemColumns, DateColumns {
  kind: string;
  sides: string[];
  value: string;
}

/** A passage on which an item stands, in UTF-16 units of its document's text. */
export interface EvidenceTable {
  item_id: string;
  document_id: string;
  position: number;
  start_at: number;
  end_at: number;
  quote: string;
}

export interface WarningTable {
  document_id: string;
  position: number;
  code: string;
  message: string;
  start_at: number;
  end_at: number;
}

/** A part of a document as the search reads it; part -1 is its title. */
export interface PassageTable {
  document_id: string;
  part: number;
  start_at: number;
  end_at: number;
  /** A tsvector in its written form. */
  words: string;
}

/** What a person decided; see the type `Judgement`. */
export interface JudgementTable {
  id: string;
  verdict: Verdict;
  /** The items as JSON. */
  items: string;
  withdraws: string | null;
  field: string | null;
  /** The value as JSON. */
  value: string | null;
  author: string;
  reason: string;
  made_at: string;
}

/** A person of a table of office-holders that somebody brought, as one side's; see the type `Holder`. */
export interface HolderTable {
  /** The table's own name for the person. */
  id: string;
  side: string;
  name: string;
  /** Other Latin names, forms by language, and terms, as JSON. */
  aliases: string;
  forms: string;
  terms: string;
  /** The file that it came from. */
  source: string;
  imported_at: string;
}

/** A principal of a document, as resolution compares names, and the person whom it means; null until that is known. */
export interface ResolvedNameTable {
  document_id: string;
  source: string;
  side: string;
  written: string;
  name: string;
  offices: string[];
  forms: string[];
  person: string | null;
}

export interface ResolvedPersonTable {
  id: string;
  side: string;
  name: string;
  /** The events that the person takes part in. */
  engagements: Generated<number>;
}

/** A person in one telling of an event. */
export interface ResolvedPartTable {
  person: string;
  event: string;
  /** The day on which the event begins; empty where none is told. */
  event_day: string;
  /** Whether the event was held. */
  held: boolean;
  document_id: string;
  written: string;
  language: string | null;
  offices: string[];
  /** The day that the telling gives, else that of its document. */
  day: string | null;
}

/** A name by which documents or tables call somebody, with its words as the search knows them. */
export interface CalledTable {
  name: string;
  words: string[];
}

/** A relation that a document tells of as it was resolved last; `office:ID` where a passage of it contradicts the table of holders. */
export interface DocumentRelationTable {
  document_id: string;
  relation: string;
}

interface ResolvedColumns {
  relation: string;
  sides: string[];
  /** The line of the dump, as JSON. */
  line: string;
}

export interface ResolvedEngagementTable extends ResolvedColumns {
  id: string;
  kind: string;
  status: string;
  date_start: string | null;
  date_end: string | null;
  /** The event with all its tellings, as JSON in the form in which the API tells it. */
  told: string;
  date_precision: string | null;
  /** By which `resolved_places` names it. */
  number: Generated<string>;
  /** What some telling has that events are listed by: `office:minister`, `field:trade`, `place:NOR`, `place:oslo`. */
  marks: string[];
}

/** A telling, by its place in the record of its document as it was read, and the event that it is of. */
export interface ResolvedTellingTable {
  document_id: string;
  position: number;
  event: string;
  relation: string;
}

interface OutlookColumns extends ResolvedColumns {
  position: number;
  number: Generated<string>;
  /** The same in the form in which the API tells it, but for what hangs on the day of asking. */
  told: string;
  /** What a person is shown of it, as JSON. */
  entry: string;
}

export interface ResolvedConflictTable extends OutlookColumns {
  about: string;
}

export interface ResolvedFollowUpTable extends OutlookColumns {
  outcome: string;
  /** Of what is open: the day after which it is overdue. */
  due: string | null;
  /** The day by which it stands in a list. */
  day: string;
}

/** A document, or an item of it, in the form in which the API tells it. */
export interface ResolvedItemTable {
  number: Generated<string>;
  section: string;
  document_id: string;
  position: number;
  /** As JSON. */
  told: string;
}

/**
 * Where an entry stands in dossiers: in that of each of its sides, and in that of each two of them. `two` is empty in the dossier of one side; of two sides the
 * one that SQL sorts first stands first.
 */
export interface ResolvedPlaceTable {
  one: string;
  two: string;
  /** A section of the record; `documents`, `planned`, `open` (what has not come of a plan), `settled` (what has), `conflicts`. */
  section: string;
  /** The day by which it stands in the list; empty where there is none. */
  day: string;
  /** The number of the entry in the table of its kind. */
  entry: string;
  /** Under what it is counted in this dossier. */
  details: string[];
}

/** How many entries of a dossier have a detail; pairs of people who met stand under both orders of their sides. */
export interface ResolvedCountTable {
  one: string;
  two: string;
  section: string;
  detail: string;
  n: number;
}

/** Two people of different sides in an event that was held; each pair stands in both orders. */
export interface ResolvedPairTable {
  side: string;
  other_side: string;
  person: string;
  other: string;
  day: string;
  event: string;
}

/** Documents that changed, or were judged, since they were resolved. */
export interface StaleDocumentTable {
  seq: Generated<number>;
  document_id: string;
}

export interface StaleRelationTable {
  relation: string;
}

export interface StaleSideTable {
  side: string;
}

/** One row: what the resolved rows were made with. */
export interface ResolutionStateTable {
  made_with: string;
}

export interface LedgerSchema {
  documents: DocumentTable;
  document_sources: DocumentSourceTable;
  engagements: EngagementTable;
  engagement_sides: EngagementSideTable;
  participants: ParticipantTable;
  statements: StatementTable;
  instruments: InstrumentTable;
  indicators: IndicatorTable;
  relations: RelationTable;
  evidence: EvidenceTable;
  warnings: WarningTable;
  passages: PassageTable;
  judgements: JudgementTable;
  holders: HolderTable;
  resolved_names: ResolvedNameTable;
  resolved_persons: ResolvedPersonTable;
  resolved_parts: ResolvedPartTable;
  resolved_items: ResolvedItemTable;
  resolved_places: ResolvedPlaceTable;
  resolved_counts: ResolvedCountTable;
  resolved_pairs: ResolvedPairTable;
  called: CalledTable;
  resolved_engagements: ResolvedEngagementTable;
  resolved_tellings: ResolvedTellingTable;
  resolved_conflicts: ResolvedConflictTable;
  resolved_followups: ResolvedFollowUpTable;
  document_relations: DocumentRelationTable;
  stale_documents: StaleDocumentTable;
  stale_relations: StaleRelationTable;
  stale_sides: StaleSideTable;
  resolution_state: ResolutionStateTable;
}

export type Row<Table extends keyof LedgerSchema> = Selectable<LedgerSchema[Table]>;
