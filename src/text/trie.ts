// A double-array trie over folded units (after J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989).
// Walked from word starts only, it needs no failure links and stays linear in practice:
// the walk from one start is bounded by the longest form.
// Where only one key goes on, its further units stand in one row: most units of a dictionary of names do, and a text meets few of them.

/**
 * Node n has two cells, side by side so that one step touches one place in memory: `cells[2n]` is its base, `cells[2n + 1]` its parent.
 * The child by unit u is the node at base + `codes[u]`, if n is its parent. Where a key ends the base is negated, and the cell at code 0 holds the key's number.
 * Where one key alone goes on, the base is `LEAF` less the place of its rest in `rests`: two cells for the key's number, one for the length, and its units.
 */
export interface Trie {
  readonly cells: Int32Array;
  readonly codes: Uint16Array;
  readonly rests: Uint16Array;
}

/** No base of a node with children is as low. */
export const LEAF = -(2 ** 30);
const REST = { low: 0, high: 1, length: 2, units: 3 } as const;

/** Where the key ends that a leaf holds, if its rest stands at `at` of a text of `length` units, else -1. */
export function restEnd({ rests }: Trie, leaf: number, units: Uint16Array, at: number, length: number): number {
  const from = LEAF - leaf + REST.units;
  const long = rests[from - REST.units + REST.length] as number;
  if (at + long > length) return -1;
  for (let i = 0; i < long; i += 1) if (units[at + i] !== rests[from + i]) return -1;
  return at + long;
}

/** The number of the key that a leaf holds. */
export function keyOfLeaf({ rests }: Trie, leaf: number): number {
  const from = LEAF - leaf;
  return (rests[from + REST.low] as number) + 65536 * (rests[from + REST.high] as number);
}

/** The rests of keys, one behind the other. */
class Rests {
  private units = new Uint16Array(1024);
  private used = 0;

  /** Takes in the units of a key behind the first `depth`; gives the base of its leaf. */
  add(key: string, number: number, depth: number): number {
    const size = REST.units + key.length - depth;
    if (this.used + size > this.units.length) {
      const larger = new Uint16Array(2 * this.units.length + size);
      larger.set(this.units);
      this.units = larger;
    }
    const at = this.used;
    this.units[at + REST.low] = number % 65536;
    this.units[at + REST.high] = Math.floor(number / 65536);
    this.units[at + REST.length] = key.length - depth;
    for (let i = depth; i < key.length; i += 1) this.units[at + REST.units + i - depth] = key.charCodeAt(i);
    this.used += size;
    return LEAF - at;
  }

  get all(): Uint16Array {
    return this.units.slice(0, this.used);
  }
}

interface Range {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The first key behind `from` that has another unit at `depth`: found by doubling, as runs are long near the root and short below. */
function endOfRun(keys: readonly string[], from: number, to: number, depth: number, unit: number): number {
  let low = from + 1;
  let step = 1;
  while (low < to && (keys[Math.min(to - 1, low + step - 1)] as string).charCodeAt(depth) === unit) {
    low = Math.min(to, low + step);
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string).charCodeAt(depth) === unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Base and parent of each node side by side, without the room at the end that only building needed. */
function interleave(base: Int32Array, check: Int32Array, reach: number): Int32Array {
  let used = check.length;
  while (used > 1 && check[used - 1] === -1) used -= 1;
  const size = Math.min(check.length, used + reach);
  const cells = new Int32Array(2 * size);
  for (let n = 0; n < size; n += 1) {
    cells[2 * n] = base[n] as number;
    cells[2 * n + 1] = check[n] as number;
  }
  return cells;
}

/** Builds the trie. `keys` must be sorted and unique; their numbers are their places. */
export function buildTrie(keys: readonly string[]): Trie {
  const codes = new Uint16Array(65536);
  let next = 1;
  for (const key of keys)
    for (let i = 0; i < key.length; i += 1) {
      const c = key.charCodeAt(i);
      if (codes[c] === 0) {
        codes[c] = next;
        next += 1;
      }
    }
  const rests = new Rests();
  let capacity = Math.max(1024, keys.length * 4);
  let base = new Int32Array(capacity);
  let check = new Int32Array(capacity).fill(-1);
  const grow = (needed: number) => {
    if (needed < capacity) return;
    const size = Math.max(needed + 1, capacity * 2);
    const b = new Int32Array(size);
    b.set(base);
    base = b;
    const c = new Int32Array(size).fill(-1);
    c.set(check);
    check = c;
    capacity = size;
  };
  check[0] = 0;
  let firstFree = 1;
  const childCode: number[] = [];
  const childFrom: number[] = [];
  const fits = (candidate: number): boolean => {
    for (const code of childCode) if (check[candidate + code] !== -1) return false;
    return true;
  };
  const stack: Range[] = keys.length > 0 ? [{ node: 0, from: 0, to: keys.length, depth: 0 }] : [];
  while (stack.length > 0) {
    const { node, from, to, depth } = stack.pop() as Range;
    if (depth > 0 && to - from === 1) {
      base[node] = rests.add(keys[from] as string, from, depth);
      continue;
    }
    childCode.length = 0;
    childFrom.length = 0;
    let lowest = next;
    for (let i = from; i < to; ) {
      const key = keys[i] as string;
      const unit = key.length === depth ? -1 : key.charCodeAt(depth);
      const code = unit < 0 ? 0 : (codes[unit] as number);
      childCode.push(code);
      childFrom.push(i);
      if (code < lowest) lowest = code;
      i = unit < 0 ? i + 1 : endOfRun(keys, i, to, depth, unit);
    }
    while (firstFree < capacity && check[firstFree] !== -1) firstFree += 1;
    let candidate = Math.max(1, firstFree - lowest);
    for (;;) {
      grow(candidate + next + 1);
      if (fits(candidate)) break;
      candidate += 1;
    }
    base[node] = lowest === 0 ? -candidate : candidate;
    for (const code of childCode) check[candidate + code] = node;
    for (let k = 0; k < childCode.length; k += 1) {
      const code = childCode[k] as number;
      const start = childFrom[k] as number;
      if (code === 0) base[candidate] = start;
      else stack.push({ node: candidate + code, from: start, to: childFrom[k + 1] ?? to, depth: depth + 1 });
    }
  }
  return { cells: interleave(base, check, next + 1), codes, rests: rests.all };
}
