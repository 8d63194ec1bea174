// The rows of documents as people judged them: here alone it is decided what doors that read rows see. The record stays beside them as it was read, so that a
// judgement that is withdrawn leaves no trace.
import { type Appended, appendDocuments } from '../ledger/append.ts';
import { readJudgements } from '../ledger/judgements.ts';
import type { LedgerDatabase } from '../ledger/open.ts';
import { type KeptDocument, lockDocuments, replaceItems } from '../ledger/replace-items.ts';
import { type DocumentRows, makeRows } from '../ledger/rows.ts';
import type { Store } from '../ledger/stale.ts';
import type { Judgement } from '../model/judgement.ts';
import { type ExtractRecord, sections } from '../model/record.ts';
import { isSingle, judgedSections, standing } from '../resolution/judged.ts';

/** The rows without some items, and all that hangs on those. */
function withoutItems(rows: DocumentRows, isWrong: (section: (typeof sections)[number], position: number) => boolean): DocumentRows {
  const wrong = new Set(sections.flatMap((section) => rows[section].flatMap((row) => (isWrong(section, row.position) ? [row.id] : []))));
  const kept = <T extends { readonly id: string }>(items: readonly T[]): T[] => items.filter((item) => !wrong.has(item.id));
  return {
    ...rows,
    engagements: kept(rows.engagements),
    sides: rows.sides.filter((row) => !wrong.has(row.engagement_id)),
    participants: rows.participants.filter((row) => !wrong.has(row.engagement_id)),
    statements: kept(rows.statements),
    instruments: kept(rows.instruments),
    indicators: kept(rows.indicators),
    relations: kept(rows.relations),
    evidence: rows.evidence.filter((row) => !wrong.has(row.item_id)),
  };
}

/** Items keep the places that they have in the record: judgements and events name them by these. */
function rowsAsJudged({ id, text, record: kept }: KeptDocument, judgements: readonly Judgement[]): DocumentRows[] {
  if (kept === null) return [];
  const record = JSON.parse(kept) as ExtractRecord;
  const { source } = record.document;
  const own = judgements.filter((j) => j.items[0]?.document === id);
  const judged = judgedSections({ id, source, text, record }, own);
  const whole = Object.fromEntries(sections.map((section) => [section, record[section].map((item, at) => judged[section]?.[at] ?? item)]));
  const rows = makeRows({ source, text, kind: 'text' }, { ...record, ...whole } as ExtractRecord, '', id);
  return [withoutItems(rows, (section, position) => judged[section]?.[position] === undefined)];
}

/** Brings the rows of documents in line with what people judged of single items, or withdrew. Nothing is done for documents that nobody judged. */
export async function followJudgements(db: Store, documents: readonly string[], judgements: readonly Judgement[]): Promise<void> {
  const judged = new Set(judgements.filter(isSingle).map((j) => j.items[0]?.document));
  const ids = documents.filter((id) => judged.has(id));
  if (ids.length === 0) return;
  const single = standing(judgements).filter(isSingle);
  await replaceItems(
    db,
    (await lockDocuments(db, ids)).flatMap((document) => rowsAsJudged(document, single)),
  );
}

/** The same in a transaction of its own, with the judgements as they are. */
export const followNow = (db: LedgerDatabase, documents: readonly string[]): Promise<void> =>
  db.transaction().execute(async (transaction) => followJudgements(transaction, documents, await readJudgements(transaction)));

/** Appends a batch of documents, which come to stand as people judged them. */
export async function appendJudged(db: LedgerDatabase, batch: readonly DocumentRows[]): Promise<Appended> {
  const appended = await appendDocuments(db, batch);
  const ids = batch.map((d) => d.document.id);
  if (appended.added + appended.replaced > 0) await followNow(db, ids);
  return appended;
}
