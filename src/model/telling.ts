import type { Engagement, Evidence, ExtractRecord } from './record.ts';

/** A document as the ledger holds it, with what was read out of it. */
export interface LedgerDocument {
  /** The ledger's name for it, by its content; what is not in a ledger has none. */
  readonly id?: string;
  /** The path or address under which it was met first. */
  readonly source: string;
  readonly text: string;
  readonly record: ExtractRecord;
  /** Of a document that people mended: the place that each engagement has in the record as it was read. */
  readonly places?: readonly number[];
}

/** A document's telling of one engagement. */
export interface Telling {
  /** Unique in the ledger: the document's source and the place of the item in its record. */
  readonly id: string;
  /** The place of the item in the record as it was read. */
  readonly at: number;
  readonly document: LedgerDocument;
  readonly engagement: Engagement;
}

/** Passages of one document. */
export interface Passages {
  readonly source: string;
  readonly evidence: readonly Evidence[];
}

/** One person, with every form in which the ledger's documents write the name. */
export interface ResolvedPerson {
  readonly id: string;
  readonly name: string;
  readonly sides: readonly string[];
  readonly written: readonly { readonly source: string; readonly written: string }[];
}

/** One real event, with every document's telling of it. */
export interface ResolvedEngagement {
  readonly id: string;
  readonly kind: string;
  /** The latest known. */
  readonly status: Engagement['status'];
  readonly sides: readonly string[];
  readonly date: Engagement['date'];
  readonly place: Engagement['place'];
  readonly participants: readonly {
    readonly person: string | null;
    readonly name: string | null;
    readonly offices: readonly string[];
    readonly side: string;
  }[];
  readonly tellings: readonly Telling[];
  /** How many independent sources tell it: copies and translations of one text count once. */
  readonly origins: number;
}

export type ConflictSubject = 'office' | 'date' | 'place' | 'figure' | 'participant' | 'status' | 'kind';

/** Sources, or a source and the table of holders, that cannot all be right. */
export interface Conflict {
  readonly about: ConflictSubject;
  readonly claims: readonly (Passages & { readonly value: string })[];
  readonly note: string;
}

export type Outcome = 'held' | 'moved' | 'cancelled' | 'signed' | 'agreed' | 'open' | 'overdue';

/** What became of what was planned, to be signed or proposed. */
export interface FollowUp {
  readonly outcome: Outcome;
  readonly from: Passages;
  readonly to: Passages | null;
  /** Of what is open: the last day that it was to be on, where one was told. */
  readonly due?: string | undefined;
}

/** What the ledger holds after resolution. */
export interface Resolution {
  readonly engagements: readonly ResolvedEngagement[];
  readonly persons: readonly ResolvedPerson[];
  readonly conflicts: readonly Conflict[];
  readonly followUps: readonly FollowUp[];
}
