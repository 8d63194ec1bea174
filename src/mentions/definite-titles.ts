// Titles of ministers whose words go on with the article, as in Arabic.

import type { Hit } from '../packs/lexicon.ts';
import { textOf } from '../text/fold.ts';
import { COMMA, SPACE } from '../text/marks.ts';
import { isUnknown, type NameScan, wordClose } from './name-scan.ts';

/**
 * "The minister of the Union and the Family the Austrian X": in a language that writes the article as one with its noun, where the words end that have it,
 * between a minister's title and his state, if his name follows that; "the minister of Farming and the Water and the Forests, X": where they end before his name; else where the title does.
 */
export function definitesEnd(scanned: NameScan, from: number, own: readonly Hit[]): number {
  const { text } = scanned;
  if (scanned.pack.article === '') return from;
  let end = from;
  let joined = 0;
  for (let words = 0; words <= MOST_DEFINITES && text.units[end] === SPACE; words += 1) {
    const start = end + 1;
    const close = wordClose(scanned, start, text.length);
    const state = stateAt(scanned, start, close, own);
    if (state) return words > 0 && opensName(scanned, behindComma(scanned, state.end), own) ? end : from;
    if (!goesOnDefinitely(scanned, start, close) || own.some((h) => isClosing(h) && h.start >= start && h.start < close)) break;
    if (isJoined(scanned, start)) joined += 1;
    end = close;
  }
  return endsBeforeName(scanned, end, joined, own) ? end : from;
}

/** Words joined with "and" that end before a comma and a name, or two of them right before one. */
function endsBeforeName(scanned: NameScan, end: number, joined: number, own: readonly Hit[]): boolean {
  const isParted = scanned.text.units[end] === COMMA;
  return joined >= (isParted ? 1 : SAFELY_JOINED) && opensName(scanned, behindComma(scanned, end), own);
}

const behindComma = ({ text }: NameScan, at: number): number => (text.units[at] === COMMA ? at + 1 : at);

const isJoined = ({ pack, text, conjunctions }: NameScan, at: number): boolean =>
  conjunctions.has(textOf(text.units, at, at + 1)) && textOf(text.units, at + 1, at + 1 + pack.article.length) === pack.article;

/** The adjective of a state with its article, a state behind a loose link, or one with a preposition written as one with it ("in-Zimbabwe"). */
function stateAt({ pack, text, looseLinks, links }: NameScan, start: number, close: number, own: readonly Hit[]): Hit | undefined {
  const w = textOf(text.units, start, close);
  if (looseLinks.has(w)) return own.find((h) => h.kind === 'state' && h.start === close + 1);
  const inside = links.has(w.charAt(0)) ? own.find((h) => h.kind === 'state' && h.start === start + 1 && h.end >= close) : undefined;
  if (inside) return inside;
  return w.startsWith(pack.article)
    ? own.find((h) => (h.kind === 'adjective' || h.kind === 'state') && h.start >= start && h.start <= start + pack.article.length && h.end >= close)
    : undefined;
}

/** "The Union", "and the Family", "and resources of the Ocean". */
function goesOnDefinitely(scanned: NameScan, start: number, close: number): boolean {
  const { pack, text, conjunctions } = scanned;
  const isDefinite = (w: string) => w.startsWith(pack.article) && w.length > pack.article.length + 1;
  const w = textOf(text.units, start, close);
  if (isDefinite(w)) return true;
  if (!conjunctions.has(w.charAt(0)) || w.length < LONGEST_NAME_STEM) return false;
  return isDefinite(w.slice(1)) || isDefinite(textOf(text.units, close + 1, wordClose(scanned, close + 1, text.length)));
}

/** Longer words may open with a conjunction. */
const LONGEST_NAME_STEM = 5;

/** A word that nothing explains, and that has no article. */
function opensName(scanned: NameScan, at: number, own: readonly Hit[]): boolean {
  const { text, pack } = scanned;
  if (text.units[at] !== SPACE) return false;
  const close = wordClose(scanned, at + 1, text.length);
  if (own.some((h) => (h.kind === 'holder' || h.kind === 'honorific') && h.start === at + 1)) return true;
  return close > at + 2 && !textOf(text.units, at + 1, close).startsWith(pack.article) && isUnknown(scanned, at + 1, close);
}

/** Of a minister's title: most words with the article behind it. */
const MOST_DEFINITES = 8;
/** "The minister of Defence and the General X" are two people. */
const SAFELY_JOINED = 2;
/** What ends a title where it starts: a split cue may lie over all of it. */
const closing: ReadonlySet<string> = new Set([
  ...['state', 'seat', 'place', 'organisation', 'office', 'offices', 'holder', 'leader'],
  ...['honorific', 'engagement', 'act', 'mode', 'delegations', 'instrument', 'weekday', 'relativeDay', 'month'],
]);

/** A word that only looks like a cue ("social" like "meeting") closes nothing. */
const isClosing = ({ kind, value }: Hit): boolean => closing.has(kind) && !(kind === 'mode' && value === 'plain');
