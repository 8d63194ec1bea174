import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { isCapital as isCapitalUnit } from '../packs/units.ts';
import { type FoldedText, isWordUnit, textOf } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';
import { wordEndingAt } from '../text/word-runs.ts';
import type { HitsAt } from './hits-at.ts';

/** Kinds of hits that name a side, an office, a place or a person. */
export const entityKinds = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'office', 'offices', 'holder', 'surname', 'leader', 'counterpart']);
/** What letters of a name may look like. */
export const inNames: ReadonlySet<string> = new Set(['state', 'place', 'adjective', 'organisation']);
/** A name of a person has at most so many words. */
export const MOST_WORDS = 6;

/** A text with what was found in it, and the little words of its language. */
export interface NameScan {
  readonly text: FoldedText;
  readonly original: string;
  readonly pack: Pack;
  readonly hits: readonly Hit[];
  readonly byStart: HitsAt;
  /** Verbs that tell what was done, and what may stand before a number. */
  readonly byEnd: HitsAt;
  readonly particles: ReadonlySet<string>;
  /** Particles behind which any word goes on with the name. */
  readonly patronymics: ReadonlySet<string>;
  /** Where words start that are names, though they fold into a little word. */
  readonly given: ReadonlySet<number>;
  readonly connectors: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Pronouns that take up the subject. */
  readonly ownWords: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly looseLinks: ReadonlySet<string>;
  /** What may stand between who is sent and either state. */
  readonly sentLinks: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  /** Last words of names of parts of a state: "County". */
  readonly unitWords: ReadonlySet<string>;
  /** Last words of names of buildings and bodies. */
  readonly buildings: ReadonlySet<string>;
  /** Whether a form of the language lies over a whole word. */
  readonly covered: (start: number, end: number) => boolean;
  /** Whether a word stands where all is in capitals and is an ordinary word of the language. */
  readonly shouted: (start: number) => boolean;
}

/** A part of an actor: an office, a side, a name. */
export interface Piece {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the form ends without its ending (a genitive). */
  readonly stem?: number | undefined;
}

/** The folded text between two places. */
export const word = (scan: NameScan, start: number, end: number) => textOf(scan.text.units, start, end);
/** An apostrophe and an s that end a word: the genitive of a name is no part of it. */
const isPossessive = ({ units }: FoldedText, at: number) => units[at] === 39 && units[at + 1] === 115 && !isWordUnit(units[at + 2]);

/** Where the word that starts at `from` ends. */
export const wordClose = (scan: NameScan, from: number, limit: number) => {
  let i = from;
  while (
    i < limit &&
    (isWordUnit(scan.text.units[i]) ||
      ((scan.text.units[i] === 39 || scan.text.units[i] === 45) &&
        isWordUnit(scan.text.units[i + 1]) &&
        isWordUnit(scan.text.units[i - 1]) &&
        !isPossessive(scan.text, i)))
  )
    i += 1;
  return i;
};

const OPEN = 40;
const CLOSE = 41;
/** A name in Latin letters with the space before it and its brackets has at most so many units. */
const LONGEST_GLOSS = 60;
const latin = /^[\p{Script=Latin}\p{Mn}'. -]+$/u;
/** Of a name in a text of the same script: two words or more with capitals ("Craig Chittick", "Ban Ki-moon"). */
const capitals = /^\p{Lu}[\p{Ll}\p{Mn}'.-]*\p{L}*(?: \p{Lu}[\p{L}\p{Mn}'.-]*)+$/u;
const ofPlaces: ReadonlySet<string> = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'office', 'offices']);

/**
 * Where the bracket ends that gives a name in Latin letters, in a text of another script ("អាប់ឌុល ម៉ូមិន (Abdul Momen)") or in a language that spells
 * the names of others by their sound ("Cờ-rếc Chít-tích (Craig Chittick)"), with the space before it; `at` itself where none stands there.
 */
export function glossEnd(scan: Pick<NameScan, 'text' | 'original' | 'byStart'>, pack: Pack, at: number): number {
  const { text } = scan;
  const sameScript = pack.scripts.includes('Latn');
  if (sameScript && !pack.respelt) return at;
  const open = text.units[at] === 32 ? at + 1 : at;
  if (text.units[open] !== OPEN) return at;
  let end = open + 1;
  while (end < text.length && end - open < LONGEST_GLOSS && text.units[end] !== CLOSE) end += 1;
  if (text.units[end] !== CLOSE || end <= open + 2) return at;
  const isName = sameScript ? isRespelling(scan, open + 1, end) : latin.test(textOf(text.units, open + 1, end));
  return isName ? end + 1 : at;
}

/** Whether what stands in brackets is a person's name, and no state, place or office. */
function isRespelling({ text: { at }, original, byStart }: Pick<NameScan, 'text' | 'original' | 'byStart'>, start: number, end: number): boolean {
  if (!capitals.test(original.slice(at[start], at[end]))) return false;
  return !(byStart.get(start) ?? []).some((h) => ofPlaces.has(h.kind));
}

/** Whether the original has a capital there that tells a name: among nothing but capitals an ordinary word has one too. */
export const isCapital = (scan: NameScan, at: number): boolean => isCapitalUnit(scan.original.charCodeAt(scan.text.at[at] as number)) && !scan.shouted(at);

/** Whether a hit of one of the kinds starts there. */
export function breaks(scan: NameScan, at: number, kinds: ReadonlySet<string>): boolean {
  return (scan.byStart.get(at) ?? []).some((h) => kinds.has(h.kind));
}

/** "Sultan [bin] Saad": whether a word for "son of" stands behind a space at an offset. */
export const isBeforePatronymic = (scan: NameScan, end: number): boolean =>
  scan.text.units[end] === SPACE && scan.patronymics.has(word(scan, end + 1, wordClose(scan, end + 1, scan.text.length)));

/** "Salman [bin] Sultan": whether one stands before the space right before an offset. */
export const isBehindPatronymic = (scan: NameScan, start: number, from = 0): boolean =>
  scan.text.units[start - 1] === SPACE && scan.patronymics.has(wordEndingAt(scan.text.units, from, start - 1));

const sideKinds = new Set(['state', 'adjective', 'organisation', 'seat']);
/** "On Wednesday X Y, minister of A": behind a day a name may open. */
export const dayKinds: ReadonlySet<string> = new Set(['weekday', 'relativeDay', 'sameDay', 'nextDay', 'previousDay']);

/** Verbs that tell what was done. */
export const verbKinds: ReadonlySet<string> = new Set(['engagement', 'act', 'speech']);

/** Words that govern who is named behind them: "a delegation [led by] X Y, minister of A". */
export const leadKinds: ReadonlySet<string> = new Set(['ledBy', 'invitation', 'attendedBy', 'mediators', 'greetings']);

/** Whether a piece names a side. */
export const isSide = (piece: Piece | undefined): piece is Piece => piece !== undefined && sideKinds.has(piece.kind);

/** The office of a piece. */
export function codeOf({ value }: Piece): string {
  const bar = value.indexOf('|');
  return bar < 0 ? value : value.slice(0, bar);
}

/** Offices of a part of a state: a place beside them is their unit. */
export const unitOffices = new Set([
  'heir',
  'governor',
  'deputy-governor',
  'mayor',
  'party-official',
  'official',
  'military-officer',
  'business',
  'org-official',
]);

/** Offices that stand beside two states: the one that sends and the one that receives. */
export const accredited = new Set(['ambassador', 'envoy', 'charge']);

/** The side that stands beside an office, else the one that the title of somebody sent has in itself ("the Kingdom's ambassador to"). */
export function sentBy({ side, offices: [office] }: { readonly side: string | undefined; readonly offices: readonly Piece[] }): string | undefined {
  if (side !== undefined || office === undefined || !accredited.has(codeOf(office))) return side;
  return office.value.split('|')[1] || undefined;
}

/** A clitic before a word has at most so many units. */
const LONGEST_CLITIC = 3;
const namesThemselves = new Set(['holder', 'surname', 'place']);

/** Tells of any word whether a form lies over the whole of it, clitics before it aside. Names of people and places do not count. */
export function coverOf(hits: readonly Hit[], length: number): NameScan['covered'] {
  const reach = new Int32Array(length + LONGEST_CLITIC + 1);
  for (const hit of hits) if (!hit.split && !namesThemselves.has(hit.kind)) reach[hit.start] = Math.max(reach[hit.start] as number, hit.end);
  for (let i = 1; i < reach.length; i += 1) reach[i] = Math.max(reach[i] as number, reach[i - 1] as number);
  return (start, end) => (reach[Math.min(start + LONGEST_CLITIC, end - 1)] as number) >= end;
}

/** A word of a name has at most so many units, in a script without spaces. */
export const LONGEST_NAME_WORD = 16;

/** In a script without spaces: whether a form of the language opens what stands between two offsets. */
export const isExplained = (scan: NameScan, start: number, end: number): boolean =>
  (scan.byStart.get(start) ?? []).some((h) => h.end === end || (h.end < end && h.end - start >= 3));

/** No form and no little word of the language. */
export function isUnknown(scan: NameScan, start: number, end: number): boolean {
  if (scan.given.has(start)) return true;
  const w = word(scan, start, end);
  return scan.particles.has(w) || !(scan.connectors.has(w) || scan.conjunctions.has(w) || scan.covered(start, end));
}

/** "Government House", "[Robert Mugabe] International Airport": one of the words with capitals that go on from here, of `most` at the most, ends the names of buildings. */
export function endsInBuilding(scan: NameScan, from: number, most = Number.POSITIVE_INFINITY): boolean {
  for (let start = from, words = 0; words < most && isCapital(scan, start); words += 1) {
    const close = wordClose(scan, start, scan.text.units.length);
    if (scan.buildings.has(word(scan, start, close))) return true;
    if (scan.text.units[close] !== SPACE) return false;
    start = close + 1;
  }
  return false;
}
