import type { Mention, Quantity } from '../model/reading.ts';
import { hasCue } from './cues-of.ts';
import type { Passage } from './discourse.ts';
import { AGAIN, BALANCE, counted, figureNear, isYear, MEASURE_REACH, money, nearest, peopleOf, unitBehind } from './measures.ts';
import type { Clause } from './sentence.ts';

/** A figure with what it measures. */
export interface Figure {
  readonly quantity: Quantity;
  readonly measure: string;
  readonly at: Passage;
  /** The sides of the figure that this one goes on with; undefined: those of its own sentence. */
  readonly sides: readonly string[] | undefined;
}

/** What a later figure may go on with: the last measure with its sides, apart for money, for trade as a whole and for what is counted, and the last currency. */
export interface FigureLog {
  money: Told | undefined;
  trade: Told | undefined;
  counted: Told | undefined;
  currency: { readonly of: Pick<Quantity, 'unit' | 'shared'>; readonly index: number } | undefined;
}

interface Told {
  readonly measure: string;
  readonly sides: readonly string[];
  readonly index: number;
}

export const newFigureLog = (): FigureLog => ({ money: undefined, trade: undefined, counted: undefined, currency: undefined });

/** Keeps the measure and the sides of a figure for those that go on with them. */
export function keepFigure(log: FigureLog, told: Told): void {
  const { money: last } = log;
  if (told.measure === 'trade') log.trade = told;
  // trade of which so much were exports: a goal behind is one of trade
  if (last?.measure === 'trade' && last.index === told.index && (told.measure === 'exports' || told.measure === 'imports')) return;
  log[counted.has(told.measure) ? 'counted' : 'money'] = told;
}

const MILLION = 1_000_000;
const CONTINUED_SENTENCES = 2;
const COUNT_REACH = 55;
const LEAST_GOAL = 100;

/** What a figure measures: what stands with it in the sentence, else what the figure before measured. */
export function figureOf(clause: Clause, measures: readonly Mention[], quantity: Quantity, log: FigureLog): Figure | undefined {
  if (quantity.unit === undefined) {
    if (countsOthers(clause, quantity)) return undefined;
    const unit = unitBehind(measures, quantity);
    // tonnes and barrels in a document are what it is about
    if (unit && hasCue(clause.sentence, 'instrument')) return undefined;
    const named = unit ?? nearest(clause, measures, quantity, counted) ?? peopleOf(clause, quantity);
    if (named) return { quantity, measure: named.value, at: named, sides: undefined };
    if (isCountedGoal(clause, quantity, log.counted)) return { quantity, at: quantity, measure: log.counted.measure, sides: log.counted.sides };
  } else log.currency = { of: quantity, index: clause.index };
  const valued = quantity.unit === undefined ? withCurrency(clause, quantity, log) : quantity;
  if (!valued) return undefined;
  const measure = nearest(clause, measures, valued, money);
  if (measure?.value === BALANCE) return undefined;
  if (measure && measure.value !== AGAIN) return { quantity: valued, measure: measure.value, at: measure, sides: undefined };
  const isGoal = figureNear(clause, quantity, ['target', 'forecast'], MEASURE_REACH) !== undefined;
  const last = isGoal ? wholeOf(log) : log.money;
  if (!last || !(measure || isGoal) || clause.index - last.index > CONTINUED_SENTENCES) return undefined;
  return { quantity: valued, measure: last.measure, at: measure ?? valued, sides: last.sides };
}

/** "Trade was 588 million. Of that, A sold 402 million and bought 71 million. The goal is one billion": a goal behind the two parts of a trade is one of the whole. */
function wholeOf({ money, trade }: FigureLog): Told | undefined {
  const isPart = money?.measure === 'exports' || money?.measure === 'imports';
  return isPart && trade && money.index - trade.index <= CONTINUED_SENTENCES ? { ...trade, index: money.index } : money;
}

/** The number of "the two sides", of documents, of months. */
function countsOthers(clause: Clause, quantity: Quantity): boolean {
  const { actors, cues } = clause.sentence;
  const others = (c: Mention) => (c.kind === 'instrument' || c.kind === 'uncounted') && c.start >= quantity.end && c.start - quantity.end <= 2;
  return actors.some((a) => a.start <= quantity.start && quantity.end <= a.end) || cues.some(others);
}

/** "The goal is 500,000 by 2030", behind a count of tourists. */
function isCountedGoal(clause: Clause, quantity: Quantity, last: Told | undefined): last is Told {
  if (!last || clause.index - last.index > CONTINUED_SENTENCES || quantity.value < LEAST_GOAL || isYear(quantity)) return false;
  return quantity.scale === undefined && figureNear(clause, quantity, ['target'], COUNT_REACH) !== undefined;
}

/** A figure in millions that names no currency is in that of the figure before. */
function withCurrency(clause: Clause, quantity: Quantity, log: FigureLog): Quantity | undefined {
  const { currency } = log;
  if (!currency || (quantity.scale ?? 1) < MILLION || clause.index - currency.index > CONTINUED_SENTENCES) return undefined;
  const { unit, shared } = currency.of;
  return { ...quantity, unit, shared };
}
