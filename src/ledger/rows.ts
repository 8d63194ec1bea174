// From a record to rows: pure, and the same rows for the same record.
import { createHash } from 'node:crypto';
import type { Page } from '../model/page.ts';
import type { DateRange, Engagement, Evidence, ExtractRecord, Participant } from '../model/record.ts';
import type { Row } from './schema.ts';
import { searchRows } from './search-rows.ts';

/** All rows that one document gives. */
export interface DocumentRows {
  readonly document: Row<'documents'>;
  readonly source: string;
  readonly engagements: Row<'engagements'>[];
  readonly sides: Row<'engagement_sides'>[];
  readonly participants: Row<'participants'>[];
  readonly statements: Row<'statements'>[];
  readonly instruments: Row<'instruments'>[];
  readonly indicators: Row<'indicators'>[];
  readonly relations: Row<'relations'>[];
  readonly evidence: Row<'evidence'>[];
  readonly warnings: Row<'warnings'>[];
  readonly passages: Row<'passages'>[];
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

/**
 * Text as both drivers give it back: U+0000 and lone surrogates, which PostgreSQL cannot hold, become U+FFFD. U+FEFF becomes U+2060, which means the same:
 * PGlite takes it for a byte order mark where a text begins with it, and drops it. One for one, so that no offset moves.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '\uFFFD').replaceAll('\uFEFF', '\u2060');
}

/** The identity of a document: its text, and what its container told. The same page from two places is one document. */
export const documentId = ({ text, url, title, published, language }: Page): string =>
  digest([text, url ?? null, title ?? null, published ?? null, language ?? null]);

const storable = (text: string | null | undefined): string | null => (text === null || text === undefined ? null : storableText(text));
const dateColumns = (date: DateRange | null) => ({ date_start: date?.start ?? null, date_end: date?.end ?? null, date_precision: date?.precision ?? null });

interface Item {
  readonly evidence: readonly Evidence[];
  readonly rules?: readonly string[] | undefined;
  readonly inferred?: readonly string[] | undefined;
}

function participantRows(engagement: string, role: 'principal' | 'inviter', people: readonly Participant[]): Row<'participants'>[] {
  return people.map(({ written, name, side, unit, offices }, position) => ({
    engagement_id: engagement,
    position,
    role,
    written: storable(written),
    name: storable(name),
    side,
    unit: storable(unit),
    offices,
  }));
}

/** The rows of a document; `readAt` is an ISO time stamp. A page that comes out of the ledger has its id already: its text may not be quite as it was read. */
export function makeRows(page: Page, record: ExtractRecord, readAt: string, id = documentId(page)): DocumentRows {
  const { source, text: _text, ...facts } = record.document;
  const evidence: Row<'evidence'>[] = [];
  const base = (section: string, item: Item, position: number) => {
    const itemId = digest([id, section, item, position]);
    for (const [at, { start, end }] of item.evidence.entries())
      evidence.push({ item_id: itemId, document_id: id, position: at, start_at: start, end_at: end, quote: storableText(page.text.slice(start, end)) });
    return { id: itemId, document_id: id, position, rules: [...(item.rules ?? [])], inferred: [...(item.inferred ?? [])] };
  };
  const engagements = record.engagements.map((e, i) => engagementRow(e, base('engagements', e, i)));
  return {
    source,
    document: {
      id,
      url: storable(facts.url),
      language: facts.language,
      published: facts.published,
      publisher: storable(facts.publisher),
      title: storable(facts.title),
      text: storableText(page.text),
      record_hash: digest({ ...record, document: facts }),
      record: JSON.stringify({ ...record, document: { source, ...facts } }),
      page: JSON.stringify({ ...page, text: undefined }),
      read_at: readAt,
    },
    engagements,
    sides: engagements.flatMap((row, i) => [...new Set(record.engagements[i]!.sides)].map((side) => ({ engagement_id: row.id, side }))),
    participants: engagements.flatMap((row, i) => {
      const { participants, inviter = [] } = record.engagements[i]!;
      return [...participantRows(row.id, 'principal', participants), ...participantRows(row.id, 'inviter', inviter)];
    }),
    statements: record.statements.map((s, i) => ({ ...base('statements', s, i), act: s.act, by_sides: s.by, to_sides: s.to, fields: s.fields })),
    instruments: record.instruments.map((x, i) => ({
      ...base('instruments', x, i),
      ...dateColumns(x.date),
      kind: x.kind,
      status: x.status,
      parties: x.parties,
      count: Math.round(x.count),
      title: storable(x.title),
      fields: x.fields,
    })),
    indicators: record.indicators.map((x, i) => {
      const { measure, value, unit, bound, period, change, status, sides } = x;
      return { ...base('indicators', x, i), measure, value, unit, bound, period, change, status, sides };
    }),
    relations: record.relations.map((r, i) => ({
      ...base('relations', r, i),
      ...dateColumns(r.date),
      kind: r.kind,
      sides: r.sides,
      value: storableText(r.value),
    })),
    evidence,
    warnings: (record.warnings ?? []).map((w, position) => ({
      document_id: id,
      position,
      code: w.code,
      message: storableText(w.message),
      start_at: w.start,
      end_at: w.end,
    })),
    passages: searchRows(id, facts.title, page.text),
  };
}

type BaseRow = Pick<Row<'engagements'>, 'id' | 'document_id' | 'position' | 'rules' | 'inferred'>;

function engagementRow(e: Engagement, base: BaseRow): Row<'engagements'> {
  return {
    ...base,
    ...dateColumns(e.date),
    kind: e.kind,
    status: e.status,
    guest: e.guest,
    place_country: e.place?.country ?? null,
    place_name: storable(e.place?.name),
  };
}
