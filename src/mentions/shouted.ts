// Where a text is in capitals ("PM MEETS PRESIDENT") they tell no name from an ordinary word; the words themselves have to.
import type { Hit } from '../packs/lexicon.ts';
import { ordinaryWords } from '../packs/ordinary.ts';
import type { Pack } from '../packs/pack.ts';
import { capitalStretches, liesIn, type Stretch } from '../text/capitals.ts';
import { flatMap } from '../text/flat-map.ts';
import { type FoldedText, foldString, isWordUnit, textOf } from '../text/fold.ts';
import { coverOf } from './name-scan.ts';

/** What capitals are worth in a document. */
export interface Shouting {
  /** Whether a place lies where nothing but capitals stands. */
  readonly isLoud: (start: number) => boolean;
  /** Whether an ordinary word starts there that is in capitals only because all around it is. */
  readonly shouted: (start: number) => boolean;
  /** Whether a name that was found is but an ordinary word in capitals ("WHO", "NICE"). */
  readonly isMistaken: (hit: Hit) => boolean;
}

/** Nothing is in capitals: all of them tell what they should. */
export const quiet: Shouting = { isLoud: () => false, shouted: () => false, isMistaken: () => false };
/** What is told by its capitals: a weekday too, where a number has its words ("the Second", Monday). */
const named = new Set(['state', 'adjective', 'place', 'organisation', 'surname', 'weekday']);
/** Between spaces or signs: the words of an address are always small. */
const smallWord = /(?<=[\s("“'‘])\p{Ll}[\p{L}\p{M}]+(?=[\s,;:.!?)"”'’])/gu;
/** Inside a sentence a capital tells a name. */
const nameInside = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}]+/gu;

/** How the document itself writes words where it is not in capitals. */
function casesOf(text: string, stretches: readonly Stretch[]): { small: ReadonlySet<string>; names: ReadonlySet<string> } {
  const rest: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    rest.push(text.slice(from, start));
    from = end;
  }
  rest.push(text.slice(from));
  const found = (pattern: RegExp) => new Set(flatMap(rest, (part) => part.match(pattern) ?? []).map(foldString));
  return { small: found(smallWord), names: found(nameInside) };
}

function wordAt(units: Uint16Array, start: number): string {
  let end = start;
  while (isWordUnit(units[end])) end += 1;
  return textOf(units, start, end);
}

/** Weighs the capitals of a document; nearly always it is `quiet`. */
export function findShouting(pack: Pack, text: string, { units, at, length }: FoldedText, hits: readonly Hit[]): Shouting {
  const stretches = pack.cased ? capitalStretches(text) : [];
  if (stretches.length === 0) return quiet;
  let cases: ReturnType<typeof casesOf> | undefined;
  // made when a word in capitals is first asked about: often the capitals of a page hold nothing that anybody asks about
  const caseSets = () => {
    cases ??= casesOf(text, stretches);
    return cases;
  };
  const { isOrdinary, isListed } = ordinaryWords(pack);
  const covered = coverOf(hits, length);
  const particles = new Set(pack.names.particles.map(foldString));
  const isLoud = (start: number) => liesIn(stretches, at[start] as number);
  const isName = (word: string) => caseSets().names.has(word) && !caseSets().small.has(word);
  return {
    isLoud,
    shouted: (start) => {
      if (!isLoud(start)) return false;
      const word = wordAt(units, start);
      return caseSets().small.has(word) || particles.has(word) || covered(start, start + word.length) || (isOrdinary(word) && !isName(word));
    },
    isMistaken: (hit) => {
      if (!named.has(hit.kind) || !isLoud(hit.start)) return false;
      const word = textOf(units, hit.start, hit.end);
      return isListed(word) && !caseSets().names.has(word);
    },
  };
}
