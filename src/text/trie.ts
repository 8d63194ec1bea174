// A double-array trie over folded units (after J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989).
// Walked from word starts only, it needs no failure links and stays linear in practice:
// the walk from one start is bounded by the longest form.

/**
 * Node n has two cells, side by side so that one step touches one place in memory: `cells[2n]` is its base, `cells[2n + 1]` its parent.
 * The child by unit u is the node at base + `codes[u]`, if n is its parent. Where a key ends the base is negated, and the cell at code 0 holds the key's number.
 */
export interface Trie {
  readonly cells: Int32Array;
  readonly codes: Uint16Array;
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
  let capacity = Math.max(1024, keys.length * 12);
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
  return { cells: interleave(base, check, next + 1), codes };
}
