// Names by their words. Folding is the engine's and not that of SQL: what a name folds to is kept beside it when it is first met.
import { sql } from 'kysely';
import { searchWords } from '../text/words.ts';
import type { Store } from './stale.ts';
import { textList } from './text-list.ts';

/** Keeps names with their words; those that are known already stay as they are. */
export async function addCalled(db: Store, names: Iterable<string>): Promise<void> {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return;
  // no word holds a space
  const words = distinct.map((name) => [...new Set(searchWords(name).map((w) => w.word))].join(' '));
  await sql`
    insert into called (name, words) select name, string_to_array(words, ' ') from unnest(${textList(distinct)}, ${textList(words)}) as v (name, words)
    on conflict do nothing`.execute(db);
}

/**
 * The names that hold all the words that somebody typed, in any script and with or without marks; none where no word was typed. They are looked up before what
 * bears them: within one query the planner cannot know that they are few.
 */
export async function namesCalled(db: Store, typed: string): Promise<string[]> {
  const wanted = searchWords(typed).filter((w) => !w.isTail);
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from called where words @> ${textList(wanted.map((w) => w.word))}`.execute(db);
  return rows.map((row) => row.name);
}
