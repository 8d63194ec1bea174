// What is told to a person of a conflict or of what became of a plan: each passage with its words and the sides that it is about.
import type { Conflict, FollowUp, LedgerDocument, Passages } from '../model/telling.ts';

/** A passage of a document as it may be shown. */
export interface Quoted {
  readonly source: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly quote: string;
}

export interface OutlookEntry {
  /** `visit`, `mou`, `propose`: what the first passage tells. */
  readonly kind: string;
  readonly sides: readonly string[];
  /** The days that are told for it. */
  readonly date: { readonly start: string; readonly end: string } | null;
}

export interface FollowUpEntry extends OutlookEntry {
  readonly outcome: FollowUp['outcome'];
  readonly from: Quoted;
  readonly to: Quoted | null;
}

export interface ConflictEntry extends OutlookEntry {
  readonly about: Conflict['about'];
  readonly note: string;
  readonly claims: readonly (Quoted & { readonly value: string })[];
}

type Documents = ReadonlyMap<string, LedgerDocument>;

function quote(documents: Documents, { source, evidence }: Passages): Quoted {
  const document = documents.get(source);
  const { publisher = null, language = null, published = null } = document?.record.document ?? {};
  const words = evidence.map(({ start, end }) => document?.text.slice(start, end) ?? '');
  return { source, publisher, language, published, start: evidence[0]?.start ?? 0, quote: words.join(' … ').replace(/\s+/gu, ' ') };
}

/** The item of a record that rests on some passages: the one with those very passages, else the first that touches them. */
function itemAt(documents: Documents, { source, evidence }: Passages): OutlookEntry {
  const record = documents.get(source)?.record;
  const items = record
    ? [
        ...record.engagements.map((e) => ({ kind: e.kind, sides: e.sides, date: e.date, evidence: e.evidence })),
        ...record.instruments.map((i) => ({ kind: i.kind, sides: i.parties, date: i.date, evidence: i.evidence })),
        ...record.statements.map((s) => ({ kind: s.act, sides: [...new Set([...s.by, ...s.to])].sort(), date: null, evidence: s.evidence })),
        ...record.indicators.map((i) => ({ kind: i.measure, sides: i.sides, date: null, evidence: i.evidence })),
      ]
    : [];
  const touches = items.filter((item) => item.evidence.some((a) => evidence.some((b) => a.start < b.end && b.start < a.end)));
  const found = items.find((item) => item.evidence === evidence) ?? touches[0];
  return { kind: found?.kind ?? '', sides: found?.sides ?? [], date: found?.date ?? null };
}

/** What a person is shown of a follow-up. */
export const followUpEntry = (documents: Documents, { outcome, from, to }: FollowUp): FollowUpEntry => ({
  ...itemAt(documents, from),
  outcome,
  from: quote(documents, from),
  to: to && quote(documents, to),
});

/** The day by which a follow-up stands in a list: its own, else that of its first telling. */
export const dayOfEntry = ({ date, from }: FollowUpEntry): string => date?.start ?? from.published ?? '';

/** What a person is shown of a conflict. */
export function conflictEntry(documents: Documents, { about, note, claims }: Conflict): ConflictEntry {
  const items = claims.map((claim) => itemAt(documents, claim));
  const first = items.find((item) => item.sides.length > 0);
  return {
    kind: first?.kind ?? '',
    sides: [...new Set(items.flatMap((item) => item.sides))].sort(),
    date: first?.date ?? null,
    about,
    note,
    claims: claims.map((claim) => ({ ...quote(documents, claim), value: claim.value })),
  };
}

/** A passage as the API tells it. */
const toldPassage = (documents: Documents, { source, publisher, language, published, start, quote: words }: Quoted) => ({
  document: documents.get(source)?.id ?? null,
  source,
  publisher,
  language,
  published,
  start,
  quote: words,
});

const toldEntry = ({ kind, sides, date }: OutlookEntry) => ({ kind, sides, date: date && { start: date.start, end: date.end } });

/** A follow-up as the API tells it, but for its outcome, which hangs on the day. */
export const toldFollowUp = (documents: Documents, entry: FollowUpEntry) => ({
  ...toldEntry(entry),
  from: toldPassage(documents, entry.from),
  to: entry.to && toldPassage(documents, entry.to),
});

/** A conflict as the API tells it. */
export const toldConflict = (documents: Documents, { about, note, claims, ...entry }: ConflictEntry) => ({
  ...toldEntry(entry),
  about,
  note,
  claims: claims.map(({ value, ...passage }) => ({ ...toldPassage(documents, passage), value })),
});
