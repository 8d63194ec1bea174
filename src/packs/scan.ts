import { type FoldedText, isDigit, isWordUnit } from '../text/fold.ts';
import { QUOTE, SPACE } from '../text/marks.ts';
import type { Trie } from '../text/trie.ts';
import { flag, foundWhole, type Hit, type Lexicon, PART, REST } from './lexicon.ts';
import { closesSyllable, isCapital, isMark, wordEnd } from './units.ts';

const LONGEST_GAP = 160;
const LONGEST_SUFFIX = 8;
/** The Khmer sign that subscribes the next consonant: no syllable starts behind it. */
const COENG = 0x17d2;
/** A word of a script without spaces, in units, where a gap is counted in words. */
const UNSPACED_WORD = 8;
/** Less than this of a form says too little to go on behind a space. */
const LEAST_BEFORE_SPACE = 5;
/** Shorter forms are part of too many words to be looked for behind a clitic. */
const SHORTEST_BEHIND_PREFIX = 3;
/** No word has more clitics before it. */
const MOST_PREFIXES = 16;

/** Where a text has the tails of split forms: for each tail a chain of places, the nearest first. */
class Places {
  /** The nearest place of each tail, counted from 1; 0 where there is none. */
  readonly nearest: Int32Array;
  from = new Int32Array(256);
  to = new Int32Array(256);
  further = new Int32Array(256);
  private count = 0;

  constructor(tails: number) {
    this.nearest = new Int32Array(tails);
  }

  clear(): void {
    if (this.count > 0) this.nearest.fill(0);
    this.count = 0;
  }

  add(tail: number, from: number, to: number): void {
    const nearest = this.nearest[tail] as number;
    // of a plain tail and one behind a clitic of the same word, the first counts
    if (nearest > 0 && this.from[nearest] === from) return;
    this.count += 1;
    if (this.count === this.from.length) this.grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.further[this.count] = nearest;
    this.nearest[tail] = this.count;
  }

  private grow(): void {
    const larger = (list: Int32Array) => {
      const made = new Int32Array(2 * list.length);
      made.set(list);
      return made;
    };
    this.from = larger(this.from);
    this.to = larger(this.to);
    this.further = larger(this.further);
  }
}

/** The units that the keys of a trie start with: most words of a text do with one, most signs between them do not. */
function openersOf({ cells, codes }: Trie): Uint8Array {
  const opens = new Uint8Array(codes.length);
  const base = Math.abs(cells[0] as number);
  for (let unit = 0; unit < codes.length; unit += 1) {
    const code = codes[unit] as number;
    if (code !== 0 && cells[2 * (base + code) + 1] === 0) opens[unit] = 1;
  }
  return opens;
}

/** The child of the root by a unit; 0 if there is none. */
function childOf({ cells, codes }: Trie, unit: number): number {
  const code = codes[unit] as number;
  const node = Math.abs(cells[0] as number) + code;
  return code !== 0 && cells[2 * node + 1] === 0 ? node : 0;
}

/** A key that ended at `end`, and where the form may end: as a whole word, and with any ending; -1: not. */
interface Close {
  plain: number;
  open: number;
}

/** What may stand glued to the figure before it. */
const unitKinds = new Set(['scale', 'currency', 'percent', 'month', 'solarMonth', 'lunarMonth']);

/** Looks for forms from the end of a text to its start, so that the further parts of a split form are known when its first part is met. */
class Scanner {
  private readonly lexicon: Lexicon;
  private readonly places: Places;
  private readonly close: Close = { plain: -1, open: -1 };
  private readonly prefixEnds = new Int32Array(MOST_PREFIXES);
  private prefixes = 0;
  /** 1 at each unit that a key starts with. */
  private readonly opens: Uint8Array;
  /** The node behind the first letter of the article; 0 where no form starts with it, or nothing swallows it. */
  private readonly bare: number;
  private units: Uint16Array = new Uint16Array(0);
  private at: Int32Array = new Int32Array(0);
  private length = 0;
  private original = '';
  private sentenceEnd: (at: number) => number = () => 0;
  /** The finds, those of the last word first, and where those of each word start among them. */
  private hits: Hit[] = [];
  private words: number[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.places = new Places(lexicon.tailCount);
    this.opens = openersOf(lexicon.trie);
    this.bare = lexicon.elision.behind === '' ? 0 : childOf(lexicon.trie, lexicon.elision.article.charCodeAt(0));
  }

  run({ units, at, length }: FoldedText, original: string, sentenceEnd: (at: number) => number): Hit[] {
    this.units = units;
    this.at = at;
    this.length = length;
    this.original = original;
    this.sentenceEnd = sentenceEnd;
    this.hits = [];
    this.words = [];
    this.places.clear();
    if (this.lexicon.spaced) this.scanWords();
    else this.scanSyllables();
    return inOrder(this.hits, this.words);
  }

  private scanWords(): void {
    const { units } = this;
    let word = this.length > 0 && isWordUnit(units[this.length - 1]);
    for (let i = this.length - 1; i >= 0; i -= 1) {
      const before = i > 0 && isWordUnit(units[i - 1]);
      const glued = before && word && isDigit(units[i - 1] as number) && !isDigit(units[i] as number);
      if ((!word || !before || glued) && this.opens[units[i] as number] === 1) {
        const found = this.hits.length;
        this.walk(i, i, 1, word);
        if (glued) this.keepUnits(found);
        else if (this.prefixes > 0) this.walkBehindPrefixes(i, found);
        if (this.hits.length > found) this.words.push(found);
      }
      word = before;
    }
  }

  /** What stands glued behind a figure is its scale or unit: 1.2bn, 5kr. */
  private keepUnits(found: number): void {
    const { hits } = this;
    this.prefixes = 0;
    let kept = found;
    for (let i = found; i < hits.length; i += 1) {
      if (!unitKinds.has((hits[i] as Hit).kind)) continue;
      hits[kept] = hits[i] as Hit;
      kept += 1;
    }
    hits.length = kept;
  }

  private scanSyllables(): void {
    const { units } = this;
    for (let i = this.length - 1; i >= 0; i -= 1) {
      if (isMark(units[i] as number) || (i > 0 && (units[i - 1] === COENG || insideLatin(units, i)))) continue;
      const found = this.hits.length;
      this.walk(i, i, 1, isWordUnit(units[i]));
      if (this.hits.length > found) this.words.push(found);
    }
  }

  /** Takes the keys that start at `start` in the word at `at`; forms of at least `shortest` units. */
  private walk(start: number, at: number, shortest: number, word: boolean, from = 0): void {
    const { units, length } = this;
    const { trie, keys } = this.lexicon;
    const { cells, codes } = trie;
    let node = from;
    let base = Math.abs(cells[2 * from] as number);
    let loose = -1;
    for (let i = start; i < length; i += 1) {
      const code = codes[units[i] as number] as number;
      const next = base + code;
      if (code === 0 || cells[2 * next + 1] !== node) {
        if (!this.isLoose(i, start)) return;
        loose = i + 1;
        continue;
      }
      node = next;
      base = cells[2 * next] as number;
      if (base >= 0) continue;
      base = -base;
      const key = cells[2 * base] as number;
      const flags = keys[key] as number;
      if ((flags & flag.prefix) !== 0 && start === at && word && i + 1 < length && isWordUnit(units[i + 1])) this.takePrefix(i + 1);
      if (loose > 0 && this.goesOn(loose, i + 1)) continue;
      if ((flags & (flag.head | flag.tail)) !== 0 && this.closes(i + 1, flags)) {
        if (word && (flags & flag.tail) !== 0) this.takeTail(key, at);
        if ((flags & flag.head) !== 0 && i + 1 - start >= shortest) this.takeHead(key, start, i + 1);
      }
    }
  }

  /** Whether a space stands inside a form that is written without: who writes without spaces puts one wherever a line may be broken. */
  private isLoose(at: number, start: number): boolean {
    const { units } = this;
    if (this.lexicon.spaced || at - start < LEAST_BEFORE_SPACE) return false;
    // "attended [the] «conference on X»": a quotation mark may open there
    if (units[at] === QUOTE) return isWordUnit(units[at + 1]);
    return units[at] === SPACE && isWordUnit(units[at - 1]) && (isWordUnit(units[at + 1]) || (units[at + 1] === QUOTE && isWordUnit(units[at + 2])));
  }

  /** Whether a form that starts at an offset ends behind another: "prime minister | state minister" is no "prime minister state". */
  private goesOn(start: number, end: number): boolean {
    const { hits, words } = this;
    for (let w = words.length - 1; w >= 0; w -= 1) {
      const first = hits[words[w] as number] as Hit;
      if (first.start > start) return false;
      if (first.start < start) continue;
      for (let h = words[w] as number; h < (words[w + 1] ?? hits.length); h += 1) if ((hits[h] as Hit).end > end) return true;
    }
    return false;
  }

  private takePrefix(end: number): void {
    if (!this.lexicon.spaced || this.prefixes === MOST_PREFIXES) return;
    this.prefixEnds[this.prefixes] = end;
    this.prefixes += 1;
  }

  /** The longest clitic first. A word that is a form itself holds no other: the honorific that begins like a preposition and a noun. A form that goes on behind it may open there ("and [held talks with]"). */
  private walkBehindPrefixes(at: number, found: number): void {
    const end = wordEnd(this.units, at);
    const whole = this.isWhole(found, end);
    for (let i = this.prefixes - 1; i >= 0; i -= 1) {
      const start = this.prefixEnds[i] as number;
      const shortest = whole ? end - start + 1 : SHORTEST_BEHIND_PREFIX;
      this.walk(start, at, shortest, true);
      if (this.losesLetter(start)) this.walk(start, at, shortest, true, this.bare);
    }
    this.prefixes = 0;
  }

  /** Whether the rest of the article stands behind a clitic that swallows its first letter. */
  private losesLetter(start: number): boolean {
    const { article, behind } = this.lexicon.elision;
    return this.bare > 0 && behind.includes(String.fromCharCode(this.units[start - 1] as number)) && this.units[start] === article.charCodeAt(1);
  }

  private isWhole(found: number, end: number): boolean {
    const { hits } = this;
    for (let i = found; i < hits.length; i += 1) if ((hits[i] as Hit).kind !== 'stop' && (hits[i] as Hit).end >= end) return true;
    return false;
  }

  /** Tells where a form may end whose key ends at `end`, into `close`; whether at all. */
  private closes(end: number, flags: number): boolean {
    const { units, close } = this;
    if (!this.lexicon.spaced) {
      close.plain = end < this.length && (isMark(units[end] as number) || closesSyllable(units, end) || insideLatin(units, end)) ? -1 : end;
      close.open = close.plain;
      return close.plain > 0 || (flags & flag.figure) !== 0;
    }
    if (end === this.length || !isWordUnit(units[end]) || !isWordUnit(units[end - 1])) {
      const detached = units[end] === SPACE ? suffixEnd(this.lexicon.suffixes, units, end, this.length) : -1;
      close.plain = detached > 0 ? detached : end;
      close.open = close.plain;
      return true;
    }
    close.plain = suffixEnd(this.lexicon.suffixes, units, end, this.length);
    close.open = (flags & flag.open) !== 0 ? wordEnd(units, end) : -1;
    return close.plain > 0 || close.open > 0 || (flags & flag.figure) !== 0;
  }

  private takeTail(key: number, at: number): void {
    const { tails } = this.lexicon;
    const [plain, open] = [tails[2 * key] as number, tails[2 * key + 1] as number];
    if (plain >= 0 && this.close.plain > 0) this.places.add(plain, at, this.close.plain);
    if (open >= 0 && this.close.open > 0) this.places.add(open, at, this.close.open);
  }

  private takeHead(key: number, start: number, end: number): void {
    const { first, parts, rests, kinds, values } = this.lexicon;
    const { nearest } = this.places;
    const { plain, open } = this.close;
    const to = first[key + 1] as number;
    for (let p = first[key] as number; p < to; p += PART.size) {
      const count = parts[p + PART.count] as number;
      if (count > 0 && nearest[rests[(parts[p + PART.rest] as number) + REST.tail] as number] === 0) continue;
      const flags = parts[p + PART.flags] as number;
      // the letters of a currency stand glued to its figure, a month to its year: R500, P1.9, Oct2025
      const glued = (flags & flag.figure) !== 0 && end < this.length && isDigit(this.units[end] as number);
      const close = glued ? end : (flags & flag.open) !== 0 ? open : plain;
      if (close <= 0) continue;
      if ((flags & flag.capital) !== 0 && !isCapital(this.original.charCodeAt(this.at[start] as number))) continue;
      const kind = kinds[parts[p + PART.kind] as number] as string;
      const value = values[parts[p + PART.value] as number] as string;
      if (count === 0) {
        const isOpen = (flags & flag.open) !== 0;
        this.hits.push(foundWhole(kind, value, start, close, close > end && !isOpen ? end : undefined, isOpen ? end : undefined));
      } else this.takeSplit(kind, value, start, close, parts[p + PART.rest] as number, count);
    }
  }

  private takeSplit(kind: string, value: string, start: number, first: number, rest: number, count: number): void {
    const { rests } = this.lexicon;
    const { from, to } = this.places;
    let close = first;
    let last = -1;
    // "on [an official] visit to", with nothing between
    let gapless = true;
    for (let r = rest; r < rest + count * REST.size; r += REST.size) {
      const place = this.firstFrom(rests[r + REST.tail] as number, close);
      if (place === 0 || (from[place] as number) >= Math.min(this.sentenceEnd(start), close + LONGEST_GAP)) return;
      const words = rests[r + REST.words] as number;
      if (words >= 0 && this.wordsBetween(close, from[place] as number) > words) return;
      gapless &&= (from[place] as number) - close === 1;
      close = to[place] as number;
      last = from[place] as number;
    }
    const open = gapless && this.lexicon.spaced ? close : undefined;
    this.hits.push({ kind, value, start, end: close, split: true, tail: last, stem: undefined, open });
  }

  /** The nearest place of a tail that does not start before `start`. */
  private firstFrom(tail: number, start: number): number {
    const { nearest, from, further } = this.places;
    let place = nearest[tail] as number;
    while (place > 0 && (from[place] as number) < start) place = further[place] as number;
    return place;
  }

  /** How many words start between two offsets. */
  private wordsBetween(from: number, to: number): number {
    const { units } = this;
    const { spaced } = this.lexicon;
    let words = 0;
    for (let i = from; i < to; i += 1) if (isWordUnit(units[i]) && (i === 0 || (spaced ? !isWordUnit(units[i - 1]) : units[i - 1] !== COENG))) words += 1;
    return spaced ? words : words / UNSPACED_WORD;
  }
}

/** The finds of the words from first to last, sorted by start, the longer first. `words` tells where those of each word begin, the last word first. */
function inOrder(hits: readonly Hit[], words: readonly number[]): Hit[] {
  const sorted: Hit[] = [];
  let end = hits.length;
  for (let w = words.length - 1; w >= 0; w -= 1) {
    const found = words[w] as number;
    for (let i = found; i < end; i += 1) insert(sorted, hits[i] as Hit);
    end = found;
  }
  return sorted;
}

/** Puts a find behind those that stand before it. They come nearly in order. */
function insert(sorted: Hit[], hit: Hit): void {
  let at = sorted.length;
  sorted.push(hit);
  while (at > 0) {
    const before = sorted[at - 1] as Hit;
    if (before.start < hit.start || (before.start === hit.start && before.end >= hit.end)) break;
    sorted[at] = before;
    at -= 1;
  }
  sorted[at] = hit;
}

/** "RBC" is no form in "CRBC": words of Latin letters are whole in a script without spaces too. Units are folded. */
const insideLatin = (units: Uint16Array, at: number): boolean => isLatin(units[at - 1] as number) && isLatin(units[at] as number);

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x24f);

/** Where a word ends that has one of the suffixes from `from` on to its end, else -1. A suffix may begin with a space: some write it apart. */
function suffixEnd({ cells, codes }: Trie, units: Uint16Array, from: number, length: number): number {
  let node = 0;
  let base = cells[0] as number;
  for (let i = from; i < length && i - from < LONGEST_SUFFIX && (i === from || isWordUnit(units[i])); i += 1) {
    const code = codes[units[i] as number] as number;
    const next = base + code;
    if (code === 0 || cells[2 * next + 1] !== node) return -1;
    node = next;
    base = cells[2 * next] as number;
    if (base >= 0) continue;
    if (i + 1 === length || !isWordUnit(units[i + 1])) return i + 1;
    base = -base;
  }
  return -1;
}

const scanners = new WeakMap<Lexicon, Scanner>();

/** All forms found in a folded text, in order of their start. `original` is the text that was folded; `sentenceEnd(i)` bounds the gap of a split form. */
export function scan(lexicon: Lexicon, text: FoldedText, original: string, sentenceEnd: (at: number) => number): Hit[] {
  let scanner = scanners.get(lexicon);
  if (!scanner) {
    scanner = new Scanner(lexicon);
    scanners.set(lexicon, scanner);
  }
  return scanner.run(text, original, sentenceEnd);
}
