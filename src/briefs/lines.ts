import type { Entry } from '../ledger/reads.ts';

/** Where a line comes from: the document and the words of it. */
export interface Citation {
  readonly source: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly quote: string;
}

export interface Line {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The first passage of each document that tells an entry. */
function cite(entries: readonly Entry<object>[]): Citation[] {
  const seen = new Set<string>();
  return entries.flatMap(({ origin, evidence }) => {
    const [passage] = evidence;
    if (!passage || seen.has(origin.id)) return [];
    seen.add(origin.id);
    return [{ source: origin.source, url: origin.url, published: origin.published, language: origin.language, quote: passage.quote }];
  });
}

/** Entries with the same key together, in the order in which the keys first come. */
export function groupEntries<T>(entries: readonly T[], key: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return [...groups.values()];
}

/** One line for all entries with the same key. */
export function groupLines<T extends Entry<object>>(entries: readonly T[], key: (entry: T) => string, word: (group: readonly T[]) => string): Line[] {
  return groupEntries(entries, key).map((group) => ({ text: word(group), citations: cite(group) }));
}
