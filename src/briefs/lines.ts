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

/** One line for all entries with the same key, in the order in which the keys first come. */
export function groupLines<T extends Entry<object>>(entries: readonly T[], key: (entry: T) => string, word: (group: readonly T[]) => string): Line[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return [...groups.values()].map((group) => ({ text: word(group), citations: cite(group) }));
}
