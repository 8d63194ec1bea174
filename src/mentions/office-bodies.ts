// The letters of a party or body between an office and a name: "General Secretary ANC Fikile Mbalula", where the language writes them so.
import { isWordUnit } from '../text/fold.ts';
import { DASH, SPACE } from '../text/marks.ts';
import { isCapital, type NameScan, type Piece, wordClose } from './name-scan.ts';

/** Offices that somebody may hold in a body whose letters stand right behind them. */
const ofBodies: ReadonlySet<string> = new Set(['party-leader', 'party-official', 'org-head', 'official', 'spokesperson']);
const SHORTEST = 2;
/** "ZANU-PF", "FRELIMO". */
const LONGEST = 10;

/** Offices with the letters behind them of a body that no table knows, if the name of its holder follows: they are no part of the name, and tell that the office is in that body. */
export function withBodies(scan: NameScan, pieces: readonly Piece[]): readonly Piece[] {
  if (!scan.pack.cased || scan.pack.nameOrder !== 'title-first') return pieces;
  return pieces.map((piece, index) => {
    const [code, side] = piece.value.split('|');
    if (piece.kind !== 'office' || side || !ofBodies.has(code as string)) return piece;
    const end = bodyEnd(scan, piece.end, pieces[index + 1]?.start ?? scan.text.length);
    return end === undefined ? piece : { ...piece, value: `${code}||${scan.original.slice(scan.text.at[piece.end + 1], scan.text.at[end])}`, end };
  });
}

/** Where the letters end that stand behind an office, and before two words with capitals that nothing else holds; undefined where none do. */
function bodyEnd(scan: NameScan, at: number, limit: number): number | undefined {
  const { units } = scan.text;
  const start = at + 1;
  if (units[at] !== SPACE || scan.byStart.has(start)) return undefined;
  const end = wordClose(scan, start, limit);
  if (end - start < SHORTEST || end - start > LONGEST || !areLetters(scan, start, end)) return undefined;
  const next = wordClose(scan, end + 1, limit);
  const isName = isMixed(scan, end, next) && isMixed(scan, next, wordClose(scan, next + 1, limit));
  return isName ? end : undefined;
}

/** A space and a word of which only the first letter is a capital. */
const isMixed = (scan: NameScan, at: number, end: number): boolean =>
  scan.text.units[at] === SPACE && end > at + 2 && isCapital(scan, at + 1) && !isCapital(scan, at + 2);

function areLetters(scan: NameScan, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (isWordUnit(scan.text.units[i]) ? !isCapital(scan, i) : scan.text.units[i] !== DASH) return false;
  return true;
}
