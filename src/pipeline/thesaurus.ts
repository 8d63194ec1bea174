// From what a person types, in any language of the packs or of the app, to the sides and the codes of the codebook that it names.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledFolder, readYaml } from '../data/yaml-file.ts';
import type { Reference } from '../gazetteer/reference.ts';
import { type CodeReference, type ItemCategory, itemCategories } from '../ledger/coded-documents.ts';
import { isOrganisation } from '../model/sides.ts';
import { englishLabels, type Labels, readLabels } from '../packs/labels.ts';
import { listPacks, loadPack } from '../packs/load.ts';
import type { Forms, Pack } from '../packs/pack.ts';
import { searchWords } from '../text/words.ts';
import { turn } from './turn.ts';

export interface Thesaurus {
  /** Sides whose name, or its beginning, is typed, or that are named among other words; the closest first. */
  findSides(typed: string): Promise<readonly string[]>;
  /** The two sides that are named in full among what is typed; undefined where there are fewer or more. */
  findPair(typed: string): Promise<readonly [string, string] | undefined>;
  /** Codes whose label, or a phrase that packs read as one, is exactly what is typed. */
  findCodes(typed: string): Promise<readonly CodeReference[]>;
}

export interface ThesaurusSources {
  readonly reference: Reference;
  /** The language packs; without them only English and what `Intl` knows is found. */
  readonly languagesFolder?: string | undefined;
  /** Labels of languages that have no pack, as `labels-CODE.yaml`, and names that packs have not, as `organisations-CODE.yaml`. */
  readonly moreLabels?: string | undefined;
  readonly compiled?: CompiledFolder | undefined;
}

/** Labels that name nothing by themselves. */
const vague = new Set(['other', 'general', 'documents', 'official']);

/** The words of a name as they are compared. In an unspaced script the last cluster stands in the pair before it. */
function wordsOf(text: string): string[] {
  const words = searchWords(text);
  return (words.length > 1 ? words.filter((w) => !w.isTail) : words).map((w) => w.word);
}

/** Where a list stands in another; the last word may go on. */
function standsIn(part: readonly string[], whole: readonly string[], isOpen: boolean): boolean {
  const last = part.length - 1;
  return whole.some((_, at) => part.every((word, i) => whole[at + i] === word || (isOpen && i === last && whole[at + i]?.startsWith(word) === true)));
}

/** Milliseconds of work between two turns of others. */
const LONGEST_STEP = 8;

/** Gives what is waited for at each step of long work: others have their turn whenever the work has gone on for long enough. */
function pauser(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_STEP) return undefined;
    return turn().then(() => {
      since = performance.now();
    });
  };
}

interface SideName {
  readonly side: string;
  readonly words: readonly string[];
  /** Of an abbreviation: as it is written, since its letters are words of some language too. */
  readonly letters: string | undefined;
  /** What the tables call it, not one of the many forms that packs read. */
  readonly isMain: boolean;
}

/** The rank of a name that stands among other words, after one that is all that was typed. */
const NAMED = 1;

const LEAST_LETTERS = 3;
/** A word of so many letters tells an organisation within a long name, as "nuclear" does; shorter ones are syllables of many. */
const TELLING_LETTERS = 6;
/** What is typed must be so much of a name that does not begin with it: one word of "Special Administrative Region of ..." names nobody. */
const LEAST_SHARE = 0.34;

/** Whether a part of a name calls the side: its beginning, a good part of it, or a long word of an organisation's. */
function calls({ side, words, isMain }: SideName, asked: readonly string[]): boolean {
  const letters = asked.join('').length;
  if (letters > LEAST_SHARE * words.join('').length || (isOrganisation(side) && letters >= TELLING_LETTERS)) return standsIn(asked, words, true);
  return isMain && standsIn(asked, words.slice(0, asked.length), true);
}

/** How well a name answers; undefined where it does not. */
function rankOf(name: SideName, asked: readonly string[], typed: string): number | undefined {
  const { words, letters } = name;
  if (words.join(' ') === asked.join(' ')) return 0;
  const size = words.join('').length;
  if (letters !== undefined ? typed.includes(letters) && standsIn(words, asked, false) : size >= LEAST_LETTERS && standsIn(words, asked, false)) return NAMED;
  if (asked.join('').length < LEAST_LETTERS) return undefined;
  return calls(name, asked) ? 2 + size / 1000 : undefined;
}

type Named = readonly [side: string, name: string, isMain: boolean];

function* namesOfSides({ reference, languages }: { readonly reference: Reference; readonly languages: readonly string[] }): Iterable<Named> {
  const regions = [...new Set(['en', 'fr', ...languages])].map((code) => new Intl.DisplayNames(code, { type: 'region', fallback: 'none' }));
  for (const { code, iso2, name } of reference.states.values()) {
    yield [code, name, true];
    yield [code, code, true];
    for (const region of iso2 ? regions : []) yield [code, region.of(iso2 as string) ?? '', true];
  }
  for (const { side, name } of reference.organisations.values()) {
    yield [side, name, true];
    yield [side, side.replace(/^org:/, '').toUpperCase(), true];
  }
}

/** The names that a pack has for the sides of the tables; it knows forms that stand for no side too. */
function* namesOfPack({ states, organisations }: Pack, reference: Reference): Iterable<Named> {
  for (const table of [states, organisations] as readonly Readonly<Record<string, { readonly names?: readonly string[] }>>[])
    for (const [side, { names = [] }] of Object.entries(table))
      if (reference.states.has(side) || reference.organisations.has(side)) for (const [at, name] of names.entries()) yield [side, name, at === 0];
}

/** Names of organisations that the app tells and no pack reads. */
function* namesOfApp({ moreLabels, compiled }: ThesaurusSources): Iterable<Named> {
  if (moreLabels === undefined || !existsSync(moreLabels)) return;
  for (const file of readdirSync(moreLabels).filter((name) => /^organisations-[a-z]{2,3}\.yaml$/.test(name)))
    for (const [side, name] of Object.entries(readYaml(join(moreLabels, file), compiled) as Record<string, string>)) yield [side, name, true];
}

/** Which names may answer: those that share a word with what is asked, or, where that is one word, have one that begins so. */
function candidatesIn(byWord: ReadonlyMap<string, ReadonlySet<SideName>>, asked: readonly string[]): Set<SideName> {
  const [only, second] = asked;
  const words = second === undefined && only !== undefined && only.length >= LEAST_LETTERS ? [...byWord.keys()].filter((word) => word.startsWith(only)) : asked;
  return new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]));
}

type FindSides = (typed: string) => [side: string, rank: number][];

/** The sides that are called so, each with how well its name answers, the closest first. */
async function sideFinder(names: Iterable<Named>): Promise<FindSides> {
  const byWord = new Map<string, Set<SideName>>();
  const rest = pauser();
  for (const [side, written, isMain] of names) {
    await rest();
    const words = wordsOf(written);
    const name: SideName = { side, words, letters: /^[A-Z]{2,6}$/.test(written) ? written : undefined, isMain };
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
  }
  return (typed) => {
    const asked = wordsOf(typed);
    const ranks = new Map<string, number>();
    for (const name of candidatesIn(byWord, asked)) {
      const rank = rankOf(name, asked, typed);
      if (rank !== undefined) ranks.set(name.side, Math.min(rank, ranks.get(name.side) ?? rank));
    }
    return [...ranks].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  };
}

const isOfItems = (category: string): category is ItemCategory => (itemCategories as readonly string[]).includes(category);

/** What packs read as one code whatever stands around it: a form that ends with a star goes on. */
const phrasesOf = ({ fields, instruments, indicators, relations }: Pack): readonly [ItemCategory, Forms][] => [
  ['field', fields],
  ['instrument', instruments.kinds],
  ['measure', indicators.measures],
  ['partnership', relations.partnership],
];

type FindCodes = (typed: string) => CodeReference[];

function* formsOf(labels: readonly Labels[], packs: readonly Pack[]): Iterable<readonly [form: string, category: string, code: string]> {
  for (const own of labels) for (const [category, rows] of Object.entries(own)) for (const [code, label] of Object.entries(rows)) yield [label, category, code];
  for (const pack of packs)
    for (const [category, forms] of phrasesOf(pack)) for (const [code, list] of Object.entries(forms)) for (const form of list) yield [form, category, code];
}

async function codeFinder(forms: ReturnType<typeof formsOf>): Promise<FindCodes> {
  const table = new Map<string, Map<string, CodeReference>>();
  const rest = pauser();
  for (const [form, category, code] of forms) {
    await rest();
    const key = wordsOf(form.replace(/\*$/, '')).join(' ');
    if (key !== '' && !vague.has(code) && isOfItems(category)) table.set(key, (table.get(key) ?? new Map()).set(`${category}:${code}`, { category, code }));
  }
  return (typed) => [...(table.get(wordsOf(typed).join(' '))?.values() ?? [])];
}

async function make(sources: ThesaurusSources): Promise<{ findSides: FindSides; findCodes: FindCodes }> {
  const { reference, languagesFolder, moreLabels, compiled } = sources;
  const languages = languagesFolder === undefined || !existsSync(languagesFolder) ? [] : listPacks(languagesFolder);
  const names = [...namesOfSides({ reference, languages }), ...namesOfApp(sources)];
  const packs: Pack[] = [];
  for (const code of languages) {
    await turn();
    const pack = loadPack(join(languagesFolder as string, code), compiled);
    names.push(...namesOfPack(pack, reference));
    packs.push(pack);
  }
  await turn();
  const findSides = await sideFinder(names);
  const labels = [englishLabels(), ...readLabels({ languagesFolder, moreLabels, compiled }).values()];
  return { findSides, findCodes: await codeFinder(formsOf(labels, packs)) };
}

/** A thesaurus over packs and tables; they are read when it is first asked. */
export function openThesaurus(sources: ThesaurusSources): Thesaurus {
  let made: ReturnType<typeof make> | undefined;
  const opened = (): ReturnType<typeof make> => {
    made ??= make(sources);
    return made;
  };
  return {
    findSides: async (typed) => (await opened()).findSides(typed).map(([side]) => side),
    findPair: async (typed) => {
      const found = (await opened()).findSides(typed);
      const [one, two, ...others] = found.filter(([, rank]) => rank === NAMED);
      return one && two && others.length === 0 && found[0]?.[1] === NAMED ? [one[0], two[0]] : undefined;
    },
    findCodes: async (typed) => (await opened()).findCodes(typed),
  };
}
