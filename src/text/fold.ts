// Invariant: `at[i]` is the offset in the original text of folded unit i, and never decreases; nothing is rewritten, only looked at folded.

import { isClustered, settleCluster } from './clusters.ts';
import { SPACE } from './marks.ts';
import { unitAt } from './unit-at.ts';

/** A text as the matcher sees it. `units` are folded UTF-16 units; `at` their offsets in the original text, with one final entry for the end. */
export interface FoldedText {
  readonly units: Uint16Array;
  readonly at: Int32Array;
  readonly length: number;
}

/** Two line breaks in a row end a paragraph: no form matches across them. */
export const PARAGRAPH = 10;

const arabicLetters: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ې: 'ی',
};
const lookalikes: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '‒': '-',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؍': '/',
  '؛': ';',
  '٪': '%',
};
const skipped = /[\p{Cf}\u0640]/u;
const arabicMark = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/;
const digit = /\p{Nd}/u;
const whitespace = /\s/;

/** The value of a decimal digit of any script: their blocks start at a multiple of ten or sixteen with zero. */
function digitValue(character: string): number {
  let code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 10 && digit.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value % 10;
}

function foldUnit(unit: number): Uint16Array {
  const character = String.fromCharCode(unit);
  if (whitespace.test(character)) return Uint16Array.of(SPACE);
  if (unit >= 0xd800 && unit <= 0xdfff) return Uint16Array.of(unit);
  if (skipped.test(character) || arabicMark.test(character)) return new Uint16Array(0);
  if (digit.test(character)) return Uint16Array.of(48 + digitValue(character));
  const known = arabicLetters[character] ?? lookalikes[character];
  const folded = known ?? character.normalize('NFKC').toLowerCase().normalize('NFD');
  const units: number[] = [];
  for (const piece of folded) {
    if (arabicMark.test(piece) || skipped.test(piece)) continue;
    const mapped = arabicLetters[piece] ?? lookalikes[piece] ?? piece;
    for (let i = 0; i < mapped.length; i += 1) units.push(mapped.charCodeAt(i));
  }
  return Uint16Array.from(units);
}

const cache: (Uint16Array | undefined)[] = new Array(65536);
function folded(unit: number): Uint16Array {
  const known = cache[unit];
  if (known) return known;
  const made = foldUnit(unit);
  cache[unit] = made;
  return made;
}

const blank = Uint16Array.of(SPACE);

/** Units that fold to one other, which nearly all do; 0 where it is not known yet or not so. */
const single = new Uint16Array(65536);

/** Where folded units are put; it grows. */
class Sink {
  units: Uint16Array;
  at: Int32Array;
  n = 0;

  constructor(size: number) {
    this.units = new Uint16Array(size);
    this.at = new Int32Array(size + 1);
  }

  grow(): void {
    const units = new Uint16Array(this.units.length * 2 + FEW);
    units.set(this.units);
    this.units = units;
    const at = new Int32Array(units.length + 1);
    at.set(this.at);
    this.at = at;
  }
}

/** More than the units that one unit folds to. */
const FEW = 32;

function foldInto(sink: Sink, text: string): void {
  let { units, at } = sink;
  let n = 0;
  let lastSpace = -1;
  let lines = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    if (n + FEW > units.length) {
      sink.grow();
      ({ units, at } = sink);
    }
    const unit = unitAt(text, i);
    const one = single[unit] as number;
    if (one > SPACE) {
      lines = 0;
      units[n] = one;
      at[n] = i;
      n = isClustered(one) ? settleCluster(units, n) : n + 1;
      continue;
    }
    const out = unit === SPACE ? blank : folded(unit);
    if (out === blank || (out.length === 1 && out[0] === SPACE)) {
      if (unit === 10) lines += 1;
      if (lastSpace === n - 1 && n > 0) {
        if (lines > 1) units[n - 1] = PARAGRAPH;
        continue;
      }
      lastSpace = n;
      units[n] = SPACE;
      at[n] = i;
      n += 1;
      continue;
    }
    if (out.length === 1) single[unit] = out[0] as number;
    if (out.length > 0) lines = 0;
    for (let k = 0; k < out.length; k += 1) {
      units[n] = out[k] as number;
      at[n] = i;
      n = isClustered(out[k] as number) ? settleCluster(units, n) : n + 1;
    }
  }
  at[n] = text.length;
  sink.n = n;
}

/** Folds case, compatibility forms, digits, quotation marks, Arabic letter variants and the order of Khmer signs; runs of white space become one space. */
export function fold(text: string): FoldedText {
  const sink = new Sink(text.length + (text.length >> 1) + FEW);
  foldInto(sink, text);
  const { units, at, n } = sink;
  return { units: units.subarray(0, n), at: at.subarray(0, n + 1), length: n };
}

const scratch = new Sink(1024);
/** Signs that fold to themselves or to their small letter: of ASCII all but the backtick. */
const isPlainUnit = (unit: number) => unit > SPACE && unit < 0x7f && unit !== 0x60;

/** Whether a text holds plain signs alone, with single spaces between. */
function isPlain(text: string): boolean {
  const { length } = text;
  let spaced = false;
  for (let i = 0; i < length; i += 1) {
    const unit = unitAt(text, i);
    if (!isPlainUnit(unit) && (unit !== SPACE || spaced)) return false;
    spaced = unit === SPACE;
  }
  return !spaced;
}

const MOST_ARGUMENTS = 2048;

/** Units as a string, built anew. */
function stringOf(units: Uint16Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i += MOST_ARGUMENTS) {
    // `apply` takes any list of numbers; a spread would walk the typed array by its iterator
    out += String.fromCharCode.apply(null, units.subarray(i, Math.min(to, i + MOST_ARGUMENTS)) as unknown as number[]);
  }
  return out;
}

/** A text that is as short is built anew each time. */
const SHORT = 200;
/** The folded text that was asked about last, and all of it as a string: to cut pieces out of a string is far cheaper than to build them. */
let asked: Uint16Array | undefined;
let whole = '';
const wholes = new WeakMap<Uint16Array, string>();

function turnTo(units: Uint16Array): void {
  const known = wholes.get(units) ?? stringOf(units, 0, units.length);
  wholes.set(units, known);
  whole = known;
  asked = units;
}

/** The units between two offsets of a folded text as a string. The units of a folded text never change. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  if (to <= from) return '';
  if (asked !== units) {
    if (units.length < SHORT) return stringOf(units, from, to);
    turnTo(units);
  }
  return whole.slice(from, to);
}

/** The folded form of a short string, as the compiler of packs and the comparison of names use it. */
export function foldString(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  foldInto(scratch, text);
  return stringOf(scratch.units, 0, scratch.n).trim();
}

/** Letters that no decomposition makes plain, by their units. */
const plainLetters: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries({ đ: 'd', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', ð: 'd', ß: 'ss' }).map(([letter, becomes]) => [letter.charCodeAt(0), becomes]),
);

/** The same without diacritics: `Phạm Minh Chính` and `Pham Minh Chinh` meet here. */
export function bareString(text: string): string {
  const whole = foldString(text);
  return isPlain(whole) ? whole : whole.replace(/\p{Mn}/gu, '').replace(/[đøłıæðß]/g, (letter) => plainLetters[letter.charCodeAt(0)] as string);
}

/** What a unit of a folded name is: of a word, between words, a diacritic that falls, or half a character. */
const unitOfName = { word: 1, between: 2, diacritic: 3, half: 4 } as const;
const unitsOfNames = new Uint8Array(65536);

function kindInName(unit: number): number {
  const known = unitsOfNames[unit] as number;
  if (known > 0) return known;
  const character = String.fromCharCode(unit);
  let kind: number = /[\p{L}\p{M}\p{N}']/u.test(character) ? unitOfName.word : unitOfName.between;
  if (/\p{Mn}/u.test(character)) kind = unitOfName.diacritic;
  if (unit >= 0xd800 && unit <= 0xdfff) kind = unitOfName.half;
  unitsOfNames[unit] = kind;
  return kind;
}

/** Letter, mark, number or apostrophe; half a character is none. */
export function isNameUnit(unit: number): boolean {
  const kind = kindInName(unit);
  return kind === unitOfName.word || kind === unitOfName.diacritic;
}

/** The words of the bare form of a name: runs of letters, marks, numbers and apostrophes. */
export function bareWords(name: string): string[] {
  foldInto(scratch, name);
  const { units, n } = scratch;
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < n; i += 1) {
    const unit = units[i] as number;
    const kind = kindInName(unit);
    if (kind === unitOfName.half)
      return bareString(name)
        .split(betweenWords)
        .filter((w) => w.length > 0);
    if (kind === unitOfName.word) word += plainLetters[unit] ?? String.fromCharCode(unit);
    else if (kind === unitOfName.between && word.length > 0) {
      words.push(word);
      word = '';
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

const betweenWords = /[^\p{L}\p{M}\p{N}']+/u;

const wordTable = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit += 1) if (/[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit))) wordTable[unit] = 1;
for (let unit = 0xd800; unit <= 0xdfff; unit += 1) wordTable[unit] = 1;

export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;

/** Letter, mark or digit. */
export function isWordUnit(unit: number | undefined): boolean {
  return unit !== undefined && wordTable[unit] === 1;
}
