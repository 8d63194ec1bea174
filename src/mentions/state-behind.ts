// Whether a state that stands behind an office is its own.
import { foldString, isWordUnit } from '../text/fold.ts';
import { gapAllows } from './actor-gaps.ts';
import { accredited, codeOf, isSide, type NameScan, type Piece, word, wordClose } from './name-scan.ts';
import { type Draft, rawOffice } from './raw-actor.ts';

/** The name of a body between an office and its state. */
const LONGEST_BODY = 40;
/** The name of a province, written as one. */
const LONGEST_PROVINCE = 24;
/** Offices of a part of a state, whose name stands right behind them. */
const territorial = new Set(['governor', 'deputy-governor', 'mayor']);

/** "The ambassador to A", whose own state nothing tells: where he serves, in a language that lists the word between. */
export function isPostedTo(scan: NameScan, state: Piece, draft: Draft): boolean {
  const [office] = draft.offices;
  const { posts } = scan.pack.names;
  if (posts.length === 0 || !office || draft.side !== undefined || !accredited.has(codeOf(office)) || rawOffice(office).side !== undefined) return false;
  const gap = word(scan, office.start, state.start).trim();
  return scan.pack.words === 'none' ? posts.some((p) => gap.includes(foldString(p))) : posts.some((p) => gap.endsWith(` ${p}`));
}

/** "The director of [the inspectorate] A", in a script without spaces: a little word ties the body to the office, and the state stands at its end. */
export function isBehindBody(scan: NameScan, state: Piece, draft: Draft): boolean {
  if (scan.pack.words !== 'none' || !isSide(state) || state.start - draft.end > LONGEST_BODY) return false;
  const gap = word(scan, draft.end, state.start).trim();
  return !/[\s,()]/.test(gap) && [...scan.origins].some((w) => gap.startsWith(w)) && ![...scan.conjunctions].some((c) => c.length > 1 && gap.includes(c));
}

/** "The minister of foreign affairs and research in A X": with the name of who holds the office right behind the state, a loose link ties that too. */
export function isSeat(scan: NameScan, state: Piece, name: Piece | undefined, draft: Draft): boolean {
  if (state.kind !== 'state' || draft.side !== undefined || name === undefined || name.start - state.end !== 1) return false;
  if (!scan.looseLinks.has(word(scan, draft.end, state.start).trim())) return false;
  return draft.offices.length > 0 && draft.offices.every((o) => o.kind !== 'offices' && !accredited.has(codeOf(o)));
}

/** "The governor of X, A", in a script without spaces: the name of a province that no table has is written as one with the office, and its state stands behind it. */
export function isBehindUnknown(scan: NameScan, state: Piece, draft: Draft): boolean {
  const [office] = draft.offices;
  if (scan.pack.words !== 'none' || !office || draft.side !== undefined || draft.name !== undefined || !isSide(state) || !territorial.has(codeOf(office)))
    return false;
  const from = office.end;
  if (draft.end !== from || !isWordUnit(scan.text.units[from]) || scan.byStart.get(from)?.some((h) => h.kind === 'honorific' || h.kind === 'stop'))
    return false;
  const close = wordClose(scan, from, state.start);
  return close - from <= LONGEST_PROVINCE && (close === state.start || gapAllows(scan, close, state.start, false));
}

/** In a language that puts it there the state right behind an office is its own: "Ambassador [of] A", not "Ambassador in A". */
export function isRightBehind(scan: NameScan, state: Piece, draft: Draft): boolean {
  const gap = word(scan, draft.end, state.start).trim();
  return scan.pack.stateOfOffice === 'after' && (gap === '' || gap.split(' ').every((w) => scan.links.has(w) && !scan.connectors.has(w)));
}

/** "The Minister Tunisia": behind a title with its article the state is named by an adjective; its noun is something else in the clause. */
export function isApart(scan: NameScan, state: Piece, draft: Draft): boolean {
  const { article } = scan.pack;
  if (article === '' || state.kind !== 'state' || state.start - draft.end !== 1) return false;
  const last = word(scan, draft.start, draft.end).split(' ').pop() as string;
  return last.startsWith(article) && !word(scan, state.start, state.end).startsWith(article);
}

/** "Asked the two presidents Israel to": where a state may stand on either side of an office, one behind it has a word between. */
export function isBareBehind(scan: NameScan, state: Piece, draft: Draft): boolean {
  if (scan.pack.stateOfOffice !== 'both' || state.kind !== 'state' || state.start - draft.end !== 1) return false;
  return draft.offices[0]?.kind === 'offices';
}
