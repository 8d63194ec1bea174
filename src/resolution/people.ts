import type { NameWordLists } from '../gazetteer/name-words.ts';
import type { LedgerDocument, ResolvedPerson } from '../model/telling.ts';
import { nameWords, skeleton } from '../text/sound.ts';
import { matchNames, SAME_NAME } from './name-match.ts';

/** A principal as one document has it. */
export interface Bearer {
  readonly source: string;
  readonly side: string;
  readonly written: string;
  readonly forms: readonly string[];
  readonly name: string;
  readonly offices: readonly string[];
}

/** One way of naming somebody of a side, whatever the documents that use it. */
export interface NameUse extends Pick<Bearer, 'side' | 'name' | 'written' | 'offices'> {
  /** The key of its first bearer. */
  readonly first: string;
  /** The key of the one bearer whom people judged; empty where it is of all others. */
  readonly judged: string;
  /** How many documents use it. */
  readonly count: number;
}

/** A person as the ways of naming that mean him. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly uses: readonly NameUse[];
}

/** Names of documents, by the keys of their bearers, that people hold for one person or for two. */
export interface NameTies {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

export const noNameTies: NameTies = { same: [], different: [] };

/** The keys of all names that people judged. */
export const judgedNames = ({ same, different }: NameTies): ReadonlySet<string> => new Set([...same, ...different].flat());

/** The people of the ledger, and whom each document's name means. */
export interface People {
  readonly persons: readonly ResolvedPerson[];
  /** The person whom a name of a side means in a document, or undefined. */
  personOf(source: string, side: string, written: string | null): ResolvedPerson | undefined;
}

/** The key of a bearer; persons are numbered by the first of theirs. */
export const keyOf = ({ source, side, written }: Pick<Bearer, 'source' | 'side' | 'written'>): string => `${source}\n${side}\n${written}`;

/** The principals whom a document names, each once. */
export function bearersOf({ source, record }: LedgerDocument): Bearer[] {
  const bearers = new Map<string, Bearer>();
  for (const engagement of record.engagements) {
    for (const { written, name, side, offices, forms } of engagement.participants) {
      if (written === null) continue;
      const bearer = { source, side, written, forms: forms ?? [written], name: name ?? written, offices };
      if (!bearers.has(keyOf(bearer))) bearers.set(keyOf(bearer), bearer);
    }
  }
  return [...bearers.values()];
}

const keyOfUse = ({ side, name, written, offices }: Pick<Bearer, 'side' | 'name' | 'written' | 'offices'>, judged: string): string =>
  JSON.stringify([side, name, written, offices, judged]);

/** The ways of naming that some bearers use: a name that a thousand documents give alike is compared once. One that people judged stands alone. */
function usesOf(bearers: readonly Bearer[], ties: ReadonlySet<string>): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const bearer of bearers) {
    const { side, name, written, offices } = bearer;
    const first = keyOf(bearer);
    const judged = ties.has(first) ? first : '';
    const key = keyOfUse(bearer, judged);
    const known = uses.get(key);
    uses.set(key, { side, name, written, offices, judged, first: known && known.first < first ? known.first : first, count: (known?.count ?? 0) + 1 });
  }
  return [...uses.values()];
}

/** Sets that are joined pair by pair, but for those that must stay apart; where none must, the outcome does not depend on the order. */
class Sets {
  private readonly parent: number[];
  private readonly apart: readonly (readonly [number, number])[];

  constructor(size: number, apart: readonly (readonly [number, number])[]) {
    this.parent = Array.from({ length: size }, (_, i) => i);
    this.apart = apart;
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    this.parent[i] = root;
    return root;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    const keeps = this.apart.some(([x, y]) => {
      const [p, q] = [this.find(x), this.find(y)];
      return (p === a && q === b) || (p === b && q === a);
    });
    if (a !== b && !keeps) this.parent[Math.max(a, b)] = Math.min(a, b);
  }
}

/** Names are compared only with those of their side that share a sound: the first two consonants of one of their words. */
function blocksOf({ side, name, written }: NameUse): string[] {
  const sounds = new Set([...nameWords(name), ...nameWords(written)].map((w) => skeleton(w).slice(0, 2)).filter((s) => s.length > 0));
  return [...sounds].map((s) => `${side} ${s}`);
}

const fullness = ({ name }: NameUse): number => nameWords(name).length;

const order = (a: NameUse, b: NameUse): number =>
  a.first < b.first ? -1 : a.first > b.first ? 1 : keyOfUse(a, a.judged) < keyOfUse(b, b.judged) ? -1 : keyOfUse(a, a.judged) > keyOfUse(b, b.judged) ? 1 : 0;

/** Joins ways of naming to people: first those that people judged, then full names by likeness; a short form joins the only person of its side that it fits. */
export function joinNames(given: readonly NameUse[], words: NameWordLists, ties: NameTies = noNameTies): NamedPerson[] {
  const uses = [...given].sort(order);
  const places = new Map(uses.flatMap((use, at) => (use.judged === '' ? [] : [[use.judged, at] as const])));
  const placed = (pairs: NameTies['same']): [number, number][] =>
    pairs.flatMap(([a, b]) => {
      const [i, j] = [places.get(a), places.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j] as [number, number]];
    });
  const sets = new Sets(uses.length, placed(ties.different));
  for (const [i, j] of placed(ties.same)) sets.join(i, j);
  const blocks = new Map<string, number[]>();
  for (const [i, use] of uses.entries()) {
    for (const block of blocksOf(use)) {
      const list = blocks.get(block);
      if (list) list.push(i);
      else blocks.set(block, [i]);
    }
  }
  joinFullNames(uses, blocks, sets, words);
  joinShortForms(uses, blocks, sets, words);
  const groups = new Map<number, NameUse[]>();
  for (const [i, use] of uses.entries()) {
    const group = groups.get(sets.find(i));
    if (group) group.push(use);
    else groups.set(sets.find(i), [use]);
  }
  return [...groups.values()].map((own) => {
    const [first] = own as [NameUse];
    return { id: `person:${first.first.replaceAll('\n', '|')}`, name: usualName(own), side: first.side, uses: own };
  });
}

/** Names of people whom no table knows are renderings, in which two languages may part: what is written counts as well. */
function judge(a: NameUse, b: NameUse, words: NameWordLists): number {
  if (a.name === b.name) return 1;
  const context = { sides: [a.side, b.side] as const, offices: [a.offices, b.offices] as const };
  return Math.max(matchNames(a.name, b.name, words, context).score, matchNames(a.written, b.written, words, context).score);
}

function joinFullNames(uses: readonly NameUse[], blocks: ReadonlyMap<string, number[]>, sets: Sets, words: NameWordLists): void {
  for (const members of blocks.values()) {
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1)) {
        const [a, b] = [uses[i] as NameUse, uses[j] as NameUse];
        if (sets.find(i) === sets.find(j) || fullness(a) < 2 || fullness(b) < 2) continue;
        if (judge(a, b, words) >= SAME_NAME) sets.join(i, j);
      }
    }
  }
}

function joinShortForms(uses: readonly NameUse[], blocks: ReadonlyMap<string, number[]>, sets: Sets, words: NameWordLists): void {
  const joins: [number, number][] = [];
  for (const [i, use] of uses.entries()) {
    if (fullness(use) >= 2) continue;
    const near = new Set(blocksOf(use).flatMap((b) => blocks.get(b) ?? []));
    const fits = [...near].filter((j) => j !== i && judge(use, uses[j] as NameUse, words) >= SAME_NAME);
    const full = fits.filter((j) => fullness(uses[j] as NameUse) >= 2);
    // a whole name tells more than another short form
    const wanted = full.length > 0 ? full : fits;
    const persons = new Set(wanted.map((j) => sets.find(j)));
    if (persons.size === 1) joins.push([i, wanted[0] as number]);
  }
  for (const [i, j] of joins) sets.join(i, j);
}

/** The name most documents give; of equals the longer, then the first in order. */
function usualName(own: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const { name, count } of own) counts.set(name, (counts.get(name) ?? 0) + count);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return (best as [string, number])[0];
}

/** A bearer with the person whom it means. */
export interface Borne extends Pick<Bearer, 'source' | 'side' | 'written' | 'forms'> {
  readonly id: string;
  readonly name: string;
}

/** The people whom some bearers mean. */
export function peopleOf(borne: readonly Borne[]): People {
  const byKey = new Map<string, ResolvedPerson>();
  const persons = new Map<
    string,
    { readonly id: string; readonly name: string; readonly sides: string[]; readonly written: { source: string; written: string }[] }
  >();
  for (const bearer of [...borne].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const { id, name, side, source, written, forms } = bearer;
    const person = persons.get(id) ?? { id, name, sides: [side], written: [] };
    persons.set(id, person);
    person.written.push(...[...new Set([...forms, written])].map((form) => ({ source, written: form })));
    byKey.set(keyOf(bearer), person);
  }
  return {
    persons: [...persons.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    personOf: (source, side, written) => (written === null ? undefined : byKey.get(keyOf({ source, side, written }))),
  };
}

/** Joins the names of the documents to people. */
export function resolvePeople(documents: readonly LedgerDocument[], words: NameWordLists, ties: NameTies = noNameTies): People {
  const bearers = documents.flatMap(bearersOf);
  const judged = judgedNames(ties);
  const persons = joinNames(usesOf(bearers, judged), words, ties);
  const meant = new Map(persons.flatMap((person) => person.uses.map((use) => [keyOfUse(use, use.judged), person] as const)));
  return peopleOf(
    bearers.map((bearer) => {
      const key = keyOf(bearer);
      const { id, name } = meant.get(keyOfUse(bearer, judged.has(key) ? key : '')) as NamedPerson;
      return { ...bearer, id, name };
    }),
  );
}
