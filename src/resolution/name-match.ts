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
}

const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
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
    };
  });
}

/** How like two words are: by their letters in one script, by their sound across scripts. */
function wordLikeness(a: Word, b: Word): number {
  if (a.letters === b.letters) return 1;
  if (a.letters.length === 1 || b.letters.length === 1) return a.letters[0] === b.letters[0] && a.latin === b.latin ? INITIAL : 0;
  const sounds = soundLikeness(a.sound, b.sound);
  return a.latin && b.latin ? Math.min(sounds, SPELLING.least + SPELLING.share * likeness(a.letters, b.letters)) : sounds;
}

/** In Latin letters the vowels count as well: John is not Jane, however alike their consonants sound. */
const SPELLING = { least: 0.15, share: 0.85 } as const;

const INITIAL = 0.85;

/** A name written without spaces beside one with them. */
const LIKE_RUN = 0.74;
const LIKE_WORD = 0.6;
/** A word that is one of the other name's, wherever it stands, is as good as that and no better. */
const SHORT_FORM = 0.74;
/** For each place that a word stands from where it stands in the other name: family names go first or last. */
const DISPLACED = 0.03;

/** Pairs each word of the shorter name with the likest free word of the longer. */
function pairWords(short: readonly Word[], long: readonly Word[]): number[] {
  const pairs = short.flatMap((a, i) => long.map((b, j) => ({ i, j, score: wordLikeness(a, b) - Math.abs(i - j) * DISPLACED })));
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const scores = new Array<number>(short.length).fill(0);
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { i, j, score } of pairs) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    scores[i] = Math.max(0, score);
  }
  return scores;
}

const lettersOf = (words: readonly Word[]): string => words.map((w) => w.letters).join(' ');

function bare(a: readonly Word[], b: readonly Word[]): NameJudgement {
  // of equal length the order of the letters decides, so that the judgement is the same either way
  const first = a.length < b.length || (a.length === b.length && lettersOf(a) <= lettersOf(b));
  const [short, long] = first ? [a, b] : [b, a];
  if (short.length === 0) return { score: 0, reasons: ['no name left without honorifics'] };
  const run = (words: readonly Word[]): Word => {
    const letters = words.map((w) => w.letters).join('');
    const sounds = words.map((w) => w.sound.sounds).join('');
    return { letters, sound: { sounds, abjad: words.some((w) => w.sound.abjad) }, latin: words.every((w) => w.latin), run: false };
  };
  const together = wordLikeness(run(short), run(long));
  const scores = pairWords(short, long);
  // a word of few consonants says less than a long one
  const weights = short.map((w) => Math.min(4, lengthOfSounds(w.sound)) + 0.5);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = scores.reduce((sum, s, i) => sum + s * (weights[i] as number), 0) / total;
  const unlike = scores.filter((s) => s < LIKE_WORD).length;
  if (together >= 0.92) return { score: Math.max(together, mean), reasons: ['the same letters, however spaced'] };
  if (short.length === 1 && long.length > 1 && short[0]?.run && together >= LIKE_RUN) return { score: together, reasons: ['written in one, the same sounds'] };
  if (unlike > 0 && !(short.length >= 4 && unlike === 1 && mean >= 0.8))
    return { score: Math.min(mean, 0.5) * (1 - unlike / (2 * scores.length)), reasons: ['a word of one name has none like it in the other'] };
  if (short.length === 1 && long.length > 1)
    return { score: SHORT_FORM * Math.max(...long.map((w) => wordLikeness(short[0] as Word, w))), reasons: ['a short form'] };
  const left = long.length - short.length;
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
