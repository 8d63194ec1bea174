import { searchWords } from '../text/words.ts';

/**
 * Whether a name holds all the words that somebody typed, in any script and with or without marks; undefined where no word was typed. Folding is the
 * engine's, so that names are looked through here and not in SQL.
 */
export function nameHolds(typed: string): ((name: string) => boolean) | undefined {
  const wanted = searchWords(typed).filter((w) => !w.isTail);
  if (wanted.length === 0) return undefined;
  return (name) => {
    const own = new Set(searchWords(name).map((w) => w.word));
    return wanted.every((w) => own.has(w.word));
  };
}
