import type { Hit } from '../packs/lexicon.ts';
import { isCapital } from '../packs/units.ts';
import type { FoldedText } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';
import { wordStart } from '../text/word-runs.ts';

const LETTERS = 2;

/** "Kim Jong Un", "Trần Thanh Eu": two letters of which the second is small, right behind a word with a capital, end a name and are no organisation. */
export function withoutShortNames(cased: boolean, original: string, { units, at }: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (!cased) return hits;
  const capital = (i: number) => isCapital(original.charCodeAt(at[i] as number));
  const endsName = ({ kind, start, end }: Hit): boolean => {
    if (kind !== 'organisation' || end - start !== LETTERS || units[start - 1] !== SPACE || !capital(start) || capital(start + 1)) return false;
    const before = wordStart(units, start - 1);
    return before < start - 1 && capital(before);
  };
  return hits.some(endsName) ? hits.filter((h) => !endsName(h)) : hits;
}
