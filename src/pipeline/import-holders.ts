// From a table of office-holders as its makers word it to holders as the engine knows them: offices and sides of the codebook, names by script.
import type { Reference } from '../gazetteer/reference.ts';
import { addHolders, type ImportedHolder } from '../ledger/holders.ts';
import type { Ledger } from '../ledger/open.ts';
import type { Issue } from '../model/issue.ts';
import type { ListedName, ListedPerson, ListedPosition } from '../model/office-holder.ts';
import type { Term } from '../model/term.ts';
import { readOfficeHolders } from '../readers/office-holders.ts';
import { romanise } from '../text/sound.ts';
import type { Extractor } from './extract.ts';

/** What of the engine an import needs: the reading of positions, and the tables of states. */
export type PositionReader = Pick<Extractor, 'readPosition' | 'languages' | 'reference'>;

export interface HolderTableSummary {
  readonly holders: readonly ImportedHolder[];
  /** Persons of the table, those included of whom nothing was kept. */
  readonly persons: number;
  /** Offices that are understood and not kept, with how many positions named nothing else. */
  readonly notKept: ReadonlyMap<string, number>;
  /** Positions that name no office or no side, with how many times each stood there. */
  readonly unclear: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Too many hold them, and texts name them too seldom by office: they would only be taken for others. */
const unusable = new Set(['legislator', 'mayor', 'official', 'business']);

const LONGEST_NAME = 80;
const MOST_NAMES = 60;

/** `Støre, Jonas Gahr` is `Jonas Gahr Støre`. */
const inOrder = (name: string): string =>
  name
    .trim()
    .replace(/^([^,]+), ([^,]+)$/u, '$2 $1')
    .replace(/\s+/gu, ' ');

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s.'’‘-]+$/u.test(name);

/** Finds the code of a state by any of its codes or its English name, the side of an organisation by its short name. */
function sideFinder({ states, organisations }: Reference): (written: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { code, iso2, name } of states.values()) for (const key of [code, iso2, name]) if (key) known.set(key.toLowerCase(), code);
  for (const { side, name } of organisations.values())
    for (const key of [side, side.replace(/^org:/, ''), name]) if (!known.has(key.toLowerCase())) known.set(key.toLowerCase(), side);
  return (written) => known.get(written.trim().toLowerCase());
}

/** What a person's names and terms come to while rows of a table stream by. */
class Gathered {
  readonly names = new Map<string, ListedName>();
  readonly terms = new Map<string, Map<string, Term>>();

  add(side: string, offices: readonly string[], { from, to }: ListedPosition): void {
    const own = this.terms.get(side) ?? new Map<string, Term>();
    this.terms.set(side, own);
    for (const office of offices) {
      const term: Term = { office, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      own.set(JSON.stringify(term), term);
    }
  }
}

const compareTerms = (a: Term, b: Term): number => {
  const [x, y] = [a, b].map((t) => JSON.stringify([t.from ?? '', t.to ?? '9', t.office])) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The languages whose forms a name of no known language may be: those written in its script. */
function languagesOf(name: string, scripts: ReadonlyMap<string, RegExp>): string[] {
  const found = [...scripts].filter(([, own]) => own.test(name)).map(([code]) => code);
  return found.length > 0 ? found : ['und'];
}

function makeHolders(id: string, { names, terms }: Gathered, scripts: ReadonlyMap<string, RegExp>): ImportedHolder[] {
  const all = [...names.values()].slice(0, MOST_NAMES);
  const latin = all.filter((n) => isLatin(n.text));
  const usual = latin.find((n) => n.language === 'en') ?? latin[0];
  const others = all.filter((n) => !isLatin(n.text));
  const name = usual?.text ?? romanise((others[0] as ListedName).text);
  const forms: Record<string, string[]> = {};
  for (const { text, language } of others)
    for (const code of language === undefined ? languagesOf(text, scripts) : [language.split('-')[0] as string]) {
      forms[code] ??= [];
      forms[code].push(text);
    }
  // one word alone is a word of the language as well
  const aliases = [...new Set(latin.map((n) => n.text))].filter((n) => n !== name && n.includes(' '));
  return [...terms].map(([side, own]) => ({ id, side, name, aliases, forms, terms: [...own.values()].sort(compareTerms) }));
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Reads a table of office-holders; what cannot be used is told, the rest is taken. */
export async function readHolderTable(path: string, engine: PositionReader): Promise<HolderTableSummary> {
  const sideOf = sideFinder(engine.reference());
  const written = engine.languages().filter(({ scripts: own }) => own.length > 0);
  const scripts = new Map(written.map(({ code, scripts: own }) => [code, new RegExp(`[${own.map((s) => `\\p{Script=${s}}`).join('')}]`, 'u')]));
  const people = new Map<string, Gathered>();
  const persons = new Set<string>();
  const notKept = new Map<string, number>();
  const unclear = new Map<string, number>();
  const issues: Issue[] = [];
  const take = (person: ListedPerson): void => {
    persons.add(person.id);
    const gathered = people.get(person.id) ?? new Gathered();
    for (const position of person.positions) {
      const read = engine.readPosition(position.label, position.language);
      const [first] = read?.offices ?? [];
      const offices = read?.offices.filter((office) => !unusable.has(office)) ?? [];
      const told = [...new Set(position.countries.map(sideOf).filter((s) => s !== undefined))];
      const side = read?.side ?? (told.length === 1 ? told[0] : undefined);
      if (offices.length > 0 && side !== undefined) gathered.add(side, offices, position);
      else if (first !== undefined && offices.length === 0) count(notKept, first);
      else count(unclear, position.label);
    }
    if (gathered.terms.size === 0) return;
    for (const { text, language } of person.names) {
      const name = inOrder(text);
      if (name.length > 1 && name.length <= LONGEST_NAME) gathered.names.set(`${language ?? ''} ${name}`, { text: name, language });
    }
    if (gathered.names.size > 0) people.set(person.id, gathered);
  };
  for await (const { person, issue } of readOfficeHolders(path))
    if (issue) issues.push(issue);
    else take(person);
  const holders = [...people].flatMap(([id, gathered]) => makeHolders(id, gathered, scripts));
  return { holders, persons: persons.size, notKept, unclear, issues };
}

/** Reads a table of office-holders into a ledger: pages that it reads from then on are read with them. Gives how many the ledger did not have. */
export async function importHolders(
  ledger: Ledger,
  engine: PositionReader,
  { path, importedAt }: { readonly path: string; readonly importedAt: string },
): Promise<HolderTableSummary & { readonly added: number }> {
  const table = await readHolderTable(path, engine);
  return { ...table, added: await addHolders(ledger.db, table.holders, path, importedAt) };
}
