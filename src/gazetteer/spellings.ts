import { likeness, nameWords, romanise, skeleton, withoutFormat } from '../text/sound.ts';
import type { Holder } from './reference.ts';

/** How often a spelling is that of a word, of holders of one side and of all. */
interface Count {
  all: number;
  readonly ofSide: Map<string, number>;
}

/** Of each word of names its spellings. */
type Words = Map<string, Map<string, Count>>;

/** What holders of the same state are called counts more than what all others are: Mohamed in Egypt, Mohammad in Iran. */
const OF_OWN_SIDE = 10;

const latin = /^[\p{Script=Latin}\p{M}\p{P}]+$/u;
/** Articles are written to the word in some scripts. */
const splits: readonly ((name: string) => readonly string[])[] = [
  (name) => name.split(/\s+/u),
  (name) => name.split(/[\s-]+/u),
  (name) => name.replace(/(?<![\p{L}\p{M}])(\p{L}\p{Ll})[ -](?=\p{Lu})/gu, '$1-').split(/\s+/u),
];

const wordKey = (word: string): string => nameWords(word).join('');

/** How people who are in no table are spelt: word by word as the tables spell the words of their own people. */
export class Spellings {
  private readonly holders: readonly Holder[];
  private readonly known = new Map<string | undefined, Words>();

  constructor(holders: readonly Holder[]) {
    this.holders = holders;
  }

  /**
   * A name in Latin letters: as it stands if it is Latin. `language` is that of the page, `side` where the person is of, if that is told. A word that is in no
   * name of the tables is romanised.
   */
  of(written: string, language: string, side: string | undefined): string {
    const shown = withoutFormat(written);
    if (romanise(shown) === shown) return shown;
    return shown
      .split(/\s+/u)
      .map((word) => this.spell(word, language, side))
      .join(' ');
  }

  private spell(word: string, language: string, side: string | undefined): string {
    if (latin.test(word)) return word;
    const key = wordKey(word);
    // other languages of the script may know it
    return best(this.wordsOf(language).get(key), side) ?? best(this.wordsOf(undefined).get(key), side) ?? romanise(word);
  }

  /** The words of names in a language, or in all; made when they are first asked for. */
  private wordsOf(language: string | undefined): Words {
    const known = this.known.get(language);
    if (known) return known;
    const words: Words = new Map();
    for (const holder of this.holders)
      for (const form of language === undefined ? Object.values(holder.forms).flat() : (holder.forms[language] ?? [])) learn(words, form, holder);
    this.known.set(language, words);
    return words;
  }
}

/** Puts the words of a form beside those of the name, where there are as many and they sound alike. */
function learn(words: Words, form: string, { name, aliases, side }: Holder): void {
  const written = withoutFormat(form).split(/\s+/u);
  for (const usual of [name, ...aliases])
    for (const split of splits) {
      const spelt = split(usual);
      if (written.length !== spelt.length) continue;
      for (const [at, word] of written.entries()) if (soundsLike(word, spelt[at] as string)) count(words, wordKey(word), spelt[at] as string, side);
      break;
    }
}

function count(words: Words, word: string, spelling: string, side: string): void {
  const spellings = words.get(word) ?? new Map<string, Count>();
  const counted = spellings.get(spelling) ?? { all: 0, ofSide: new Map<string, number>() };
  counted.all += 1;
  counted.ofSide.set(side, (counted.ofSide.get(side) ?? 0) + 1);
  words.set(word, spellings.set(spelling, counted));
}

function best(spellings: ReadonlyMap<string, Count> | undefined, side: string | undefined): string | undefined {
  const weight = ({ all, ofSide }: Count): number => all + OF_OWN_SIDE * (side === undefined ? 0 : (ofSide.get(side) ?? 0));
  return [...(spellings ?? [])].reduce<readonly [string, Count] | undefined>(
    (most, one) => (most && weight(most[1]) >= weight(one[1]) ? most : one),
    undefined,
  )?.[0];
}

/** Below it two words are of different names: forms do not always keep the order of the name. */
const ALIKE = 0.6;

const soundsLike = (word: string, spelling: string): boolean => likeness(skeleton(word), skeleton(spelling)) >= ALIKE;
