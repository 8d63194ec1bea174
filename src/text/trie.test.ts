import { expect, it } from 'vitest';
import { buildTrie, type Trie } from './trie.ts';

/** The keys that start at the beginning of `text`, as the matcher of packs walks them. */
function walk(keys: readonly string[], text: string, { cells, codes }: Trie = buildTrie(keys)): string[] {
  const found: string[] = [];
  let node = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = codes[text.charCodeAt(i)] as number;
    const next = Math.abs(cells[2 * node] as number) + code;
    if (code === 0 || cells[2 * next + 1] !== node) return found;
    node = next;
    const base = cells[2 * node] as number;
    if (base < 0) found.push(keys[cells[-2 * base] as number] as string);
  }
  return found;
}

it('finds every key that a text starts with, shortest first', () => {
  expect(walk(['met', 'met with', 'meter'], 'met with him')).toEqual(['met', 'met with']);
});

it('finds nothing behind a unit that no key has', () => {
  expect(walk(['gặp', 'gặp gỡ'], 'gặp 😀')).toEqual(['gặp']);
  expect(walk(['gặp'], 'đã gặp')).toEqual([]);
});

it('holds nothing where there are no keys', () => {
  expect(walk([], 'anything')).toEqual([]);
});

it('gives back each of thousands of keys, and none that is only the beginning of one', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => `${(i * 7919).toString(36)} ខ្មែរ`).sort();
  const unique = [...new Set(keys)];
  const trie = buildTrie(unique);
  expect(unique.filter((key) => walk(unique, key, trie).at(-1) !== key)).toEqual([]);
  expect(walk(unique, (unique[0] as string).slice(0, -1), trie)).toEqual([]);
});
