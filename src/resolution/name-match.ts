import anyAscii from 'any-ascii';
import { likeness, nameWords, skeleton } from '../text/sound.ts';

/** Words that are no part of a name ("Sheikh", "His Excellency"), and little words inside names ("al", "bin", "van"); folded. */
export interface NameWords {
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

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
  readonly sounds: readonly string[];
  readonly latin: boolean;
}

const semivowels = /(?!^)[\u0648\u064a\u06cc\u0649]/gu;
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}'-]+$/u.test(text);

/** The sounds that a word may have: semivowels of the Arabic script, and w and y, are now consonants and now none. */
function soundsOf(word: string): string[] {
  const bare = word.replace(semivowels, '');
  const whole = skeleton(word);
  const less = skeleton(isLatin(word) ? word.replace(/(?!^)[wy]/g, '') : bare);
  return [...new Set([whole, less])].filter((s) => s.length > 0);
}

const longestHonorific = 10;

/** Honorifics stand apart or, in some scripts, glued to the name. */
function withoutHonorific(word: string, { honorifics }: NameWords): string {
  if (honorifics.has(word)) return '';
  if (isLatin(word)) return word;
  for (let i = Math.min(longestHonorific, word.length - 3); i >= 3; i -= 1) if (honorifics.has(word.slice(0, i))) return word.slice(i);
  return word;
}

const prefixed = /^(?:ال|al-?|el-?)(?=.{3})/u;

function wordsOf(name: string, lists: NameWords): Word[] {
  const words = nameWords(name.replace(/[-\u2010-\u2015]/g, ' '))
    .map((w) => withoutHonorific(w, lists))
    .filter((w) => w.length > 0 && !lists.particles.has(w));
  return words.map((w) => {
    const stem = isLatin(w) ? w : w.replace(prefixed, '');
    return {
      letters: anyAscii(stem)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
      sounds: soundsOf(stem),
      latin: isLatin(w),
    };
  });
}

const spelling = (letters: string): string =>
  letters
    .replace(/kh/g, 'h')
    .replace(/sch|sh|ch|zh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/[wv]/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[ck]+/g, 'k')
    .replace(/z/g, 's')
    .replace(/[yij]+/g, 'i')
    .replace(/ou|oo|[uo]/g, 'o')
    .replace(/ae|ee|[ea]/g, 'a')
    .replace(/(.)\1+/g, '$1');

/** How like two words are: by their letters in one script, by their sound across scripts. */
function wordLikeness(a: Word, b: Word): number {
  if (a.letters === b.letters) return 1;
  if (a.letters.length === 1 || b.letters.length === 1) return a.letters[0] === b.letters[0] && a.latin === b.latin ? INITIAL : 0;
  const sounds = Math.max(0, ...a.sounds.flatMap((x) => b.sounds.map((y) => soundLikeness(x, y))));
  if (!a.latin || !b.latin) return sounds;
  const spelt = likeness(spelling(a.letters), spelling(b.letters));
  return Math.max(spelt >= 0.75 ? spelt : spelt * 0.8, spelt >= 0.65 ? sounds * 0.9 : 0);
}

const INITIAL = 0.85;

/** Few consonants say little: one that differs of two is another word. */
function soundLikeness(a: string, b: string): number {
  if (a === b) return a.length > 1 ? 1 : 0.85;
  const like = likeness(a, b);
  return a[0] === b[0] ? like : like * 0.8;
}

const LIKE_WORD = 0.66;
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

function bare(a: readonly Word[], b: readonly Word[]): NameJudgement {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return { score: 0, reasons: ['no name left without honorifics'] };
  const run = (words: readonly Word[]): Word => {
    const letters = words.map((w) => w.letters).join('');
    return { letters, sounds: [words.map((w) => w.sounds[0] ?? '').join('')], latin: words.every((w) => w.latin) };
  };
  const together = wordLikeness(run(short), run(long));
  const scores = pairWords(short, long);
  // a word of few consonants says less than a long one
  const weights = short.map((w) => Math.min(4, w.sounds[0]?.length ?? 0) + 0.5);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = scores.reduce((sum, s, i) => sum + s * (weights[i] as number), 0) / total;
  const unlike = scores.filter((s) => s < LIKE_WORD).length;
  if (together >= 0.92) return { score: Math.max(together, mean), reasons: ['the same letters, however spaced'] };
  if (unlike > 0 && !(short.length >= 3 && unlike === 1 && mean >= 0.8))
    return { score: Math.min(mean, 0.5) * (1 - unlike / (2 * scores.length)), reasons: ['a word of one name has none like it in the other'] };
  if (short.length === 1 && long.length > 1) return { score: mean * 0.74, reasons: ['a short form'] };
  const left = long.length - short.length;
  const across = short.some((w) => !w.latin) !== long.some((w) => !w.latin);
  return { score: mean * (1 - (across ? 0.06 : 0.03) * left), reasons: left > 0 ? ['every word of the shorter name is in the longer'] : ['the same words'] };
}

/** Judges by names and what is known of their bearers. Sides that differ speak against one person, a shared office for one. */
export function matchNames(a: string, b: string, lists: NameWords, context: NameContext = {}): NameJudgement {
  const judged = bare(wordsOf(a, lists), wordsOf(b, lists));
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
