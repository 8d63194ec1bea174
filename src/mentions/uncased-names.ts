import { foundWhole } from '../packs/lexicon.ts';
import { type FoldedText, isWordUnit, textOf } from '../text/fold.ts';
import { COMMA, DASH, QUOTE, SPACE } from '../text/marks.ts';
import { wordStart, wordsIn } from '../text/word-runs.ts';
import {
  accredited,
  breaks,
  codeOf,
  dayKinds,
  entityKinds,
  inNames,
  isExplained,
  isSide,
  isUnknown,
  LONGEST_NAME_WORD,
  leadKinds,
  MOST_WORDS,
  type NameScan,
  type Piece,
  unitOffices,
  verbKinds,
  word,
  wordClose,
} from './name-scan.ts';

const nameBreakers = new Set([
  ...[...entityKinds].filter((k) => k !== 'surname'),
  'stop',
  'engagement',
  'act',
  'speech',
  'mode',
  'honorific',
  'month',
  'weekday',
  'relativeDay',
  'relativeMonth',
  'relativeYear',
  'relativeWeek',
  'weekend',
  'season',
  'sameDay',
  'nextDay',
  'previousDay',
  'invitation',
  'sidelines',
  'opens',
  'instrument',
  'partnership',
  'solarMonth',
]);

/** They are given names as well (Rajab, Ramadan): behind another word of a name they go on with it. */
const lunarMonths = new Set(['lunarMonth']);

const STOP = 46;
/** How far the state may stand from its office: a little word ("the republic of") and spaces. */
const SIDE_REACH = 12;

/** In a script without capitals a name runs from an office, an honorific or a state up to the next known word; or it stands before its office, between known words. */
export function uncasedNames(scan: NameScan, from: number, to: number, entities: readonly Piece[]): Piece[] {
  const taken = withoutDoubles(entities);
  const names: Piece[] = [];
  for (const [index, piece] of taken.entries()) {
    if (!leads(scan, taken, index)) continue;
    const name = nameBehind(scan, piece, to) ?? apposed(scan, piece, to);
    if (name && !opensHolder(scan, name, taken)) names.push(name);
  }
  return [...names, ...namesBefore(scan, from, taken, names)];
}

/** "Dr Mohamed Irfaan Ali", whom the table knows as Irfaan Ali: one word right before a known name is a part of it. */
function opensHolder(scan: NameScan, { start, end }: Piece, taken: readonly Piece[]): boolean {
  return taken.some((p) => p.kind === 'holder' && p.start === end + 1) && wordClose(scan, start, end) === end;
}

/** A title that is both an office and an honorific is one piece. */
function withoutDoubles(entities: readonly Piece[]): readonly Piece[] {
  const titles = new Set(entities.filter((p) => p.kind === 'office' || p.kind === 'counterpart').map((p) => p.start));
  return entities.filter((p) => p.kind !== 'honorific' || !titles.has(p.start));
}

function nameBehind(scan: NameScan, piece: Piece, to: number): Piece | undefined {
  const start = opening(scan, piece);
  if (start < 0) return gluedName(scan, piece, to);
  const end = nameEnd(scan, start, to);
  const words = word(scan, start, end).split(' ');
  // one word behind a place may be part of the place; one behind a conjunction's clitic is the next word of the sentence
  if (words.length === 1 && scan.pack.words === 'spaces' && (piece.kind === 'place' || opensWithClitic(scan, words[0] as string))) return undefined;
  if (isUnitOf(scan, piece, end)) return foundWhole('place', UNLISTED, start, end);
  if (skipsDefinite(scan, piece.end + 1, start) && (words.length < BEFORE.least || !areUnknown(scan, start, end))) return undefined;
  return end > start + 1 ? foundWhole('name', '2', start, end) : undefined;
}

/** The value of a place that no table has. */
export const UNLISTED = '';

/** "The governor of X of A": where a state stands behind its office, what parts it from that of a head of a unit is the unit, which no table has. */
const isUnitOf = ({ pack, byStart, text: { units } }: NameScan, piece: Piece, end: number): boolean =>
  pack.words === 'spaces' &&
  pack.stateOfOffice === 'after' &&
  pack.article === '' &&
  piece.kind === 'office' &&
  unitOffices.has(codeOf(piece)) &&
  units[end] === SPACE &&
  (byStart.get(end + 1) ?? []).some((h) => h.kind === 'state');

function areUnknown(scan: NameScan, start: number, end: number): boolean {
  for (let at = start; at < end; at = wordClose(scan, at, end) + 1) if (!isUnknown(scan, at, wordClose(scan, at, end))) return false;
  return true;
}

/** In a script without spaces an honorific may be written as one with a name ("លោកX Y"): with one of several words, or of one that the text also has alone or that an office follows, where no form opens the first and none lies over any. */
function gluedName(scan: NameScan, piece: Piece, to: number): Piece | undefined {
  const start = piece.end;
  if (scan.pack.words !== 'none' || piece.kind !== 'honorific' || !isWordUnit(scan.text.units[start])) return undefined;
  const latin = latinEnd(scan, start);
  if (latin - start >= SHORTEST_LATIN) return foundWhole('name', '2', start, latin);
  if (scan.byStart.has(start)) return undefined;
  const end = nameEnd(scan, start, to);
  let words = 0;
  for (let at = start; at < end; at = wordClose(scan, at, end) + 1) {
    if (!isUnknown(scan, at, wordClose(scan, at, end))) return undefined;
    words += 1;
  }
  return words >= BEFORE.least || standsAlone(scan, start, end) || opensOffice(scan, end) ? foundWhole('name', '2', start, end) : undefined;
}

/** "MrX, president of A": an office stands right behind the one word of a name. */
const opensOffice = ({ byStart, text: { units } }: NameScan, end: number): boolean =>
  units[end] === SPACE && (byStart.get(end + 1) ?? []).some((h) => h.kind === 'office');

/** Shorter runs of Latin letters are initials. */
const SHORTEST_LATIN = 3;

/** Where a run of words in Latin letters ends that a text of a script without spaces writes as one with what stands around it ("លោកYang Jiechiសមាជិក"); its start where none stands there. */
function latinEnd({ pack, text: { units } }: NameScan, start: number): number {
  if (pack.scripts.includes('Latn')) return start;
  const isLatin = (at: number) => (units[at] as number) >= 97 && (units[at] as number) <= 122;
  let end = start;
  while (isLatin(end) || (end > start && units[end] === SPACE && isLatin(end + 1))) end += 1;
  return end;
}

const tokens = new WeakMap<FoldedText, ReadonlySet<string>>();

/** Whether the text has one word also between spaces, as the last one of a name has been told ("X Y", then "MrY"). */
function standsAlone(scan: NameScan, start: number, end: number): boolean {
  if (end - start < SHORTEST_SURNAME || (isWordUnit(scan.text.units[end]) && !scan.byStart.has(end))) return false;
  const known = tokens.get(scan.text) ?? new Set(textOf(scan.text.units, 0, scan.text.length).split(/[^\p{L}\p{M}]+/u));
  tokens.set(scan.text, known);
  return known.has(word(scan, start, end));
}

/** Shorter words are syllables of others. */
const SHORTEST_SURNAME = 4;

/** "The ambassador of A in B, X Y, said", "the minister, X Y yesterday": a name of several words between two commas, or a comma and a day, none of which means anything else. */
function apposed(scan: NameScan, piece: Piece, to: number): Piece | undefined {
  const { units } = scan.text;
  if (scan.pack.words !== 'spaces' || piece.kind === 'honorific') return undefined;
  const comma = pastLinks(scan, piece.end);
  if (units[comma] !== COMMA || units[comma + 1] !== SPACE) return undefined;
  const start = comma + 2;
  const end = nameEnd(scan, start, to);
  // "with his own counterpart of A, X, met": behind the pronoun a comma parts nothing but the name
  const own = comma > piece.end && isOwn(scan, piece, word(scan, piece.end + 1, comma));
  const closes = own || end >= to || units[end] === COMMA || units[end] === STOP || (scan.byStart.get(end + 1) ?? []).some((h) => dayKinds.has(h.kind));
  const words = word(scan, start, end).split(' ');
  if (!closes || words.length < BEFORE.least || opensWithClitic(scan, words[0] as string)) return undefined;
  return areUnknown(scan, start, end) ? foundWhole('name', '2', start, end) : undefined;
}

/** "The assistant minister for Near Eastern affairs, X": where the words end that only say what an office is for. */
function pastLinks(scan: NameScan, from: number): number {
  let at = from;
  for (let words = 0; words < MOST_LINKS && scan.text.units[at] === SPACE; words += 1) {
    const close = wordClose(scan, at + 1, at + LONGEST_LINK);
    const w = word(scan, at + 1, close);
    if (close === at + 1 || !(scan.links.has(w) || scan.ownWords.has(w))) return from;
    at = close;
  }
  return scan.text.units[at] === COMMA ? at : from;
}

const MOST_LINKS = 4;
const LONGEST_LINK = 16;

/** Longer words than this may open with a conjunction; shorter ones are names (Wael, Wang). */
const LONG_WORD = 4;

const opensWithClitic = (scan: NameScan, w: string) =>
  w.length > LONG_WORD && scan.pack.conjunctions.some((c) => c.length === 1 && scan.prefixes.has(c) && w.startsWith(c));

/** Whether a name may stand right behind a piece: an office, an honorific, the state or place of an office. */
function leads(scan: NameScan, taken: readonly Piece[], index: number): boolean {
  const piece = taken[index] as Piece;
  if (piece.kind === 'office' || piece.kind === 'honorific' || piece.kind === 'counterpart') return true;
  if (isFurther(scan, taken, index)) return true;
  const before = taken[index - 1];
  if (!before || piece.start - before.end > SIDE_REACH) return false;
  if (piece.kind === 'place') return (before.kind === 'office' && unitOffices.has(codeOf(before))) || isSent(taken, index);
  if (!isSide(piece) || piece.kind === 'seat') return false;
  return before.kind === 'office' || before.kind === 'offices' || before.kind === 'counterpart' || isOfUnit(taken, index) || isSent(taken, index);
}

/** "The governor of X in A Y": behind the state of the place that an office is for. */
function isOfUnit(taken: readonly Piece[], index: number): boolean {
  const [office, place] = [taken[index - 2], taken[index - 1]];
  return place?.kind === 'place' && office?.kind === 'office' && unitOffices.has(codeOf(office)) && place.start - office.end <= SIDE_REACH;
}

/** "His counterparts the Egyptian X and the French Y": a state's adjective right behind "and", where nothing but states and people stand between it and words for several. */
function isFurther({ text: { units }, pack, conjunctions }: NameScan, taken: readonly Piece[], index: number): boolean {
  const piece = taken[index] as Piece;
  if (piece.kind !== 'adjective' || pack.stateOfOffice !== 'after' || pack.article === '') return false;
  const start = wordStart(units, piece.start, 0);
  if (!conjunctions.has(textOf(units, start, start + 1))) return false;
  for (let i = index - 1; i >= 0 && piece.start - (taken[i] as Piece).start <= FURTHER_REACH; i -= 1) {
    const { kind } = taken[i] as Piece;
    if (kind === 'offices' || kind === 'counterpart') return true;
    if (kind !== 'adjective' && kind !== 'holder' && kind !== 'surname') return false;
  }
  return false;
}

/** A list of three with their names. */
const FURTHER_REACH = 120;

/** "The ambassador of A to B", "to B and C": the name stands behind the last state, or its city. */
function isSent(taken: readonly Piece[], last: number): boolean {
  const [first, second] = [taken[last - 1], taken[last]];
  const listed = isSide(first) && isSide(second) && second.start - first.end <= AND_REACH && taken[last - 2]?.kind !== 'office';
  const index = listed && isSide(taken[last - 2]) ? last - 1 : last;
  const [office, own] = [taken[index - 2], taken[index - 1]];
  if (own?.kind === 'office') return accredited.has(codeOf(own)) && own.value.includes('|');
  return isSide(own) && office?.kind === 'office' && accredited.has(codeOf(office)) && own.start - office.end <= SIDE_REACH;
}

/** Between two states of a list. */
const AND_REACH = 2;

/** Where the name behind a piece begins: behind a space, a quotation mark, and behind a counterpart its little word ("his own"); -1 if nothing may stand there. */
function opening(scan: NameScan, piece: Piece): number {
  const { units } = scan.text;
  if (units[piece.end] !== SPACE) return -1;
  let at = piece.end + 1;
  if (scan.pack.words === 'spaces' && isWordUnit(units[at])) {
    for (let words = 0; words < MOST_OPENING; words += 1) {
      const close = wordClose(scan, at, at + LONGEST_LINK);
      const w = word(scan, at, close);
      if (units[close] !== SPACE || !(isOpeningLink(scan, w, words) || isOwn(scan, piece, w))) break;
      at = close + 1;
    }
  }
  return units[at] === QUOTE ? at + 1 : at;
}

/** "The ambassador of A accredited to the Kingdom X": before a name a little word that is a link, and links that have the article. */
const isOpeningLink = (scan: NameScan, w: string, words: number): boolean =>
  scan.links.has(w) && ((words === 0 && scan.connectors.has(w)) || (scan.pack.article !== '' && (w.startsWith(scan.pack.article) || scan.connectors.has(w))));

/** "The Hungarian counterpart of his X" (fa): behind the state of a counterpart the pronoun that takes up whose counterpart he is. */
const isOwn = (scan: NameScan, piece: Piece, w: string): boolean =>
  isSide(piece) && scan.ownWords.has(w) && scan.hits.some((h) => h.value === 'counterpart' && h.end <= piece.start && piece.start - h.end <= 1);

const MOST_OPENING = 3;

/** Whether a word with the article stands between an office or state and a name. */
const skipsDefinite = ({ pack, text }: NameScan, from: number, to: number): boolean =>
  pack.article !== '' && wordsIn(text.units, from, Math.max(from, to)).some((w) => w.startsWith(pack.article));

function nameEnd(scan: NameScan, from: number, limit: number): number {
  const spaced = scan.pack.words === 'spaces';
  let at = from;
  let end = from;
  for (let words = 0; words < (spaced ? MOST_WORDS - 1 : 5); ) {
    if (!isWordUnit(scan.text.units[at]) || (scan.text.units[at] as number) < 58) break;
    const close = wordClose(scan, at, limit);
    const tied = scan.given.has(at) || isFather(scan, at, close) || (at > from && isSon(scan, at, from));
    if (
      !tied &&
      ((breaks(scan, at, nameBreakers) && !isOpening(scan, at, close)) ||
        (at === from && breaks(scan, at, lunarMonths)) ||
        (spaced && (breaksBehindClitic(scan, at, close) || isTopical(scan, at, close, from))))
    )
      break;
    if (!spaced && close - at > 16) {
      const inner = innerBreak(scan, at, close);
      if (inner > at) end = inner;
      break;
    }
    if (!spaced) {
      const inner = innerBreak(scan, at, close);
      if (inner > at) {
        end = inner;
        break;
      }
    }
    end = close;
    // "bin" and "Al" are no words of their own
    if (!spaced || !scan.particles.has(word(scan, at, close))) words += 1;
    const next = initialEnd(scan, at, close);
    if (scan.text.units[next] !== SPACE) break;
    at = next + 1;
  }
  return end;
}

/** "Son of" right before a word of a name. */
function isSon(scan: NameScan, at: number, from: number): boolean {
  let start = at - 1;
  while (start > from && isWordUnit(scan.text.units[start - 1])) start -= 1;
  return scan.patronymics.has(word(scan, start, at - 1));
}

/** "Son of" right behind a word of a name. A title with the article is no name even there: "the Doctor Abu Bakr", where "Sultan bin" is. */
function isFather(scan: NameScan, at: number, close: number): boolean {
  if (!scan.patronymics.has(word(scan, close + 1, wordClose(scan, close + 1, scan.text.length)))) return false;
  const { article } = scan.pack;
  return article === '' || !word(scan, at, close).startsWith(article) || !breaks(scan, at, titles);
}

const titles: ReadonlySet<string> = new Set(['honorific', 'office']);

const latinLetter = (unit: number | undefined) => unit !== undefined && unit >= 97 && unit <= 122;

/** "Antony J. Blinken" in a text of another script: the dot of an initial ends no name. */
function initialEnd({ text: { units } }: NameScan, at: number, close: number): number {
  return close - at === 1 && latinLetter(units[at]) && units[close] === STOP ? close + 1 : close;
}

/** A known word with a clitic before it ("and the Sheikh"): it ends a name as the bare word does. */
function breaksBehindClitic(scan: NameScan, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(from + 4, to - 2); i += 1)
    for (const hit of scan.byStart.get(i) ?? [])
      if (hit.end >= to && nameBreakers.has(hit.kind) && (hit.kind !== 'stop' || (hit.end === to && hit.stem === undefined))) return true;
  return false;
}

/** In a script without spaces a token up to this length is one name, whatever little word it seems to hold. */
const SHORT_TOKEN = 10;

const topics = new Set(['field', 'measure', 'figure', 'instrumentStatus']);

/** A word of the subject matter ends a name, unless a particle ties it on ("Abd al-Salam"). */
function isTopical(scan: NameScan, at: number, close: number, from: number): boolean {
  let start = at - 1;
  while (start > from && isWordUnit(scan.text.units[start - 1])) start -= 1;
  if (at > from && scan.particles.has(word(scan, start, at - 1))) return false;
  for (let i = at; i < Math.min(at + 4, close - 1); i += 1)
    for (const hit of scan.byStart.get(i) ?? []) if (topics.has(hit.kind) && hit.end >= close) return true;
  return false;
}

/** A little word, or a word of negation with which the token ends. */
const isLittle = (hit: { readonly kind: string; readonly end: number }, to: number) =>
  hit.kind === 'stop' || ((hit.kind === 'mode' || hit.kind === 'speech') && hit.end === to);

/** A state, place, body or title in the middle of a short word whose beginning nothing explains is a part of the name. */
const isInside = (scan: NameScan, from: number, to: number, hit: { readonly kind: string; readonly start: number }) =>
  (inNames.has(hit.kind) || hit.kind === 'honorific') && to - from <= LONGEST_NAME_WORD && !isExplained(scan, from, hit.start);

/** In a script without spaces, a state or place with which a short word only begins, whose rest nothing explains, is a part of the name as well. */
function isOpening(scan: NameScan, from: number, to: number): boolean {
  if (scan.pack.words !== 'none' || to - from > LONGEST_NAME_WORD) return false;
  const found = (scan.byStart.get(from) ?? []).filter((h) => nameBreakers.has(h.kind));
  return found.every((h) => inNames.has(h.kind) && h.end < to && !isExplained(scan, h.end, to));
}

function innerBreak(scan: NameScan, from: number, to: number): number {
  for (let i = from + 2; i < to; i += 1) {
    if (scan.text.units[i - 1] === 0x17d2) continue;
    for (const hit of scan.byStart.get(i) ?? [])
      if (hit.end - hit.start >= 3 && nameBreakers.has(hit.kind) && !(to - from <= SHORT_TOKEN && isLittle(hit, to)) && !isInside(scan, from, to, hit))
        return i;
  }
  return -1;
}

/** A name before its office has this many words. */
const BEFORE = { least: 2, most: 5 } as const;

/** Names that stand before an office: "X Y, foreign minister of A", "with X Y, ambassador of A". */
function namesBefore(scan: NameScan, from: number, taken: readonly Piece[], behind: readonly Piece[]): Piece[] {
  if (scan.pack.words !== 'spaces' || scan.pack.nameOrder === 'title-first') return [];
  const names: Piece[] = [];
  for (const [index, piece] of taken.entries()) {
    if ((piece.kind !== 'office' && piece.kind !== 'counterpart') || codeOf(piece) === 'spokesperson') continue;
    const name = nameBefore(scan, from, taken, index);
    if (name && !behind.some((b) => b.start < name.end && name.start < b.end)) names.push(name);
  }
  return names;
}

function nameBefore(scan: NameScan, from: number, taken: readonly Piece[], index: number): Piece | undefined {
  const { units } = scan.text;
  const close = closing(scan, (taken[index] as Piece).start);
  if (close <= from || !isWordUnit(units[close - 1])) return undefined;
  let start = close + 1;
  let words = 0;
  while (words <= BEFORE.most && start > from && units[start - 1] === (words === 0 ? units[close] : SPACE) && isWordUnit(units[start - 2])) {
    const at = wordOpen(scan, start - 1, from);
    if (!isPartOfName(scan, taken, at, start - 1)) break;
    start = at;
    words += 1;
  }
  if (words < BEFORE.least || words > BEFORE.most || !opensName(scan, from, start, taken) || !isApposed(scan, taken, index, close)) return undefined;
  return foundWhole('name', String(words), behindClitic(scan, start), close);
}

/** Where the word starts that ends at an offset; a hyphen inside it is part of it ("Gordon-Smith"). */
function wordOpen({ text: { units } }: NameScan, end: number, from: number): number {
  let at = end;
  while (at > from && (isWordUnit(units[at - 1]) || (units[at - 1] === DASH && isWordUnit(units[at - 2]) && isWordUnit(units[at])))) at -= 1;
  return at;
}

/** "…, and X Y, ambassador of A": behind a comma a long first word leaves its conjunction. */
function behindClitic(scan: NameScan, start: number): number {
  const { units } = scan.text;
  const listed = units[start - 1] === SPACE && units[start - 2] === COMMA;
  return listed && opensWithClitic(scan, word(scan, start, wordClose(scan, start, scan.text.length))) ? start + 1 : start;
}

/** A name starts a sentence, or stands behind a sign, a little word, an honorific, a verb that tells what was done, or words that govern it. */
function opensName(scan: NameScan, from: number, start: number, taken: readonly Piece[]): boolean {
  const { units } = scan.text;
  if (start <= from || units[start - 1] !== SPACE || !isWordUnit(units[start - 2])) return true;
  const before = word(scan, wordStart(units, start - 1, from), start - 1);
  if (/^\d+$/.test(before) || scan.connectors.has(before) || scan.conjunctions.has(before)) return true;
  if (taken.some((p) => p.kind === 'honorific' && p.end === start - 1)) return true;
  return (scan.byEnd.get(start - 1) ?? []).some((h) => verbKinds.has(h.kind) || dayKinds.has(h.kind) || leadKinds.has(h.kind));
}

/** A sign stands between name and office, or the office has its state, or is somebody's counterpart. */
function isApposed(scan: NameScan, taken: readonly Piece[], index: number, close: number): boolean {
  const piece = taken[index] as Piece;
  if (scan.text.units[close] !== SPACE || piece.kind === 'counterpart' || piece.value.includes('|')) return true;
  const next = taken[index + 1];
  return next !== undefined && next.start - piece.end <= SIDE_REACH && (next.kind === 'place' || next.kind === 'office' || isSide(next));
}

/** Where what stands before an office ends: before a space, a comma, a quotation mark. */
function closing(scan: NameScan, at: number): number {
  const { units } = scan.text;
  let end = at;
  if (units[end - 1] === SPACE) end -= 1;
  if (units[end - 1] === 44) end -= 1;
  if (units[end - 1] === QUOTE) end -= 1;
  return end === at ? -1 : end;
}

/** A word that nothing knows, or that only the short name of somebody else explains. */
function isPartOfName(scan: NameScan, taken: readonly Piece[], start: number, end: number): boolean {
  if (end <= start || (scan.text.units[start] as number) < 58) return false;
  if (scan.given.has(start)) return true;
  const w = word(scan, start, end);
  if (scan.connectors.has(w) || scan.conjunctions.has(w)) return false;
  // "Sultan bin": a title as well, and a name before "son of"
  if (scan.particles.has(w) || isFather(scan, start, end)) return true;
  const piece = taken.find((p) => p.start < end && start < p.end);
  if (piece) return (piece.kind === 'holder' || piece.kind === 'surname' || piece.kind === 'place') && piece.start === start && piece.end === end;
  return !scan.covered(start, end) || isMonthAlone(scan, start, end);
}

/** A word that means nothing but a month of the lunar year. */
function isMonthAlone(scan: NameScan, start: number, end: number): boolean {
  const whole = (scan.byStart.get(start) ?? []).filter((h) => h.end >= end);
  return whole.length > 0 && whole.every((h) => lunarMonths.has(h.kind) && h.end === end);
}
