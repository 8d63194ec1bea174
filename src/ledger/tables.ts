import type { LedgerSchema } from './schema.ts';

type Table = keyof LedgerSchema;

/** The tables that a ledger is made of, each after those it refers to, with their keys. The search tables are not among them: they follow from the texts. */
export const tables: readonly { readonly name: Table; readonly key: readonly string[] }[] = [
  { name: 'documents', key: ['id'] },
  { name: 'document_sources', key: ['document_id', 'source'] },
  { name: 'engagements', key: ['id'] },
  { name: 'engagement_sides', key: ['engagement_id', 'side'] },
  { name: 'participants', key: ['engagement_id', 'role', 'position'] },
  { name: 'statements', key: ['id'] },
  { name: 'instruments', key: ['id'] },
  { name: 'indicators', key: ['id'] },
  { name: 'relations', key: ['id'] },
  { name: 'evidence', key: ['item_id', 'position'] },
  { name: 'warnings', key: ['document_id', 'position'] },
  { name: 'judgements', key: ['made_at', 'id'] },
  { name: 'holders', key: ['id', 'side'] },
];

/** The tables of a record's five sections. */
export const sectionTables = ['engagements', 'statements', 'instruments', 'indicators', 'relations'] as const;

/** What resolution makes of the documents: it can be made anew. */
export const resolvedTables = [
  'resolved_names',
  'resolved_persons',
  'resolved_parts',
  'resolved_items',
  'resolved_places',
  'resolved_counts',
  'resolved_pairs',
  'called',
  'document_relations',
  'resolved_engagements',
  'resolved_tellings',
  'resolved_conflicts',
  'resolved_followups',
] as const;

/** Marks of what is to be resolved anew. */
export const markTables = ['stale_documents', 'stale_relations', 'stale_sides'] as const;
