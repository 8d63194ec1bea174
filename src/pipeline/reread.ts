// Reading the pages of a ledger again with the engine of today: derived rows are replaced, judgements stay, and what changed is told.
import type { Ledger } from '../ledger/open.ts';
import { makeRows } from '../ledger/rows.ts';
import { readStoredPages, type StoredPage } from '../ledger/stored-pages.ts';
import type { Page } from '../model/page.ts';
import { type Evidence, type ExtractRecord, type Section, sections } from '../model/record.ts';
import type { PageReader } from './extract-pages.ts';
import { appendJudged } from './judged-rows.ts';

/** An item that is read now and was not before, or the other way round. */
export interface ItemChange {
  readonly change: 'added' | 'removed';
  readonly section: Section;
  readonly item: Readonly<Record<string, unknown>>;
  readonly quote: string;
}

export interface DocumentChange {
  readonly source: string;
  /** Empty where only facts of the document or the trail of rules changed. */
  readonly items: readonly ItemChange[];
}

export interface RereadOptions {
  /** ISO time stamp that changed documents are entered under. */
  readonly readAt: string;
  /** Only tell what would change. */
  readonly dryRun: boolean;
  readonly onChange: (change: DocumentChange) => Promise<void>;
}

export interface RereadSummary {
  readonly read: number;
  readonly changed: number;
  /** Documents that an old version read: their pages must be read from their sources. */
  readonly notKept: number;
}

type Item = Readonly<Record<string, unknown>> & { readonly evidence: readonly Evidence[] };

/** What an item says, without how the engine came to it. */
function contentOf({ rules: _rules, cues: _cues, inferred: _inferred, ...item }: Item): string {
  return JSON.stringify(item);
}

/** Items of the one list that the other lacks, each as often as it is lacking. */
function lacking(items: readonly Item[], others: readonly Item[]): Item[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(contentOf(other), (left.get(contentOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const n = left.get(contentOf(item)) ?? 0;
    left.set(contentOf(item), n - 1);
    return n <= 0;
  });
}

function compareRecords(before: ExtractRecord, after: ExtractRecord, text: string): ItemChange[] {
  return sections.flatMap((section) => {
    const [old, now] = [before[section], after[section]] as unknown as [readonly Item[], readonly Item[]];
    const tell = (change: ItemChange['change']) => (item: Item) => ({
      change,
      section,
      item,
      quote: item.evidence.map(({ start, end }) => text.slice(start, end)).join(' … '),
    });
    return [...lacking(old, now).map(tell('removed')), ...lacking(now, old).map(tell('added'))];
  });
}

/** The record as it comes back out of the ledger: JSON leaves out what is undefined. */
const asStored = (record: ExtractRecord): ExtractRecord => JSON.parse(JSON.stringify(record)) as ExtractRecord;

function readAgain({ id, record, recordHash }: StoredPage, page: Page, extractor: PageReader, readAt: string) {
  const now = extractor.extract(page);
  const rows = makeRows(page, now, readAt, id);
  if (rows.document.record_hash === recordHash) return undefined;
  return { rows, change: { source: page.source, items: record ? compareRecords(record, asStored(now), page.text) : [] } };
}

/** Reads every page of the ledger again and replaces what is read otherwise now. */
export async function reread(ledger: Ledger, extractor: PageReader, { readAt, dryRun, onChange }: RereadOptions): Promise<RereadSummary> {
  const summary = { read: 0, changed: 0, notKept: 0 };
  for await (const pages of readStoredPages(ledger.db)) {
    const changed = pages.flatMap((stored) => {
      summary[stored.page ? 'read' : 'notKept'] += 1;
      return (stored.page && readAgain(stored, stored.page, extractor, readAt)) ?? [];
    });
    if (!dryRun)
      await appendJudged(
        ledger.db,
        changed.map((c) => c.rows),
      );
    summary.changed += changed.length;
    for (const { change } of changed) await onChange(change);
  }
  return summary;
}
