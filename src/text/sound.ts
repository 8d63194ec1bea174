import anyAscii from 'any-ascii';
import { isAbjad, romaniseAbjad } from './abjad.ts';
import { bareWords } from './fold.ts';
import { unitAt } from './unit-at.ts';

const remembered = new Map<string, readonly string[]>();
/** Names are asked for again and again within a document; so many are kept. */
const MOST_REMEMBERED = 20_000;

function remember<T>(known: Map<string, T>, name: string, make: (name: string) => T): T {
  const old = known.get(name);
  if (old !== undefined) return old;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const made = make(name);
  known.set(name, made);
  return made;
}

/** The words of a name as they are compared: folded, without diacritics. */
export function nameWords(name: string): readonly string[] {
  return remember(remembered, name, bareWords);
}

const classes: Record<string, string> = { b: 'p', v: 'f', w: 'f', c: 'k', q: 'k', g: 'k', x: 'k', j: 's', z: 's', d: 't', r: 'l', m: 'n' };

/**
 * The consonants of a name after romanisation, near sounds made one. It lets a name be compared across scripts
 * (after the idea of Soundex: R. C. Russell, US patent 1,261,167; the classes are coarser, as scripts blur more than spelling does).
 */
export function skeleton(name: string): string {
  return remember(skeletons, name, skeletonOf);
}

const skeletons = new Map<string, string>();

function skeletonOf(name: string): string {
  const latin = anyAscii(name)
    .toLowerCase()
    .replace(/ch|sh|zh|kh|ts/g, (m) => (m === 'kh' ? 'k' : 's'))
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/nh|ng|gn/g, 'n');
  let out = '';
  for (const [at, letter] of [...latin].entries()) {
    if (!/[b-df-gj-np-tv-z]/.test(letter)) continue;
    // half a vowel, but where a word opens with it
    if ((letter === 'w' || letter === 'y') && /[a-z]/.test(latin[at - 1] ?? '')) continue;
    const sound = classes[letter] ?? letter;
    if (out[out.length - 1] !== sound) out += sound;
  }
  return out;
}

/** Where likeness counts; made anew for a longer name. */
let row = new Uint16Array(128);

/** Share of common letters in order (longest common subsequence over the mean length): 1 for the same, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (row.length <= b.length) row = new Uint16Array(2 * b.length);
  row.fill(0, 0, b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] as number;
      row[j] = unitAt(a, i - 1) === unitAt(b, j - 1) ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}

const LONGEST_NAME = 80;

/** What is not seen of a name: soft hyphens, joiners and the like, which some pages strew in and others leave out. */
export const withoutFormat = (written: string): string => written.replace(/\p{Cf}/gu, '');

/** A name in Latin letters where no table knows its usual form: as it stands if it is Latin, else romanised word by word. */
export function romanise(written: string): string {
  const shown = withoutFormat(written);
  if (/^[\p{Script=Latin}\p{M}\p{P}\p{Z}\p{N}]*$/u.test(shown)) return shown;
  const name = shown.slice(0, LONGEST_NAME);
  return (isAbjad(name) ? name.replace(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu, romaniseAbjad) : anyAscii(name))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
