import { covers, type Holder } from '../gazetteer/reference.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { bareString, type FoldedText, foldString, isWordUnit } from '../text/fold.ts';

/** A person of the document: every form of one name, with what is told of the office. */
export interface Person {
  readonly id: number;
  written: string;
  words: string[];
  holder?: Holder;
  side?: string;
  offices: string[];
  unit?: string;
}

/** Who stands in a sentence: a person, an office, or a side by itself. Offsets are folded. */
export interface Actor {
  readonly start: number;
  readonly end: number;
  readonly form: 'person' | 'office' | 'side';
  side?: string;
  readonly offices: string[];
  readonly person?: Person;
  readonly unit?: string;
  /** "the two foreign ministers". */
  readonly plural?: boolean;
  /** The side comes from discourse or from the table of holders, not from the words. */
  inferred?: boolean;
}

export interface Slip { readonly code: string; readonly message: string; readonly start: number; readonly end: number }

const entityKinds = new Set(['state', 'adjective', 'seat', 'place', 'organisation', 'office', 'offices', 'holder', 'leader']);
const nameBreakers = new Set([...entityKinds, 'stop', 'engagement', 'act', 'speech', 'mode', 'honorific', 'month', 'weekday', 'relativeDay', 'relativeMonth', 'relativeYear', 'relativeWeek', 'sameDay', 'nextDay', 'previousDay', 'invitation', 'sidelines', 'opens', 'instrument', 'partnership', 'solarMonth', 'lunarMonth']);
const capitalBreakers = new Set([...entityKinds, 'month', 'weekday', 'honorific', 'relativeDay']);
const MOST_WORDS = 6;

export interface NameScan { readonly text: FoldedText; readonly original: string; readonly pack: Pack; readonly hits: readonly Hit[]; readonly byStart: ReadonlyMap<number, readonly Hit[]>; readonly particles: ReadonlySet<string>; readonly connectors: ReadonlySet<string>; readonly conjunctions: ReadonlySet<string> }

interface Piece { readonly kind: string; readonly value: string; readonly start: number; readonly end: number }

const word = (scan: NameScan, start: number, end: number) => String.fromCharCode(...scan.text.units.subarray(start, end));
const wordClose = (scan: NameScan, from: number, limit: number) => { let i = from; while (i < limit && (isWordUnit(scan.text.units[i]) || ((scan.text.units[i] === 39 || scan.text.units[i] === 45) && isWordUnit(scan.text.units[i + 1]) && isWordUnit(scan.text.units[i - 1])))) i += 1; return i; };

function isCapital(scan: NameScan, at: number): boolean {
  const character = scan.original.charAt(scan.text.at[at] as number);
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

function breaks(scan: NameScan, at: number, kinds: ReadonlySet<string>): boolean {
  return (scan.byStart.get(at) ?? []).some((h) => kinds.has(h.kind));
}

/** Runs of capitalised words that no other mention holds; particles may stand inside. */
function casedNames(scan: NameScan, from: number, to: number, taken: readonly Piece[]): Piece[] {
  const names: Piece[] = [];
  const held = (at: number) => taken.find((p) => p.start <= at && at < p.end);
  let i = from;
  while (i < to) {
    const cover = held(i);
    if (cover) { i = cover.end; continue; }
    if (!isWordUnit(scan.text.units[i]) || isWordUnit(scan.text.units[i - 1]) || !isCapital(scan, i)) { i += 1; continue; }
    const start = i;
    let end = wordClose(scan, i, to);
    let words = 1;
    for (;;) {
      let next = end;
      if (scan.text.units[next] === 46 && end - start <= 2) next += 1;
      if (scan.text.units[next] !== 32) break;
      next += 1;
      let close = wordClose(scan, next, to);
      let skipped = 0;
      while (close > next && scan.particles.has(word(scan, next, close)) && scan.text.units[close] === 32 && skipped < 2) { next = close + 1; close = wordClose(scan, next, to); skipped += 1; }
      if (close <= next || !isCapital(scan, next) || held(next) || breaks(scan, next, capitalBreakers) || words >= MOST_WORDS) break;
      end = close; words += 1;
    }
    names.push({ kind: 'name', value: String(words), start, end });
    i = end;
  }
  return names;
}

/** In a script without capitals a name runs from an office, an honorific or a state up to the next known word. */
function uncasedNames(scan: NameScan, to: number, taken: readonly Piece[]): Piece[] {
  const names: Piece[] = [];
  for (const [index, piece] of taken.entries()) {
    if (piece.kind === 'holder' || piece.kind === 'place') continue;
    const leads = piece.kind === 'office' || piece.kind === 'honorific' || ((piece.kind === 'state' || piece.kind === 'adjective' || piece.kind === 'organisation') && (taken[index - 1]?.kind === 'office') && piece.start - (taken[index - 1]?.end ?? 0) <= 8);
    if (!leads || scan.text.units[piece.end] !== 32) continue;
    const end = nameEnd(scan, piece.end + 1, to);
    if (end > piece.end + 2) names.push({ kind: 'name', value: '2', start: piece.end + 1, end });
  }
  return names;
}

function nameEnd(scan: NameScan, from: number, limit: number): number {
  const spaced = scan.pack.words === 'spaces';
  let at = from;
  let end = from;
  for (let words = 0; words < (spaced ? MOST_WORDS - 1 : 5); words += 1) {
    if (!isWordUnit(scan.text.units[at]) || (scan.text.units[at] as number) < 58) break;
    if (breaks(scan, at, nameBreakers)) break;
    const close = wordClose(scan, at, limit);
    if (!spaced && close - at > 16) { const inner = innerBreak(scan, at, close); if (inner > at) end = inner; break; }
    if (!spaced) { const inner = innerBreak(scan, at, close); if (inner > at) { end = inner; break; } }
    end = close;
    if (scan.text.units[close] !== 32) break;
    at = close + 1;
  }
  return end;
}

function innerBreak(scan: NameScan, from: number, to: number): number {
  for (let i = from + 2; i < to; i += 1) for (const hit of scan.byStart.get(i) ?? []) if (hit.end - hit.start >= 3 && nameBreakers.has(hit.kind)) return i;
  return -1;
}

/** What stands between two pieces lets them belong together: nothing, little words, a comma, brackets, an honorific. */
function gapAllows(scan: NameScan, from: number, to: number, comma: boolean, conjunction = false): boolean {
  if (to < from) return false;
  if (to - from > 40) return false;
  let at = from;
  let words = 0;
  while (at < to) {
    const unit = scan.text.units[at] as number;
    if (isWordUnit(unit)) {
      const end = wordClose(scan, at, to);
      const w = word(scan, at, end);
      if (scan.conjunctions.has(w) ? !conjunction : !scan.connectors.has(w)) {
        const honorific = (scan.byStart.get(at) ?? []).find((h) => h.kind === 'honorific' && h.end <= to);
        if (!honorific) return false;
        at = honorific.end; continue;
      }
      words += 1;
      if (words > 4) return false;
      at = end;
    } else if (unit === 32 || unit === 46 || unit === 45) at += 1;
    else if (unit === 44 || unit === 40 || unit === 41) { if (!comma) return false; at += 1; } else if (unit === 39) at += unit === 39 && scan.text.units[at + 1] === 115 ? 2 : 1;
    else return false;
  }
  return true;
}

const sideOf = (piece: Piece, places: (name: string) => string | undefined): string | undefined => (piece.kind === 'place' ? places(piece.value) : piece.value);
const isSide = (piece: Piece | undefined): piece is Piece => piece !== undefined && (piece.kind === 'state' || piece.kind === 'adjective' || piece.kind === 'organisation' || piece.kind === 'seat');

export interface RawActor { readonly start: number; readonly end: number; readonly offices: readonly { code: string; side?: string; unit?: string }[]; readonly side?: string; readonly name?: Piece; readonly plural: boolean; readonly leader: boolean }

/** Groups offices, states and names of one sentence into actors, and leaves the bare sides. Places count as sides only where `capital` says so. */
export function groupActors(scan: NameScan, from: number, to: number, entities: readonly Hit[], capital: (name: string) => string | undefined): RawActor[] {
  const merged: Piece[] = entities.filter((h) => h.start >= from && h.end <= to && (entityKinds.has(h.kind) || h.kind === 'honorific'));
  const names = scan.pack.cased ? casedNames(scan, from, to, merged) : uncasedNames(scan, to, merged);
  const pieces: Piece[] = [...merged.filter((p) => p.kind !== 'honorific'), ...names.filter((n) => !merged.some((m) => m.start < n.end && n.start < m.end))].sort((a, b) => a.start - b.start || b.end - a.end);
  const used = new Set<Piece>();
  const actors: RawActor[] = [];
  const before = scan.pack.stateOfOffice !== 'after';
  const after = scan.pack.stateOfOffice !== 'before';
  const isName = (p: Piece | undefined): p is Piece => p !== undefined && !used.has(p) && (p.kind === 'name' || p.kind === 'holder');
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    if (used.has(piece) || (piece.kind !== 'office' && piece.kind !== 'offices' && piece.kind !== 'leader')) continue;
    used.add(piece);
    const offices = [piece];
    let start = piece.start;
    let end = piece.end;
    let side: Piece | undefined;
    let next = i + 1;
    const left = pieces[i - 1];
    if (before && isSide(left) && !used.has(left) && gapAllows(scan, left.end, piece.start, false)) { side = left; used.add(left); start = left.start; }
    for (;;) {
      const follower = pieces[next];
      if (!follower || used.has(follower)) break;
      if (follower.start < end) { next += 1; continue; }
      if (follower.kind === 'office' && gapAllows(scan, end, follower.start, true, true) && officesJoin(pieces, next, side)) { offices.push(follower); used.add(follower); end = follower.end; next += 1; continue; }
      if (isSide(follower) && after && gapAllows(scan, end, follower.start, false) && (!side || side.value === follower.value)) { side ??= follower; used.add(follower); end = follower.end; next += 1; continue; }
      break;
    }
    let name: Piece | undefined;
    const right = pieces[next];
    if (isName(right) && gapAllows(scan, end, right.start, true)) { name = right; used.add(right); end = right.end; next += 1; } else {
      const index = pieces.findIndex((p) => p.start === start);
      const previous = pieces[(index < 0 ? i : index) - 1];
      if (isName(previous) && gapAllows(scan, previous.end, start, true)) { name = previous; used.add(previous); start = previous.start; }
    }
    actors.push({
      start, end, plural: piece.kind === 'offices', leader: piece.kind === 'leader',
      offices: offices.filter((o) => o.kind !== 'leader').map((o) => { const [code, fixedSide, unit] = o.value.split('|'); return { code: code as string, ...(fixedSide ? { side: fixedSide } : {}), ...(unit ? { unit } : {}) }; }),
      ...(side ? { side: side.value } : {}), ...(name ? { name } : {}),
    });
  }
  for (const piece of pieces) {
    if (used.has(piece)) continue;
    if (piece.kind === 'name' || piece.kind === 'holder') actors.push({ start: piece.start, end: piece.end, offices: [], name: piece, plural: false, leader: false });
    else if (isSide(piece)) actors.push({ start: piece.start, end: piece.end, offices: [], side: piece.value, plural: false, leader: false });
    else if (piece.kind === 'place') { const side = sideOf(piece, capital); if (side) actors.push({ start: piece.start, end: piece.end, offices: [], side, plural: false, leader: false, name: piece }); }
  }
  return actors.sort((a, b) => a.start - b.start);
}

/** Two offices are one person's only if no second name or state follows that the second could belong to. */
function officesJoin(pieces: readonly Piece[], index: number, side: Piece | undefined): boolean {
  const follower = pieces[index + 1];
  return side === undefined || !isSide(follower) || follower.value === side.value;
}

/** The people of one document. Names join where one has all words of the other, or a known holder's name. */
export class People {
  readonly persons: Person[] = [];
  private readonly byWord = new Map<string, Person>();

  find(written: string, holder: Holder | undefined): Person | undefined {
    if (holder) return this.persons.find((p) => p.holder === holder);
    const words = nameWords(written);
    const known = new Set(words.map((w) => this.byWord.get(w)).filter((p): p is Person => p !== undefined));
    for (const person of known) if (words.every((w) => person.words.includes(w))) return person;
    return [...known].find((p) => p.words.length >= 2 && p.words.every((w) => words.includes(w)));
  }

  add(written: string, holder: Holder | undefined): Person {
    const found = this.find(written, holder);
    if (found) {
      const words = nameWords(written);
      if (words.length > found.words.length || (!found.holder && holder)) { found.written = words.length >= found.words.length ? written : found.written; found.words = [...new Set([...found.words, ...words])]; }
      if (holder) found.holder = holder;
      for (const w of words) if (!this.byWord.has(w)) this.byWord.set(w, found);
      return found;
    }
    const person: Person = { id: this.persons.length, written, words: [...new Set([...nameWords(written), ...(holder ? nameWords(holder.name) : [])])], offices: [], ...(holder ? { holder, side: holder.side } : {}) };
    this.persons.push(person);
    for (const w of person.words) if (w.length > 1) this.byWord.set(w, person);
    return person;
  }
}

/** The words of a name as they are compared: folded, without diacritics. */
export function nameWords(name: string): string[] {
  return bareString(foldString(name)).split(/[^\p{L}\p{M}\p{N}']+/u).filter((w) => w.length > 0);
}

/** The offices that a holder had on `date`. */
export function officesOn(holder: Holder, date: string | undefined): string[] {
  return [...new Set(holder.terms.filter((t) => covers(t, date)).map((t) => t.office))];
}
