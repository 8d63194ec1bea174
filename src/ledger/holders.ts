// Office-holders that people brought, kept with the ledger whose pages are read with them.
import { sql } from 'kysely';
import type { Holder } from '../model/holder.ts';
import type { LedgerDatabase } from './open.ts';
import { storableText } from './rows.ts';
import type { Row } from './schema.ts';

/** A person of an imported table, as one side's; `id` is the table's own name for the person. */
export interface ImportedHolder extends Holder {
  readonly id: string;
}

const ROWS_A_STATEMENT = 1000;

/** Enters persons; one that is there already is replaced. All of them are kept, or none. Gives how many the ledger did not have. */
export async function addHolders(db: LedgerDatabase, holders: readonly ImportedHolder[], source: string, importedAt: string): Promise<number> {
  const rows = holders.map(
    ({ id, side, name, aliases, forms, terms }): Row<'holders'> => ({
      id: storableText(id),
      side,
      name: storableText(name),
      aliases: storableText(JSON.stringify(aliases)),
      forms: storableText(JSON.stringify(forms)),
      terms: JSON.stringify(terms),
      source: storableText(source),
      imported_at: importedAt,
    }),
  );
  return db.transaction().execute(async (transaction) => {
    const count = async () => (await sql<{ n: number }>`select count(*)::integer as n from holders`.execute(transaction)).rows[0]?.n ?? 0;
    const before = await count();
    for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
      await transaction
        .insertInto('holders')
        .values(rows.slice(i, i + ROWS_A_STATEMENT))
        .onConflict((c) =>
          c.columns(['id', 'side']).doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            aliases: ref('excluded.aliases'),
            forms: ref('excluded.forms'),
            terms: ref('excluded.terms'),
            source: ref('excluded.source'),
            imported_at: ref('excluded.imported_at'),
          })),
        )
        .execute();
    return (await count()) - before;
  });
}

/** All persons that were brought, of one side where that is asked for, in the order of side and id. */
export async function readHolders(db: LedgerDatabase, side?: string): Promise<ImportedHolder[]> {
  let query = db.selectFrom('holders').select(['id', 'side', 'name', 'aliases', 'forms', 'terms']).orderBy('side').orderBy('id');
  if (side !== undefined) query = query.where('side', '=', side);
  const rows = await query.execute();
  return rows.map(({ aliases, forms, terms, ...row }) => ({
    ...row,
    aliases: JSON.parse(aliases) as string[],
    forms: JSON.parse(forms) as Holder['forms'],
    terms: JSON.parse(terms) as Holder['terms'],
  }));
}
