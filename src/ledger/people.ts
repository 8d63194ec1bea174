// The people of a ledger, as resolution knows them.
import { sql } from 'kysely';
import { namesCalled } from './called.ts';
import type { LedgerDatabase } from './open.ts';
import { textList } from './text-list.ts';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly engagements: number;
}

export interface PersonFilter {
  /** Words of the name, in any script and with or without marks. */
  readonly query?: string | undefined;
  readonly side?: string | undefined;
  readonly limit: number;
}

/** What the documents tell of one person. */
export interface ToldPerson extends ListedPerson {
  readonly forms: readonly { readonly written: string; readonly language: string | null; readonly documents: number }[];
  readonly told: readonly { readonly office: string; readonly from: string | null; readonly to: string | null; readonly documents: number }[];
  /** People of other sides with whom the person had most engagements that were held. */
  readonly partners: readonly { readonly person: string; readonly name: string; readonly side: string; readonly engagements: number }[];
}

/** Those whose name, as known or as some document writes it, holds all the words. */
export async function personsCalled(db: LedgerDatabase, typed: string): Promise<string[]> {
  const called = await namesCalled(db, typed);
  if (called.length === 0) return [];
  const names = textList(called);
  const { rows } = await sql<{ person: string | null }>`
    select distinct n.person from resolved_names n where n.written = any(${names})
    union select k.id from resolved_persons k where k.name = any(${names})`.execute(db);
  return rows.flatMap((row) => row.person ?? []);
}

/** Persons by name and side, those of most engagements first. */
export async function listPersons(db: LedgerDatabase, { query, side, limit }: PersonFilter): Promise<ListedPerson[]> {
  const wanted = [sql<boolean>`engagements > 0`];
  if (query !== undefined) {
    const called = await personsCalled(db, query);
    if (called.length === 0) return [];
    wanted.push(sql<boolean>`id = any(${textList(called)})`);
  }
  if (side !== undefined) wanted.push(sql<boolean>`side = ${side}`);
  const { rows } = await sql<ListedPerson>`
    select * from (
      select id, name, side, engagements from resolved_persons where ${sql.join(wanted, sql` and `)} order by engagements desc, id limit ${limit}) p
    order by engagements desc, name, id`.execute(db);
  return rows;
}

/** How documents name one person, in what offices and with whom; undefined where nobody has the id. */
export async function readPerson(db: LedgerDatabase, id: string): Promise<ToldPerson | undefined> {
  const { rows } = await sql<{ told: string | null }>`select told_person(${id}) as told`.execute(db);
  const told = rows[0]?.told;
  return told === null || told === undefined ? undefined : (JSON.parse(told) as ToldPerson);
}
