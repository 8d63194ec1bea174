import { bareString, foldString } from '../text/fold.ts';
import { buildTrie, type Trie } from '../text/trie.ts';
import { isCapital } from './units.ts';

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
  readonly end: number;
  /** Start of the last part of a split form; what stands in the gap before it is not part of the form. */
  readonly tail?: number | undefined;
  readonly split?: boolean | undefined;
  /** Where the form itself ends, if an ending of the language follows it within the span. */
  readonly stem?: number | undefined;
  /** Of a form that any ending may follow: where it ends itself; of a split form in whose gaps nothing stands: its end. */
  readonly open?: number | undefined;
}

/** A find of a form in one piece. All finds have the same keys in one order: V8 reads objects of one shape fastest. */
export function foundWhole(kind: string, value: string, start: number, end: number, stem?: number, open?: number): Hit {
  return { kind, value, start, end, split: false, tail: undefined, stem, open };
}

/** What a part says of itself, and what some part of a key says, as bits. `head`, `tail` and `prefix` tell what a key is good for. */
export const flag = { open: 1, capital: 2, figure: 4, head: 8, tail: 16, prefix: 32 } as const;

/** The cells of one part in `Lexicon.parts`: kind and value as numbers, its flags, where its further parts start and how many they are. */
export const PART = { size: 5, kind: 0, value: 1, flags: 2, rest: 3, count: 4 } as const;
/** The cells of a further part in `Lexicon.rests`: the number of its tail, and how many words may stand before it (-1: any within the sentence). */
export const REST = { size: 2, tail: 0, words: 1 } as const;

/**
 * All forms of a language in one matcher: a trie of the first and further parts of forms and of the clitics, and tables of numbers by the number of a key.
 * Everything is a typed array or a list of strings, so that it can be stored and loaded as it is.
 */
export interface Lexicon {
  readonly trie: Trie;
  /** The flags of each key: what it is good for, and those of all its parts together. */
  readonly keys: Uint8Array;
  /** Where the parts of each key start in `parts`; one entry more than there are keys. */
  readonly first: Int32Array;
  readonly parts: Int32Array;
  readonly rests: Int32Array;
  /** The numbers of the tails that a key is: as a whole word, and with any ending; -1 where it is none. */
  readonly tails: Int32Array;
  readonly tailCount: number;
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly suffixes: Trie;
  /** The article, of which a clitic that ends in one of the units swallows the first letter. */
  readonly elision: { readonly article: string; readonly behind: string };
  readonly spaced: boolean;
}

/** A first part with what belongs to it. `capital`: the form is a name, and stands with a capital letter in a script that has them: `US` is not `us`, `Turkey` not `turkey`. */
interface Part {
  readonly kind: string;
  readonly value: string;
  readonly open: boolean;
  readonly capital: boolean;
  readonly rest: readonly Piece[];
}
/** A piece of a form. `words`: how many words may stand between it and the last; undefined: any within the sentence. */
interface Piece {
  readonly key: string;
  readonly open: boolean;
  readonly words: number | undefined;
}

const nameKinds = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'holder', 'surname', 'month', 'weekday']);
function needsCapital(kind: string, form: string): boolean {
  const first = form.trim().charCodeAt(0);
  if (!isCapital(first)) return false;
  return nameKinds.has(kind) || (form.length <= 6 && form === form.toUpperCase());
}

/** Up to three words, or as many as it says. */
const counted = /^\*[1-9]?$/;
const gapSigns = /[*…]|\.\.\./;

function split(form: string): Piece[] {
  if (!gapSigns.test(form)) {
    const key = foldString(form);
    return key ? [{ key, open: false, words: 0 }] : [];
  }
  const pieces: Piece[] = [];
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
    } else if (counted.test(token)) {
      close();
      words = Number(token.slice(1) || 3);
    } else run.push(token);
  }
  close();
  return pieces;
}

/** A zero-width non-joiner in a form may be typed as a space, or left out: each way is a form of its own. */
function spellings(form: string): string[] {
  return form.includes('‌') ? [form.replaceAll('‌', ''), form.replaceAll('‌', ' ')] : [form];
}

const sameRest = (a: readonly Piece[], b: readonly Piece[]) => a.length === b.length && a.every((t, i) => t.key === b[i]?.key && t.words === b[i]?.words);

function partsByKey(terms: readonly Term[]): Map<string, Part[]> {
  const byKey = new Map<string, Part[]>();
  for (const { kind, value, forms } of terms) {
    for (const form of new Set(forms.flatMap(spellings))) {
      const [first, ...rest] = split(form);
      if (!first) continue;
      const capital = needsCapital(kind, form);
      const parts = byKey.get(first.key);
      const { open } = first;
      const known = parts?.some((p) => p.kind === kind && p.value === value && p.capital === capital && p.open === open && sameRest(p.rest, rest));
      if (known) continue;
      const part = { kind, value, open, capital, rest };
      if (parts) parts.push(part);
      else byKey.set(first.key, [part]);
    }
  }
  return byKey;
}

/** Numbers strings in the order they come. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }
}

/** The same strings as names of properties: V8 compares two such by their place in memory, and others unit by unit. */
export function interned(texts: readonly string[]): string[] {
  const names: Record<string, true> = Object.create(null);
  for (const text of texts) names[text] = true;
  const known = new Map(Object.keys(names).map((name) => [name, name]));
  return texts.map((text) => known.get(text) as string);
}

const tailName = (piece: Piece) => `${piece.open ? '*' : ' '}${piece.key}`;

/** What is written as one with the figure behind it: "R500", "Oct2025". */
const besideFigures: ReadonlySet<string> = new Set(['currency', 'month', 'solarMonth', 'lunarMonth', 'weekday']);

const flagsOf = (part: Part): number => (part.open ? flag.open : 0) | (part.capital ? flag.capital : 0) | (besideFigures.has(part.kind) ? flag.figure : 0);

/** What a pack tells of all its forms. */
export interface LexiconOptions {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly spaced: boolean;
  readonly article?: string;
  /** Clitics of one letter that swallow the first letter of the article. */
  readonly swallowing?: readonly string[];
}

/** Compiles terms to one matcher. `prefixes` and `suffixes` are the clitics that a pack lets stand glued to a form; a suffix that begins with a space stands behind one. */
export function compileLexicon(terms: readonly Term[], options: LexiconOptions): Lexicon {
  const byKey = partsByKey(terms);
  const [kinds, values, tails] = [new Numbering(), new Numbering(), new Numbering()];
  const prefixes = new Set(folded(options.prefixes));
  const [glued, apart] = [options.suffixes.filter((s) => !s.startsWith(' ')), options.suffixes.filter((s) => s.startsWith(' '))];
  const tailKeys = [...byKey.values()].flatMap((parts) => parts.flatMap((p) => p.rest.map((t) => t.key)));
  const sorted = [...new Set([...byKey.keys(), ...tailKeys, ...prefixes])].sort();
  const [first, keys, parts, rests] = [new Int32Array(sorted.length + 1), new Uint8Array(sorted.length), [] as number[], [] as number[]];
  for (const [number, key] of sorted.entries()) {
    for (const part of byKey.get(key) ?? []) {
      parts.push(kinds.of(part.kind), values.of(part.value), flagsOf(part), rests.length, part.rest.length);
      for (const piece of part.rest) rests.push(tails.of(tailName(piece)), piece.words ?? -1);
      keys[number] = (keys[number] as number) | flag.head | flagsOf(part);
    }
    if (prefixes.has(key)) keys[number] = (keys[number] as number) | flag.prefix;
    first[number + 1] = parts.length;
  }
  return {
    trie: buildTrie(sorted),
    keys,
    first,
    parts: Int32Array.from(parts),
    rests: Int32Array.from(rests),
    tails: tailsOf(sorted, keys, tails.all),
    tailCount: tails.all.length,
    kinds: interned(kinds.all),
    values: interned(values.all),
    suffixes: buildTrie([...new Set([...folded(glued), ...folded(apart).map((suffix) => ` ${suffix}`)])].sort()),
    elision: { article: foldString(options.article ?? ''), behind: folded(options.swallowing ?? []).join('') },
    spaced: options.spaced,
  };
}

const folded = (words: readonly string[]) => words.map(foldString).filter((w) => w.length > 0);

/** The tails that each key is, and its flag. */
function tailsOf(sorted: readonly string[], keys: Uint8Array, names: readonly string[]): Int32Array {
  const numbers = new Map(names.map((name, i) => [name, i]));
  const tails = new Int32Array(2 * sorted.length).fill(-1);
  for (const [number, key] of sorted.entries()) {
    const [whole, open] = [numbers.get(` ${key}`), numbers.get(`*${key}`)];
    tails[2 * number] = whole ?? -1;
    tails[2 * number + 1] = open ?? -1;
    if (whole !== undefined || open !== undefined) keys[number] = (keys[number] as number) | flag.tail | (open === undefined ? 0 : flag.open);
  }
  return tails;
}

/** The name as written and without its diacritics: both are met. */
export function nameForms(name: string): string[] {
  const bare = bareString(name);
  return bare && bare !== foldString(name) ? [name, bare] : [name];
}
