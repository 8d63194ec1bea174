import { type FoldedText, foldString, isWordUnit, PARAGRAPH, textOf } from './fold.ts';
import { FULL_STOP, SPACE } from './marks.ts';

/** A sentence in folded offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly paragraph: number;
  /** Where a heading ends that stands above the first line of the sentence without a mark of its own. */
  readonly heading?: number | undefined;
}

/** `ordinals`: a number with a dot is an ordinal ("24. oktober"), and ends no sentence. */
export interface SentenceRules {
  readonly ends: readonly string[];
  readonly abbreviations: readonly string[];
  readonly ordinals?: boolean;
}
interface Piece {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const closers = new Set([...`"')]`].map((c) => c.charCodeAt(0)));

/** First folded index whose original offset is at least `offset`. */
export function foldedAt(text: FoldedText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((text.at[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

interface Prepared {
  /** 1 at each unit that ends a sentence. */
  readonly ends: Uint8Array;
  readonly abbreviations: ReadonlySet<string>;
  readonly longest: number;
}

const prepared = new WeakMap<readonly string[], Prepared>();

function tableOf(units: readonly number[]): Uint8Array {
  const table = new Uint8Array(65536);
  for (const unit of units) table[unit] = 1;
  return table;
}

/** The rules of a pack, folded once. */
function prepare(rules: SentenceRules): Prepared {
  const known = prepared.get(rules.abbreviations);
  if (known) return known;
  const abbreviations = new Set(rules.abbreviations.map(foldString));
  const made = {
    ends: tableOf(rules.ends.flatMap((e) => [...foldString(e)].map((c) => c.charCodeAt(0)))),
    abbreviations,
    longest: Math.max(2, ...[...abbreviations].map((a) => a.length)),
  };
  prepared.set(rules.abbreviations, made);
  return made;
}

/** Splits speaking zones into sentences. A line of the body that does not end a sentence flows into the next. */
export function splitSentences(text: FoldedText, zones: readonly Piece[], rules: SentenceRules, original?: string): Sentence[] {
  const { ends, abbreviations, longest: longestAbbreviation } = prepare(rules);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let open: { readonly start: number; readonly zone: string; heading: number | undefined } | undefined;
  const close = (end: number) => {
    if (open && end > open.start)
      for (const piece of bounded(text.units, open.start, end))
        sentences.push({ start: piece.start, end: piece.end, zone: open.zone, paragraph, heading: open.heading });
    open = undefined;
  };
  let previousStart = 0;
  let previousEnd = 0;
  const isDotEnd = (i: number): boolean =>
    endsAtDot(text, i, abbreviations, longestAbbreviation, rules.ordinals !== false) || (original !== undefined && isGlued(text, original, i, abbreviations));
  for (const zone of zones) {
    const from = foldedAt(text, zone.start);
    const to = foldedAt(text, zone.end);
    const gap = holdsParagraph(text.units, previousEnd, from);
    if (open && (open.zone !== zone.kind || zone.kind !== 'body' || gap)) {
      close(previousEnd);
    }
    if (!open) paragraph += 1;
    if (open?.start === previousStart && isHeading(previousEnd - open.start, to - from)) open.heading = previousEnd;
    open ??= { start: from, zone: zone.kind, heading: undefined };
    for (let i = from; i < to; i += 1) {
      if (ends[text.units[i] as number] === 0) continue;
      const dots = dotsEnd(text, i);
      if (dots > i + 1 && original !== undefined && goesOnSmall(text, original, dots)) {
        i = dots - 1;
        continue;
      }
      if (text.units[i] === FULL_STOP && !isDotEnd(i)) continue;
      let end = i + 1;
      while (end < to && closers.has(text.units[end] as number)) end += 1;
      close(end);
      open = { start: skipSpace(text, end), zone: zone.kind, heading: undefined };
      i = end - 1;
    }
    previousStart = from;
    previousEnd = to;
    if (open && open.start >= to) open = undefined;
  }
  close(previousEnd);
  return sentences;
}

/** A short line above a long one is a heading: lines that are wrapped are as long as one another. The first line of a wrapped text may be the shorter one. */
const HEADING = 45;
const TEXT_LINE = 50;

const isHeading = (line: number, next: number): boolean => line <= HEADING && next >= Math.max(TEXT_LINE, 2 * line);

/** No sentence of a person is longer; work on one grows faster than its length. */
const LONGEST_SENTENCE = 4000;

/** Cuts what is longer than any sentence at spaces. */
function bounded(units: Uint16Array, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    let to = from + LONGEST_SENTENCE;
    while (to > from + LONGEST_SENTENCE / 2 && units[to] !== SPACE && units[to] !== PARAGRAPH) to -= 1;
    if (units[to] !== SPACE && units[to] !== PARAGRAPH) to = from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = to;
    while (from < end && (units[from] === SPACE || units[from] === PARAGRAPH)) from += 1;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}

function holdsParagraph(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (units[i] === PARAGRAPH) return true;
  return false;
}

function skipSpace(text: FoldedText, from: number): number {
  let i = from;
  while (i < text.length && (text.units[i] === 32 || text.units[i] === PARAGRAPH)) i += 1;
  return i;
}

/** Words before a dot that another sentence is glued to: shorter ones with a capital may be shortened titles ("Gov.Smith"). */
const SHORTEST_LAST = { small: 3, large: 4 } as const;
const LETTERS = /\p{L}+$/u;
const OPENS = /^(?:\p{Lu}\p{Ll}|\p{Lo}{2})/u;
const SMALL_END = /[\p{Ll}\p{Lo}]$/u;
const LARGE = /^\p{Lu}/u;
const LONGEST_WORD = 40;

/**
 * "… has said.He held a reception": scraped pages lose the break between two paragraphs. Whether the dot at `i` stands between the last word of one
 * sentence and the first of the next: a whole word, and a capital behind it or a script that has none. Hosts and file names go on in small letters.
 */
function isGlued({ units, at }: FoldedText, original: string, i: number, abbreviations: ReadonlySet<string>): boolean {
  if (!isWordUnit(units[i + 1]) || !isWordUnit(units[i - 1])) return false;
  const dot = at[i] as number;
  if (!OPENS.test(original.slice(dot + 1, dot + 3))) return false;
  const before = original.slice(Math.max(0, dot - LONGEST_WORD), dot);
  const word = LETTERS.exec(before)?.[0] ?? '';
  if (before.at(-word.length - 1) === '.' || !SMALL_END.test(word)) return false;
  return word.length >= (LARGE.test(word) ? SHORTEST_LAST.large : SHORTEST_LAST.small) && !abbreviations.has(foldString(word));
}

/** Where the dots at `i` end, an ellipsis of three at the most: a line may hold any number of them. */
function dotsEnd({ units }: FoldedText, i: number): number {
  let end = i;
  while (end < i + ELLIPSIS && units[end] === FULL_STOP) end += 1;
  return end;
}

const ELLIPSIS = 3;

/** "The presidents of A, B, C… have sent": dots that end a list before a small letter end no sentence. */
function goesOnSmall(text: FoldedText, original: string, from: number): boolean {
  let i = from;
  while (text.units[i] === SPACE) i += 1;
  return i < text.length && /\p{Ll}/u.test(original.charAt(text.at[i] as number));
}

/** Whether the dot at `i` ends a sentence: not inside a number or abbreviation, not after an initial, and before a space or the end. */
function endsAtDot(text: FoldedText, i: number, abbreviations: ReadonlySet<string>, longest: number, ordinals: boolean): boolean {
  const next = text.units[i + 1];
  if (next !== undefined && isWordUnit(next)) return false;
  let start = i;
  while (start > 0 && i - start < longest + 1 && (isWordUnit(text.units[start - 1]) || text.units[start - 1] === 46)) start -= 1;
  const word = textOf(text.units, start, i);
  if (abbreviations.has(word)) return false;
  const bareWord = word.slice(word.lastIndexOf('.') + 1);
  if (bareWord.length === 1 && /\p{L}/u.test(bareWord)) return false;
  // "24. oktober": an ordinal day is followed by a word, a sentence that ends in a number mostly by a capital
  const isNumber = /^\d{1,2}$/.test(bareWord);
  return !isNumber || !ordinals || next === undefined || next === PARAGRAPH;
}
