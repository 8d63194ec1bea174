// Provinces, counties and other parts of a state by the word that ends their names: "Batken Region", "Kenya's Turkana County".
import { isWordUnit } from '../text/fold.ts';
import { APOSTROPHE, SPACE } from '../text/marks.ts';
import { isCapital, type NameScan, type Piece, word, wordClose } from './name-scan.ts';

/** "[Kenya's] Elgeyo Marakwet County": words of a name before its last. */
const MOST_WORDS = 3;

/** States and places with the words behind them that only tell which part of a state they mean: what stands behind those stands right behind the piece. */
export function withUnits(scan: NameScan, pieces: readonly Piece[]): readonly Piece[] {
  if (scan.unitWords.size === 0) return pieces;
  return pieces.map((piece, index) => {
    if (piece.kind !== 'place' && piece.kind !== 'state') return piece;
    const end = unitEnd(scan, piece, pieces[index + 1]?.start ?? scan.text.length);
    return end === undefined ? piece : { ...piece, end };
  });
}

/** Where the name of a part of a state ends that goes on behind a piece, before `limit`; undefined where none does. */
function unitEnd(scan: NameScan, { kind, end }: Piece, limit: number): number | undefined {
  const { units } = scan.text;
  let at = end;
  // behind a state in the genitive a name stands before the word, behind a place the word itself
  if (units[at] === APOSTROPHE) while (isWordUnit(units[at]) || units[at] === APOSTROPHE) at += 1;
  else if (kind === 'state') return undefined;
  for (let words = 0; words <= (kind === 'state' ? MOST_WORDS : 0) && units[at] === SPACE; words += 1) {
    const close = wordClose(scan, at + 1, units.length);
    if (scan.unitWords.has(word(scan, at + 1, close)) && (words > 0 || kind === 'place'))
      // "Turkana County Governor", where the word is part of the office
      return at + 1 === limit ? at : close > limit ? undefined : close;
    if (close > limit) return undefined;
    if (!isCapital(scan, at + 1)) return undefined;
    at = close;
  }
  return undefined;
}

/** Where the person's name starts in a run of words with capitals: behind the last word that ends the name of a part of a state ("Turkana County | Jeremiah X"). */
export function behindUnit(scan: NameScan, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; ) {
    const close = wordClose(scan, at, end);
    if (at > start && scan.unitWords.has(word(scan, at, close))) from = Math.min(close + 1, end);
    at = close + 1;
  }
  return from;
}
