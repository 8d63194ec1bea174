// The queue of what is to be looked at, as one person works through it.
import type { ReviewItem } from '../../../../src/api/contract.ts';
import { type Item, type Section, sections } from '../document/items.ts';

/**
 * The queue after the server was asked anew: what is still there keeps its place, what was judged in this sitting stays so that it can be undone, what is gone
 * goes, and what is new comes last.
 */
export function mergeQueue(before: readonly ReviewItem[], fresh: readonly ReviewItem[], judged: ReadonlySet<string>): ReviewItem[] {
  const now = new Map(fresh.map((item) => [item.key, item]));
  const kept = before.flatMap((item) => now.get(item.key) ?? (judged.has(item.key) ? [item] : []));
  const known = new Set(kept.map((item) => item.key));
  return [...kept, ...fresh.filter((item) => !known.has(item.key))];
}

/** The next of the queue that nobody judged in this sitting, looking on from a place and then from the top; undefined where all are. */
export function nextOpen(queue: readonly ReviewItem[], from: number, judged: ReadonlySet<string>): ReviewItem | undefined {
  return [...queue.slice(from + 1), ...queue.slice(0, from + 1)].find((item) => !judged.has(item.key));
}

/** In which sections the item is looked for that a claim of a conflict stands on. */
const sectionsFor = (about: string): readonly Section[] =>
  about === 'figure' ? ['indicators'] : ['engagements', ...sections.filter((section) => section !== 'engagements')];

const width = ({ value: { evidence } }: Item): number => Math.min(...evidence.map((e) => e.end - e.start));

/** The item that a claim stands on: one of whose passages begins there, else the narrowest that holds the place. */
export function itemOfClaim(items: readonly Item[], about: string, start: number): Item | undefined {
  for (const section of sectionsFor(about)) {
    const own = items.filter((item) => item.section === section);
    const exact = own.find((item) => item.value.evidence.some((e) => e.start === start));
    const holding = own.filter((item) => item.value.evidence.some((e) => e.start <= start && start < e.end)).sort((a, b) => width(a) - width(b));
    const found = exact ?? holding[0];
    if (found) return found;
  }
  return undefined;
}
