import type { Bound, IndicatorStatus, Measure } from '../model/codes.ts';
import type { Actor, Mention, Quantity } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import { resolveDate } from './resolve-date.ts';
import type { Clause } from './sentence.ts';

export interface DraftIndicator {
  readonly measure: Measure;
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string | null;
  change: number | null;
  readonly status: IndicatorStatus;
  readonly sides: readonly string[];
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

/** The figures told so far, and what a later one may go on with: the last measure with its sides, the last currency. */
export interface FigureLog {
  readonly indicators: DraftIndicator[];
  last: { readonly draft: DraftIndicator; readonly index: number } | undefined;
  currency: { readonly unit: string; readonly index: number } | undefined;
}

export const newFigureLog = (): FigureLog => ({ indicators: [], last: undefined, currency: undefined });

const money = new Set(['trade', 'exports', 'imports', 'investment', 'aid', 'loan', 'other']);
const counted = new Set(['projects', 'tourists', 'students', 'diaspora', 'personnel', 'flights']);
const physical = new Set(['other']);
const MEASURE_REACH = 110;
const COUNT_REACH = 55;

const gap = (a: Passage, b: Passage) => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

/** A figure with what it measures, before it is drafted. */
interface Figure {
  readonly quantity: Quantity;
  readonly measure: string;
  readonly at: Passage;
  readonly continued: boolean;
}

/** Reads the figures of a sentence: a quantity with the measure nearest to it. */
export function readIndicators(clause: Clause, discourse: Discourse, log: FigureLog): void {
  const measures = clause.sentence.cues.filter((c) => c.kind === 'measure');
  let level: DraftIndicator | undefined;
  let change: { readonly figure: Figure; readonly value: number } | undefined;
  const flush = () => {
    if (change) add(log, clause, draft(clause, discourse, change.figure, change.value));
    change = undefined;
  };
  for (const quantity of clause.sentence.quantities) {
    if (quantity.unit === 'percent') {
      const value = changeOf(clause, quantity);
      if (value === undefined) continue;
      if (level && level.change === null) {
        level.change = value;
        continue;
      }
      flush();
      const measure = nearest(clause, measures, quantity, money);
      if (measure) change = { figure: { quantity, measure: measure.value, at: measure, continued: false }, value };
      continue;
    }
    const figure = figureOf(clause, measures, quantity, log);
    if (!figure) continue;
    const made = draft(clause, discourse, figure, undefined, log);
    // "fell by seven percent to 1.2 billion": a change told before its level
    const led = change && change.figure.measure === figure.measure && gap(change.figure.quantity, quantity) <= LED_REACH;
    if (made && change && led) {
      made.change = change.value;
      change = undefined;
    }
    flush();
    level = add(log, clause, made) ?? level;
  }
  flush();
}

const LED_REACH = 60;
const MILLION = 1_000_000;
const CONTINUED_SENTENCES = 2;

function figureOf(clause: Clause, measures: readonly Mention[], quantity: Quantity, log: FigureLog): Figure | undefined {
  if (quantity.unit === undefined) {
    if (countsOthers(clause, quantity)) return undefined;
    const named = nearest(clause, measures, quantity, counted) ?? unitBehind(measures, quantity) ?? peopleOf(clause, quantity);
    if (named) return { quantity, measure: named.value, at: named, continued: false };
    if (isCountedGoal(clause, quantity, log))
      return { quantity, measure: (log.last as NonNullable<FigureLog['last']>).draft.measure, at: quantity, continued: true };
  } else log.currency = { unit: quantity.unit, index: clause.index };
  const valued = quantity.unit === undefined ? withCurrency(clause, quantity, log) : quantity;
  if (!valued) return undefined;
  const measure = nearest(clause, measures, valued, money);
  if (measure && measure.value !== AGAIN) return { quantity: valued, measure: measure.value, at: measure, continued: false };
  const { last } = log;
  const goesOn = measure !== undefined || figureNear(clause, quantity, ['target', 'forecast'], MEASURE_REACH) !== undefined;
  if (!last || !goesOn || clause.index - last.index > CONTINUED_SENTENCES || !money.has(last.draft.measure)) return undefined;
  return { quantity: valued, measure: last.draft.measure, at: measure ?? valued, continued: true };
}

/** The number of "the two sides", of documents, of months. */
function countsOthers(clause: Clause, quantity: Quantity): boolean {
  const { actors, cues } = clause.sentence;
  const others = (c: Mention) => (c.kind === 'instrument' || c.kind === 'uncounted') && c.start >= quantity.end && c.start - quantity.end <= 2;
  return actors.some((a) => a.start <= quantity.start && quantity.end <= a.end) || cues.some(others);
}

/** Fewer heads than these are those of a delegation, an offer, a prize. */
const FEWEST_PEOPLE = 20;
const FEWEST_OFFERED = 100;
const people = new Set(['tourists', 'students', 'diaspora', 'personnel']);
const LEAST_PHYSICAL = 500;
const PEOPLE_REACH = 90;

/** "9,400 Icelanders live in …": people of a side, counted, with a word of what they do. */
function peopleOf(clause: Clause, quantity: Quantity): Mention | undefined {
  if (quantity.value < FEWEST_PEOPLE) return undefined;
  const behind = (at: Passage) => at.start >= quantity.end && at.start - quantity.end <= 2;
  const counted =
    clause.sentence.actors.some((a) => a.form === 'side' && behind(a)) ||
    clause.sentence.cues.some((c) => c.kind === 'people' && c.value === 'noun' && behind(c));
  if (!counted) return undefined;
  return clause.sentence.cues
    .filter((c) => c.kind === 'people' && c.value !== 'noun' && gap(c, quantity) <= PEOPLE_REACH)
    .sort((a, b) => gap(a, quantity) - gap(b, quantity))[0];
}

/** "The goal is 500,000 by 2030", right behind a count of tourists. */
function isCountedGoal(clause: Clause, quantity: Quantity, { last }: FigureLog): boolean {
  if (!last || clause.index - last.index !== 1 || !counted.has(last.draft.measure) || quantity.value < FEWEST_OFFERED) return false;
  return quantity.scale === undefined && figureNear(clause, quantity, ['target'], COUNT_REACH) !== undefined;
}

/** "This figure": the measure told last. */
const AGAIN = 'again';

/** A figure in millions that names no currency is in that of the figure before. */
function withCurrency(clause: Clause, quantity: Quantity, log: FigureLog): Quantity | undefined {
  const { currency } = log;
  if (!currency || (quantity.scale ?? 1) < MILLION || clause.index - currency.index > CONTINUED_SENTENCES) return undefined;
  return { ...quantity, unit: currency.unit };
}

/** Tonnes and barrels stand right behind their number. */
function unitBehind(measures: readonly Mention[], quantity: Quantity): Mention | undefined {
  if (quantity.value < LEAST_PHYSICAL) return undefined;
  return measures.find((m) => physical.has(m.value) && m.start >= quantity.end && m.start - quantity.end <= 2);
}

/** What only says that something is worth a sum gives way to what says what it is. */
const vague: Readonly<Record<string, number>> = { other: 40, again: 20 };
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
function nearest(clause: Clause, measures: readonly Mention[], quantity: Quantity, wanted: ReadonlySet<string>): Mention | undefined {
  const reach = wanted === counted ? COUNT_REACH : MEASURE_REACH;
  const lent = measures.some((m) => m.value === 'loan' && gap(m, quantity) <= LOAN_REACH);
  let best: { measure: Mention; cost: number } | undefined;
  for (const measure of measures) {
    const fits = wanted.has(measure.value) || (measure.value === AGAIN && wanted === money);
    if (!fits || gap(measure, quantity) > reach || (wanted === counted && !counts(clause, quantity, measure))) continue;
    const cost =
      gap(measure, quantity) + (vague[measure.value] ?? 0) + (lent && measure.value === 'aid' ? PARTED : 0) + (measure.start > quantity.start ? BEHIND : 0) + (isParted(clause, measure, quantity) ? PARTED : 0);
    if (!best || cost < best.cost) best = { measure, cost };
  }
  return best?.measure;
}

/** "Arrivals from China, at 131,681, …": no noun of its own follows the number. */
function standsAlone(clause: Clause, quantity: Quantity): boolean {
  const { units } = clause.reading;
  const next = units[quantity.end] === 32 ? quantity.end + 1 : quantity.end;
  if (next >= clause.sentence.end || parting.has(units[next] as number) || units[next] === 46) return true;
  return clause.sentence.cues.some((c) => c.kind === 'people' && c.value === 'noun' && c.start >= quantity.end && c.start <= next);
}

function between(clause: Clause, measure: Passage, quantity: Passage): Uint16Array {
  return clause.reading.units.subarray(Math.min(measure.end, quantity.end), Math.max(measure.start, quantity.start));
}

function isParted(clause: Clause, measure: Passage, quantity: Passage): boolean {
  const units = between(clause, measure, quantity);
  if (units.some((u) => parting.has(u))) return true;
  if (clause.reading.countBehind) return false;
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

function figureNear(clause: Clause, quantity: Quantity, names: readonly string[], reach: number): Mention | undefined {
  return clause.sentence.cues
    .filter((c) => c.kind === 'figure' && names.includes(c.value) && gap(c, quantity) <= reach)
    .sort((a, b) => gap(a, quantity) - gap(b, quantity))[0];
}

function changeOf(clause: Clause, quantity: Quantity): number | undefined {
  const turn = figureNear(clause, quantity, ['up', 'down'], 45);
  return turn ? (turn.value === 'down' ? -quantity.value : quantity.value) : undefined;
}

function draft(clause: Clause, discourse: Discourse, figure: Figure, change: number | undefined, log?: FigureLog): DraftIndicator | undefined {
  const { quantity, measure, at } = figure;
  const own = sidesFor(clause, discourse, measure, at);
  const sides = figure.continued && log?.last ? log.last.draft.sides : own;
  if (sides.length < 2) return undefined;
  const aim = figureNear(clause, quantity, ['target', 'forecast'], 90);
  const promised = measure === 'aid' || measure === 'loan';
  return {
    measure: measure as Measure,
    value: change !== undefined ? null : quantity.value,
    unit: change !== undefined ? 'percent' : (quantity.unit ?? 'count'),
    bound: quantity.bound,
    period: periodOf(clause, discourse, quantity),
    change: change ?? null,
    status: (aim?.value as IndicatorStatus | undefined) ?? (promised ? 'forecast' : 'actual'),
    sides: directed.has(measure) ? sides : [...sides].sort(),
    passages: [{ start: Math.min(at.start, quantity.start), end: Math.max(at.end, quantity.end) }],
    rules: [change !== undefined ? 'figure-change' : figure.continued ? 'figure-continued' : 'figure-level'],
    cues: [measure, ...(aim ? [aim.value] : [])],
  };
}

const directed = new Set(['exports', 'imports']);

/** The two sides named in the sentence, else those of the contact; of one named, the other is the contact's. Of exports and imports the reporter comes first. */
function sidesFor(clause: Clause, discourse: Discourse, measure: string, at: Passage): string[] {
  const near = [...clause.actors].sort((a, b) => gap(a, at) - gap(b, at));
  const named = [...new Set(near.flatMap((a) => sidesOf(a, discourse)))].slice(0, 2);
  const current = [...currentSides(discourse)];
  const [one] = named;
  const both =
    named.length === 2
      ? inOrder(clause, discourse, named)
      : one && current.includes(one)
        ? [one, ...current.filter((s) => s !== one)].slice(0, 2)
        : one
          ? []
          : current.slice(0, 2);
  return directed.has(measure) && both.length === 2 ? reporterFirst(clause, near, both) : both;
}

function inOrder(clause: Clause, discourse: Discourse, sides: readonly string[]): string[] {
  const order = clause.actors.flatMap((a) => sidesOf(a, discourse));
  return [...sides].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** "Exports of A to B": who stands behind a word of direction is the partner, the other reports. */
function reporterFirst(clause: Clause, near: readonly Actor[], sides: readonly string[]): string[] {
  const [a, b] = sides as [string, string];
  for (const actor of near) {
    if (actor.side !== a && actor.side !== b) continue;
    const other = actor.side === a ? b : a;
    if (isPartner(clause, actor)) return [other, actor.side];
    if (near.every((n) => n.side !== other || isPartner(clause, n))) return [actor.side, other];
  }
  return [a, b];
}

function isPartner(clause: Clause, actor: Actor): boolean {
  return clause.sentence.cues.some((c) => c.kind === 'partner' && c.end <= actor.start && actor.start - c.end <= 2);
}

function periodOf(clause: Clause, discourse: Discourse, quantity: Quantity): string | null {
  const dates = clause.sentence.dates.filter((d) => d.day === undefined && d.weekday === undefined).sort((a, b) => gap(a, quantity) - gap(b, quantity));
  for (const mention of dates) {
    const span = resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned: false })?.span;
    if (span?.precision === 'year') return span.start.slice(0, 4);
    if (span?.precision === 'month')
      return span.start.slice(0, 7) === span.end.slice(0, 7) ? span.start.slice(0, 7) : `${span.start.slice(0, 7)}/${span.end.slice(0, 7)}`;
  }
  return null;
}

function add(log: FigureLog, clause: Clause, made: DraftIndicator | undefined): DraftIndicator | undefined {
  if (!made) return undefined;
  const known = log.indicators.find(
    (i) =>
      i.measure === made.measure &&
      i.value === made.value &&
      i.unit === made.unit &&
      i.sides.join() === made.sides.join() &&
      (made.value !== null || i.change === made.change),
  );
  if (known) known.passages.push(...made.passages);
  else log.indicators.push(made);
  const draft = known ?? made;
  log.last = { draft, index: clause.index };
  return draft;
}
