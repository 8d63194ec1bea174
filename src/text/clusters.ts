// Khmer syllables look the same in several orders of their signs, and typists use all of them. Each is put into one order, in place; offsets stay as they are.

const COENG = 0x17d2;
const RO = 0x179a;
const [DA, TA] = [0x178a, 0x178f];
const [FIRST_CONSONANT, LAST_CONSONANT] = [0x1780, 0x17a2];
const [FIRST_VOWEL, LAST_VOWEL] = [0x17b6, 0x17c5];
const [AA, II, U, E, OE, OO] = [0x17b6, 0x17b8, 0x17bb, 0x17c1, 0x17be, 0x17c4];
const NIKAHIT = 0x17c6;
const [MUUSIKATOAN, TRIISAP] = [0x17c9, 0x17ca];
/** The letter O has two forms; ឲ is written in two words only. */
const letters: ReadonlyMap<number, number> = new Map([
  [0x17b2, 0x17b1],
  [0x17a3, 0x17a2],
]);

const [FIRST, LAST] = [0x1780, 0x17d3];

/** Whether a unit may stand differently in a syllable than it is typed. */
export const isClustered = (unit: number): boolean => unit >= FIRST && unit <= LAST;

const isConsonant = (unit: number | undefined) => unit !== undefined && unit >= FIRST_CONSONANT && unit <= LAST_CONSONANT;
const isVowel = (unit: number | undefined) => unit !== undefined && unit >= FIRST_VOWEL && unit <= LAST_VOWEL;
const isShifter = (unit: number | undefined) => unit === MUUSIKATOAN || unit === TRIISAP;
/** Vowels above the consonant: both shifters look like U below it there. */
const isAbove = (unit: number | undefined) => unit !== undefined && ((unit >= 0x17b7 && unit <= 0x17ba) || unit === OE);

/** Settles the unit put last, at `last`, among those before it; tells how many units there are now. */
export function settleCluster(units: Uint16Array, last: number): number {
  const unit = letters.get(units[last] as number) ?? (units[last] as number);
  units[last] = unit;
  if (isConsonant(unit)) settleSubscript(units, last);
  else if (isShifter(unit)) settleShifter(units, last);
  else if (isVowel(unit)) return settleVowel(units, last);
  return last + 1;
}

/** Subscribed DA looks like TA; a shifter or vowel stands behind the subscripts. */
function settleSubscript(units: Uint16Array, last: number): void {
  if (units[last - 1] !== COENG) return;
  if (units[last] === DA) units[last] = TA;
  let at = last;
  for (let sign = units[at - 2]; at > 1 && (isShifter(sign) || isVowel(sign)); sign = units[at - 2]) {
    units[at - 2] = COENG;
    units[at - 1] = units[at] as number;
    units[at] = sign as number;
    at -= 1;
  }
  settleRo(units, at);
}

/** RO comes last of the subscripts. */
function settleRo(units: Uint16Array, last: number): void {
  if (units[last - 2] !== RO || units[last - 3] !== COENG || units[last] === RO) return;
  units[last - 2] = units[last] as number;
  units[last] = RO;
}

/** A shifter stands before the vowel. */
function settleShifter(units: Uint16Array, last: number): void {
  if (!isVowel(units[last - 1])) return;
  swap(units, last);
  settleShifted(units, last);
}

/** Vowels typed in two pieces are one; U beside a vowel above is a shifter. */
function settleVowel(units: Uint16Array, last: number): number {
  const [before, unit] = [units[last - 1], units[last]];
  if (before === E && (unit === II || unit === AA)) {
    units[last - 1] = unit === II ? OE : OO;
    settleShifted(units, last - 1);
    return last;
  }
  if (before === NIKAHIT && (unit === U || unit === AA)) swap(units, last);
  if (unit === U && isAbove(before)) swap(units, last);
  if (units[last - 1] === U && isAbove(units[last])) units[last - 1] = TRIISAP;
  settleShifted(units, last);
  return last + 1;
}

function settleShifted(units: Uint16Array, vowel: number): void {
  if (isAbove(units[vowel]) && isShifter(units[vowel - 1])) units[vowel - 1] = TRIISAP;
}

function swap(units: Uint16Array, last: number): void {
  const before = units[last - 1] as number;
  units[last - 1] = units[last] as number;
  units[last] = before;
}
