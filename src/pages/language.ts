import type { Pack } from '../packs/pack.ts';
import { foldString, isWordUnit } from '../text/fold.ts';

type CharacterCount = (text: string) => number;

const YES = 1;
const NO = 2;

/** Counts the characters that `pattern` matches; each unit is asked for once in a lifetime. */
function counter(pattern: RegExp): CharacterCount {
  const known = new Uint8Array(65536);
  return (text) => {
    let n = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit <= 0xdbff) {
        if (pattern.test(String.fromCodePoint(text.codePointAt(i) as number))) n += 1;
        if ((text.codePointAt(i) as number) > 0xffff) i += 1;
        continue;
      }
      if (known[unit] === 0) known[unit] = pattern.test(String.fromCharCode(unit)) ? YES : NO;
      if (known[unit] === YES) n += 1;
    }
    return n;
  };
}

const countLetters = counter(/\p{L}/u);

/** What telling languages apart needs of a pack, made once. */
export interface LanguageProfile {
  readonly code: string;
  /** How many characters of a text belong to its scripts. */
  readonly inScript: CharacterCount;
  readonly words: ReadonlySet<string>;
  readonly floor: number;
}

const SAMPLE = 6000;

type Head = Pick<Pack, 'code' | 'scripts' | 'functionWords'>;

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
  const words = new Set(pack.functionWords.map((w) => foldString(w).normalize('NFC')));
  return { code: pack.code, inScript: counter(new RegExp(`[${scripts.map((s) => `\\p{Script=${s}}`).join('')}]`, 'u')), words, floor: floorOf(pack, words) };
}

const APOSTROPHE = 39;
const isLetterUnit = (unit: number) => unit === APOSTROPHE || (isWordUnit(unit) && (unit < 48 || unit > 57));

type Voters = ReadonlyMap<string, readonly number[]>;
const voters = new WeakMap<readonly LanguageProfile[], Voters>();

/** The profiles, by index, that have a word. */
function votersOf(profiles: readonly LanguageProfile[]): Voters {
  const known = voters.get(profiles);
  if (known) return known;
  const made = new Map<string, number[]>();
  for (const [index, { words }] of profiles.entries()) for (const word of words) made.set(word, [...(made.get(word) ?? []), index]);
  voters.set(profiles, made);
  return made;
}

/** How many runs of letters, marks and apostrophes a text has, and how many of them are function words of each profile. */
function votes(text: string, profiles: readonly LanguageProfile[]): { voted: readonly number[]; tokens: number } {
  const known = votersOf(profiles);
  const voted = profiles.map(() => 0);
  let tokens = 0;
  let from = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const inside = i < text.length && isLetterUnit(text.charCodeAt(i));
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    tokens += 1;
    for (const index of known.get(text.slice(from, i)) ?? none) voted[index] = (voted[index] as number) + 1;
    from = -1;
  }
  return { voted, tokens };
}

const none: readonly number[] = [];

/**
 * The language whose script holds the text and whose function words it has most of; undefined where none has enough of them.
 * `hint`, the container's own word, decides where the text is too short to tell.
 */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[], hint?: string): string | undefined {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' ');
  const letterCount = countLetters(sample);
  if (letterCount === 0) return undefined;
  const { voted, tokens } = votes(foldString(sample).normalize('NFC'), profiles);
  let best: { code: string; score: number } | undefined;
  let hinted: string | undefined;
  for (const [index, profile] of profiles.entries()) {
    const share = profile.inScript(sample) / letterCount;
    if (share < SCRIPT_SHARE) continue;
    if (hint?.toLowerCase().split('-')[0] === profile.code) hinted = profile.code;
    const wordShare = (voted[index] as number) / Math.max(1, tokens);
    if (wordShare < profile.floor) continue;
    const score = share + wordShare * 3;
    if (!best || score > best.score) best = { code: profile.code, score };
  }
  return best?.code ?? hinted;
}
