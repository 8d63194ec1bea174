import type { Mention, Quantity } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';
import type { Passage } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** Measures told in money. */
export const money: ReadonlySet<string> = new Set(['trade', 'exports', 'imports', 'investment', 'aid', 'loan', 'other']);
/** Measures told as a number of people or things. */
export const counted: ReadonlySet<string> = new Set(['projects', 'tourists', 'students', 'diaspora', 'personnel', 'flights']);
/** "A surplus of 310 million": what one sells more than it buys is none of the measures that records have. */
export const BALANCE = 'balance';
/** "This figure": the measure told last. */
export const AGAIN = 'again';
const physical = new Set(['other']);
/** How far from a figure what it measures may stand, in folded units. */
export const MEASURE_REACH = 110;
const COUNT_REACH = 55;

/** The distance of two passages; 0 where they touch or overlap. */
export const gap = (a: Passage, b: Passage): number => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

/** Fewer heads than these are those of a delegation, an offer, a prize. */
const FEWEST_PEOPLE = 20;
const FEWEST_OFFERED = 100;
const people = new Set(['tourists', 'students', 'diaspora', 'personnel']);
const LEAST_PHYSICAL = 500;
const PEOPLE_REACH = 90;

/** Whether a bare number may be a year. */
export const isYear = (quantity: Quantity): boolean => quantity.scale === undefined && quantity.value >= 1900 && quantity.value <= 2100;

/** "9,400 Icelanders live in …": people of a side, counted, with a word of what they do. */
export function peopleOf(clause: Clause, quantity: Quantity): Mention | undefined {
  if (quantity.value < FEWEST_PEOPLE || isYear(quantity)) return undefined;
  const behind = (at: Passage) => at.start >= quantity.end && at.start - quantity.end <= 2;
  const beside = (at: Passage) => behind(at) || (at.end <= quantity.start && quantity.start - at.end <= 2);
  const named =
    clause.sentence.actors.some((a) => a.form === 'side' && beside(a)) || cuesOf(clause.sentence, 'people').some((c) => c.value === 'noun' && behind(c));
  if (!named) return undefined;
  // "9,000 A live here, and 48,000 B travelled to A": what the one did behind the comma the other did not
  const cost = (c: Mention) => gap(c, quantity) + (isParted(clause, c, quantity) ? PARTED : 0);
  return clause.sentence.cues.filter((c) => c.kind === 'people' && c.value !== 'noun' && gap(c, quantity) <= PEOPLE_REACH).sort((a, b) => cost(a) - cost(b))[0];
}

/** Tonnes and barrels stand right behind their number; "million tonnes" may be one form that begins in it. */
export function unitBehind(measures: readonly Mention[], quantity: Quantity): Mention | undefined {
  if (quantity.value < LEAST_PHYSICAL) return undefined;
  return measures.find((m) => physical.has(m.value) && m.start > quantity.start && m.end > quantity.end && m.start - quantity.end <= 2);
}

/** Of "from seven to 14 flights" the first tells where it rose from: the next number of its kind stands a little word behind it. */
export function isRisenFrom(clause: Clause, quantity: Quantity, next: Quantity | undefined): boolean {
  if (next === undefined || quantity.unit !== undefined || quantity.unit !== next.unit || next.start - quantity.end > LITTLE_WORD) return false;
  if (between(clause, quantity, next).some((u) => parting.has(u))) return false;
  const words = textOf(clause.reading.units, quantity.end, next.start).split(' ');
  return (
    !words.some((w) => clause.reading.conjunctions.has(w)) && figureNear(clause, quantity, ['up', 'down', 'forecast', 'target'], MEASURE_REACH) !== undefined
  );
}

/** "4.6 billion, up from 4.1 billion the year before": right behind a rise or a fall and a word for where it came from stands the level before it. */
export function isBaseline({ sentence }: Clause, quantity: Quantity): boolean {
  const last = sentence.quantities.findLast((q) => q.end <= quantity.start)?.end ?? sentence.start;
  const from = cuesOf(sentence, 'partner').find(
    (c) => c.value === 'from' && c.start >= last && c.end <= quantity.start && quantity.start - c.end <= BOUND_REACH,
  );
  return (
    from !== undefined && cuesOf(sentence, 'figure').some((c) => (c.value === 'up' || c.value === 'down') && c.end <= from.start && from.start - c.end <= 1)
  );
}

/** A word for the bound of a figure. */
const BOUND_REACH = 12;

/** " flights to ". */
const LITTLE_WORD = 12;

/** What only says that something is worth a sum gives way to what says what it is. */
const vague: Readonly<Record<string, number>> = { other: 70, again: 20 };
/** "Will provide a loan": what is lent is no aid. */
const LOAN_REACH = 30;
const BEHIND = 30;
/** A comma, semicolon, bracket or conjunction between a measure and a figure parts them. */
const PARTED = 35;
const parting = new Set([44, 59, 40, 41]);
/** Words that may stand between a number and what it counts. */
const WORDS_BETWEEN = 2;
const UNSPACED_BETWEEN = 16;

/** The measure of a figure: near it, before it rather than behind, in its own clause. */
export function nearest(clause: Clause, measures: readonly Mention[], quantity: Quantity, wanted: ReadonlySet<string>): Mention | undefined {
  const reach = wanted === counted ? COUNT_REACH : MEASURE_REACH;
  // "a grant of 300 million and a loan of 600 million": a loan with a sum of its own behind it is another's
  const hasOwn = (m: Mention) =>
    m.start > quantity.end && clause.sentence.quantities.some((q) => q.unit !== undefined && q.start >= m.end && q.start - m.end <= BOUND_REACH);
  const lent = measures.some((m) => m.value === 'loan' && gap(m, quantity) <= LOAN_REACH && !hasOwn(m));
  let best: { measure: Mention; cost: number } | undefined;
  for (const measure of measures) {
    const fits = wanted.has(measure.value) || ((measure.value === AGAIN || measure.value === BALANCE) && wanted === money);
    if (!fits || gap(measure, quantity) > reach || (wanted === counted && !counts(clause, quantity, measure))) continue;
    // "350 million in credits and 100 million in grants": right behind a sum stands what it is
    const told = measure.start >= quantity.end && measure.start - quantity.end <= 1 && wanted === money;
    const cost =
      gap(measure, quantity) +
      (vague[measure.value] ?? 0) +
      (lent && measure.value === 'aid' && !told ? PARTED : 0) +
      (measure.start > quantity.start && !told ? BEHIND : 0) +
      (isParted(clause, measure, quantity) ? PARTED : 0);
    if (!best || cost < best.cost) best = { measure, cost };
  }
  return best?.measure;
}

/** "Arrivals from China, at 131,681, …": no noun of its own follows the number. */
function standsAlone(clause: Clause, quantity: Quantity): boolean {
  const { units } = clause.reading;
  const next = units[quantity.end] === 32 ? quantity.end + 1 : quantity.end;
  if (next >= clause.sentence.end || parting.has(units[next] as number) || units[next] === 46) return true;
  return cuesOf(clause.sentence, 'people').some((c) => c.value === 'noun' && c.start >= quantity.end && c.start <= next);
}

function between(clause: Clause, measure: Passage, quantity: Passage): Uint16Array {
  return clause.reading.units.subarray(Math.min(measure.end, quantity.end), Math.max(measure.start, quantity.start));
}

function isParted(clause: Clause, measure: Passage, quantity: Passage): boolean {
  const units = between(clause, measure, quantity);
  if (units.some((u) => parting.has(u))) return true;
  if (clause.reading.countBehind || measure.start < quantity.start) return false;
  return textOf(units, 0, units.length)
    .split(' ')
    .some((w) => clause.reading.conjunctions.has(w));
}

/** Whether a number counts people, projects or flights: it stands right before the noun, or behind it in the same clause. */
function counts(clause: Clause, quantity: Quantity, measure: Mention): boolean {
  const units = between(clause, measure, quantity);
  if (people.has(measure.value) && quantity.value < (clause.acts.some((a) => a.value === 'pledge' || a.value === 'propose') ? FEWEST_OFFERED : FEWEST_PEOPLE))
    return false;
  if (units.some((u) => parting.has(u))) return measure.start < quantity.start && standsAlone(clause, quantity);
  if (measure.start < quantity.start) return true;
  if (clause.reading.countBehind) return units.length <= UNSPACED_BETWEEN;
  return textOf(units, 0, units.length).trim().split(' ').filter(Boolean).length <= WORDS_BETWEEN;
}

/** The nearest word of one of these meanings (rise, fall, goal ...) within reach of a figure. */
export function figureNear(clause: Clause, quantity: Quantity, names: readonly string[], reach: number): Mention | undefined {
  return clause.sentence.cues
    .filter((c) => c.kind === 'figure' && names.includes(c.value) && gap(c, quantity) <= reach)
    .sort((a, b) => gap(a, quantity) - gap(b, quantity))[0];
}
