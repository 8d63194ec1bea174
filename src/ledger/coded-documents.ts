// Which documents hold items under a code of the codebook.
import { type RawBuilder, sql } from 'kysely';
import type { Section } from '../model/record.ts';
import { textList } from './text-list.ts';

/** The tables of codes under which items stand. */
export const itemCategories = ['engagement', 'office', 'act', 'field', 'instrument', 'measure', 'relation', 'partnership', 'visa'] as const;
export type ItemCategory = (typeof itemCategories)[number];

/** A code with its table: `trade` is a field and a measure. */
export interface CodeReference {
  readonly category: ItemCategory;
  readonly code: string;
}

/** A query for the ids of documents. */
export type Ids = RawBuilder<{ document_id: string }>;
type Codes = RawBuilder<string[]>;

const valuesOf = (kind: 'partnership' | 'visa') => ({
  section: 'relations' as const,
  ids: (codes: Codes): Ids => sql`select document_id from relations where kind = ${sql.lit(kind)} and value = any(${codes})`,
});

const places: Readonly<Record<ItemCategory, readonly { readonly section: Section; readonly ids: (codes: Codes) => Ids }[]>> = {
  engagement: [{ section: 'engagements', ids: (codes) => sql`select document_id from engagements where kind = any(${codes})` }],
  office: [
    {
      section: 'engagements',
      ids: (codes) => sql`select document_id from participants p join engagements e on e.id = p.engagement_id where role = 'principal' and offices && ${codes}`,
    },
  ],
  act: [{ section: 'statements', ids: (codes) => sql`select document_id from statements where act = any(${codes})` }],
  field: [
    { section: 'statements', ids: (codes) => sql`select document_id from statements where fields && ${codes}` },
    { section: 'instruments', ids: (codes) => sql`select document_id from instruments where fields && ${codes}` },
  ],
  instrument: [{ section: 'instruments', ids: (codes) => sql`select document_id from instruments where kind = any(${codes})` }],
  measure: [{ section: 'indicators', ids: (codes) => sql`select document_id from indicators where measure = any(${codes})` }],
  relation: [{ section: 'relations', ids: (codes) => sql`select document_id from relations where kind = any(${codes})` }],
  partnership: [valuesOf('partnership')],
  visa: [valuesOf('visa')],
};

/** Queries for the documents with an item under one of the codes, one for each place where such a code may stand; of one section, or of all. */
export const documentsUnder = (codes: readonly CodeReference[], section?: Section): Ids[] =>
  itemCategories.flatMap((category) => {
    const own = codes.flatMap((c) => (c.category === category ? [c.code] : []));
    return own.length === 0 ? [] : places[category].filter((p) => section === undefined || p.section === section).map((p) => p.ids(textList(own)));
  });
