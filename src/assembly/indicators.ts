import type { Bound, IndicatorStatus, Measure } from '../model/codes.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Actor, DateMention, Mention, Quantity } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf, opensDate } from './cues-of.ts';
import { currencyOf } from './currency-of.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import { type Figure, type FigureLog, figureOf, keepFigure, newFigureLog } from './figures.ts';
import { figureNear, gap, isBaseline, isRisenFrom, money, nearest } from './measures.ts';
import { resolveDate } from './resolve-date.ts';
import { isRumoured } from './rumours.ts';
import { sameList } from './same-list.ts';
import { type Clause, joined } from './sentence.ts';
import { isGiven, isSince } from './since.ts';

export interface DraftIndicator {
  readonly measure: Measure;
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string | null;
  change: number | null;
  readonly status: IndicatorStatus;
  readonly sides: readonly string[];
  /** Not both sides are named in the sentence. */
  readonly sidesInferred: boolean;
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

/** The figures told so far. */
export interface IndicatorLog {
  readonly indicators: DraftIndicator[];
  readonly figures: FigureLog;
}

export const newIndicatorLog = (): IndicatorLog => ({ indicators: [], figures: newFigureLog() });

/** Reads the figures of a sentence: a quantity with the measure nearest to it. */
export function readIndicators(clause: Clause, discourse: Discourse, log: IndicatorLog): void {
  const measures = cuesOf(clause.sentence, 'measure');
  let level: DraftIndicator | undefined;
  let change: { readonly figure: Figure; readonly value: number } | undefined;
  const flush = () => {
    if (change) add(log, clause, draft(clause, discourse, change.figure, change.value));
    change = undefined;
  };
  const { quantities } = clause.sentence;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.unit === 'percent') {
      const value = changeOf(clause, quantity);
      if (value === undefined) continue;
      if (level && level.change === null) {
        level.change = value;
        continue;
      }
      flush();
      const measure = nearest(clause, measures, quantity, money);
      if (measure) change = { figure: { quantity, measure: measure.value, at: measure, sides: undefined }, value };
      continue;
    }
    if (isRumoured(clause, quantity) || isYearOfDocument(clause, quantity)) continue;
    if (isRisenFrom(clause, quantity, quantities[index + 1]) || isBaseline(clause, quantity)) continue;
    const figure = figureOf(clause, measures, quantity, log.figures);
    if (!figure) continue;
    const made = draft(clause, discourse, figure, undefined);
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

/** "Under a 2023 deal": four bare digits right before a document are its year, and no figure. */
function isYearOfDocument({ sentence }: Clause, { unit, value, start, end, scale }: Quantity): boolean {
  if (unit !== undefined || scale !== undefined || end - start !== YEAR_DIGITS || value < FIRST_YEAR || value > LAST_YEAR) return false;
  return cuesOf(sentence, 'instrument').some((c) => c.start >= end && c.start - end <= KIND_REACH);
}

const YEAR_DIGITS = 4;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** What kind of document it is. */
const KIND_REACH = 20;

const LED_REACH = 60;
function changeOf(clause: Clause, quantity: Quantity): number | undefined {
  const turn = figureNear(clause, quantity, ['up', 'down'], 45);
  return turn ? (turn.value === 'down' ? -quantity.value : quantity.value) : undefined;
}

function draft(clause: Clause, discourse: Discourse, figure: Figure, change: number | undefined): DraftIndicator | undefined {
  const { quantity, measure, at } = figure;
  const sides = figure.sides ?? sidesFor(clause, discourse, measure, at);
  if (sides.length < 2) return undefined;
  const near = figureNear(clause, quantity, ['target', 'forecast'], 90);
  const told = periodOf(clause, discourse, quantity);
  // "to raise trade, which exceeded 1.3 billion last year": a year that is over has no aim
  const aim = near && (isOfAnother(clause, quantity, near) || hasRisen(clause, near) || isStart(clause, quantity) || isOver(clause, told)) ? undefined : near;
  // what has been reached was not reached in a year to come
  const period = !aim && told !== null && told.slice(0, YEAR) > (clause.reading.anchor ?? told).slice(0, YEAR) && near ? null : told;
  const promised = (measure === 'aid' || measure === 'loan') && !isOver(clause, period) && !isGiven(clause, quantity);
  return {
    measure: measure as Measure,
    value: change !== undefined ? null : quantity.value,
    unit: change !== undefined ? 'percent' : (currencyOf(clause, quantity, sides) ?? 'count'),
    bound: quantity.bound,
    period,
    change: change ?? null,
    status: (aim?.value as IndicatorStatus | undefined) ?? (promised ? 'forecast' : 'actual'),
    sides: directed.has(measure) ? sides : [...sides].sort(),
    sidesInferred: figure.sides === undefined && new Set(flatMap(clause.actors, (a) => (a.side ? [a.side] : []))).size < 2,
    passages: [{ start: Math.min(at.start, quantity.start), end: Math.max(at.end, quantity.end) }],
    rules: [change !== undefined ? 'figure-change' : figure.sides ? 'figure-continued' : 'figure-level'],
    cues: [measure, ...(aim ? [aim.value] : [])],
  };
}

/** "Received 812 million in aid in 2024": what was given in a year that is over is no promise. */
function isOver({ reading }: Clause, period: string | null): boolean {
  return period !== null && reading.anchor !== undefined && period.length === YEAR && period < reading.anchor.slice(0, YEAR);
}

const YEAR = 4;

/** "Trade rose by 5 percent to reach 3 billion": the level that a figure has come to is no aim, where words for one stand behind a verb of rising, and none before it. */
function hasRisen({ sentence }: Clause, aim: Mention): boolean {
  const before = sentence.cues.filter((c) => c.kind === 'figure' && c.end <= aim.start && aim.start - c.end <= RISEN_REACH);
  return aim.value === 'target' && before.some((c) => c.value === 'risen') && !before.some((c) => c.value === 'target' || c.value === 'forecast');
}

/** Who traded, by how much, and since when. */
const RISEN_REACH = 120;

/** "Trade has passed 40 billion, and the aim is to double it": an aim that a semicolon, or a comma and a conjunction, part from the figure before it is of a figure to come. */
function isOfAnother({ reading }: Clause, quantity: Quantity, aim: Mention): boolean {
  if (reading.clause !== 'svo' || aim.start < quantity.end) return false;
  const between = textOf(reading.units, quantity.end, aim.start);
  // "trade, 2.7 billion at the last count, is to hit 5 billion": a figure between commas is told in passing
  const aside = reading.units[quantity.start - 2] === COMMA && between.includes(',');
  if (between.includes(';') || aside) return true;
  return (
    textOf(reading.units, quantity.end, aim.start).includes(',') && wordsIn(reading.units, quantity.end, aim.start).some((w) => reading.conjunctions.has(w))
  );
}

/** "To raise it to 15 billion, from 7 billion": where a rise is to set out from has been reached. */
const isStart = ({ sentence }: Clause, { start }: Quantity): boolean =>
  cuesOf(sentence, 'partner').some((c) => c.value === 'from' && c.end <= start && start - c.end <= 1);

const directed = new Set(['exports', 'imports']);
/** What only states have of one another. */
const ofStates: ReadonlySet<string> = new Set(['tourists', 'students', 'diaspora']);

/** The two sides named in the sentence, else those of the contact; of one named, the other is the contact's. Of exports and imports the reporter comes first. */
function sidesFor(clause: Clause, discourse: Discourse, measure: string, at: Passage): string[] {
  const near = withoutRanks(clause).sort((a, b) => gap(a, at) - gap(b, at));
  const told = [...new Set(flatMap(near, (a) => sidesOf(a, discourse)))];
  const states = told.filter((s) => !isOrganisation(s));
  // "backed a candidature for the UN and noted that 1,150 of its tourists came": beside two states an organisation has no people
  const named = (states.length >= 2 && ofStates.has(measure) ? states : told).slice(0, 2);
  const current = [...currentSides(discourse, discourse.scope.sides)];
  if (named.length < 2 && isFigureAtHome(clause, discourse)) return [];
  const [one] = named;
  const both =
    named.length === 2
      ? inOrder(clause, discourse, named)
      : one && current.includes(one)
        ? [one, ...current.filter((s) => s !== one)].slice(0, 2)
        : one
          ? []
          : current.slice(0, 2);
  return directed.has(measure) && both.length === 2 ? reporterFirst(clause, { measure, at }, near, both) : both;
}

/** "The hospital sees 1,400 patients a day": before any contact is told, a figure in a paragraph that does not name two sides is one of its own country. */
const isFigureAtHome = ({ actors }: Clause, { engagements, scope }: Discourse): boolean =>
  engagements.length === 0 && scope.sides.length < 2 && !actors.some((a) => a.form === 'both');

/** "A is the fifth trading partner of B, after C, D and E, with a trade of …": three bare sides or more in a row are no pair, where two others stand before them. */
function withoutRanks({ actors, reading }: Clause): Actor[] {
  const listed = new Set<Actor>();
  let run: Actor[] = [];
  const close = () => {
    if (run.length >= LIST) for (const a of run) listed.add(a);
    run = [];
  };
  for (const actor of actors) {
    const last = run.at(-1);
    if (actor.form !== 'side' || (last && !joined(reading, last, actor))) close();
    if (actor.form === 'side') run.push(actor);
  }
  close();
  const [first] = listed;
  const before = new Set(actors.filter((a) => first && a.end <= first.start && a.side !== undefined).map((a) => a.side));
  return before.size >= 2 ? actors.filter((a) => !listed.has(a)) : [...actors];
}

/** So many in a row are a list. */
const LIST = 3;

function inOrder(clause: Clause, discourse: Discourse, sides: readonly string[]): string[] {
  const order = flatMap(clause.actors, (a) => sidesOf(a, discourse));
  return [...sides].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** "Exports of A to B": who stands behind the word for where goods go, or come from, is the partner or the reporter; the other is the other. */
function reporterFirst(clause: Clause, { measure, at }: { measure: string; at: Passage }, near: readonly Actor[], sides: readonly string[]): string[] {
  const [a, b] = sides as [string, string];
  const away = measure === 'exports' ? 'to' : 'from';
  let unmarked: string | undefined;
  for (const actor of near) {
    if (actor.side !== a && actor.side !== b) continue;
    const other = actor.side === a ? b : a;
    const mark = markOf(clause, actor, at);
    if (mark) return mark === away ? [other, actor.side] : [actor.side, other];
    unmarked ??= near.some((n) => n.side === other && !markOf(clause, n, at)) ? undefined : actor.side;
  }
  return unmarked === b ? [b, a] : [a, b];
}

/** Where goods go to or come from, as the word before a side tells it of this measure: the last before the side, else the first behind. */
function markOf(clause: Clause, actor: Actor, at: Passage): string | undefined {
  const measures = cuesOf(clause.sentence, 'measure').filter((c) => directed.has(c.value));
  const own = measures.filter((c) => c.end <= actor.start).pop() ?? measures[0];
  if (own && own.start !== at.start) return undefined;
  return cuesOf(clause.sentence, 'partner').find((c) => c.end <= actor.start && actor.start - c.end <= 2)?.value;
}

/** "68% more than in the same period of 2018": what a figure is compared with is not when it was. */
const isCompared = ({ sentence }: Clause, date: DateMention): boolean => opensDate(sentence, 'baselines', date);

/** "2 billion, up from 450 million in 2025": the time behind the level that a figure came from is that level's. */
const isOfBaseline = (clause: Clause, quantity: Quantity, date: DateMention): boolean =>
  clause.sentence.quantities.some((q) => q.start >= quantity.end && date.start >= q.end && isBaseline(clause, q));

function periodOf(clause: Clause, discourse: Discourse, quantity: Quantity): string | null {
  const dates = clause.sentence.dates
    .filter((d) => d.day === undefined && d.weekday === undefined && !isSince(clause, d) && !isCompared(clause, d) && !isOfBaseline(clause, quantity, d))
    .sort((a, b) => gap(a, quantity) - gap(b, quantity));
  for (const mention of dates) {
    const span = monthsPast(clause, mention) ?? resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned: false })?.span;
    if (span?.precision === 'year') return span.start.slice(0, 4);
    if (span?.precision === 'month')
      return span.start.slice(0, 7) === span.end.slice(0, 7) ? span.start.slice(0, 7) : `${span.start.slice(0, 7)}/${span.end.slice(0, 7)}`;
  }
  return null;
}

/** "Fell in January-July", written in October: months without a year that a level is told of are over, however near those to come are. */
function monthsPast({ reading: { anchor } }: Clause, mention: DateMention): DateSpan | undefined {
  if (anchor === undefined || mention.calendar !== 'gregorian' || mention.year !== undefined || mention.month === undefined) return undefined;
  const within = (year: number) => resolveDate({ ...mention, year }, { anchor, last: undefined, planned: false })?.span;
  const year = Number(anchor.slice(0, 4));
  return [year, year - 1].map(within).find((span) => span !== undefined && span.start <= anchor);
}

function add(log: IndicatorLog, clause: Clause, made: DraftIndicator | undefined): DraftIndicator | undefined {
  if (!made) return undefined;
  const known = log.indicators.find(
    (i) =>
      i.measure === made.measure &&
      i.value === made.value &&
      i.unit === made.unit &&
      sameList(i.sides, made.sides) &&
      (made.value !== null || i.change === made.change),
  );
  if (known) known.passages.push(...made.passages);
  else log.indicators.push(made);
  const draft = known ?? made;
  keepFigure(log.figures, { measure: draft.measure, sides: draft.sides, index: clause.index });
  return draft;
}
