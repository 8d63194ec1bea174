import type { Holder, Reference } from '../gazetteer/reference.ts';
import { isOrganisation } from '../model/sides.ts';
import { covers } from '../model/term.ts';
import { flatMap } from '../text/flat-map.ts';
import { bareWords } from '../text/fold.ts';
import { likeness, nameWords, romanise, skeleton } from '../text/sound.ts';
import { unitAt } from '../text/unit-at.ts';

/** A name as it is compared. Its sounds are made when first asked for, as those of most names never are. */
class ComparedName {
  private readonly name: string;
  private ownWords: readonly string[] | undefined = undefined;
  private wholeSound: string | undefined = undefined;
  private lastSound: string | undefined = undefined;
  private partSounds: readonly string[] | undefined = undefined;

  constructor(name: string) {
    this.name = name;
  }

  get words(): readonly string[] {
    this.ownWords ??= bareWords(this.name);
    return this.ownWords;
  }

  get whole(): string {
    this.wholeSound ??= skeleton(this.name);
    return this.wholeSound;
  }

  get last(): string {
    this.lastSound ??= skeleton(this.name.split(' ').pop() ?? '');
    return this.lastSound;
  }

  /** The sounds of the words that have any. */
  get parts(): readonly string[] {
    this.partSounds ??= soundsOf(this.words);
    return this.partSounds;
  }
}

const compared = new WeakMap<Holder, readonly ComparedName[]>();

/** The names of a holder as they are compared, made once. */
function namesOf(holder: Holder): readonly ComparedName[] {
  const known = compared.get(holder);
  if (known) return known;
  const made = [holder.name, ...holder.aliases].map((name) => new ComparedName(name));
  compared.set(holder, made);
  return made;
}

/** Letters or sounds with the set of them, as bits by their last five bits: what is not in the set cannot be common. */
interface Measured {
  readonly text: string;
  readonly set: number;
  /** Which block of Unicode its first letter is of. Letters of two blocks have nothing in common. */
  readonly block: number;
}

const FIRST_BLOCKS = 0x300;
const LATIN_ADDITIONS = 0x1e;
const FIRST_HAN = 0x2e;

/** The block of a letter, those of Latin as one and those from Han on as one. */
function blockOf(letter: number): number {
  if (letter < FIRST_BLOCKS || letter >> 8 === LATIN_ADDITIONS) return 0;
  return Math.min(letter >> 8, FIRST_HAN);
}

function measured(text: string): Measured {
  let set = 0;
  for (let i = 0; i < text.length; i += 1) set |= 1 << (unitAt(text, i) & 31);
  return { text, set, block: blockOf(text.charCodeAt(0)) };
}

/** How many bits are set. */
function bitsIn(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** What the likeness of a text to another is at most: by their lengths, and by how many letters of the one the other has at all. 0 where that is less than `least`. */
function boundOf({ text, set }: Measured, other: Measured, least: number): number {
  const length = text.length + other.text.length;
  const shared = text.length - bitsIn(set & ~other.set);
  if (2 * Math.min(shared, other.text.length) < least * length) return 0;
  let common = 0;
  for (let i = 0; i < text.length; i += 1) if (((other.set >>> (unitAt(text, i) & 31)) & 1) === 1) common += 1;
  return (2 * Math.min(common, other.text.length)) / length;
}

const letters = new WeakMap<Holder, readonly Measured[]>();

/** The forms that the table gives in other scripts, their letters only. */
function lettersOf(holder: Holder): readonly Measured[] {
  const known = letters.get(holder);
  if (known) return known;
  const made = flatMap(Object.values(holder.forms), (forms) => forms.map((form) => measured(lettersIn(form))));
  letters.set(holder, made);
  return made;
}

const lettersIn = (name: string) => nameWords(name).join('');

/** Letters of one script that are less alike than this are another name. */
const SAME_LETTERS = 0.78;

/** How like a form of the table a name is written, letter by letter. */
function letterLikeness(written: Measured, holder: Holder): number {
  let most = 0;
  for (const form of lettersOf(holder))
    if (form.block === written.block && boundOf(written, form, SAME_LETTERS) >= SAME_LETTERS) most = Math.max(most, likeness(written.text, form.text));
  return most >= SAME_LETTERS ? most : 0;
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

function latinMatch(words: readonly string[], holder: Holder): boolean {
  if (words.length === 0) return false;
  return namesOf(holder).some(({ words: known }) => {
    return words.every((w) => w.length > 1 && known.includes(w)) || (known.length >= 2 && known.every((w) => words.includes(w)));
  });
}

const soundsOf = (words: readonly string[]) => words.map(skeleton).filter((sound) => sound.length > 0);

/** How like the sounds must be: for the one who holds such an office, for one of its holders, within an office that many hold, within a side, and where no side narrows the choice. */
const LIKE_ENOUGH = { alone: 0.5, office: 0.64, shared: 0.82, sided: 0.9, anywhere: 0.86 } as const;
/** Offices that one person of a side holds: who bears another name is nobody else. */
const single = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'party-leader', 'heir', 'org-head']);
/** How many sounds a name has at least: within a side, in an office that is not the one told, and where no side narrows the choice. */
const SHORTEST_SOUND = { sided: 2, elsewhere: 4, anywhere: 4 } as const;

/** The holder whom a name next to an office and side means, or undefined. Across scripts the sound decides, within what office, side and day leave. */
export function findHolder(
  reference: HolderIndex,
  written: string,
  side: string | undefined,
  offices: readonly string[],
  date: string | undefined,
): Holder | undefined {
  const answers = reference.answers(date);
  const key = `${written}\n${side ?? ''}\n${offices.join(' ')}`;
  const known = answers.get(key);
  if (known !== undefined) return known ?? undefined;
  const candidates = reference.candidates(side, offices, date);
  const found =
    candidates.pool.length === 0
      ? undefined
      : isLatin(written)
        ? findLatin(reference, written, side, candidates)
        : findBySound(written, side, offices, candidates);
  answers.set(key, found ?? null);
  return found;
}

/** In Latin letters the words themselves are compared; without a side one word alone says too little, unless its bearer serves. */
function findLatin(index: HolderIndex, written: string, side: string | undefined, candidates: Candidates): Holder | undefined {
  const words = nameWords(written);
  const named = index.named(words).filter((h) => latinMatch(words, h));
  const matching = named.length === 0 ? [] : candidates.pool.filter((h) => named.includes(h));
  const now = matching.filter((h) => candidates.serves(h));
  if (now.length === 1 || (now.length > 1 && words.length >= 2)) return now[0];
  // a text without any day may speak from any time
  if (matching.length === 1 && candidates.date === undefined) return matching[0];
  if (words.length < 2 && side === undefined) return undefined;
  return matching[0] ?? (side === undefined ? undefined : candidates.serving.find((h) => nearMatch(words, h)));
}

const NEAR_WORD = 0.8;

/** Each word has one like it in the name: other romanisations of it. */
function nearMatch(words: readonly string[], holder: Holder): boolean {
  return (
    words.length >= 2 && namesOf(holder).some(({ words: known }) => known.length >= 2 && words.every((w) => known.some((k) => likeness(w, k) >= NEAR_WORD)))
  );
}

function findBySound(written: string, side: string | undefined, offices: readonly string[], candidates: Candidates): Holder | undefined {
  const sound = skeleton(written);
  if (sound.length < (side === undefined ? SHORTEST_SOUND.anywhere : SHORTEST_SOUND.sided)) return undefined;
  const parts = soundsOf(nameWords(written));
  const spelt = measured(lettersIn(written));
  const heard = measured(sound);
  const short = SHORT * Math.max(0, FULL_SOUND - sound.length);
  const least = (side === undefined ? LIKE_ENOUGH.anywhere : LIKE_ENOUGH.alone) + short;
  let best: { holder: Holder; score: number } | undefined;
  // where no side narrows the choice, only who serves is meant
  for (const holder of side === undefined ? candidates.serving : candidates.pool) {
    const like = letterLikeness(spelt, holder);
    const enough = Math.max(least, best?.score ?? 0);
    const most = like === 0 ? mostLike(heard, holder, enough - SERVING) : 1;
    if (most < least || (best && like === 0 && most <= best.score)) continue;
    const score =
      Math.max(like, ...namesOf(holder).map((n) => (side === undefined && n.whole.length < SHORTEST_SOUND.anywhere ? 0 : soundLikeness(sound, parts, n)))) +
      (candidates.serves(holder) ? SERVING : 0);
    if (!best || score > best.score) best = { holder, score };
  }
  if (best && side === undefined && (spelling(written, best.holder) < SPELT_ALIKE || !hasSurname(written, best.holder))) return undefined;
  // a state has many ambassadors, and few sounds are those of many names
  if (
    best &&
    sound.length <= FEW_SOUNDS &&
    offices.some((o) => sent.has(o)) &&
    letterLikeness(spelt, best.holder) === 0 &&
    spelling(written, best.holder) < SENT_ALIKE
  )
    return undefined;
  // "Omar Ghobash, under-secretary" is not "Amal Al Qubaisi, speaker": of another office the consonants themselves must be alike, and not only their classes
  // nor is "Abdullah al-Harrasi, minister of information" "Badr Albusaidi, foreign minister": an office that only takes in his is another
  const own = offices.filter((o) => !(o === 'foreign-minister' && offices[0] === 'minister'));
  const elsewhere = best && offices.length > 0 && !holds(best.holder, own) && letterLikeness(spelt, best.holder) === 0;
  // "Mr P, president" is no speaker V: one word beside an office that only one holds
  if (elsewhere && nameWords(written).length === 1 && offices.some((o) => single.has(o))) return undefined;
  if (best && elsewhere && (sound.length < SHORTEST_SOUND.elsewhere || spelling(written, best.holder) < SPELT_ALIKE)) return undefined;
  return best && best.score >= likeEnough(best.holder, side, offices, candidates) + short ? best.holder : undefined;
}

/** Where no side narrows the choice, the consonants themselves must be alike too: classes of sounds are those of many names. */
const SPELT_ALIKE = 0.6;

/** What it takes to tell one of those sent abroad by so few sounds. */
const FEW_SOUNDS = 3;
const SENT_ALIKE = 0.75;

const consonants = (name: string) =>
  romanise(name)
    .toLowerCase()
    .replace(/[^b-df-hj-np-tvxz]/g, '');

const spelling = (written: string, holder: Holder) => Math.max(...[holder.name, ...holder.aliases].map((n) => likeness(consonants(written), consonants(n))));

/** "Ahmed al-Asadi" is not "Thani bin Ahmed al-Zeyoudi": where no side narrows the choice, the last word must be spelt like one of the name, and not only its sounds. */
function hasSurname(written: string, holder: Holder): boolean {
  const last = consonants(nameWords(written).at(-1) ?? '');
  return last.length < 2 || [holder.name, ...holder.aliases].some((n) => nameWords(n).some((w) => likeness(last, consonants(w)) >= SPELT_ALIKE));
}

/** Few sounds are alike by chance: each that is missing asks for more likeness. */
const FULL_SOUND = 6;
const SHORT = 0.02;

const sent = new Set(['ambassador', 'envoy', 'spokesperson', 'business', 'military-officer']);

const holds = (holder: Holder, offices: readonly string[]) => holder.terms.some((t) => offices.includes(t.office));

function likeEnough(holder: Holder, side: string | undefined, offices: readonly string[], { serving }: Candidates): number {
  if (side === undefined) return LIKE_ENOUGH.anywhere;
  // the heads of an organisation have many titles, those sent to or by it other offices
  if (isOrganisation(side) && !offices.some((o) => sent.has(o))) return LIKE_ENOUGH.office;
  if (!holds(holder, offices)) return LIKE_ENOUGH.sided;
  // "the minister" may be the foreign minister, but is one of many
  if (offices.includes('minister') || !holder.terms.some((t) => single.has(t.office) && offices.includes(t.office))) return LIKE_ENOUGH.shared;
  return serving.length === 1 && serving[0] === holder ? LIKE_ENOUGH.alone : LIKE_ENOUGH.office;
}

/** What serving on the day adds. */
const SERVING = 0.08;

const sounds = new WeakMap<Holder, readonly Measured[]>();

/** The sounds of the names of a holder, and of their last words. */
function soundsOfHolder(holder: Holder): readonly Measured[] {
  const known = sounds.get(holder);
  if (known) return known;
  const made = flatMap(namesOf(holder), ({ whole, last }) => [measured(whole), measured(last)]);
  sounds.set(holder, made);
  return made;
}

/** What the likeness of a sound to the names of a holder is at most, with what serving adds; less than it may be where that is not `least`. */
function mostLike(sound: Measured, holder: Holder, least: number): number {
  let most = 0;
  for (const other of soundsOfHolder(holder)) most = Math.max(most, boundOf(sound, other, least));
  return most + SERVING;
}

/** What a word that has none like it in the other name costs. */
const STRANGE = 0.3;
const PART = 0.5;

/** Against the whole name; a single word also against its last word, which the press uses alone. Of several words each should have one like it. */
function soundLikeness(sound: string, parts: readonly string[], { whole, last, parts: known }: ComparedName): number {
  const like = likeness(sound, whole);
  if (parts.length <= 1) return Math.max(like, last.length >= 3 ? likeness(sound, last) - 0.05 : 0);
  const [few, many] = parts.length <= known.length ? [parts, known] : [known, parts];
  const strange = few.filter((p) => !many.some((k) => p[0] === k[0] && likeness(p, k) >= PART)).length;
  return like - (STRANGE * strange) / few.length;
}

/** Who comes into question, and who of them served on the day. */
export class Candidates {
  readonly pool: readonly Holder[];
  private readonly offices: readonly string[];
  readonly date: string | undefined;
  private list: readonly Holder[] | undefined = undefined;

  constructor(pool: readonly Holder[], offices: readonly string[], date: string | undefined) {
    this.pool = pool;
    this.offices = offices;
    this.date = date;
  }

  /** Who of the pool held one of the offices on the day. */
  get serving(): readonly Holder[] {
    this.list ??= this.pool.filter((h) => this.serves(h));
    return this.list;
  }

  /** Whether one of the pool did. */
  serves(holder: Holder): boolean {
    const { offices, date } = this;
    for (const term of holder.terms) if ((offices.length === 0 || offices.includes(term.office)) && covers(term, date)) return true;
    return false;
  }
}

/** What was found for a day is remembered up to so much, and for so many days. */
const MOST_REMEMBERED = 2000;
const MOST_DAYS = 32;

/** What the table was asked of one day, and answered. */
interface Day {
  readonly candidates: Map<string, Candidates>;
  readonly answers: Map<string, Holder | null>;
}

/** Holders by side and by office. */
export interface HolderIndex {
  /** Whose names hold one of the words. */
  named(words: readonly string[]): readonly Holder[];
  /** The same person in other rows of the table. */
  namesakes(holder: Holder): readonly Holder[];
  /** Whom names were found to mean on a day; null where nobody. */
  answers(date: string | undefined): Map<string, Holder | null>;
  /** Who held one of the offices for a side, ever and on a day. */
  candidates(side: string | undefined, offices: readonly string[], date: string | undefined): Candidates;
}

/** Indexes the table of holders once. Where neither side nor office narrows it, nobody is a candidate. */
export function indexHolders(reference: Reference): HolderIndex {
  const bySide = new Map<string, Holder[]>();
  const byOffice = new Map<string, Holder[]>();
  const byWord = new Map<string, Holder[]>();
  const pools = new Map<string, readonly Holder[]>();
  const namesakes = new Map<Holder, readonly Holder[]>();
  const days = new Map<string | undefined, Day>();
  // one document has one day, but the documents of a few days come in any order: to look through the table by sound is dear
  const dayOf = (date: string | undefined): Day => {
    const known = days.get(date);
    if (known && known.candidates.size + known.answers.size < MOST_REMEMBERED) return known;
    if (days.size >= MOST_DAYS) days.clear();
    const made = { candidates: new Map<string, Candidates>(), answers: new Map<string, Holder | null>() };
    days.set(date, made);
    return made;
  };
  const put = (map: Map<string, Holder[]>, key: string, holder: Holder) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [holder]);
    // the table is gone through once: a holder who is there already is the last
    else if (list[list.length - 1] !== holder) list.push(holder);
  };
  for (const holder of reference.holders) {
    put(bySide, holder.side, holder);
    for (const word of bareWords(holder.name)) put(byWord, word, holder);
    for (const alias of holder.aliases) for (const word of bareWords(alias)) put(byWord, word, holder);
    for (const { office } of holder.terms) put(byOffice, office, holder);
  }
  const named = (words: readonly string[]) => {
    const lists = flatMap(words, (w) => byWord.get(w) ?? []);
    return lists.length < 2 ? lists : [...new Set(lists)];
  };
  const poolOf = (side: string | undefined, offices: readonly string[]) => {
    if (side !== undefined) return bySide.get(side) ?? [];
    const key = offices.join(' ');
    const pool = pools.get(key) ?? flatMap(offices, (o) => byOffice.get(o) ?? []);
    pools.set(key, pool);
    return pool;
  };
  return {
    named,
    namesakes(holder) {
      const known = namesakes.get(holder);
      if (known) return known;
      const same = (h: Holder) => h !== holder && (h.name === holder.name || h.aliases.includes(holder.name) || holder.aliases.includes(h.name));
      const made = named(nameWords(holder.name)).filter(same);
      namesakes.set(holder, made);
      return made;
    },
    answers: (date) => dayOf(date).answers,
    candidates(side, offices, date) {
      const { candidates } = dayOf(date);
      const key = `${side ?? ''} ${offices.join(' ')}`;
      const known = candidates.get(key);
      if (known) return known;
      const made = new Candidates(poolOf(side, offices), offices, date);
      candidates.set(key, made);
      return made;
    },
  };
}
