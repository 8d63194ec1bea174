// What may stand between two pieces of an actor, and what before it says that it is none or another.

import { isWordUnit, textOf } from '../text/fold.ts';
import { QUOTE, SPACE } from '../text/marks.ts';
import { glossEnd, type NameScan, type Piece, word, wordClose } from './name-scan.ts';

/** What stands between two pieces lets them belong together: nothing, little words, a comma, brackets, an honorific. */
export function gapAllows(scan: NameScan, from: number, to: number, comma: boolean, conjunction = false, links: ReadonlySet<string> = scan.links): boolean {
  if (to < from) return false;
  let at = Math.min(to, glossEnd(scan, scan.pack, from));
  if (to - at > 40) return false;
  let words = 0;
  while (at < to) {
    const unit = scan.text.units[at] as number;
    if (isWordUnit(unit)) {
      const end = wordClose(scan, at, to);
      const w = word(scan, at, end);
      // a clitic of the word that follows, such as the article of an adjective
      if (end === to && scan.prefixes.has(w)) return conjunction || !scan.conjunctions.has(w);
      if (scan.conjunctions.has(w) ? !conjunction : !links.has(w) && !tiesFormally(scan, w, to)) {
        const honorific = (scan.byStart.get(at) ?? []).find((h) => h.kind === 'honorific' && h.end <= to);
        if (!honorific) return false;
        at = honorific.end;
        continue;
      }
      words += 1;
      if (words > 4) return false;
      at = end;
    } else if (unit === SPACE || unit === QUOTE || unit === 46 || (unit === 45 && scan.text.units[at - 1] !== 32)) at += 1;
    else if (unit === 44 || unit === 40 || unit === 41 || isDash(scan, at)) {
      if (!comma) return false;
      at += 1;
    } else if (unit === 39) at += unit === 39 && scan.text.units[at + 1] === 115 ? 2 : 1;
    else return false;
  }
  return true;
}

/** "X - head of A": a dash between spaces parts an apposition as a comma does. */
const isDash = ({ text: { units } }: NameScan, at: number) => units[at] === 45 && units[at - 1] === SPACE && units[at + 1] === SPACE;

/** "The Prime Minister in the Republic of A": a loose link ties a state that is told with its form of government, which is a link itself. */
function tiesFormally(scan: NameScan, link: string, to: number): boolean {
  return scan.looseLinks.has(link) && scan.links.has(word(scan, to, wordClose(scan, to, scan.text.length)));
}

/** A preposition written as one with the office ("with the deputy prime minister"): somebody else's. */
export function behindPreposition(scan: NameScan, office: Piece): boolean {
  let start = office.start;
  while (start > 0 && isWordUnit(scan.text.units[start - 1])) start -= 1;
  return start < office.start && scan.links.has(word(scan, start, start + 1));
}

/** What a clause has for its verb. */
export const verbs: ReadonlySet<string> = new Set(['act', 'speech']);

/** "To the minister": two little words before an office, or one before its own article. */
export function isGovernedBy(scan: NameScan, at: number): boolean {
  let end = at;
  const article = scan.connectors.has(word(scan, at, wordClose(scan, at, scan.text.length)));
  for (let words = article ? 1 : 0; words < 2; words += 1) {
    while (end > 0 && scan.text.units[end - 1] === SPACE) end -= 1;
    let start = end;
    while (start > 0 && isWordUnit(scan.text.units[start - 1])) start -= 1;
    if (start === end || !scan.connectors.has(word(scan, start, end))) return false;
    end = start;
  }
  return true;
}

/** "At the meeting with the minister": the word of a contact, or one little word behind it, stands right before an office. */
export function isMet(scan: NameScan, at: number): boolean {
  for (let start = Math.max(0, at - CONTACT_REACH); start < at; start += 1)
    for (const hit of scan.byStart.get(start) ?? [])
      if (contacts.has(hit.kind) && hit.end < at && at - hit.end <= MET_REACH && !textOf(scan.text.units, hit.end, at).includes(',')) return true;
  return false;
}

const contacts: ReadonlySet<string> = new Set(['opens', 'engagement']);

/** The longest words of a contact. */
const CONTACT_REACH = 40;

/** A little word and its spaces. */
const MET_REACH = 6;

/** "Norway's", "Norges": what belongs to the side. */
export const isGenitive = (scan: NameScan, piece: Piece) => piece.stem !== undefined || scan.text.units[piece.end] === 39;

/** "Kobe (Japan) Kenji Tanaka": the state in brackets right behind. */
export function inBrackets(scan: NameScan, from: number, piece: Piece): boolean {
  const { units } = scan.text;
  return units[piece.start - 1] === 40 && units[piece.end] === 41 && piece.start - from <= 2;
}

/** Offices that one person does not hold at once, but for the pairs below. Two of them side by side are two people. */
const apart = new Set(['head-of-state', 'head-of-government', 'party-leader', 'foreign-minister', 'speaker', 'org-head', 'ambassador', 'mayor', 'governor']);

const together = new Set([
  'ambassador foreign-minister',
  'head-of-state party-leader',
  'foreign-minister head-of-government',
  'head-of-government head-of-state',
]);

/** "The president and the prime minister": one person only where he is named. */
export const isTwoChiefs = (codes: readonly string[]) => codes.includes('head-of-state') && codes.includes('head-of-government');

/** "The foreign minister and the prime minister": who holds both is named by the higher office first. */
export const isLowerFirst = (codes: readonly string[]): boolean =>
  codes.includes('foreign-minister') && codes.indexOf('head-of-government') > codes.indexOf('foreign-minister');

/** Whether one person may hold all of these offices at once. */
export function oneHolds(codes: readonly string[]): boolean {
  const heavy = [...new Set(codes.filter((c) => apart.has(c)))].sort();
  // "a spokesperson for the Prime Minister"
  if (heavy.length > 0 && codes[0] === 'spokesperson') return false;
  return heavy.length <= 1 || (heavy.length === 2 && together.has(heavy.join(' ')));
}
