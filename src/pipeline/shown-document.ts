// One document as a person is shown it.
import { readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { readDocument } from '../ledger/reads.ts';
import { readStoredPage } from '../ledger/stored-pages.ts';
import type { Page } from '../model/page.ts';
import { type ExtractRecord, sections } from '../model/record.ts';
import { isSingle, judgedSections, standing } from '../resolution/judged.ts';
import { findTrail, type TrailedJudgement } from './judge.ts';

export interface ShownDocument {
  readonly id: string;
  readonly source: string;
  /** As it was read. A document that an old version read has nothing but its text. */
  readonly page: Page;
  /** As people judged it. An item that somebody rejected keeps its place, so that the others keep theirs: its judgement tells. */
  readonly record: ExtractRecord;
  /** The judgements on it, what was taken back too. */
  readonly judgements: readonly TrailedJudgement[];
}

/** Reads a document by its id. Undefined where there is none. */
export async function readShownDocument(ledger: Ledger, id: string): Promise<ShownDocument | undefined> {
  const document = await readDocument(ledger.db, { id });
  if (!document) return undefined;
  const { source, text, record } = document;
  const all = await readJudgements(ledger.db);
  const made = all.filter((j) => j.items.some((item) => item.document === id));
  const ids = new Set(made.map((j) => j.id));
  const own = standing(all).filter((j) => ids.has(j.id));
  const judged = judgedSections(document, own.filter(isSingle));
  const mended = Object.fromEntries(sections.map((section) => [section, record[section].map((item, at) => judged[section]?.[at] ?? item)]));
  const page = (await readStoredPage(ledger.db, id)) ?? { source, text, kind: 'text' as const };
  return {
    id,
    source,
    page,
    record: { ...record, ...mended } as ExtractRecord,
    judgements: await findTrail(
      ledger,
      all.filter((j) => ids.has(j.withdraws ?? j.id)),
    ),
  };
}
