import type { Hit } from '../packs/lexicon.ts';
import { type FoldedText, isWordUnit, textOf } from '../text/fold.ts';

/** A city has its article or none: behind one that is not its own the word is another name ("Albares", and not Paris). */
export function withoutArticled(article: string, { units }: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (article === '') return hits;
  const isArticled = ({ kind, start }: Hit) =>
    kind === 'place' && start >= article.length && isWordUnit(units[start - 1]) && textOf(units, start - article.length, start) === article;
  return hits.some(isArticled) ? hits.filter((h) => !isArticled(h)) : hits;
}
