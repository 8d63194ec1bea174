import { createHash } from 'node:crypto';
import type { Judgement } from '../model/judgement.ts';
import type { LedgerDatabase } from './open.ts';
import { storableText } from './rows.ts';
import { markStale, type Store } from './stale.ts';

/** All judgements in the order in which they were made, the withdrawn ones and their withdrawals too. */
export async function readJudgements(db: Store): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('made_at').orderBy('id').execute();
  return rows.map(({ items, value, ...row }) => ({ ...row, items: JSON.parse(items) as Judgement['items'], value: value === null ? null : JSON.parse(value) }));
}

/** Enters a judgement; the same one entered twice is one. Throws where it withdraws what is not there. Gives it with its id. */
export async function addJudgement(db: LedgerDatabase, judgement: Omit<Judgement, 'id'>): Promise<Judgement> {
  const { items, value, withdraws, author, reason, ...rest } = judgement;
  const id = createHash('sha256').update(JSON.stringify(judgement)).digest('hex').slice(0, 12);
  const row = { ...rest, id, withdraws, items: JSON.stringify(items), value: value === null ? null : JSON.stringify(value) };
  await db.transaction().execute(async (transaction) => {
    const judged = withdraws === null ? items : await itemsOf(transaction, withdraws);
    await transaction
      .insertInto('judgements')
      .values({ ...row, author: storableText(author), reason: storableText(reason) })
      .onConflict((c) => c.column('id').doNothing())
      .execute();
    await markStale(
      transaction,
      judged.map((item) => item.document),
    );
  });
  return { ...judgement, id };
}

/** What a judgement that is to be withdrawn was made on. */
async function itemsOf(db: Store, id: string): Promise<Judgement['items']> {
  const known = await db.selectFrom('judgements').select(['verdict', 'items']).where('id', '=', id).executeTakeFirst();
  if (!known || known.verdict === 'withdrawn') throw new Error(`there is no judgement ${id}; "dragoman judge list" tells those that there are`);
  return JSON.parse(known.items) as Judgement['items'];
}
