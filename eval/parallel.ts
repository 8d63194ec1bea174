// The same news told in several languages must give the same facts: what most languages find and one lacks is a gap of its pack, what it alone finds is mostly wrong.
// Usage: npm run parallel [-- ITEM...] | npm run parallel -- --write. Without an item a table of the languages; with one, its facts and who lacks them. --write sets the floors.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractRecord } from '../src/model/record.ts';
import { createExtractor, type Extractor } from '../src/pipeline/extract.ts';
import { categories, factsOf } from './keys.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('eval/parallel');
const floorsFile = join(folder, 'floors.json');

/** One piece of news: its number, and its text by language. */
export interface ParallelItem {
  readonly number: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** A fact of an item, and the languages whose texts gave it. */
export interface ParallelFact {
  readonly key: string;
  readonly languages: readonly string[];
}

/** How far a language finds what others find. */
export interface Agreement {
  /** Of the facts that at least `SHARED` languages give, the share that it gives too. */
  readonly found: number;
  /** Facts that it gives alone, or with one other. */
  readonly lone: number;
}

/** So many languages that give a fact say that it is told. */
const SHARED = 3;

const HEAD = /^=== (\d+) ([a-z]{2})$/m;

/** Reads the items of a text: each head `=== NUMBER LANGUAGE` is followed by the news in that language. Throws where something stands before the first head. */
export function parseItems(text: string, path = 'text'): ParallelItem[] {
  // what is parted by heads comes with their number and language between
  const [before = '', ...parts] = text.split(HEAD);
  if (before.trim() !== '') throw new Error(`${path}: "${before.trim().slice(0, 40)}" stands before the first "=== NUMBER LANGUAGE"`);
  const items = new Map<string, Map<string, string>>();
  for (let i = 0; i < parts.length; i += 3) {
    const [number, language, news] = parts.slice(i, i + 3) as [string, string, string];
    const texts = items.get(number) ?? new Map<string, string>();
    items.set(number, texts.set(language, news.trim()));
  }
  return [...items].map(([number, texts]) => ({ number, texts }));
}

/** All items of the folder, in order. */
export const readItems = (): ParallelItem[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .flatMap((f) => parseItems(readFileSync(join(folder, f), 'utf8'), join(folder, f)));

// names are written in each language's own way, so persons count by their offices
const compared = categories.filter((c) => c !== 'names');

/** The facts of a record that no language writes in its own way, those of engagements with their days. */
const keysOf = (record: ExtractRecord): string[] => [
  ...compared.flatMap((c) => factsOf[c](record).map((f) => `${c} ${f.key}`)),
  ...record.engagements.map((e) => `day ${e.kind}|${e.sides.join('+')}|${e.status}|${e.date ? `${e.date.start}..${e.date.end}` : '-'}`),
];

/** What the texts of an item give, and in which languages; what most give comes first. */
export function compareItem(extractor: Extractor, { texts }: ParallelItem): ParallelFact[] {
  const facts = new Map<string, Set<string>>();
  for (const [language, text] of texts)
    for (const key of keysOf(extractor.extract({ source: language, text, kind: 'text' }))) facts.set(key, (facts.get(key) ?? new Set()).add(language));
  return [...facts].map(([key, languages]) => ({ key, languages: [...languages] })).sort((a, b) => b.languages.length - a.languages.length);
}

/** How far each language agrees with the others over all items. */
export function agreementOf(items: ReadonlyArray<readonly ParallelFact[]>): Record<string, Agreement> {
  const all = items.flat();
  const shared = all.filter((f) => f.languages.length >= SHARED);
  const languages = [...new Set(all.flatMap((f) => f.languages))].sort();
  const of = (facts: readonly ParallelFact[], language: string) => facts.filter((f) => f.languages.includes(language)).length;
  return Object.fromEntries(languages.map((l) => [l, { found: of(shared, l) / shared.length, lone: of(all, l) - of(shared, l) }]));
}

/** The shares under which no language may fall. */
export const readFloors = (): Readonly<Record<string, number>> => JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, number>;

function printItem(item: ParallelItem, facts: readonly ParallelFact[]): void {
  console.log(`\n${item.number} (${[...item.texts.keys()].join(' ')})`);
  for (const { key, languages } of facts) {
    const lacking = [...item.texts.keys()].filter((l) => !languages.includes(l));
    console.log(
      `  ${(lacking.length === 0 ? 'all' : languages.length >= SHARED ? `without ${lacking.join(' ')}` : `only ${languages.join(' ')}`).padEnd(24)} ${key}`,
    );
  }
}

function main(args: readonly string[]): void {
  const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
  const numbers = args.filter((a) => !a.startsWith('--'));
  const items = readItems().filter((i) => numbers.length === 0 || numbers.includes(i.number));
  const facts = items.map((item) => compareItem(extractor, item));
  if (numbers.length > 0) for (const [i, item] of items.entries()) printItem(item, facts[i] as ParallelFact[]);
  const agreement = agreementOf(facts);
  console.log(`${items.length} items; of the facts that ${SHARED} languages or more give:`);
  for (const [language, { found, lone }] of Object.entries(agreement))
    console.log(`  ${language}  ${found.toFixed(3)} given too, ${lone} facts with at most one other language`);
  if (!args.includes('--write') || numbers.length > 0) return;
  const floors = Object.fromEntries(Object.entries(agreement).map(([l, { found }]) => [l, Math.floor(found * 1000) / 1000]));
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  console.log('wrote eval/parallel/floors.json');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
