import type { PlaceMention, SentenceReading } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { type FoldedText, isWordUnit } from '../text/fold.ts';
import { DASH, SPACE } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';

/** Where a text was written, and where the article itself begins. Folded offsets. */
export interface Dateline {
  readonly place: PlaceMention;
  readonly end: number;
}

type Opening = Pick<SentenceReading, 'start' | 'end' | 'places'> & Partial<Pick<SentenceReading, 'actors' | 'dates'>>;

/** A dateline stands in one of the first sentences. */
export const DATELINE_SENTENCES = 2;
const PLACE_REACH = 3;
const MARK_REACH = 40;
const LONGEST = 70;
/** Dash, colon, and the colon of Khmer. */
const dashes = new Set([0x2d, 0x3a, 0x17d6]);
const BRACKETS = [0x28, 0x29] as const;

/** The place or state that opens the article before a dash, colon or bracket. */
export function findDateline(folded: FoldedText, opening: readonly Opening[]): Dateline | undefined {
  for (const sentence of opening) {
    const place = openingPlace(sentence);
    // "– Brazil is a friend", said X
    if (!place || folded.units[sentence.start] === DASH) continue;
    if (isAlone(sentence, place)) return { place, end: sentence.end };
    for (let i = place.end; i < Math.min(place.end + MARK_REACH, sentence.end); i += 1) {
      const unit = folded.units[i] as number;
      const agency = unit === SLASH ? agencyEnd(folded, i, sentence.end) : -1;
      if (agency > 0) return { place, end: agency };
      if ((dashes.has(unit) && !(i > place.end && isHyphen(folded, i))) || unit === BRACKETS[0]) return { place, end: endOf(folded, sentence, i) };
    }
  }
  return undefined;
}

/** "Cairo – MENA" on a line of its own above the article: a place, a dash or bracket, and a few words that name nothing. It may look like the title. */
export function isDatelineLine({ units }: FoldedText, line: { readonly start: number; readonly end: number }, entities: readonly Named[]): boolean {
  const [place] = entities;
  if (line.end - line.start > LONGEST_LINE || place === undefined || entities.some((e) => e.start >= place.end)) return false;
  if (place.start - line.start > PLACE_REACH || (place.kind !== 'place' && place.kind !== 'state')) return false;
  const mark = units.subarray(place.end, Math.min(place.end + PLACE_REACH, line.end)).findIndex((u) => u === DASH || u === SLASH || u === BRACKETS[0]);
  return mark >= 0 && wordsIn(units, place.end, line.end).length <= AGENCY_WORDS;
}

interface Named {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A city and an agency. */
const LONGEST_LINE = 40;
const AGENCY_WORDS = 5;

/** "OSLO, 17 May 2025." before the first sentence: a place and a day, and nothing else. */
function isAlone({ end, dates = [] }: Opening, place: PlaceMention): boolean {
  const [day, more] = dates;
  return day !== undefined && more === undefined && day.start >= place.end && day.start - place.end <= PLACE_REACH && end - day.end <= PLACE_REACH;
}

/** "Brazil is a friend in Latin-America": between two letters it parts nothing. */
const isHyphen = ({ units }: FoldedText, at: number) => units[at] === DASH && isWordUnit(units[at - 1]) && isWordUnit(units[at + 1]);

const SLASH = 0x2f;
const LONGEST_AGENCY = 24;

/** "Muscat, 11 February 2026 /ONA/ ": where the name of an agency between two slashes ends, or -1. */
function agencyEnd({ units }: FoldedText, slash: number, limit: number): number {
  for (let i = slash + 1; i < Math.min(slash + LONGEST_AGENCY, limit); i += 1) {
    const unit = units[i] as number;
    if (unit === SLASH) return i > slash + 2 ? i + 1 : -1;
    if (unit !== SPACE && (!isWordUnit(unit) || (unit >= 48 && unit <= 57))) return -1;
  }
  return -1;
}

function openingPlace(sentence: Opening): PlaceMention | undefined {
  const place = sentence.places[0];
  if (place && place.start - sentence.start <= PLACE_REACH) return place;
  const state = sentence.actors?.[0];
  if (!state?.side || state.form !== 'side' || state.start - sentence.start > PLACE_REACH || isOrganisation(state.side)) return undefined;
  return { start: state.start, end: state.end, name: null, country: state.side };
}

/** The first dash or colon outside brackets with no number behind it: "Kuwait - 1 - 12 (KUNA) - "; without one the bracket of the agency: "MOSCOW (Sputnik - 30th December, 2020) ". */
function endOf(folded: FoldedText, sentence: Opening, from: number): number {
  let open = false;
  let closed = from;
  for (let i = from; i < Math.min(sentence.start + LONGEST, sentence.end); i += 1) {
    const unit = folded.units[i] as number;
    if (unit === BRACKETS[0] || unit === BRACKETS[1]) open = unit === BRACKETS[0];
    if (unit === BRACKETS[1] && closed === from) closed = i + 1;
    const next = folded.units[i + 1] === 32 ? folded.units[i + 2] : folded.units[i + 1];
    if (!open && dashes.has(unit) && !(next !== undefined && next >= 48 && next <= 57)) return i + 1;
  }
  return closed;
}

/** Whether a place opens one of the first sentences as a dateline does: with a dash, a bracket or an agency between slashes a little behind it. */
export function opensDateline(folded: FoldedText, starts: readonly number[], { start, end }: { readonly start: number; readonly end: number }): boolean {
  const { units } = folded;
  if (!starts.some((s) => s <= start && start - s <= PLACE_REACH)) return false;
  for (let i = end; i < end + NAMESAKE_REACH && units[i] !== undefined; i += 1) {
    const unit = units[i] as number;
    if (unit === BRACKETS[0] || (unit === DASH && !isHyphen(folded, i)) || (unit === SLASH && agencyEnd(folded, i, units.length) > 0)) return true;
  }
  return false;
}

/** A day and month. */
const NAMESAKE_REACH = 26;
