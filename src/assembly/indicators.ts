import type { Bound, IndicatorStatus, Measure } from '../model/codes.ts';
import type { Mention, Quantity } from '../model/reading.ts';
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

const money = new Set(['trade', 'exports', 'imports', 'investment', 'aid', 'loan', 'other']);
const counted = new Set(['projects', 'tourists', 'students', 'diaspora', 'personnel', 'flights']);
const MEASURE_REACH = 110;
const COUNT_REACH = 55;

const gap = (a: Passage, b: Passage) => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

/** Reads the figures of a sentence: a quantity with the measure nearest to it. */
export function readIndicators(clause: Clause, discourse: Discourse, indicators: DraftIndicator[]): void {
  const measures = clause.sentence.cues.filter((c) => c.kind === 'measure');
  if (measures.length === 0) return;
  let level: DraftIndicator | undefined;
  for (const quantity of clause.sentence.quantities) {
    if (quantity.unit === 'percent') {
      const change = changeOf(clause, quantity);
      if (change === undefined) continue;
      if (level && level.change === null) level.change = change;
      else level = add(indicators, draft(clause, discourse, quantity, nearest(clause, measures, quantity, money), change));
      continue;
    }
    const wanted = quantity.unit === undefined ? counted : money;
    level = add(indicators, draft(clause, discourse, quantity, nearest(clause, measures, quantity, wanted), undefined)) ?? level;
  }
}

const BEHIND = 15;
/** A comma, semicolon or bracket between a measure and a figure parts them. */
const PARTED = 35;
const parting = new Set([44, 59, 40, 41]);

/** The measure of a figure: near it, before it rather than behind, in its own clause. */
function nearest(clause: Clause, measures: readonly Mention[], quantity: Quantity, wanted: ReadonlySet<string>): Mention | undefined {
  const reach = wanted === counted ? COUNT_REACH : MEASURE_REACH;
  let best: { measure: Mention; cost: number } | undefined;
  for (const measure of measures) {
    if (!wanted.has(measure.value) || gap(measure, quantity) > reach) continue;
    const between = clause.reading.units.subarray(Math.min(measure.end, quantity.end), Math.max(measure.start, quantity.start));
    const cost = gap(measure, quantity) + (measure.start > quantity.start ? BEHIND : 0) + (between.some((u) => parting.has(u)) ? PARTED : 0);
    if (!best || cost < best.cost) best = { measure, cost };
  }
  return best?.measure;
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

function draft(clause: Clause, discourse: Discourse, quantity: Quantity, measure: Mention | undefined, change: number | undefined): DraftIndicator | undefined {
  if (!measure) return undefined;
  const sides = sidesFor(clause, discourse, measure);
  if (sides.length < 2) return undefined;
  const unit = change !== undefined ? 'percent' : (quantity.unit ?? 'count');
  const aim = figureNear(clause, quantity, ['target', 'forecast'], 90);
  const ordered = measure.value === 'exports' || measure.value === 'imports';
  const promised = measure.value === 'aid' || measure.value === 'loan';
  return {
    measure: measure.value as Measure,
    value: change !== undefined ? null : quantity.value,
    unit,
    bound: quantity.bound,
    period: periodOf(clause, discourse, quantity),
    change: change ?? null,
    status: (aim?.value as IndicatorStatus | undefined) ?? (promised ? 'forecast' : 'actual'),
    sides: ordered ? sides : [...sides].sort(),
    passages: [{ start: Math.min(measure.start, quantity.start), end: Math.max(measure.end, quantity.end) }],
    rules: [change !== undefined ? 'figure-change' : 'figure-level'],
    cues: [measure.value, ...(aim ? [aim.value] : [])],
  };
}

/** The two sides named in the sentence, else those of the contact; of one named, the other is the contact's. */
function sidesFor(clause: Clause, discourse: Discourse, measure: Mention): string[] {
  const named = [...new Set([...clause.actors].sort((a, b) => gap(a, measure) - gap(b, measure)).flatMap((a) => sidesOf(a, discourse)))].slice(0, 2);
  const current = [...currentSides(discourse)];
  const order = clause.actors.flatMap((a) => sidesOf(a, discourse));
  if (named.length === 2) return named.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const [one] = named;
  if (one && current.includes(one)) return [one, ...current.filter((s) => s !== one)].slice(0, 2);
  return one ? [] : current.slice(0, 2);
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

function add(indicators: DraftIndicator[], made: DraftIndicator | undefined): DraftIndicator | undefined {
  if (!made) return undefined;
  const known = indicators.find(
    (i) =>
      i.measure === made.measure &&
      i.value === made.value &&
      i.unit === made.unit &&
      i.sides.join() === made.sides.join() &&
      (made.value !== null || i.change === made.change),
  );
  if (known) {
    known.passages.push(...made.passages);
    return known;
  }
  indicators.push(made);
  return made;
}
