import type { Selectable } from 'kysely';
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
  /** The text that all offsets count in. Characters that SQL cannot hold stand as U+FFFD, one for one. */
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
}

export type Row<Table extends keyof LedgerSchema> = Selectable<LedgerSchema[Table]>;
