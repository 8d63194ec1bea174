// A pack lists hundreds of words that tell what a line is, and a line is asked for them at each of its units: all are looked for in one walk.

import { buildTrie, type Trie } from './trie.ts';
import { unitAt } from './unit-at.ts';

const anywhere = () => true;

/** Folded words and phrases that are looked for in lines. */
export class Phrases {
  private readonly trie: Trie;

  constructor(phrases: readonly string[]) {
    this.trie = buildTrie([...new Set(phrases)].filter((phrase) => phrase.length > 0).sort());
  }

  /** Whether one of them opens a line, with an end of its own that `ends` sees behind it. */
  opens(line: string, ends: (at: number) => boolean): boolean {
    return this.standsAt(line, 0, ends);
  }

  /** Whether one of them stands anywhere in a line. */
  standsIn(line: string): boolean {
    const { length } = line;
    for (let at = 0; at < length; at += 1) if (this.standsAt(line, at, anywhere)) return true;
    return false;
  }

  private standsAt(line: string, at: number, ends: (at: number) => boolean): boolean {
    const { cells, codes } = this.trie;
    const { length } = line;
    let node = 0;
    let base = cells[0] as number;
    for (let i = at; i < length; i += 1) {
      const code = codes[unitAt(line, i)] as number;
      const next = base + code;
      if (code === 0 || cells[2 * next + 1] !== node) return false;
      node = next;
      base = cells[2 * next] as number;
      if (base >= 0) continue;
      if (ends(i + 1)) return true;
      base = -base;
    }
    return false;
  }
}
