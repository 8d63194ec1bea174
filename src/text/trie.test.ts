import { expect, it } from 'vitest';
import { buildTrie, type Trie } from './trie.ts';

/** The keys that start at the beginning of `text`, as the matcher of packs walks them. */
function walk(keys: readonly string[], text: string, { base, check, codes }: Trie = buildTrie(keys)): string[] {
  const found: string[] = [];
  let node = 0;
  for (let i = 0; ; i += 1) {
    const b = base[node] as number;
    const terminal = base[b] as number;
    if (check[b] === node && terminal < 0) found.push(keys[-terminal - 1] as string);
    const code = i < text.length ? (codes[text.charCodeAt(i)] as number) : 0;
    if (code === 0 || check[b + code] !== node) return found;
    node = b + code;
  }
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
