// The pieces that actors are made of: names, offices and states of a sentence, without what is only a part of another.

import type { Hit } from '../packs/lexicon.ts';
import { isWordUnit } from '../text/fold.ts';
import { COMMA, DASH, FULL_STOP, SPACE } from '../text/marks.ts';
import { wordStart, wordsIn } from '../text/word-runs.ts';
import {
  codeOf,
  endsInBuilding,
  entityKinds,
  glossEnd,
  inNames,
  isBeforePatronymic,
  isBehindPatronymic,
  isCapital,
  isExplained,
  isSide,
  LONGEST_NAME_WORD,
  type NameScan,
  type Piece,
  unitOffices,
  word,
  wordClose,
} from './name-scan.ts';
import { rawOffice } from './raw-actor.ts';

/** What may stand before a family name without being part of the name. */
const titleKinds = new Set(['office', 'offices', 'honorific', 'state', 'adjective', 'organisation', 'counterpart', 'leader']);

/** "Trần Đức Thắng": a one-word state or place right behind a capitalised word that is no mention and opens no sentence is part of a name. */
function insideName(scan: NameScan, piece: Piece, before: Piece | undefined, from: number): boolean {
  if (!placed.has(piece.kind) && piece.kind !== 'surname' && !isSmallTitle(scan, piece)) return false;
  const { units } = scan.text;
  const opens = piece.kind === 'surname' ? particleBefore(scan, piece.start, from) : piece.start;
  if (units[opens - 1] !== 32 || (before && before.end >= opens - 1)) return false;
  const long = word(scan, piece.start, piece.end).includes(' ');
  // an initial has its dot behind it
  let end = units[opens - 2] === FULL_STOP && !isWordUnit(units[opens - 4]) ? opens - 2 : opens - 1;
  let start = wordOpen(scan, end, from);
  // "Bornito de Carvalho": with a particle between
  if (piece.kind === 'surname' && units[start - 1] === SPACE && scan.particles.has(word(scan, start, end)) && !isCapital(scan, start)) {
    end = start - 1;
    start = wordOpen(scan, end, from);
  }
  if (start <= from + 1 || start === end || !isCapital(scan, start)) return false;
  const w = word(scan, start, end);
  const names = piece.kind === 'surname' ? titleKinds : undefined;
  const known = (scan.byStart.get(start) ?? []).some((h) => h.end >= end && (names === undefined || names.has(h.kind)));
  // "Colonel Nguyễn Thanh Hải": of a place of two words, which is named with its province as well, only behind an honorific
  if (long && piece.kind !== 'surname' && !scan.hits.some((h) => h.kind === 'honorific' && h.end === start - 1)) return false;
  return !known && !scan.connectors.has(w) && !scan.conjunctions.has(w);
}

/** "Salim al-Mawali": where a particle starts that a hyphen ties to a name, else the name itself. */
function particleBefore(scan: NameScan, start: number, from: number): number {
  if (scan.text.units[start - 1] !== DASH) return start;
  const opens = wordOpen(scan, start - 1, from);
  return scan.particles.has(word(scan, opens, start - 1)) ? opens : start;
}

/** Where the word starts that ends at `end`. */
function wordOpen({ text }: NameScan, end: number, from: number): number {
  let start = end;
  while (start > from && isWordUnit(text.units[start - 1])) start -= 1;
  return start;
}

/** "Nguyễn Tuấn Anh", where "anh" is a title: with a capital, which the pack does not give it, it may be a name. */
function isSmallTitle(scan: NameScan, { kind, start, end }: Piece): boolean {
  if (kind !== 'honorific' || !isCapital(scan, start)) return false;
  const { at } = scan.text;
  return !scan.pack.names.honorifics.includes(scan.original.slice(at[start] as number, (at[end - 1] as number) + 1));
}

/** A title that means one holder, right before his name. */
const repeats = (piece: Piece, next: Piece | undefined) =>
  piece.kind === 'holder' && next?.kind === 'holder' && next.value === piece.value && next.start - piece.end === 1;

/** In a script without spaces: a state or place that fills only a part of the short word behind an honorific, whose rest nothing explains, is a part of the name. */
function insideUnspacedName(scan: NameScan, piece: Piece, merged: readonly Piece[]): boolean {
  if (!inNames.has(piece.kind)) return false;
  const { units } = scan.text;
  let start = piece.start;
  while (isWordUnit(units[start - 1])) start -= 1;
  const end = wordClose(scan, piece.end, piece.end + LONGEST_NAME_WORD);
  if (end - start > LONGEST_NAME_WORD || units[start - 1] !== SPACE) return false;
  if (!isBehindHonorific(scan, start - 1, merged)) return false;
  return (start < piece.start && !isExplained(scan, start, piece.start)) || (end > piece.end && start === piece.start && !isExplained(scan, piece.end, end));
}

/** Right behind an honorific, or behind one and a first name that is no mention. */
function isBehindHonorific(scan: NameScan, at: number, merged: readonly Piece[]): boolean {
  const titled = (end: number) => merged.some((p) => p.kind === 'honorific' && p.end === end);
  if (titled(at)) return true;
  const { units } = scan.text;
  let start = at;
  while (isWordUnit(units[start - 1])) start -= 1;
  return at - start <= LONGEST_NAME_WORD && units[start - 1] === SPACE && titled(start - 1) && !isExplained(scan, start, at);
}

/** How far the state of an office stands before a name: an honorific. */
const STATE_REACH = 20;

/** The short form of somebody else inside a longer name: not its first word, or its first where the state before it is another ("the President of A Gabriel X"). */
export function isPartOf(name: Piece, piece: Piece, entities: readonly Piece[], sideOf: (holder: string) => string | undefined): boolean {
  if (piece.kind !== 'surname' || piece.start < name.start || piece.end > name.end || piece.end - piece.start === name.end - name.start) return false;
  if (piece.start > name.start) return true;
  const stateOf = (e: Piece) => (e.kind === 'office' ? rawOffice(e).side : isSide(e) ? e.value : undefined);
  const near = entities.filter((e) => e.end <= name.start && name.start - e.end <= STATE_REACH);
  const state = near.map(stateOf).findLast((side) => side !== undefined);
  return state !== undefined && sideOf(piece.value) !== state;
}

/** "Burhan al-Din X", which is no Burhan: the first word of a name, tied by a particle to the next. */
export function isTiedOn(scan: NameScan, name: Piece, piece: Piece): boolean {
  const next = piece.end + 1;
  return piece.kind === 'surname' && piece.start === name.start && next < name.end && scan.particles.has(word(scan, next, wordClose(scan, next, name.end)));
}

/** What an actor may be made of, without states and places that are but a part of a name. */
export function piecesOf(scan: NameScan, from: number, entities: readonly Hit[]): readonly Piece[] {
  const merged: Piece[] = entities.filter((h) => entityKinds.has(h.kind) || h.kind === 'honorific');
  if (scan.pack.cased) return withoutParts(scan, merged, from);
  if (scan.pack.words !== 'none') return scan.patronymics.size === 0 ? merged : merged.filter((piece) => !insidePatronymic(scan, piece, from));
  return merged.filter((piece, index) => !insideUnspacedName(scan, piece, merged) && !repeats(piece, merged[index + 1]));
}

/** Without states and places that are parts of a name. What stands right behind one such part is the next word of the name ("Lê Đức Thái": Germany, Thailand). */
function withoutParts(scan: NameScan, merged: readonly Piece[], from: number): readonly Piece[] {
  const kept: Piece[] = [];
  let part: Piece | undefined;
  for (const piece of merged) {
    const again = part?.start === piece.start && part.end === piece.end;
    if (
      again ||
      (part && goesOn(scan, part, piece)) ||
      insideName(scan, piece, kept.at(-1), from) ||
      opensTitledName(scan, piece, kept.at(-1)) ||
      opensOtherName(scan, piece) ||
      isMiddleName(scan, piece, kept.at(-1), from) ||
      isLastName(scan, piece, kept.at(-1), from) ||
      isFamilyName(scan, piece, from)
    )
      part = piece;
    else kept.push(withInitials(scan, piece, from, merged));
  }
  return kept;
}

/** "Cassiel Ato Forson", "Hassan Sheikh Mohamud": a title of one word between two words with capitals that are no mention is the middle of a name. */
function isMiddleName(scan: NameScan, { kind, start, end }: Piece, before: Piece | undefined, from: number): boolean {
  const { units } = scan.text;
  if (kind !== 'honorific' || start - 1 <= from || units[start - 1] !== SPACE || units[end] !== SPACE || word(scan, start, end).includes(' ')) return false;
  if (before !== undefined && before.end >= start - 1) return false;
  const at = wordStart(units, start - 1, from);
  const isName = (first: number) => isCapital(scan, first) && !scan.byStart.has(first);
  return at > from && isName(at) && isName(end + 1);
}

/** "Nguyễn Hồng Tan said", "Mr Tan": a short title right behind two words with capitals that are no mention, or behind another title, and before none, ends the name. */
function isLastName(scan: NameScan, { kind, start, end }: Piece, before: Piece | undefined, from: number): boolean {
  const { units } = scan.text;
  if (kind !== 'honorific' || end - start > SHORT_TITLE || units[start - 1] !== SPACE || !isCapital(scan, start) || isCapital(scan, start + 1)) return false;
  if (units[end] === FULL_STOP || (units[end] === SPACE && isCapital(scan, end + 1))) return false;
  if (before !== undefined && before.end >= start - 1) return before.kind === 'honorific';
  const last = wordStart(units, start - 1, from);
  const first = units[last - 1] === SPACE ? wordStart(units, last - 1, from) : last;
  return first > from && first < last && [first, last].every((at) => isCapital(scan, at) && !scan.byStart.has(at));
}

const SHORT_TITLE = 3;

/** "Ahmed bin Mohammed Al Sayed": a title of one word right behind a particle that is written large is a family name. */
function isFamilyName(scan: NameScan, { kind, start, end }: Piece, from: number): boolean {
  const { units } = scan.text;
  if (kind !== 'honorific' || units[start - 1] !== SPACE || !isCapital(scan, start) || word(scan, start, end).includes(' ')) return false;
  const at = wordStart(units, start - 1, from);
  return at > from && isCapital(scan, at) && scan.particles.has(word(scan, at, start - 1));
}

/**
 * "Michal Probierz", where a Michal governs: a family name right before a word with a capital that is no mention is somebody else's first name. Where the
 * word behind has a capital too, all words may have one.
 */
function opensOtherName(scan: NameScan, { kind, start, end }: Piece): boolean {
  const { units } = scan.text;
  if (kind !== 'surname' || units[end] !== SPACE || !isCapital(scan, end + 1) || scan.byStart.has(end + 1)) return false;
  const close = wordClose(scan, end + 1, units.length);
  return !(units[close] === SPACE && isCapital(scan, close + 1)) && isCapital(scan, start);
}

/** "Sheikh Sabah Khalid", "Minister Florence Nambozo": a place of one word right behind an honorific or an office, and right before a word with a capital that is no mention, is the first word of a name. */
function opensTitledName(scan: NameScan, { kind, start, end }: Piece, before: Piece | undefined): boolean {
  if (kind !== 'place' || before === undefined || !titles.has(before.kind) || word(scan, start, end).includes(' ')) return false;
  const { units } = scan.text;
  const apposed = before.kind === 'office' && units[start - 2] === COMMA;
  if (units[end] !== SPACE || !isCapital(scan, end + 1)) return false;
  const close = wordClose(scan, end + 1, units.length);
  // "the minister for X, Florence Nambozo, …"
  if (before.end !== start - (apposed ? 2 : 1) && !(apposed && start - before.end <= TITLE_REACH && units[close] === COMMA)) return false;
  const behind = scan.byStart.get(end + 1) ?? [];
  // "the governor of Sarawak X" without a little word: of such an office the place is where it is held
  if (before.kind === 'office') return behind.length === 0 && !unitOffices.has(codeOf(before)) && !endsInBuilding(scan, end + 1);
  return !behind.some((h) => entityKinds.has(h.kind) || h.kind === 'honorific' || h.kind === 'stop');
}

const titles: ReadonlySet<string> = new Set(['honorific', 'office']);

/** "For", what somebody is the minister for, and a comma. */
const TITLE_REACH = 40;

/** "M. U. M. Ali Sabry", "A.K. Abdul Momen": the initials before a name that the table knows belong to it. */
function withInitials(scan: NameScan, piece: Piece, from: number, merged: readonly Piece[]): Piece {
  if (piece.kind !== 'holder' && piece.kind !== 'surname') return piece;
  const { units } = scan.text;
  // "H.E. X": a title, and no initials
  const isTitle = (at: number) => merged.some((p) => p.kind === 'honorific' && p.end - p.start > 1 && p.start <= at && at < p.end);
  let { start } = piece;
  for (;;) {
    const dot = units[start - 1] === SPACE ? start - 2 : start - 1;
    if (
      dot - 1 < from ||
      units[dot] !== FULL_STOP ||
      !isWordUnit(units[dot - 1]) ||
      isWordUnit(units[dot - 2]) ||
      !isCapital(scan, dot - 1) ||
      isTitle(dot - 1)
    )
      break;
    start = dot - 1;
  }
  return start === piece.start ? piece : { ...piece, start };
}

/** Whether a piece of one word is the next word behind a part of a name. */
const goesOn = (scan: NameScan, part: Piece, piece: Piece): boolean =>
  (placed.has(piece.kind) || isSmallTitle(scan, piece)) && piece.start === part.end + 1 && !word(scan, piece.start, piece.end).includes(' ');

/** Where the states and places stand that were left out as parts of a name. */
export function partsOf(entities: readonly Hit[], merged: readonly Piece[]): ReadonlySet<number> {
  const kept = new Set(merged);
  return new Set(entities.filter((h) => (placed.has(h.kind) || h.kind === 'honorific') && !kept.has(h)).map((h) => h.start));
}

const placed: ReadonlySet<string> = new Set(['state', 'place', 'adjective']);

/** "Fahd bin Turki", "Sultan bin Salman": behind "son of" a state or its adjective is a name, as a title without an article is before it. */
function insidePatronymic(scan: NameScan, { kind, start, end }: Piece, from: number): boolean {
  const { units } = scan.text;
  if (kind === 'state' || kind === 'adjective' || kind === 'place') {
    return isBehindPatronymic(scan, start, from);
  }
  if (kind !== 'office' || isWordUnit(units[start - 1])) return false;
  const title = word(scan, start, end);
  if (title.includes(' ') || (scan.pack.article !== '' && title.startsWith(scan.pack.article))) return false;
  return isBeforePatronymic(scan, end);
}

/** Without what stands in the brackets that repeat a name in Latin letters. */
export function withoutGlosses(scan: NameScan, pieces: Piece[]): Piece[] {
  const glosses: { readonly start: number; readonly end: number }[] = [];
  for (const { kind, end } of pieces) {
    if (kind !== 'name' && kind !== 'holder' && kind !== 'surname') continue;
    const close = glossEnd(scan, scan.pack, end);
    if (close > end) glosses.push({ start: end, end: close });
  }
  return glosses.length === 0 ? pieces : pieces.filter((p) => !glosses.some((g) => g.start <= p.start && p.end <= g.end));
}

const named: ReadonlySet<string> = new Set(['holder', 'name', 'surname']);

/** "Salman bin Abdulaziz Al-Saud", "Mohammed bin Salman bin Abdulaziz": a known name or family name right behind another name, or behind "son of", is the end of that one. `pieces` stand in order. */
export function withTails(scan: NameScan, pieces: readonly Piece[]): readonly Piece[] {
  if (!scan.pack.cased) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before && isTail(scan, before, piece)) joined[joined.length - 1] = { ...before, end: piece.end, stem: piece.stem };
    else joined.push(piece);
  }
  return joined;
}

function isTail(scan: NameScan, before: Piece, { kind, start }: Piece): boolean {
  const { units } = scan.text;
  if (!named.has(kind) || !named.has(before.kind) || units[before.end] !== SPACE || units[start - 1] !== SPACE) return false;
  if (start === before.end + 1)
    return kind === 'surname' && (before.kind === 'holder' || wordsIn(units, before.start, before.end).some((w) => scan.patronymics.has(w)));
  return start - before.end <= LONGEST_SON && scan.patronymics.has(word(scan, before.end + 1, start - 1));
}

/** A word for a son with the spaces around it. */
const LONGEST_SON = 7;

/**
 * "Foreign Minister Makhdoom Shah Mahmood Qureshi": behind an office or an honorific, words of a name right before one that the table knows open that
 * name. `pieces` stand in order; `titles` are the ends of honorifics.
 */
export function withOpenings({ pack, text: { units } }: NameScan, pieces: readonly Piece[], titles: ReadonlySet<number>): readonly Piece[] {
  if (!pack.cased) return pieces;
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const [title, opening] = [pieces[index - 2], pieces[index - 1]];
    const opens = piece.kind === 'holder' && opening?.kind === 'name' && opening.end === piece.start - 1 && units[opening.end] === SPACE;
    const isLed = opens && (titles.has(opening.start - 1) || (title?.kind === 'office' && title.end === opening.start - 1));
    if (isLed) joined[joined.length - 1] = { ...piece, start: opening.start };
    else joined.push(piece);
  }
  return joined;
}
