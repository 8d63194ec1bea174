import type { Hit } from '../packs/lexicon.ts';

/** Finds by the offset where they start, or where they end. */
export class HitsAt {
  readonly hits: readonly Hit[];
  /** For each offset the number of its list, counted from 1; 0 where there is none. */
  private readonly numbers: Int32Array;
  private readonly lists: Hit[][] = [];

  /** Puts the finds of a text of `length` units at one of their edges. */
  constructor(hits: readonly Hit[], edge: 'start' | 'end', length: number) {
    this.hits = hits;
    this.numbers = new Int32Array(length + 1);
    for (const hit of hits) {
      const at = edge === 'start' ? hit.start : hit.end;
      const number = this.numbers[at] as number;
      if (number > 0) this.lists[number - 1]?.push(hit);
      else this.numbers[at] = this.lists.push([hit]);
    }
  }

  get(at: number): readonly Hit[] | undefined {
    return this.has(at) ? this.lists[(this.numbers[at] as number) - 1] : undefined;
  }

  has(at: number): boolean {
    return at >= 0 && at < this.numbers.length && this.numbers[at] !== 0;
  }
}
