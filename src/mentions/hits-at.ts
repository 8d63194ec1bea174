import type { Hit } from '../packs/lexicon.ts';

/** Finds by the offset where they start, or where they end. */
export interface HitsAt {
  get(at: number): readonly Hit[] | undefined;
  has(at: number): boolean;
}

/** Puts the finds of a text of `length` units at one of their edges. */
export function hitsAt(hits: readonly Hit[], edge: 'start' | 'end', length: number): HitsAt {
  const lists: (Hit[] | undefined)[] = new Array<Hit[] | undefined>(length + 1);
  for (const hit of hits) {
    const at = edge === 'start' ? hit.start : hit.end;
    const list = lists[at];
    if (list) list.push(hit);
    else lists[at] = [hit];
  }
  return { get: (at) => lists[at], has: (at) => lists[at] !== undefined };
}
