import type { NameWordLists } from '../gazetteer/name-words.ts';
import type { LedgerDocument, ResolvedPerson } from '../model/telling.ts';
import { nameWords, romanise, skeleton } from '../text/sound.ts';
import { matchNames, SAME_NAME } from './name-match.ts';

/** A principal as one document has it. */
interface Bearer {
  readonly key: string;
  readonly source: string;
  readonly written: string;
  readonly forms: readonly string[];
  readonly name: string;
  readonly side: string;
  readonly offices: readonly string[];
}

/** The people of the ledger, and whom each document's name means. */
export interface People {
  readonly persons: readonly ResolvedPerson[];
  /** The person whom a name of a side means in a document, or undefined. */
  personOf(source: string, side: string, written: string | null): ResolvedPerson | undefined;
}

const keyOf = (source: string, side: string, written: string): string => `${source}\n${side}\n${written}`;

function bearersOf(documents: readonly LedgerDocument[]): Bearer[] {
  const bearers = new Map<string, Bearer>();
  for (const { source, record } of documents) {
    for (const engagement of record.engagements) {
      for (const { written, name, side, offices, forms } of engagement.participants) {
        if (written === null) continue;
        const key = keyOf(source, side, written);
        if (!bearers.has(key)) bearers.set(key, { key, source, written, forms: forms ?? [written], name: name ?? written, side, offices });
      }
    }
  }
  return [...bearers.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Sets that are joined pair by pair; the outcome does not depend on the order. */
class Sets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    this.parent[i] = root;
    return root;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    if (a !== b) this.parent[Math.max(a, b)] = Math.min(a, b);
  }
}

/** Names are compared only with those of their side that share a sound: the first two consonants of one of their words. */
function blocksOf({ side, name, written }: Bearer): string[] {
  const sounds = new Set([...nameWords(name), ...nameWords(written)].map((w) => skeleton(w).slice(0, 2)).filter((s) => s.length > 0));
  return [...sounds].map((s) => `${side} ${s}`);
}

const fullness = ({ name }: Bearer): number => nameWords(name).length;

/** Joins the names of the documents to people. Full names join by likeness; a short form joins the only person of its side that it fits. */
export function resolvePeople(documents: readonly LedgerDocument[], words: NameWordLists): People {
  const bearers = bearersOf(documents);
  const sets = new Sets(bearers.length);
  const blocks = new Map<string, number[]>();
  for (const [i, bearer] of bearers.entries()) {
    for (const block of blocksOf(bearer)) {
      const list = blocks.get(block);
      if (list) list.push(i);
      else blocks.set(block, [i]);
    }
  }
  joinFullNames(bearers, blocks, sets, words);
  joinShortForms(bearers, blocks, sets, words);
  return peopleOf(bearers, sets);
}

/** The table of holders gave the name: it is no letter-by-letter rendering of what is written. */
const isKnown = ({ name, written }: Bearer): boolean => name !== romanise(written);

function judge(a: Bearer, b: Bearer, words: NameWordLists): number {
  if (a.name === b.name) return 1;
  const context = { sides: [a.side, b.side] as const, offices: [a.offices, b.offices] as const };
  const byName = matchNames(a.name, b.name, words, context).score;
  return isKnown(a) && isKnown(b) ? byName : Math.max(byName, matchNames(a.written, b.written, words, context).score);
}

function joinFullNames(bearers: readonly Bearer[], blocks: ReadonlyMap<string, number[]>, sets: Sets, words: NameWordLists): void {
  for (const members of blocks.values()) {
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1)) {
        const [a, b] = [bearers[i] as Bearer, bearers[j] as Bearer];
        if (sets.find(i) === sets.find(j) || fullness(a) < 2 || fullness(b) < 2) continue;
        if (judge(a, b, words) >= SAME_NAME) sets.join(i, j);
      }
    }
  }
}

function joinShortForms(bearers: readonly Bearer[], blocks: ReadonlyMap<string, number[]>, sets: Sets, words: NameWordLists): void {
  const joins: [number, number][] = [];
  for (const [i, bearer] of bearers.entries()) {
    if (fullness(bearer) >= 2) continue;
    const near = new Set(blocksOf(bearer).flatMap((b) => blocks.get(b) ?? []));
    const fits = [...near].filter((j) => j !== i && judge(bearer, bearers[j] as Bearer, words) >= SAME_NAME);
    const persons = new Set(fits.map((j) => sets.find(j)));
    if (persons.size === 1) joins.push([i, fits[0] as number]);
  }
  for (const [i, j] of joins) sets.join(i, j);
}

/** The name most documents give; of equals the longer, then the first in order. */
function usualName(own: readonly Bearer[]): string {
  const counts = new Map<string, number>();
  for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return (best as [string, number])[0];
}

function peopleOf(bearers: readonly Bearer[], sets: Sets): People {
  const groups = new Map<number, Bearer[]>();
  for (const [i, bearer] of bearers.entries()) {
    const root = sets.find(i);
    const group = groups.get(root);
    if (group) group.push(bearer);
    else groups.set(root, [bearer]);
  }
  const byKey = new Map<string, ResolvedPerson>();
  const persons = [...groups.values()].map((own): ResolvedPerson => {
    const person = {
      id: `person:${(own[0] as Bearer).key.replaceAll('\n', '|')}`,
      name: usualName(own),
      sides: [...new Set(own.map((b) => b.side))].sort(),
      written: own.flatMap(({ source, forms, written }) => [...new Set([...forms, written])].map((form) => ({ source, written: form }))),
    };
    for (const { key } of own) byKey.set(key, person);
    return person;
  });
  return { persons, personOf: (source, side, written) => (written === null ? undefined : byKey.get(keyOf(source, side, written))) };
}
