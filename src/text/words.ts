import { bareString } from './fold.ts';

/** A word as the search knows it, folded and without marks, with its place among the words of its text and the passage it stands for. */
export interface SearchWord {
  readonly word: string;
  /** Words that follow one another have numbers that follow one another. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** A single cluster at the end of a run of an unspaced script: elsewhere it is the beginning of a longer word. */
  readonly isTail?: boolean;
}

/** Letters, marks, digits, and the signs inside words that folding leaves out. */
const letters = String.raw`\p{L}\p{M}\p{N}\p{Cf}\u0640`;
/** Scripts that put no space between words; their digits make numbers like all others. */
const unspacedLetter = String.raw`(?:(?!\p{Nd})[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`;
/** A run of an unspaced script, whose spaces part phrases and mean nothing here; or a word of any other script. */
const run = new RegExp(`(?<unspaced>${unspacedLetter}(?:[ \\u00a0]*(?:${unspacedLetter}|\\p{M}|\\p{Cf}))*)|(?:(?!${unspacedLetter})[${letters}])+`, 'gu');
/** A letter with all that hangs on it: in Khmer a consonant with its subscripts and vowels. */
const cluster = /[^\s\p{M}\p{Cf}](?:\u17d2\P{M}|[\p{M}\p{Cf}])*/gu;
const formatting = /[\p{Cf}\u0640]/gu;

/**
 * Pairs of clusters that overlap, and the last one alone. No dictionary: it would cut a name that it does not know in another way in the next sentence.
 * Marks stay, for in these scripts vowels are marks.
 */
function pairsOf(text: string, at: number, place: number): SearchWord[] {
  const clusters = [...text.matchAll(cluster)].map((m) => ({
    text: m[0].replace(formatting, '').normalize('NFKC'),
    start: at + m.index,
    end: at + m.index + m[0].length,
  }));
  return clusters.map(({ text: first, start, end }, i) => {
    const next = clusters[i + 1];
    return next ? { word: first + next.text, place: place + i, start, end: next.end } : { word: first, place: place + i, start, end, isTail: true };
  });
}

/** Words longer than any language has are cut: they are addresses and debris. */
const LONGEST = 100;

/** The words of a text as the search knows them. The same function reads what is searched for. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: found, index, groups } of text.matchAll(run)) {
    const place = (words.at(-1)?.place ?? 0) + 1;
    if (groups?.unspaced !== undefined) words.push(...pairsOf(found, index, place));
    else {
      const word = bareString(found.replace(formatting, '')).slice(0, LONGEST);
      if (word !== '') words.push({ word, place, start: index, end: index + found.length });
    }
  }
  return words;
}
