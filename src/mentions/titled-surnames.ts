import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { type FoldedText, isWordUnit } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';

/** What a family name stands behind: "Mr Putin", "President Putin", "the president of Russia Putin". */
const titles: ReadonlySet<string> = new Set(['honorific', 'office', 'counterpart', 'state', 'adjective']);

/**
 * In a script without spaces a family name is found inside other words as well: it names its bearer only right behind a title or the state of one,
 * with a space, a mark or another word that the language knows behind it.
 */
export function withTitledSurnames(pack: Pack, { units }: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (pack.words !== 'none' || !hits.some((h) => h.kind === 'surname')) return hits;
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { kind, start, end } of hits) {
    if (titles.has(kind)) ends.add(end);
    if (kind !== 'surname') starts.add(start);
  }
  const isTitled = ({ start }: Hit) => ends.has(start) || (units[start - 1] === SPACE && ends.has(start - 1));
  const isWhole = ({ end }: Hit) => !isWordUnit(units[end]) || starts.has(end);
  return hits.filter((h) => h.kind !== 'surname' || (isTitled(h) && isWhole(h)));
}
