import { createHash } from 'node:crypto';
import type { Judgement } from '../model/judgement.ts';
import type { LedgerDatabase } from './open.ts';
import { storableText } from './rows.ts';

/** All judgements in the order in which they were made, the withdrawn ones and their withdrawals too. */
export async function readJudgements(db: LedgerDatabase): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('made_at').orderBy('id').execute();
  return rows.map(({ items, value, ...row }) => ({ ...row, items: JSON.parse(items) as Judgement['items'], value: value === null ? null : JSON.parse(value) }));
}

/** Enters a judgement; the same one entered twice is one. Throws where it withdraws what is not there. Gives it with its id. */
export async function addJudgement(db: LedgerDatabase, judgement: Omit<Judgement, 'id'>): Promise<Judgement> {
  const { items, value, withdraws, author, reason, ...rest } = judgement;
  const id = createHash('sha256').update(JSON.stringify(judgement)).digest('hex').slice(0, 12);
  if (withdraws !== null) {
    const known = await db.selectFrom('judgements').select('verdict').where('id', '=', withdraws).executeTakeFirst();
    if (!known || known.verdict === 'withdrawn') throw new Error(`there is no judgement ${withdraws}; "dragoman judge list" tells those that there are`);
  }
  const row = { ...rest, id, withdraws, items: JSON.stringify(items), value: value === null ? null : JSON.stringify(value) };
  await db
    .insertInto('judgements')
    .values({ ...row, author: storableText(author), reason: storableText(reason) })
    .onConflict((c) => c.column('id').doNothing())
    .execute();
  return { ...judgement, id };
}
