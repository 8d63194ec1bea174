// What a person types into the search, and where a text answers it.
import { type SearchWord, searchWords } from '../text/words.ts';

/** Words that must stand one after the other; the last may be the beginning of a word. */
export interface Phrase {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** A passage of a text that answers a phrase. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

function phraseOf(typed: string, open: boolean): Phrase | undefined {
  const words = searchWords(typed);
  const last = words[words.length - 1];
  if (!last) return undefined;
  // in an unspaced script the last cluster may go on in the text; the pair before it holds it already
  const kept = last.isTail && words.length > 1 && words[words.length - 2]?.end === last.end ? words.slice(0, -1) : words;
  return { words: kept.map((w) => w.word), open: open || (last.isTail === true && kept === words) };
}

/** Reads a query: words that must all be there in any order, "words in quotes" that follow one another, and beginnings with a star (`minist*`). */
export function parseQuery(query: string): Phrase[] {
  const pieces = query.matchAll(/"([^"]*)"?|(\S+)/g);
  return [...pieces].flatMap(([, quoted, plain = '']) => phraseOf(quoted ?? plain, quoted === undefined && plain.endsWith('*')) ?? []);
}

/** The query as PostgreSQL reads it. */
export const writeQuery = (phrases: readonly Phrase[]): string =>
  phrases
    .map(({ words, open }) => words.map((word, i) => `'${word.replaceAll("'", '')}'${open && i === words.length - 1 ? ':*' : ''}`).join(' <-> '))
    .join(' & ');

function answers({ words, open }: Phrase, text: readonly SearchWord[], at: number): boolean {
  return words.every((word, i) => {
    const found = text[at + i];
    return found !== undefined && (found.word === word || (open && i === words.length - 1 && found.word.startsWith(word)));
  });
}

/** Where a text answers the phrases, in order. */
export const findMatches = (phrases: readonly Phrase[], text: string): Match[] => matchesAmong(phrases, searchWords(text));

/** The same of a text whose words are known already. */
export function matchesAmong(phrases: readonly Phrase[], words: readonly SearchWord[]): Match[] {
  const matches: Match[] = [];
  for (const at of words.keys()) {
    for (const phrase of phrases) {
      if (!answers(phrase, words, at)) continue;
      matches.push({ start: (words[at] as SearchWord).start, end: (words[at + phrase.words.length - 1] as SearchWord).end });
    }
  }
  return matches;
}
