import type { Hit } from '../packs/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import type { FoldedText } from '../text/fold.ts';

/**
 * Where words start that are names by their spelling alone ("علي", which folds into the preposition "على"): only a text that spells the little word
 * as such somewhere tells the two apart.
 */
export function givenNames(spelt: Readonly<Record<string, string>>, original: string, { at }: FoldedText, hits: readonly Hit[]): ReadonlySet<number> {
  const named = new Map<string, number[]>();
  const little = new Set<string>();
  const words = new Set(Object.values(spelt));
  if (words.size === 0) return new Set();
  for (const { kind, start, end } of hits) {
    if (kind !== 'stop') continue;
    const word = original.slice(at[start], at[end]).trim();
    if (words.has(word)) little.add(word);
    const of = spelt[word];
    if (of !== undefined) named.set(of, [...(named.get(of) ?? []), start]);
  }
  return new Set(flatMap([...named], ([word, starts]) => (little.has(word) ? starts : [])));
}
