import type { Page } from '../model/page.ts';
import type { ExtractRecord } from '../model/record.ts';
import type { LedgerDatabase } from './open.ts';

/** A page as the ledger keeps it, with what was read out of it. */
export interface StoredPage {
  readonly id: string;
  readonly recordHash: string;
  /** Undefined where an old version read it, which did not keep what the container told. */
  readonly page: Page | undefined;
  readonly record: ExtractRecord | undefined;
}

const PAGES_A_STEP = 50;

type Kept = { readonly text: string; readonly page: string | null };

const pageOf = ({ text, page }: Kept): Page | undefined => (page === null ? undefined : { ...(JSON.parse(page) as Omit<Page, 'text'>), text });

/** One page as the ledger keeps it; undefined where it is not there, or an old version read it. */
export async function readStoredPage(db: LedgerDatabase, id: string): Promise<Page | undefined> {
  const row = await db.selectFrom('documents').select(['text', 'page']).where('id', '=', id).executeTakeFirst();
  return row && pageOf(row);
}

/** All pages of a ledger, some at a time. */
export async function* readStoredPages(db: LedgerDatabase): AsyncGenerator<readonly StoredPage[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'text', 'record', 'record_hash', 'page'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGES_A_STEP)
      .execute();
    if (rows.length > 0)
      yield rows.map(({ id, text, record, record_hash, page }) => ({
        id,
        recordHash: record_hash,
        page: pageOf({ text, page }),
        record: record === null ? undefined : (JSON.parse(record) as ExtractRecord),
      }));
    if (rows.length < PAGES_A_STEP) return;
    after = (rows[rows.length - 1] as { id: string }).id;
  }
}
