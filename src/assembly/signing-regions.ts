import type { Mention } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, type Passage, sidesOf } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** From a province to the next one of the list: "and", "the province of", a name in front of the brackets that tell its state. */
const NEXT_REGION = 40;
/** From a word for being somewhere to the place: a space. */
const BESIDE = 1;

/**
 * "The province of A and the city of B signed a memorandum": two places of two states, joined in front of the word of signing, stand for their states where the
 * sentence tells of no others. A place behind a word for being somewhere is where they signed.
 */
export function signingRegions(clause: Clause, discourse: Discourse, document: Mention): string[] | undefined {
  const { sentence } = clause;
  const signed = cuesOf(sentence, 'instrumentStatus').find((c) => c.value === 'signed' && c.end <= document.start + 1);
  if (!signed) return undefined;
  const named = [...new Set(flatMap(clause.actors, (a) => sidesOf(a, discourse)))];
  if (named.length > 1) return undefined;
  const scenes = cuesOf(sentence, 'within');
  const isScene = (at: Passage) => scenes.some((c) => c.end <= at.start && at.start - c.end <= BESIDE);
  const places = sentence.places.filter((p) => p.end <= signed.start && !isScene(p)).map((p) => ({ start: p.start, end: p.end, side: p.country }));
  const sides = flatMap(clause.actors, ({ start, end, side }) => (side !== undefined && end <= signed.start ? [{ start, end, side }] : []));
  for (const place of places) {
    const next = [...places, ...sides].find((n) => n.start >= place.end && n.side !== place.side && joinsNext(clause, place.end, n.start));
    if (next && named.every((s) => s === place.side || s === next.side)) return [place.side, next.side].sort();
  }
  return undefined;
}

/** Whether what parts two of a list opens with a conjunction, which an unspaced script writes as one with the next word. */
function joinsNext({ reading }: Clause, from: number, to: number): boolean {
  const [first] = to - from <= NEXT_REGION ? wordsIn(reading.units, from, to) : [];
  if (first === undefined) return false;
  return reading.conjunctions.has(first) || (reading.countBehind && [...reading.conjunctions].some((c) => c.length > 1 && first.startsWith(c)));
}
