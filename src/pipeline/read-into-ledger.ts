import type { Appended } from '../ledger/append.ts';
import { explainFailure, StoreError } from '../ledger/failures.ts';
import type { Ledger } from '../ledger/open.ts';
import { type DocumentRows, makeRows } from '../ledger/rows.ts';
import type { Issue } from '../model/issue.ts';
import { extractPages, type PageReader } from './extract-pages.ts';
import { appendJudged } from './judged-rows.ts';

/** The outcome of a run over some paths. */
export interface RunSummary extends Appended {
  readonly read: number;
  /** Documents by language; `none` where it was not recognised. */
  readonly languages: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
}

export interface RunOptions {
  readonly paths: readonly string[];
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** ISO time stamp that the documents are entered under. */
  readonly readAt: string;
  readonly onDocument?: (done: number, source: string) => void;
  /** Told after each batch: so many documents are in the ledger, whatever happens next. */
  readonly onKept?: (kept: number) => void;
}

/** So many documents go into one transaction. */
const BATCH = 50;

/** Appends a batch; where the store fails, the message tells what is in it all the same. */
async function appendBatch(ledger: Ledger, batch: readonly DocumentRows[], kept: number): Promise<Appended> {
  try {
    return await appendJudged(ledger.db, batch);
  } catch (error) {
    const failure = explainFailure(error, ledger.name);
    throw new StoreError(`${failure.message}. The first ${kept} documents of this run are kept; read the same paths again and the rest is added`, {
      cause: error,
    });
  }
}

/** Reads pages, extracts their records and appends them to the ledger. Bad sources are told in the summary. */
export async function readIntoLedger(ledger: Ledger, extractor: PageReader, options: RunOptions): Promise<RunSummary> {
  const { paths, stdin, readAt, onDocument, onKept } = options;
  const totals = { read: 0, added: 0, replaced: 0, unchanged: 0 };
  const languages: Record<string, number> = {};
  const issues: Issue[] = [];
  let batch: DocumentRows[] = [];
  let kept = 0;
  const flush = async (): Promise<void> => {
    const done = await appendBatch(ledger, batch, kept);
    for (const key of ['added', 'replaced', 'unchanged'] as const) totals[key] += done[key];
    kept += batch.length;
    batch = [];
    onKept?.(kept);
  };
  for await (const item of extractPages(extractor, paths, stdin)) {
    if (item.issue) {
      issues.push(item.issue);
      continue;
    }
    batch.push(makeRows(item.page, item.record, readAt));
    totals.read += 1;
    const language = item.record.document.language ?? 'none';
    languages[language] = (languages[language] ?? 0) + 1;
    onDocument?.(totals.read, item.page.source);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return { ...totals, languages, issues };
}
