import { isDigit, isWordUnit } from '../text/fold.ts';

/** What a table of units holds where it has been asked. */
const YES = 1;
const NO = 2;
const cased = new Uint8Array(65536);
const marks = new Uint8Array(65536);

/** Whether a unit of a text is a capital letter; each is asked for once. */
export function isCapital(unit: number): boolean {
  if (cased[unit] === 0) {
    const character = String.fromCharCode(unit);
    cased[unit] = character !== character.toLowerCase() && character === character.toUpperCase() ? YES : NO;
  }
  return cased[unit] === YES;
}

const mark = /\p{M}/u;
const FIRST_MARK = 0x17b1;

/** Whether a unit is a mark of one of the scripts without spaces that have them; each is asked for once. */
export function isMark(unit: number): boolean {
  if (unit < FIRST_MARK) return false;
  if (marks[unit] === 0) marks[unit] = mark.test(String.fromCharCode(unit)) ? YES : NO;
  return marks[unit] === YES;
}

/** Signs that take a consonant its vowel: of Khmer, Thai, Lao and Burmese. */
const silencers: ReadonlySet<number> = new Set([0x17cb, 0x17cd, 0x0e4c, 0x0ecc, 0x103a]);
const [FIRST_KHMER, LAST_KHMER] = [0x1780, 0x17a2];

/**
 * Whether the letter at an offset ends the syllable before it, in a script without spaces: it is silenced, or is a bare Khmer consonant with which the letters end.
 * No word starts there ("អាល់បានី|ស").
 */
export function closesSyllable(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !isWordUnit(unit) || isDigit(unit)) return false;
  const next = units[at + 1];
  if (next !== undefined && silencers.has(next)) return true;
  return unit >= FIRST_KHMER && unit <= LAST_KHMER && !isWordUnit(next);
}

/** Where the word ends that `from` stands in. */
export function wordEnd(units: Uint16Array, from: number): number {
  let i = from;
  while (i < units.length && isWordUnit(units[i])) i += 1;
  return i;
}
