import type { Hit } from '../packs/lexicon.ts';

/** The number of the first find that does not start before an offset; the finds stand in the order of their start. */
export function firstFrom(hits: readonly Hit[], from: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds by the offset where they start, or where they end. Of most offsets nobody asks: their list is made when somebody does. */
export class HitsAt {
  readonly hits: readonly Hit[];
  /** For each offset the number of its first find, counted from 1; 0 where there is none. */
  private readonly first: Int32Array;
  /** For each find the number of the next at the same offset. */
  private readonly next: Int32Array;
  private readonly lists: (readonly Hit[] | undefined)[];

  /** Puts the finds of a text of `length` units at one of their edges. */
  constructor(hits: readonly Hit[], edge: 'start' | 'end', length: number) {
    this.hits = hits;
    this.first = new Int32Array(length + 1);
    this.next = new Int32Array(hits.length + 1);
    this.lists = new Array(hits.length + 1);
    for (let number = hits.length; number > 0; number -= 1) {
      const hit = hits[number - 1] as Hit;
      const at = edge === 'start' ? hit.start : hit.end;
      this.next[number] = this.first[at] as number;
      this.first[at] = number;
    }
  }

  get(at: number): readonly Hit[] | undefined {
    if (!this.has(at)) return undefined;
    const first = this.first[at] as number;
    const known = this.lists[first];
    if (known) return known;
    const list: Hit[] = [];
    for (let number = first; number > 0; number = this.next[number] as number) list.push(this.hits[number - 1] as Hit);
    this.lists[first] = list;
    return list;
  }

  has(at: number): boolean {
    return at >= 0 && at < this.first.length && this.first[at] !== 0;
  }
}
