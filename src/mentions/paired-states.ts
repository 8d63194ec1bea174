import type { Hit } from '../packs/lexicon.ts';
import { isCapital } from '../packs/units.ts';
import { type FoldedText, isWordUnit } from '../text/fold.ts';
import { DASH, SPACE } from '../text/marks.ts';
import { wordStart } from '../text/word-runs.ts';

const PAIRED = 'paired';

/**
 * "The Mỹ-Trung summit": names so short that they tell a state only where a hyphen ties them to another name of a state. Alone, or as a part of a
 * name in capitals, they are ordinary words.
 */
export function withPairedStates(original: string, text: FoldedText, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some((h) => h.kind === PAIRED)) return hits;
  const named = hits.filter((h) => h.kind === 'state' || h.kind === PAIRED);
  const tied = (hit: Hit) => {
    const before = acrossHyphen(text, hit.start, -1);
    const behind = acrossHyphen(text, hit.end, 1);
    return named.some((h) => h !== hit && (h.end === before || h.start === behind));
  };
  return hits.flatMap((h) => (h.kind !== PAIRED ? [h] : isWritten(original, text, h) && tied(h) ? [{ ...h, kind: 'state' }] : []));
}

/** Where a name ends before a hyphen, or starts behind one, with or without spaces around it; -1 where none is. */
function acrossHyphen({ units }: FoldedText, from: number, step: 1 | -1): number {
  let at = step < 0 ? from - 1 : from;
  if (units[at] === SPACE) at += step;
  if (units[at] !== DASH) return -1;
  at += step;
  if (units[at] === SPACE) at += step;
  return step < 0 ? at + 1 : at;
}

/** In a capital, and neither behind nor before another word in one. */
function isWritten(original: string, { units, at }: FoldedText, { start, end }: Hit): boolean {
  const capital = (i: number) => isCapital(original.charCodeAt(at[i] as number));
  if (!capital(start)) return false;
  if (units[end] === SPACE && isWordUnit(units[end + 1]) && capital(end + 1)) return false;
  if (units[start - 1] !== SPACE) return true;
  const before = wordStart(units, start - 1);
  return before === start - 1 || !capital(before);
}
