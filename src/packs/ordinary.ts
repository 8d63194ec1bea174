import { foldString } from '../text/fold.ts';
import type { Pack } from './pack.ts';

/** What a language knows of its folded words. */
export interface OrdinaryWords {
  /** Whether it has the word as anything else than a name. */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether the pack lists this very word as one that is no name: that outweighs a name of the same letters. */
  readonly isListed: (word: string) => boolean;
}

/** A shorter word before an ending is no word of its own. */
const SHORTEST_STEM = 4;
/** A shorter beginning of a word begins names as well. */
const SHORTEST_OPEN = 6;
/** Family names are compounds too, but of shorter words (hill, land, dale). */
const SHORTEST_HEAD = 5;
const small = /^\p{Ll}/u;

/** All strings in a part of a pack, whatever its shape. */
function formsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(formsIn) : [];
}

interface Stock {
  readonly whole: Set<string>;
  /** Beginnings of words whose ending is left open. */
  readonly open: Set<string>;
}

/** The words with small letters in the forms of a pack that name nobody. */
function addForms({ whole, open }: Stock, pack: Pack): void {
  const { dates, numbers, offices, engagements, statements, fields, instruments, indicators, relations, names, functionWords } = pack;
  const parts = [dates, numbers, offices, engagements, statements, fields, instruments, indicators, relations, functionWords];
  const forms = [...parts.flatMap(formsIn), ...names.stop.map((w) => w.toLowerCase())];
  for (const token of new Set(forms.flatMap((form) => form.split(/[^\p{L}\p{M}*]+/u)))) {
    if (!small.test(token)) continue;
    if (token.endsWith('*')) open.add(foldString(token.slice(0, -1)));
    else whole.add(foldString(token));
  }
}

function remembered(answer: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word) ?? answer(word);
    answers.set(word, known);
    return known;
  };
}

/** The ordinary words of a pack as lists of folded strings, so that they can be stored and loaded as they are. */
export interface OrdinaryStock {
  readonly little: readonly string[];
  readonly listed: readonly string[];
  readonly whole: readonly string[];
  readonly open: readonly string[];
  readonly endings: readonly { readonly ending: string; readonly stems: readonly string[] }[];
  readonly compounds: boolean;
}

/** Puts together what a pack knows of ordinary words. */
export function ordinaryStock(pack: Pack): OrdinaryStock {
  const little = new Set([...pack.functionWords, ...pack.conjunctions].map(foldString));
  const listed = new Set([...little, ...pack.ordinary.words.map(foldString)]);
  const stock: Stock = { whole: new Set(listed), open: new Set() };
  if (pack.ordinary.forms) addForms(stock, pack);
  const endings = Object.entries(pack.ordinary.endings).map(([ending, stems]) => ({ ending: foldString(ending), stems: stems.map(foldString) }));
  return { little: [...little], listed: [...listed], whole: [...stock.whole], open: [...stock.open], endings, compounds: pack.ordinary.compounds };
}

function compile({ endings, compounds, ...lists }: OrdinaryStock): OrdinaryWords {
  const [little, listed] = [new Set(lists.little), new Set(lists.listed)];
  const stock: Stock = { whole: new Set(lists.whole), open: new Set(lists.open) };
  // a little word has no endings: "hans" is one, "Hansen" a name
  const isStem = (word: string) => stock.whole.has(word) && !little.has(word);
  const isInflected = (word: string) =>
    endings.some(({ ending, stems }) => {
      const bare = word.length - ending.length;
      return bare >= SHORTEST_STEM && word.endsWith(ending) && stems.some((stem) => isStem(word.slice(0, bare) + stem));
    });
  const isOpen = (word: string) => {
    for (let n = SHORTEST_OPEN; n <= word.length; n += 1) if (stock.open.has(word.slice(0, n))) return true;
    return false;
  };
  const isKnown = (word: string) => stock.whole.has(word) || isInflected(word) || isOpen(word);
  const isCompound = (word: string) => {
    for (let n = SHORTEST_STEM; n <= word.length - SHORTEST_HEAD; n += 1) if (isKnown(word.slice(0, n)) && isKnown(word.slice(n))) return true;
    return false;
  };
  return {
    isListed: (word) => listed.has(word),
    isOrdinary: remembered((word) => isKnown(word) || (compounds && isCompound(word))),
  };
}

const made = new WeakMap<Pack, OrdinaryWords>();
const stored = new WeakMap<Pack, () => OrdinaryStock | undefined>();

/** Tells where the ordinary words of a pack are stored; `read` is asked when a text first needs them. */
export function keepOrdinaryStock(pack: Pack, read: () => OrdinaryStock | undefined): void {
  stored.set(pack, read);
}

/** The ordinary words of a language, put together when a text in capitals first asks for them. */
export function ordinaryWords(pack: Pack): OrdinaryWords {
  const known = made.get(pack) ?? compile(stored.get(pack)?.() ?? ordinaryStock(pack));
  made.set(pack, known);
  return known;
}
