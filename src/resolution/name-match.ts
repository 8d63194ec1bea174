import anyAscii from 'any-ascii';
import type { NameWordLists } from '../gazetteer/name-words.ts';
import { likeness, nameWords } from '../text/sound.ts';
import { lengthOfSounds, type Sounds, soundLikeness, soundsOf } from './word-likeness.ts';

/** What is known of the two bearers, first and second. */
export interface NameContext {
  readonly sides?: readonly [string | undefined, string | undefined];
  readonly offices?: readonly [readonly string[], readonly string[]];
}

/** How sure it is that two names mean one person, 0 to 1, and why. From `SAME_NAME` on they are taken for one. */
export interface NameJudgement {
  readonly score: number;
  readonly reasons: readonly string[];
}

export const SAME_NAME = 0.7;

interface Word {
  readonly letters: string;
  readonly sound: Sounds;
  readonly latin: boolean;
  /** Its script puts no spaces between the words of a name. */
  readonly run: boolean;
  /** Its script writes whole syllables: who is written otherwise is somebody else. */
  readonly syllabic: boolean;
}

const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const syllabic = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}'-]+$/u.test(text);

const longestHonorific = 10;

/** Honorifics stand apart or, in some scripts, glued to the name. */
function withoutHonorific(word: string, { honorifics }: NameWordLists): string {
  if (honorifics.has(word)) return '';
  if (isLatin(word)) return word;
  // where no spaces part the words, short ones are glued as well
  const least = unspaced.test(word) ? 2 : 3;
  for (let i = Math.min(longestHonorific, word.length - least); i >= least; i -= 1) if (honorifics.has(word.slice(0, i))) return word.slice(i);
  return word;
}

const WHOLE_NAME = 2;

/** Words that may be honorifics fall at the head of what is still a whole name without them. */
function withoutDoubtful(words: readonly string[], { doubtful }: NameWordLists): readonly string[] {
  const first = words.findIndex((w) => !doubtful.has(w));
  return first > 0 && words.length - first >= WHOLE_NAME ? words.slice(first) : words;
}

/** A word without the article that its language writes to it. */
function withoutArticle(word: string, { articles }: NameWordLists): string {
  const article = [...articles].find((a) => word.startsWith(a) && word.length >= a.length + 3);
  return article === undefined ? word : word.slice(article.length);
}

function wordsOf(name: string, lists: NameWordLists): Word[] {
  const words = nameWords(name.replace(/[-\u2010-\u2015]/g, ' '))
    .map((w) => withoutHonorific(w, lists))
    .filter((w, i, all) => w.length > 0 && (!lists.particles.has(w) || (i > 0 && i === all.length - 1)));
  return withoutDoubtful(words, lists).map((w) => {
    const stem = isLatin(w) ? w : withoutArticle(w, lists);
    return {
      letters: anyAscii(stem)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
      sound: soundsOf(stem),
      latin: isLatin(w),
      run: unspaced.test(w),
      syllabic: syllabic.test(w),
    };
  });
}

/** How like two words are: by their letters in one script, by their sound across scripts. */
function wordLikeness(a: Word, b: Word): number {
  if (a.letters === b.letters) return 1;
  if (a.letters.length === 1 || b.letters.length === 1) return a.letters[0] === b.letters[0] && a.latin === b.latin ? INITIAL : 0;
  const sounds = soundLikeness(a.sound, b.sound);
  if (a.syllabic && b.syllabic) return Math.min(sounds, OTHER_SYLLABLE);
  if (a.latin && b.latin && (isWithArticle(a.letters, b.letters) || isWithArticle(b.letters, a.letters))) return WITH_ARTICLE;
  return a.latin && b.latin ? Math.min(sounds, SPELLING.least + SPELLING.share * likeness(a.letters, b.letters)) : sounds;
}

/** Names in one script of syllables are written alike or are two. */
const OTHER_SYLLABLE = 0.55;
/** "Albusaidi" is Busaidi with its article. */
const isWithArticle = (long: string, short: string): boolean => short.length >= 5 && /^[ae]l/.test(long) && long.slice(2) === short;
const WITH_ARTICLE = 0.96;

/** In Latin letters the vowels count as well: John is not Jane, however alike their consonants sound. */
const SPELLING = { least: 0.15, share: 0.85 } as const;

const INITIAL = 0.85;

/** A name written without spaces beside one with them. */
const LIKE_RUN = 0.74;
const LIKE_WORD = 0.6;
/** In Latin letters two spellings of one word have more in common. */
const LIKE_SPELLING = 0.66;
/** A word that is one of the other name's, wherever it stands, is as good as that and no better. */
const SHORT_FORM = 0.74;
/** For each place that a word stands from where it stands in the other name: family names go first or last. */
const DISPLACED = 0.03;

/** Some words of a name as one. */
function runOf(words: readonly Word[]): Word {
  return {
    letters: words.map((w) => w.letters).join(''),
    sound: { sounds: words.map((w) => w.sound.sounds).join(''), abjad: words.some((w) => w.sound.abjad), dropsR: words.some((w) => w.sound.dropsR) },
    latin: words.every((w) => w.latin),
    run: false,
    syllabic: words.every((w) => w.syllabic),
  };
}

interface Pair {
  readonly i: number;
  /** The words of the longer name that are taken: one, or two that stand beside each other. */
  readonly taken: readonly number[];
  readonly score: number;
}

/** Pairs each word of the shorter name with the likest free word of the longer; some scripts write two words of a name as one. */
function pairWords(
  short: readonly Word[],
  long: readonly Word[],
): { readonly scores: number[]; readonly left: readonly Word[]; readonly free: readonly Word[] } {
  const pairs = short.flatMap((a, i) => {
    const single = long.map((b, j): Pair => ({ i, taken: [j], score: wordLikeness(a, b) - Math.abs(i - j) * DISPLACED }));
    const merged = short.length < long.length && short.length > 1 ? long.slice(1).map((b, j): Pair => joinedPair(a, i, [long[j] as Word, b], j)) : [];
    return [...single, ...merged];
  });
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || (p.taken[0] as number) - (q.taken[0] as number));
  const scores = new Array<number>(short.length).fill(0);
  const [found, used, alike] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { i, taken, score } of pairs) {
    if (found.has(i) || taken.some((j) => used.has(j))) continue;
    found.add(i);
    for (const j of taken) {
      used.add(j);
      if (score >= LIKE_WORD) alike.add(j);
    }
    scores[i] = Math.max(0, score);
  }
  return { scores, left: long.filter((_, j) => !used.has(j)), free: long.filter((_, j) => !alike.has(j)) };
}

const LIKE_TWO = 0.78;

/** A word beside two of the other name, each of which it must hold. */
function joinedPair(a: Word, i: number, two: readonly [Word, Word], j: number): Pair {
  const whole = wordLikeness(a, runOf(two));
  const either = Math.max(wordLikeness(a, two[0]), wordLikeness(a, two[1]));
  const holds = whole > either && whole >= LIKE_TWO && !(a.latin && two.every((w) => w.latin));
  return { i, taken: [j, j + 1], score: holds ? whole - Math.abs(i - j) * DISPLACED : 0 };
}

const lettersOf = (words: readonly Word[]): string => words.map((w) => w.letters).join(' ');

/** "Yi": a word without a consonant says nothing beside others that are alike, where nothing fuller is left of the other name. */
const isSlight = (word: Word, others: readonly Word[]): boolean => [word, ...others].every((w) => lengthOfSounds(w.sound) < 1);

/** "George W. Bush" beside "George H. W. Bush": who is told by an initial has no further one. */
function hasOtherInitial(short: readonly Word[], others: readonly Word[]): boolean {
  const initials = new Set(short.filter((w) => w.letters.length === 1).map((w) => w.letters));
  return initials.size > 0 && others.some((w) => w.letters.length === 1 && !initials.has(w.letters));
}

/** One word of a longer name: across scripts even the same one is never quite alike, where it is long enough to tell. */
function shortForm(word: Word, long: readonly Word[]): number {
  const best = Math.max(...long.map((w) => wordLikeness(word, w)));
  const across = long.some((w) => w.latin !== word.latin) || !word.latin;
  return (across && lengthOfSounds(word.sound) >= TELLING ? SHORT_FORM_ACROSS : SHORT_FORM) * best;
}

const SHORT_FORM_ACROSS = 0.79;
/** So many consonants tell a name. */
const TELLING = 3;

function bare(a: readonly Word[], b: readonly Word[]): NameJudgement {
  // of equal length the order of the letters decides, so that the judgement is the same either way
  const first = a.length < b.length || (a.length === b.length && lettersOf(a) <= lettersOf(b));
  const [short, long] = first ? [a, b] : [b, a];
  if (short.length === 0) return { score: 0, reasons: ['no name left without honorifics'] };
  const together = wordLikeness(runOf(short), runOf(long));
  const { scores, left: others, free } = pairWords(short, long);
  // a word of few consonants says less than a long one
  const weights = short.map((w) => Math.min(4, lengthOfSounds(w.sound)) + 0.5);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = scores.reduce((sum, s, i) => sum + s * (weights[i] as number), 0) / total;
  const latin = [...short, ...long].every((w) => w.latin);
  const unlike = scores.filter((s, i) => s < (latin ? LIKE_SPELLING : LIKE_WORD) && !isSlight(short[i] as Word, free)).length;
  if (hasOtherInitial(short, others)) return { score: 0.5, reasons: ['other initials'] };
  if (together >= 0.92) return { score: Math.max(together, mean), reasons: ['the same letters, however spaced'] };
  if (short.length === 1 && long.length > 1 && short[0]?.run && together >= LIKE_RUN) return { score: together, reasons: ['written in one, the same sounds'] };
  if (unlike > 0 && !(short.length >= 4 && unlike === 1 && mean >= 0.8))
    return { score: Math.min(mean, 0.5) * (1 - unlike / (2 * scores.length)), reasons: ['a word of one name has none like it in the other'] };
  if (short.length === 1 && long.length > 1) return { score: shortForm(short[0] as Word, long), reasons: ['a short form'] };
  const left = others.length;
  const across = short.some((w) => !w.latin) !== long.some((w) => !w.latin);
  return { score: mean * (1 - (across ? 0.06 : 0.03) * left), reasons: left > 0 ? ['every word of the shorter name is in the longer'] : ['the same words'] };
}

/** "Hamdan bin Mohammed" is the son of Mohammed: where a name tells the father, own names that are unlike are of two. */
function isFatherAndSon(a: string, b: string, one: readonly Word[], two: readonly Word[], { patronymics }: NameWordLists): boolean {
  const [first, second] = [one[0], two[0]];
  if (one.length < WHOLE_NAME || two.length < WHOLE_NAME || !first || !second) return false;
  return [a, b].some((name) => nameWords(name).some((w) => patronymics.has(w))) && wordLikeness(first, second) < LIKE_WORD;
}

/** Judges by names and what is known of their bearers. Sides that differ speak against one person, a shared office for one. */
export function matchNames(a: string, b: string, lists: NameWordLists, context: NameContext = {}): NameJudgement {
  const [here, there] = [wordsOf(a, lists), wordsOf(b, lists)];
  const judged = isFatherAndSon(a, b, here, there, lists) ? { score: 0.3, reasons: ["unlike own names before a father's"] } : bare(here, there);
  const [one, two] = context.sides ?? [];
  const reasons = [...judged.reasons];
  let { score } = judged;
  if (one !== undefined && two !== undefined) {
    if (one !== two) {
      score *= 0.45;
      reasons.push('the sides differ');
    } else if (score >= 0.5) {
      const [had, has] = context.offices ?? [[], []];
      if (had.some((o) => has.includes(o))) {
        score = Math.min(1, score + 0.12);
        reasons.push('the same side and office');
      }
    }
  }
  return { score: Math.max(0, Math.min(1, score)), reasons };
}
