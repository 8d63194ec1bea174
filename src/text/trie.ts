// A double-array trie over folded units. Walked from word starts only, it needs no failure links and stays linear in practice:
// the walk from one start is bounded by the longest form.

export interface Trie {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly codes: Uint16Array;
}

interface Range { readonly node: number; readonly from: number; readonly to: number; readonly depth: number }

/** Builds the trie. `keys` must be sorted and unique; the terminal of key i holds i. */
export function buildTrie(keys: readonly string[]): Trie {
  const codes = new Uint16Array(65536);
  let next = 1;
  for (const key of keys) for (let i = 0; i < key.length; i += 1) { const c = key.charCodeAt(i); if (codes[c] === 0) { codes[c] = next; next += 1; } }
  let capacity = Math.max(1024, keys.length * 12);
  let base = new Int32Array(capacity);
  let check = new Int32Array(capacity).fill(-1);
  const grow = (needed: number) => {
    if (needed < capacity) return;
    const size = Math.max(needed + 1, capacity * 2);
    const b = new Int32Array(size); b.set(base); base = b;
    const c = new Int32Array(size).fill(-1); c.set(check); check = c;
    capacity = size;
  };
  check[0] = 0;
  let firstFree = 1;
  const stack: Range[] = keys.length > 0 ? [{ node: 0, from: 0, to: keys.length, depth: 0 }] : [];
  while (stack.length > 0) {
    const { node, from, to, depth } = stack.pop() as Range;
    const children: { code: number; from: number; to: number }[] = [];
    let i = from;
    while (i < to) {
      const key = keys[i] as string;
      const unit = key.length === depth ? -1 : key.charCodeAt(depth);
      let j = i + 1;
      while (j < to && (keys[j] as string).length > depth && (keys[j] as string).charCodeAt(depth) === unit) j += 1;
      children.push({ code: unit < 0 ? 0 : (codes[unit] as number), from: i, to: unit < 0 ? i + 1 : j });
      i = unit < 0 ? i + 1 : j;
    }
    while (firstFree < capacity && check[firstFree] !== -1) firstFree += 1;
    const lowest = Math.min(...children.map((c) => c.code));
    let candidate = Math.max(1, firstFree - lowest);
    for (;;) {
      grow(candidate + next + 1);
      if (children.every((c) => check[candidate + c.code] === -1)) break;
      candidate += 1;
    }
    base[node] = candidate;
    for (const child of children) check[candidate + child.code] = node;
    for (const child of children) {
      const slot = candidate + child.code;
      if (child.code === 0) base[slot] = -(child.from + 1);
      else stack.push({ node: slot, from: child.from, to: child.to, depth: depth + 1 });
    }
  }
  return { base, check, codes };
}

/** Calls `found(keyIndex, end)` for every key that starts at `start` and ends before `limit`; ends are exclusive. */
export function walkTrie(trie: Trie, units: Uint16Array, start: number, found: (key: number, end: number) => void): void {
  const { base, check, codes } = trie;
  let node = 0;
  for (let i = start; i <= units.length; i += 1) {
    const b = base[node] as number;
    const end = check[b] === node ? (base[b] as number) : 0;
    if (end < 0) found(-end - 1, i);
    if (i === units.length) return;
    const code = codes[units[i] as number] as number;
    if (code === 0) return;
    const to = b + code;
    if (check[to] !== node) return;
    node = to;
  }
}
