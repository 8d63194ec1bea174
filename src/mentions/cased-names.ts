import { foundWhole, type Hit } from '../packs/lexicon.ts';
import { isWordUnit } from '../text/fold.ts';
import { APOSTROPHE, DASH, FULL_STOP, QUOTE, SPACE } from '../text/marks.ts';
import {
  breaks,
  endsInBuilding,
  entityKinds,
  isBeforePatronymic,
  isCapital,
  MOST_WORDS,
  type NameScan,
  type Piece,
  verbKinds,
  word,
  wordClose,
} from './name-scan.ts';
import { behindUnit } from './unit-words.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const capitalBreakers = new Set([
  ...[...entityKinds].filter((k) => k !== 'surname'),
  'month',
  'weekday',
  'honorific',
  'relativeDay',
  'sameDay',
  'nextDay',
  'previousDay',
]);
/** Runs of capitalised words that no other mention holds; particles may stand inside. At the offsets of `parts` stand states and places that are but parts of a name. */
export function casedNames(scan: NameScan, { from, to }: Span, taken: readonly Piece[], parts: ReadonlySet<number>): Piece[] {
  const names: Piece[] = [];
  const held = (at: number): Piece | undefined => {
    for (const piece of taken) if (piece.start <= at && at < piece.end) return piece;
    return undefined;
  };
  let i = from;
  while (i < to) {
    if (!isWordUnit(scan.text.units[i]) || isWordUnit(scan.text.units[i - 1]) || !isCapital(scan, i)) {
      i += 1;
      continue;
    }
    const cover = held(i);
    if (cover) {
      i = cover.end;
      continue;
    }
    if (breaks(scan, i, capitalBreakers) && !parts.has(i) && !opensPatronymic(scan, i, to)) {
      i = wordClose(scan, i, to);
      continue;
    }
    if (opensWithLittleWord(scan, i, to) && !opensPatronymic(scan, i, to)) {
      i = wordClose(scan, i, to);
      continue;
    }
    const start = i;
    let end = wordClose(scan, i, to);
    let last = start;
    let words = 1;
    for (;;) {
      const behind = behindWord(scan, last, end);
      if (behind === undefined) break;
      let next = behind;
      let close = wordClose(scan, next, to);
      let skipped = 0;
      while (close > next && scan.particles.has(word(scan, next, close)) && scan.text.units[close] === 32 && skipped < 2) {
        next = close + 1;
        close = wordClose(scan, next, to);
        skipped += 1;
      }
      if (
        close <= next ||
        !(isCapital(scan, next) || isTiedByParticle(scan, next, close)) ||
        held(next) ||
        (breaks(scan, next, capitalBreakers) && !parts.has(next)) ||
        words >= MOST_WORDS
      )
        break;
      last = next;
      end = close;
      words += 1;
    }
    const event = words === 1 && (scan.byStart.get(start) ?? []).some((h) => h.kind === 'engagement' && h.value.endsWith('.nouns') && h.end === end);
    // "on the margins of the Summit, the President …": a word for an event alone is nobody
    const own = behindUnit(scan, start, end);
    if (!event && own < end && !((words > 1 || isOwned(scan, start)) && isBuilding(scan, own, end))) names.push(foundWhole('name', String(words), own, end));
    i = end;
  }
  return names;
}

/** "Sultan bin Saad", "Said bin Hamood": a title or a little word of one word right before "son of" is a name. */
const opensPatronymic = (scan: NameScan, at: number, to: number): boolean => scan.patronymics.size > 0 && isBeforePatronymic(scan, wordClose(scan, at, to));

/** "[Nasser] al-Qahtani": a small particle that a hyphen ties to a word with a capital. */
function isTiedByParticle(scan: NameScan, at: number, close: number): boolean {
  const { units } = scan.text;
  let end = at;
  while (end < close && end - at <= LONGEST_PARTICLE && units[end] !== DASH) end += 1;
  return units[end] === DASH && end + 1 < close && isCapital(scan, end + 1) && scan.particles.has(word(scan, at, end));
}

const LONGEST_PARTICLE = 4;
const INITIAL = 2;

/** Where the next word of a name may start: behind a space, and behind the dot of an initial, which some write without a space ("Antony J. Blinken", "Michael R.Pompeo", "A.K. Momen"). */
function behindWord({ text }: NameScan, from: number, end: number): number | undefined {
  const initial = text.units[end] === FULL_STOP && end - from <= INITIAL;
  const at = initial ? end + 1 : end;
  if (text.units[at] === SPACE) return behindNickname(text.units, at + 1) ?? at + 1;
  return initial && isWordUnit(text.units[at]) && (isWordUnit(text.units[at + 1]) || text.units[at + 1] === FULL_STOP) ? at : undefined;
}

/** 'Víctor "Ito" Bisonó': the word behind one that stands alone between marks of quotation. */
function behindNickname(units: Uint16Array, at: number): number | undefined {
  if (units[at] !== QUOTE || !isWordUnit(units[at + 1])) return undefined;
  let end = at + 1;
  while (isWordUnit(units[end])) end += 1;
  return units[end] === QUOTE && units[end + 1] === SPACE && isWordUnit(units[end + 2]) ? end + 2 : undefined;
}

/** "The Economic Leaders' Week": what an apostrophe stands before. A family name may be such a word as well ("Minister Park"). */
const isOwned = ({ text: { units } }: NameScan, start: number): boolean => units[start - 1] === SPACE && units[start - 2] === APOSTROPHE;

/** "Nurul Iman Palace": its last word tells that a name is nobody's. */
function isBuilding(scan: NameScan, start: number, end: number): boolean {
  let at = end;
  while (at > start && scan.text.units[at - 1] !== 32) at -= 1;
  return scan.buildings.has(word(scan, at, end));
}

/** "A.K. Momen", "A K Momen": a capital alone, before a dot or a space. */
const isInitial = (scan: NameScan, at: number): boolean =>
  isCapital(scan, at) && !isWordUnit(scan.text.units[at - 1]) && (scan.text.units[at + 1] === FULL_STOP || scan.text.units[at + 1] === SPACE);

/** "After that, …": a capital that only the start of a sentence explains. */
function opensWithLittleWord(scan: NameScan, at: number, to: number): boolean {
  if (isInitial(scan, at) && (scan.text.units[at + 1] === FULL_STOP || isInitial(scan, at + 2))) return false;
  const w = word(scan, at, wordClose(scan, at, to));
  return scan.connectors.has(w) || scan.conjunctions.has(w) || (scan.byStart.get(at) ?? []).some((h) => h.kind === 'stop' && h.end - h.start >= w.length);
}

/**
 * Without the people whose name a building bears, and without the cues that open with the last word of a name. A little word with a capital right behind another capital belongs to a name ("Nguyễn Văn
 * Được tiếp", where "được tiếp" is "was received"): titles too write little words small.
 */
export function withoutNameWords(scan: NameScan, hits: readonly Hit[]): readonly Hit[] {
  if (!scan.pack.cased) return hits;
  const isOfName = (h: Hit) => (verbKinds.has(h.kind) || h.kind === 'mode') && endsName(scan, h.start);
  // "Today I met": a word for oneself is written large anywhere
  return hits.filter((h) => h.value === 'firstPerson' || !(isOfName(h) || (bearers.has(h.kind) && opensBuilding(scan, h.end))));
}

/** Finds that name somebody of the table. */
const bearers: ReadonlySet<string> = new Set(['holder', 'surname']);

/** "Robert Mugabe International Airport": capitals that go on behind a name, and end with what bears it. */
const opensBuilding = (scan: NameScan, end: number): boolean => scan.text.units[end] === SPACE && endsInBuilding(scan, end + 1, MOST_OF_BUILDING);

/** "International Conference Centre". */
const MOST_OF_BUILDING = 3;

/** Whether a little word with a capital stands right behind another word with one. */
function endsName(scan: NameScan, at: number): boolean {
  if (scan.text.units[at - 1] !== 32 || !isCapital(scan, at) || !scan.connectors.has(word(scan, at, wordClose(scan, at, scan.text.length)))) return false;
  let before = at - 1;
  while (before > 0 && isWordUnit(scan.text.units[before - 1])) before -= 1;
  return before < at - 1 && isCapital(scan, before);
}
