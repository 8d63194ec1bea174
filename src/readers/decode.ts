// A byte order mark stays in the text as U+FEFF: offsets are those of the text exactly as decoded.
import { createRequire } from 'node:module';

/** Text of some bytes, the encoding it was read in, and what was wrong with them. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Number of places where bytes made no character; each stands in the text as U+FFFD. */
  readonly broken: number;
  /** Offset in the text of the first such place, or -1. */
  readonly firstBroken: number;
}

const load = createRequire(import.meta.url);
/** The tables of old encodings are loaded where a text is in one: nearly all are UTF-8. */
const iconv = () => load('iconv-lite') as typeof import('iconv-lite');
const detect = (bytes: Uint8Array) => (load('chardet') as typeof import('chardet')).detect(bytes);

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const SAMPLE = 65_536;
/** A text with one broken place in this many characters is taken for damaged UTF-8 rather than for another encoding. */
const CHARACTERS_A_FAULT = 50;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((value, i) => bytes[i] === value);

/** Control characters, code points without a character: no text has them. */
const oddCharacters = /(?![\t\n\f\r])[\p{Cc}\p{Cn}]/u;

/** UTF-16 betrays itself by a mark, or by zero bytes that all stand on one side of the pairs. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (even + odd < sample.length / 20 || (even > 0 && odd > 0)) return undefined;
  const guess = even === 0 ? 'utf-16le' : 'utf-16be';
  return oddCharacters.test(iconv().decode(Buffer.from(sample), guess)) ? undefined : guess;
}

function count(text: string, encoding: string): Decoded {
  let broken = 0;
  let at = text.indexOf('\uFFFD');
  const firstBroken = at;
  for (; at >= 0; at = text.indexOf('\uFFFD', at + 1)) broken += 1;
  return { text, encoding, broken, firstBroken };
}

function sound(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return count(iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false }), encoding.toLowerCase());
}

/** Whether bytes are no text at all: zero bytes outside UTF-16, or more than a few control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (findUtf16(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1;
  }
  return control > sample.length / 100;
}

/**
 * Text of `bytes`, nothing added and nothing taken away. UTF-16 and sound UTF-8 are known by their bytes; else the `declared`
 * encoding counts, else the likeliest one is taken. It never throws: bytes that make no character become U+FFFD and are counted.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const wide = findUtf16(bytes);
  if (wide) return decodeAs(bytes, wide);
  const text = sound(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', broken: 0, firstBroken: -1 };
  const damaged = count(lenient.decode(bytes), 'utf-8');
  const isUtf8 = declared !== undefined && /^utf-?8$/i.test(declared);
  if (isUtf8 || damaged.broken * CHARACTERS_A_FAULT < damaged.text.length) return damaged;
  if (declared !== undefined && iconv().encodingExists(declared)) return decodeAs(bytes, declared);
  const guess = detect(bytes.subarray(0, SAMPLE));
  return guess && !/^utf-8$/i.test(guess) && iconv().encodingExists(guess) ? decodeAs(bytes, guess) : damaged;
}
