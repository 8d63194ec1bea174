import { bareString, type FoldedText, foldString, isWordUnit, textOf } from '../text/fold.ts';
import { buildTrie, type Trie } from '../text/trie.ts';

/** What a form means: a class and a neutral value. */
export interface Entry {
  readonly kind: string;
  readonly value: string;
  readonly form: string;
}

/** A class, a value and its surface forms, before compiling. */
export interface Term {
  readonly kind: string;
  readonly value: string;
  readonly forms: readonly string[];
}

/** A form found in a text; `start` and `end` are folded offsets. */
export interface Hit {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number /** Start of the last part of a split form; what stands in the gap before it is not part of the form. */;
  readonly tail?: number;
  readonly split?: boolean;
}

/** `capital`: the form is a name, and stands with a capital letter in a script that has them: `US` is not `us`, `Turkey` not `turkey`. */
interface Part {
  readonly entry: Entry;
  readonly open: boolean;
  readonly capital: boolean;
  readonly rest: readonly Tail[];
}
/** The further parts of a split form. `words`: how many words may stand between; undefined: any within the sentence. */
interface Tail {
  readonly key: string;
  readonly open: boolean;
  readonly words: number | undefined;
}

export interface Lexicon {
  readonly trie: Trie;
  readonly parts: readonly (readonly Part[])[];
  readonly prefixes: readonly string[];
  readonly suffixes: ReadonlySet<string>;
  readonly spaced: boolean;
  readonly size: number;
}

const nameKinds = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'holder', 'surname', 'month', 'weekday']);
/** What a table of units holds where it has been asked. */
const YES = 1;
const NO = 2;
const cased = new Uint8Array(65536);

function isCapital(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (!(unit >= 0)) return false;
  if (cased[unit] === 0) cased[unit] = character !== character.toLowerCase() ? YES : NO;
  return cased[unit] === YES;
}

function needsCapital(kind: string, form: string): boolean {
  const first = form.trim().charAt(0);
  if (!isCapital(first)) return false;
  return nameKinds.has(kind) || (form.length <= 6 && form === form.toUpperCase());
}

const LONGEST_GAP = 160;
const LONGEST_SUFFIX = 8;
/** The Khmer sign that subscribes the next consonant: no syllable starts behind it. */
const COENG = 0x17d2;
/** A word of a script without spaces, in units, where a gap is counted in words. */
const UNSPACED_WORD = 8;
/** Shorter forms are part of too many words to be looked for behind a clitic. */
const SHORTEST_BEHIND_PREFIX = 3;

const gapSigns = /[*…]|\.\.\./;

function split(form: string): { key: string; open: boolean; words: number | undefined }[] {
  if (!gapSigns.test(form)) {
    const key = foldString(form);
    return key ? [{ key, open: false, words: 0 }] : [];
  }
  const pieces: { key: string; open: boolean; words: number | undefined }[] = [];
  let words: number | undefined = 0;
  let run: string[] = [];
  const close = () => {
    if (run.length === 0) return;
    const raw = run.join(' ');
    const open = raw.endsWith('*');
    const key = foldString(open ? raw.slice(0, -1) : raw);
    if (key) pieces.push({ key, open, words });
    run = [];
  };
  for (const token of form.trim().split(/[ \t]+/)) {
    if (token === '…' || token === '...') {
      close();
      words = undefined;
    } else if (token === '*') {
      close();
      words = 3;
    } else run.push(token);
  }
  close();
  return pieces;
}

/** A zero-width non-joiner in a form may be typed as a space, or left out: each way is a form of its own. */
function spellings(form: string): string[] {
  return form.includes('‌') ? [form.replaceAll('‌', ''), form.replaceAll('‌', ' ')] : [form];
}

/** Compiles terms to one matcher. `prefixes` and `suffixes` are the clitics that a pack lets stand glued to a form. */
export function compileLexicon(terms: readonly Term[], options: { prefixes: readonly string[]; suffixes: readonly string[]; spaced: boolean }): Lexicon {
  const byKey = new Map<string, Part[]>();
  for (const { kind, value, forms } of terms) {
    for (const form of new Set(forms.flatMap(spellings))) {
      const [first, ...rest] = split(form);
      if (!first) continue;
      const capital = needsCapital(kind, form);
      const parts = byKey.get(first.key);
      const known = parts?.some(
        (p) =>
          p.entry.kind === kind &&
          p.entry.value === value &&
          p.capital === capital &&
          p.open === first.open &&
          p.rest.length === rest.length &&
          p.rest.every((t, i) => t.key === rest[i]?.key && t.words === rest[i]?.words),
      );
      if (known) continue;
      const part = { entry: { kind, value, form }, open: first.open, capital, rest };
      if (parts) parts.push(part);
      else byKey.set(first.key, [part]);
    }
  }
  const keys = [...byKey.keys()].sort();
  return {
    trie: buildTrie(keys),
    parts: keys.map((k) => byKey.get(k) as Part[]),
    spaced: options.spaced,
    size: keys.length,
    prefixes: options.prefixes
      .map(foldString)
      .filter((p) => p.length > 0)
      .sort((a, b) => b.length - a.length),
    suffixes: new Set(options.suffixes.flatMap((s) => [foldString(s), ` ${foldString(s)}`.trim()]).filter((s) => s.length > 0)),
  };
}

/** The name as written and without its diacritics: both are met. */
export function nameForms(name: string): string[] {
  const bare = bareString(name);
  return bare && bare !== foldString(name) ? [name, bare] : [name];
}

function wordEnd(units: Uint16Array, from: number): number {
  let i = from;
  while (i < units.length && isWordUnit(units[i])) i += 1;
  return i;
}

function endsWell(lexicon: Lexicon, units: Uint16Array, end: number, open: boolean): number {
  if (!lexicon.spaced) return isMark(units[end]) ? -1 : end;
  if (!isWordUnit(units[end])) return end;
  if (!isWordUnit(units[end - 1])) return end;
  if (open) return wordEnd(units, end);
  const close = wordEnd(units, Math.min(end, units.length));
  if (close - end <= LONGEST_SUFFIX && lexicon.suffixes.has(textOf(units, end, close))) return close;
  return -1;
}

const marks = new Uint8Array(65536);
const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;

const mark = /\p{M}/u;
const FIRST_MARK = 0x17b1;

/** Whether a unit is a mark of one of the scripts that have them; each is asked for once. */
function isMark(unit: number | undefined): boolean {
  if (unit === undefined || unit < FIRST_MARK) return false;
  if (marks[unit] === 0) marks[unit] = mark.test(String.fromCharCode(unit)) ? YES : NO;
  return marks[unit] === YES;
}

function keyAt(units: Uint16Array, key: string, at: number): boolean {
  for (let i = 0; i < key.length; i += 1) if (units[at + i] !== key.charCodeAt(i)) return false;
  return true;
}

function findTail(lexicon: Lexicon, units: Uint16Array, tail: Tail, from: number, limit: number): { start: number; end: number } | undefined {
  const last = Math.min(limit, from + LONGEST_GAP);
  let words = 0;
  for (let i = from; i < last; i += 1) {
    const starts = lexicon.spaced ? !isWordUnit(units[i - 1]) : units[i - 1] !== COENG;
    if (starts && isWordUnit(units[i])) {
      if (keyAt(units, tail.key, i)) {
        const end = endsWell(lexicon, units, i + tail.key.length, tail.open);
        if (end > 0) return { start: i, end };
      }
      if (lexicon.spaced)
        for (const prefix of lexicon.prefixes)
          if (keyAt(units, prefix, i) && keyAt(units, tail.key, i + prefix.length)) {
            const end = endsWell(lexicon, units, i + prefix.length + tail.key.length, tail.open);
            if (end > 0) return { start: i, end };
          }
      words += lexicon.spaced ? 1 : 1 / UNSPACED_WORD;
      if (tail.words !== undefined && words > tail.words) return undefined;
    }
  }
  return undefined;
}

function isWhole(hits: readonly Hit[], from: number, end: number): boolean {
  for (let i = from; i < hits.length; i += 1) if ((hits[i] as Hit).kind !== 'stop' && (hits[i] as Hit).end >= end) return true;
  return false;
}

/** Looks for forms from one place after another; what it finds piles up in `hits`. */
class Scanner {
  readonly hits: Hit[] = [];
  private readonly lexicon: Lexicon;
  private readonly text: FoldedText;
  private readonly original: string;
  private readonly sentenceEnd: (at: number) => number;

  constructor(lexicon: Lexicon, text: FoldedText, original: string, sentenceEnd: (at: number) => number) {
    this.lexicon = lexicon;
    this.text = text;
    this.original = original;
    this.sentenceEnd = sentenceEnd;
  }

  /** Takes the forms that start at `start` and have at least `shortest` units. */
  tryAt(start: number, shortest: number): void {
    const { units, length } = this.text;
    const { base, check, codes } = this.lexicon.trie;
    let node = 0;
    for (let i = start; ; i += 1) {
      const b = base[node] as number;
      if (check[b] === node) {
        const end = base[b] as number;
        if (end < 0 && i - start >= shortest) this.take(-end - 1, start, i);
      }
      if (i === length) return;
      const code = codes[units[i] as number] as number;
      if (code === 0 || check[b + code] !== node) return;
      node = b + code;
    }
  }

  private take(key: number, start: number, end: number): void {
    const { lexicon, text } = this;
    for (const part of lexicon.parts[key] as readonly Part[]) {
      if (part.capital && !isCapital(this.original.charAt(text.at[start] as number))) continue;
      // the letters of a currency stand glued to its figure: R500, P1.9
      const glued = part.entry.kind === 'currency' && isDigit(text.units[end]);
      const close = glued ? end : endsWell(lexicon, text.units, end, part.open);
      if (close <= 0) continue;
      if (part.rest.length === 0) this.hits.push({ kind: part.entry.kind, value: part.entry.value, start, end: close });
      else this.takeSplit(part, start, close);
    }
  }

  private takeSplit(part: Part, start: number, first: number): void {
    const limit = this.sentenceEnd(start);
    let close = first;
    let last = -1;
    for (const tail of part.rest) {
      const found = findTail(this.lexicon, this.text.units, tail, close, limit);
      if (!found) return;
      close = found.end;
      last = found.start;
    }
    this.hits.push({ kind: part.entry.kind, value: part.entry.value, start, end: close, split: true, tail: last });
  }
}

/** All forms found in a folded text, in order of their start. `original` is the text that was folded; `sentenceEnd(i)` bounds the gap of a split form. */
export function scan(lexicon: Lexicon, text: FoldedText, original: string, sentenceEnd: (at: number) => number): Hit[] {
  const { units, length } = text;
  const { spaced, prefixes } = lexicon;
  const scanner = new Scanner(lexicon, text, original, sentenceEnd);
  const { hits } = scanner;
  for (let i = 0; i < length; i += 1) {
    const word = isWordUnit(units[i]);
    if (spaced ? word && i > 0 && isWordUnit(units[i - 1]) : isMark(units[i]) || units[i - 1] === COENG) continue;
    const before = hits.length;
    scanner.tryAt(i, 1);
    // a word that is a form itself holds no clitic: the honorific that begins like a preposition and a noun
    if (!spaced || !word || prefixes.length === 0 || isWhole(hits, before, wordEnd(units, i))) continue;
    for (const prefix of prefixes)
      if (keyAt(units, prefix, i) && isWordUnit(units[i + prefix.length])) scanner.tryAt(i + prefix.length, SHORTEST_BEHIND_PREFIX);
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Two forms of one meaning over the same words are one find. */
function withoutTwins(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const twin = `${hit.kind}|${hit.value}|${hit.start}|${hit.end}`;
    if (seen.has(twin)) return false;
    seen.add(twin);
    return true;
  });
}

/** Of hits that overlap, keeps the longest, the earlier of two as long. Hits of one span all stay, and what stands in the gap of a split form stays. */
export function longest(hits: readonly Hit[]): Hit[] {
  if (hits.length <= 1) return [...hits];
  const order = withoutTwins(hits).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Hit[] = [];
  const lost = (hit: Hit) =>
    kept.some((k) => {
      if (k.start === hit.start && k.end === hit.end) return false;
      if (!k.split) return hit.start < k.end && k.start < hit.end;
      return hit.start === k.start || hit.end === k.end || (hit.end > (k.tail ?? k.end) && hit.start < k.end);
    });
  for (const hit of order) if (!lost(hit)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
