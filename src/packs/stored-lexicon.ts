import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import { interned, type Lexicon } from './lexicon.ts';

// A file is: the length of its head in four bytes, the head in JSON filled up with spaces to a multiple of four, then the arrays one behind the other.

interface Head {
  readonly key: string;
  readonly order: string;
  readonly lengths: readonly number[];
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly tailCount: number;
  readonly elision: Lexicon['elision'];
  readonly spaced: boolean;
}

/** The arrays of a lexicon in the order of the file; those of bytes and of two bytes a unit come last, so that all stand where they may. */
const arraysOf = ({ trie, suffixes, first, parts, rests, tails, keys }: Lexicon) =>
  [trie.cells, suffixes.cells, first, parts, rests, tails, trie.codes, suffixes.codes, keys] as const;

const fours = (n: number): number => Math.ceil(n / 4) * 4;

/** Stores a compiled lexicon under a key that tells all it was made of. */
export function writeLexicon(path: string, key: string, lexicon: Lexicon): void {
  const arrays = arraysOf(lexicon);
  const { kinds, values, tailCount, elision, spaced } = lexicon;
  const head: Head = { key, order: endianness(), lengths: arrays.map((a) => a.length), kinds, values, tailCount, elision, spaced };
  const text = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(fours(text.length));
  const filler = Buffer.alloc(fours(text.length) - text.length, ' ');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([size, text, filler, ...arrays.map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength))]));
}

/** Cuts one array after another out of the bytes of a file. */
class Cutter {
  private readonly buffer: ArrayBuffer;
  private at: number;
  private readonly lengths: readonly number[];
  private next = 0;

  constructor(buffer: ArrayBuffer, from: number, lengths: readonly number[]) {
    this.buffer = buffer;
    this.at = from;
    this.lengths = lengths;
  }

  cut<T extends { readonly byteLength: number }>(make: new (buffer: ArrayBuffer, at: number, length: number) => T): T {
    const made = new make(this.buffer, this.at, this.lengths[this.next] as number);
    this.next += 1;
    this.at += made.byteLength;
    return made;
  }
}

function parse(bytes: Buffer, key: string): Lexicon | undefined {
  const size = bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Head;
  if (head.key !== key || head.order !== endianness()) return undefined;
  // arrays of numbers of four bytes must stand at a multiple of four
  const own = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const cutter = new Cutter(own.buffer as ArrayBuffer, own.byteOffset + 4 + size, head.lengths);
  const [cells, suffixCells, first, parts, rests, tails] = Array.from({ length: 6 }, () => cutter.cut(Int32Array)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return {
    trie: { cells, codes: cutter.cut(Uint16Array) },
    suffixes: { cells: suffixCells, codes: cutter.cut(Uint16Array) },
    keys: cutter.cut(Uint8Array),
    first,
    parts,
    rests,
    tails,
    kinds: interned(head.kinds),
    values: interned(head.values),
    tailCount: head.tailCount,
    elision: head.elision,
    spaced: head.spaced,
  };
}

/** The lexicon stored in a file, or undefined where there is none, it was made of something else, or it is broken. */
export function readLexicon(path: string, key: string): Lexicon | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return parse(readFileSync(path), key);
  } catch {
    return undefined;
  }
}
