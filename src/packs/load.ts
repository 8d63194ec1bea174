import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledFolder, openYaml } from '../data/yaml-file.ts';
import type { Courtesies, Forms, Pack } from './pack.ts';

const files = [
  'text',
  'dates',
  'numbers',
  'names',
  'states',
  'places',
  'organisations',
  'offices',
  'engagements',
  'statements',
  'fields',
  'instruments',
  'indicators',
  'relations',
  'ordinary',
] as const;

/** Those of them that reading asks for. */
const early = ['text', 'dates', 'numbers', 'names', 'instruments', 'indicators', 'relations'] as const;

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one YAML file of a pack. A file that is not there is empty; one that does not parse is refused with its name, line and reason. */
function readTree(path: string, compiled: CompiledFolder | undefined): Tree {
  return openTree(path, compiled)();
}

/** The same, to be asked for later; what had to be parsed is refused at once. */
function openTree(path: string, compiled: CompiledFolder | undefined): () => Tree {
  const { parsed, value } = openYaml(path, compiled);
  const tree = once(() => {
    const made = value() ?? {};
    if (!isTree(made)) throw new Error(`${path}: it must hold keys with values, not a list or a single value`);
    return made;
  });
  if (parsed) tree();
  return tree;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A list of forms, whatever YAML made of them: numbers and single values become strings, nulls fall away. */
export function formList(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(formList);
  return isTree(value) ? [] : [String(value)];
}

/** A map from id to forms; what is no list (a nested map) is left out. */
export function formMap(value: unknown): Forms {
  if (!isTree(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, forms]) => [key, formList(forms)]));
}

/** Letters of other languages and what they become; no value is an empty one: the letter falls. */
const letters = (tree: unknown): Record<string, string> =>
  isTree(tree) ? Object.fromEntries(Object.entries(tree).map(([from, to]) => [from, String(to ?? '')])) : {};

function spellings(value: unknown): Record<string, Record<string, string>> {
  if (!isTree(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([code, tree]) => [code, letters(tree)]));
}

/** Titles of courtesy with the words that take up who bears one. */
function courtesies(value: unknown): Courtesies[] {
  return (Array.isArray(value) ? value.filter(isTree) : []).map((t) => ({ title: formList(t.title), him: formList(t.him), her: formList(t.her) }));
}

function child(tree: Tree, key: string): Tree {
  const value = tree[key];
  return isTree(value) ? value : {};
}

function choice<T extends string>(value: unknown, allowed: readonly T[], fallback: T, where: string): T {
  if (value === undefined || value === null) return fallback;
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new Error(`${where}: ${JSON.stringify(value)} is not one of ${allowed.join(', ')}`);
  return found;
}

/** What telling languages apart needs of a pack, and how it is called: its first file only. */
export type PackHead = Pick<Pack, 'code' | 'name' | 'english' | 'direction' | 'scripts' | 'functionWords' | 'newsWords' | 'rivalWords'>;

function headOf(head: Tree, where: string): PackHead {
  if (typeof head.code !== 'string') throw new Error(`${where}: "code" is missing; give the ISO 639-1 code`);
  return {
    code: head.code,
    name: String(head.name ?? head.code),
    english: String(head.english ?? head.name ?? head.code),
    direction: choice(head.direction, ['ltr', 'rtl'], 'ltr', where),
    scripts: formList(head.scripts),
    functionWords: formList(head.functionWords),
    newsWords: formList(head.newsWords),
    rivalWords: formList(head.rivalWords),
  };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Reads the first file of the pack in `folder`. */
export function loadHead(folder: string, compiled?: CompiledFolder): PackHead {
  const path = join(folder, 'pack.yaml');
  return headOf(readTree(path, compiled), path);
}

/**
 * Reads the pack in `folder`. Throws with file and reason where it cannot be used.
 * The files that only the compiler of the matcher asks for are parsed when it does: where it is stored, never.
 */
export function loadPack(folder: string, compiled?: CompiledFolder): Pack {
  const where = join(folder, 'pack.yaml');
  const head = readTree(where, compiled);
  const parts = Object.fromEntries(files.map((name) => [name, openTree(join(folder, `${name}.yaml`), compiled)])) as Record<(typeof files)[number], () => Tree>;
  const part = Object.fromEntries(early.map((name) => [name, parts[name]()])) as Record<(typeof early)[number], Tree>;
  const text = part.text;
  const formsOf = (name: (typeof files)[number]) => once(() => formMap(parts[name]()));
  const [places, statements, fields] = [formsOf('places'), formsOf('statements'), formsOf('fields')];
  const strings = (tree: Tree, key: string) => formList(tree[key]);
  return {
    ...headOf(head, where),
    words: choice(head.words, ['spaces', 'none'], 'spaces', where),
    cased: head.cased === true,
    respelt: head.respelt === true,
    clause: choice(head.clause, ['svo', 'sov', 'vso'], 'svo', where),
    nameOrder: choice(head.nameOrder, ['title-first', 'name-first', 'both'], 'both', where),
    stateOfOffice: choice(head.stateOfOffice, ['before', 'after', 'both'], 'both', where),
    prefixes: strings(head, 'prefixes'),
    suffixes: strings(head, 'suffixes'),
    detached: strings(head, 'detached'),
    calendar: choice(head.calendar, ['gregorian', 'solar-hijri', 'buddhist'], 'gregorian', where),
    weekStart: weekdays.indexOf(choice(head.weekStart, weekdays, 'monday', where)) + 1,
    dateOrder: choice(head.dateOrder, ['dmy', 'mdy', 'ymd'], 'dmy', where),
    decimal: String(head.decimal ?? '.'),
    fractionBefore: String(head.fractionBefore ?? ''),
    links: strings(head, 'links'),
    looseLinks: strings(head, 'looseLinks'),
    relatives: strings(head, 'relatives'),
    determiners: strings(head, 'determiners'),
    complementizers: strings(head, 'complementizers'),
    accusatives: strings(head, 'accusatives'),
    verbSecond: head.verbSecond === true,
    unnumbered: head.unnumbered === true,
    prepositions: strings(head, 'prepositions'),
    finite: strings(head, 'finite'),
    presents: strings(head, 'presents'),
    pasts: strings(head, 'pasts'),
    adverbs: strings(head, 'adverbs'),
    reflexives: strings(head, 'reflexives'),
    article: String(head.article ?? ''),
    swallowing: strings(head, 'swallowing'),
    bare: strings(head, 'bare'),
    conjunctions: strings(head, 'conjunctions'),
    text: {
      sentenceEnds: strings(text, 'sentenceEnds'),
      abbreviations: strings(text, 'abbreviations'),
      captions: strings(text, 'captions'),
      sources: strings(text, 'sources'),
      clutter: strings(text, 'clutter'),
      related: strings(text, 'related'),
      unfinished: strings(text, 'unfinished'),
    },
    dates: part.dates,
    numbers: {
      words: formMap(part.numbers.words),
      scales: formMap(part.numbers.scales),
      currencies: formMap(part.numbers.currencies),
      percent: strings(part.numbers, 'percent'),
      bounds: formMap(part.numbers.bounds),
      rangeFrom: strings(part.numbers, 'rangeFrom'),
      rangeTo: strings(part.numbers, 'rangeTo'),
      uncounted: strings(part.numbers, 'uncounted'),
    },
    names: {
      honorifics: strings(part.names, 'honorifics'),
      particles: strings(part.names, 'particles'),
      patronymics: strings(part.names, 'patronymics'),
      given: letters(part.names.given),
      stop: strings(part.names, 'stop'),
      origins: strings(part.names, 'origins'),
      behalf: strings(part.names, 'behalf'),
      behalfOfEach: strings(part.names, 'behalfOfEach'),
      epithets: strings(part.names, 'epithets'),
      posts: strings(part.names, 'posts'),
      holds: strings(part.names, 'holds'),
      companies: strings(part.names, 'companies'),
      spouses: strings(part.names, 'spouses'),
      company: strings(part.names, 'company'),
      unitWords: strings(part.names, 'unitWords'),
      buildings: strings(part.names, 'buildings'),
      portfolio: strings(part.names, 'portfolio'),
      women: strings(part.names, 'women'),
      courtesy: courtesies(part.names.courtesy),
      spelling: spellings(part.names.spelling),
    },
    get ordinary() {
      const tree = parts.ordinary();
      return {
        words: strings(tree, 'words'),
        endings: formMap(tree.endings),
        forms: tree.forms === true,
        compounds: tree.compounds === true,
      };
    },
    get states() {
      return parts.states() as Pack['states'];
    },
    get places() {
      return places();
    },
    get organisations() {
      return parts.organisations() as Pack['organisations'];
    },
    get offices() {
      return parts.offices();
    },
    get engagements() {
      return parts.engagements();
    },
    get statements() {
      return statements();
    },
    get fields() {
      return fields();
    },
    fieldHeads: formMap(text.fieldHeads),
    instruments: {
      kinds: formMap(child(part.instruments, 'kinds')),
      heads: formMap(child(part.instruments, 'heads')),
      status: formMap(child(part.instruments, 'status')),
      still: strings(part.instruments, 'still'),
      draft: strings(part.instruments, 'draft'),
      ratified: strings(part.instruments, 'ratified'),
      several: strings(part.instruments, 'several'),
      with: strings(part.instruments, 'with'),
      between: strings(part.instruments, 'between'),
      bound: formMap(child(part.instruments, 'bound')),
      among: strings(part.instruments, 'among'),
    },
    indicators: {
      measures: formMap(child(part.indicators, 'measures')),
      heads: formMap(child(part.indicators, 'heads')),
      again: strings(part.indicators, 'again'),
      balance: strings(part.indicators, 'balance'),
      target: strings(part.indicators, 'target'),
      forecast: strings(part.indicators, 'forecast'),
      plain: strings(part.indicators, 'plain'),
      risen: strings(part.indicators, 'risen'),
      up: strings(part.indicators, 'up'),
      down: strings(part.indicators, 'down'),
      partner: formMap(child(part.indicators, 'partner')),
      people: formMap(child(part.indicators, 'people')),
    },
    relations: {
      partnership: formMap(child(part.relations, 'partnership')),
      diplomaticRelations: strings(part.relations, 'diplomaticRelations'),
      anniversary: strings(part.relations, 'anniversary'),
      visa: formMap(child(part.relations, 'visa')),
    },
  };
}

/** The codes of the packs in `folder`, by listing it: every subfolder with a `pack.yaml` is a language. */
export function listPacks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.yaml')))
    .map((entry) => entry.name)
    .sort();
}
