import type { Pack } from '../packs/pack.ts';
import { type FoldedText, fold, foldString, isWordUnit } from '../text/fold.ts';
import { APOSTROPHE } from '../text/marks.ts';
import { foldedAt } from '../text/sentences.ts';
import { buildTrie, type Trie } from '../text/trie.ts';
import { unitAt } from '../text/unit-at.ts';

/** What telling languages apart needs of a pack, made once. */
export interface LanguageProfile {
  readonly code: string;
  /** The letters of its scripts. */
  readonly script: RegExp;
  readonly words: ReadonlySet<string>;
  /** These and the words of its reports. */
  readonly ofNews: ReadonlySet<string>;
  /** Words of its neighbours, none of its own. */
  readonly rivals: ReadonlySet<string>;
  readonly floor: number;
  readonly isCased: boolean;
}

const SAMPLE = 6000;

type Head = Pick<Pack, 'code' | 'scripts' | 'functionWords' | 'newsWords' | 'rivalWords'>;

/** Least share of function words in a text: words of plain letters are common to many languages, words with letters of their own to one. */
const FLOOR = { plain: 0.2, own: 0.04, shared: 0.08 } as const;
/** Least share of letters in the pack's scripts. */
const SCRIPT_SHARE = 0.3;
/** Scripts that one living language has to itself: the script alone tells it. */
const ownScripts = new Set(['Khmr', 'Laoo', 'Thai', 'Geor', 'Armn', 'Hang', 'Jpan']);

function floorOf(pack: Head, words: ReadonlySet<string>): number {
  if (pack.scripts.some((s) => ownScripts.has(s))) return 0;
  if (!pack.scripts.includes('Latn')) return FLOOR.shared;
  const plain = [...words].filter((w) => /^[a-z']+$/.test(w)).length / Math.max(1, words.size);
  return FLOOR.plain * plain + FLOOR.own * (1 - plain);
}

/** What telling languages apart needs of a pack, made once. */
export function languageProfile(pack: Head): LanguageProfile {
  const scripts = pack.scripts.length > 0 ? pack.scripts : ['Latn'];
  const folded = (words: readonly string[]) => words.map((w) => foldString(w).normalize('NFD'));
  const words = new Set(folded(pack.functionWords));
  return {
    code: pack.code,
    script: new RegExp(`[${scripts.map((s) => `\\p{Script=${s}}`).join('')}]`, 'u'),
    words,
    ofNews: new Set([...words, ...folded(pack.newsWords)]),
    rivals: new Set(folded(pack.rivalWords)),
    floor: floorOf(pack, words),
    isCased: scripts.includes('Latn'),
  };
}

const isLetterUnit = (unit: number) => unit === APOSTROPHE || (isWordUnit(unit) && (unit < 48 || unit > 57));

const letter = /\p{L}/u;

/** Tells of each character which scripts it belongs to, and of each word which profiles have it; made once for a list of profiles. */
class Census {
  private readonly profiles: readonly LanguageProfile[];
  private readonly words: readonly string[];
  /** The profiles that have each word. */
  private readonly voters: readonly (readonly number[])[];
  private readonly trie: Trie;
  /** The class of each unit, counted from 1: characters of one class belong to the same scripts. */
  private readonly classOf = new Uint16Array(65536);
  private readonly classes: { readonly letter: boolean; readonly scripts: readonly boolean[] }[] = [];
  private readonly classByName = new Map<string, number>();

  constructor(profiles: readonly LanguageProfile[], list: List) {
    this.profiles = profiles;
    this.words = [...new Set(profiles.flatMap((p) => [...p[list]]))].filter((w) => w.length > 0).sort();
    this.voters = this.words.map((word) => profiles.flatMap((p, i) => (p[list].has(word) ? [i] : [])));
    this.trie = buildTrie(this.words);
  }

  private classify(character: string): number {
    const own = { letter: letter.test(character), scripts: this.profiles.map((p) => p.script.test(character)) };
    const name = JSON.stringify(own);
    const known = this.classByName.get(name);
    if (known !== undefined) return known;
    this.classes.push(own);
    this.classByName.set(name, this.classes.length);
    return this.classes.length;
  }

  /** How many letters a text has, and how many characters of the scripts of each profile. */
  characters(text: string): { letters: number; inScript: readonly number[] } {
    const counts = new Uint32Array(MOST_CLASSES);
    const { length } = text;
    for (let i = 0; i < length; i += 1) {
      const unit = unitAt(text, i);
      let known = this.classOf[unit] as number;
      if (unit >= 0xd800 && unit <= 0xdbff) {
        known = this.classify(String.fromCodePoint(text.codePointAt(i) as number));
        if ((text.codePointAt(i) as number) > 0xffff) i += 1;
      } else if (known === 0) {
        known = this.classify(String.fromCharCode(unit));
        this.classOf[unit] = known;
      }
      counts[known] = (counts[known] as number) + 1;
    }
    const sum = (belongs: (own: Census['classes'][number]) => boolean | undefined) =>
      this.classes.reduce((n, own, i) => (belongs(own) ? n + (counts[i + 1] as number) : n), 0);
    return { letters: sum((own) => own.letter), inScript: this.profiles.map((_, p) => sum((own) => own.scripts[p])) };
  }

  /** How many runs of letters, marks and apostrophes the first folded units of a text have, and how many of them are function words of each profile. */
  votes(units: Uint16Array, length: number): { voted: readonly number[]; tokens: number } {
    const found = new Uint32Array(this.words.length);
    let tokens = 0;
    for (let i = 0; i < length; i += 1) {
      if (!isLetterUnit(units[i] as number)) continue;
      tokens += 1;
      const from = i;
      while (i < length && isLetterUnit(units[i] as number)) i += 1;
      const word = this.wordAt(units, from, i);
      if (word >= 0) found[word] = (found[word] as number) + 1;
    }
    const voted = this.profiles.map(() => 0);
    for (let w = 0; w < found.length; w += 1)
      if ((found[w] as number) > 0) for (const p of this.voters[w] as readonly number[]) voted[p] = (voted[p] as number) + (found[w] as number);
    return { voted, tokens };
  }

  private wordAt(units: Uint16Array, from: number, to: number): number {
    const { cells, codes } = this.trie;
    let node = 0;
    let base = cells[0] as number;
    for (let i = from; i < to; i += 1) {
      const code = codes[units[i] as number] as number;
      const next = Math.abs(base) + code;
      if (code === 0 || cells[2 * next + 1] !== node) return -1;
      node = next;
      base = cells[2 * next] as number;
    }
    return base < 0 ? (cells[-2 * base] as number) : -1;
  }
}

/** Marks of a text may stand in any order: only where it has some is that of its letters made canonical. */
const marked = /\p{Mn}/u;

function votesOf(census: Census, sample: string): { voted: readonly number[]; tokens: number } {
  const { units, length } = fold(marked.test(sample) ? foldString(sample).normalize('NFD') : sample);
  return census.votes(units, length);
}

/** A character belongs to one script or none, is a letter or not: far fewer classes are met. */
const MOST_CLASSES = 1024;

/** The lists of a profile that a text is counted by. */
type List = 'words' | 'ofNews' | 'rivals';
type Censuses = WeakMap<readonly LanguageProfile[], Census>;
const censuses: Readonly<Record<List, Censuses>> = { words: new WeakMap(), ofNews: new WeakMap(), rivals: new WeakMap() };

function censusOf(profiles: readonly LanguageProfile[], list: List = 'words'): Census {
  const made = censuses[list].get(profiles) ?? new Census(profiles, list);
  censuses[list].set(profiles, made);
  return made;
}

const capitalised = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]*/gu;
/** Of a text full of names and titles the share of function words is asked again: among the words without capitals, or of scripts without case less of them, if no other language has half as many. */
const NAMES = { cased: 1.5, uncased: 0.5, lead: 2 } as const;

interface Count {
  readonly inScript: readonly number[];
  readonly letters: number;
  readonly voted: readonly number[];
  readonly tokens: number;
}

const shareOf = ({ inScript, letters }: Count, index: number) => (inScript[index] as number) / letters;
const wordShareOf = ({ voted, tokens }: Count, index: number) => (voted[index] as number) / Math.max(1, tokens);

/** Of the languages that write the script of the text, the one that has most function words, of those that have more than their floor. */
function best(profiles: readonly LanguageProfile[], count: Count, floor: (profile: LanguageProfile) => number): number | undefined {
  let found: number | undefined;
  const score = (index: number) => shareOf(count, index) + wordShareOf(count, index) * 3;
  for (const [index, profile] of profiles.entries()) {
    if (shareOf(count, index) < SCRIPT_SHARE || wordShareOf(count, index) < floor(profile)) continue;
    if (found === undefined || score(index) > score(found)) found = index;
  }
  return found;
}

/** The same of a text whose names and titles leave few function words. */
function bestAmongNames(profiles: readonly LanguageProfile[], census: Census, sample: string, count: Count): number | undefined {
  const lower = votesOf(census, sample.replace(capitalised, ' '));
  const cased = best(profiles, { ...count, ...lower }, ({ floor, isCased }) => (isCased ? floor * NAMES.cased : Number.POSITIVE_INFINITY));
  if (cased !== undefined) return cased;
  const found = best(profiles, count, ({ floor, isCased }) => (isCased ? Number.POSITIVE_INFINITY : floor * NAMES.uncased));
  const rival = (index: number) =>
    index !== found && shareOf(count, index) >= SCRIPT_SHARE && (count.voted[index] as number) * NAMES.lead > (count.voted[found as number] as number);
  return found === undefined || profiles.some((_, index) => rival(index)) ? undefined : found;
}

/** Whether the words of a neighbour speak against a language: a few of them, and not many times fewer than its own. */
const RIVALS = { least: 2, share: 5 } as const;

function isOutvoted(profiles: readonly LanguageProfile[], index: number, sample: string, count: Count): boolean {
  if (profiles[index]?.rivals.size === 0) return false;
  const rivals = votesOf(censusOf(profiles, 'rivals'), sample).voted[index] as number;
  return rivals >= RIVALS.least && rivals * RIVALS.share > (count.voted[index] as number);
}

/** Of a few sentences: the share of function words and words of reports together, if there are some of them and no other language of the script has half as many. */
const SHORT = { tokens: 90, least: 4, lead: 2 } as const;

function bestOfShort(profiles: readonly LanguageProfile[], sample: string, count: Count): number | undefined {
  if (count.tokens > SHORT.tokens) return undefined;
  const told = { ...count, ...votesOf(censusOf(profiles, 'ofNews'), sample) };
  const votes = (index: number) => (shareOf(count, index) < SCRIPT_SHARE ? 0 : (told.voted[index] as number));
  const found = best(profiles, told, ({ floor }) => floor);
  if (found === undefined || votes(found) < SHORT.least) return undefined;
  return profiles.some((_, index) => index !== found && votes(index) * SHORT.lead > votes(found)) ? undefined : found;
}

/** The language that the container tells, if the text is in its script. */
function hinted(profiles: readonly LanguageProfile[], count: Count, hint: string | undefined): number | undefined {
  const language = hint?.toLowerCase().split('-')[0];
  const index = profiles.findIndex((p, i) => p.code === language && shareOf(count, i) >= SCRIPT_SHARE);
  return index < 0 ? undefined : index;
}

const guessed = (profiles: readonly LanguageProfile[], census: Census, sample: string, count: Count): number | undefined =>
  bestAmongNames(profiles, census, sample, count) ?? bestOfShort(profiles, sample, count);

/**
 * The language whose script holds the text and whose function words it has most of; undefined where none has enough of them.
 * `hint`, the container's own word, decides where the text is too short to tell. `folded` is the text folded, where it is at hand.
 */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[], hint?: string, folded?: FoldedText): string | undefined {
  const whole = text.slice(0, SAMPLE);
  const sample = whole.includes('http') ? whole.replace(/https?:\/\/\S+/g, ' ') : whole;
  const census = censusOf(profiles);
  const { letters, inScript } = census.characters(sample);
  if (letters === 0) return undefined;
  const asIs = folded && sample === whole && !marked.test(sample);
  const count = { letters, inScript, ...(asIs ? census.votes(folded.units, foldedAt(folded, sample.length)) : votesOf(census, sample)) };
  const found = best(profiles, count, ({ floor }) => floor) ?? hinted(profiles, count, hint) ?? guessed(profiles, census, sample, count);
  return found === undefined || isOutvoted(profiles, found, sample, count) ? undefined : profiles[found]?.code;
}
