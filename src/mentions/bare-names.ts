import type { Hit } from '../packs/lexicon.ts';

/** Months and places take no ending, in a language that lists them: with one the word is another name ("Maya", and not "May"). */
export function withoutEnded(bare: readonly string[], hits: readonly Hit[]): readonly Hit[] {
  if (bare.length === 0) return hits;
  const isEnded = ({ kind, stem }: Hit) => stem !== undefined && bare.includes(kind);
  return hits.some(isEnded) ? hits.filter((h) => !isEnded(h)) : hits;
}
