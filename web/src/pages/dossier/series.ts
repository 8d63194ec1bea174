// Figures as series over time: one plot for each measure and unit, one line for each direction.
import type { Indicator } from '../../../../src/api/contract.ts';
import { periodSpan } from '../../parts/period.ts';

export interface Point {
  readonly indicator: Indicator;
  /** Years, in the middle of the period: 2024.5 for `2024`. */
  readonly at: number;
  readonly value: number;
  /** Whether the period is one year, no more and no less: only those are linked. */
  readonly isYear: boolean;
}

export interface Series {
  /** Whose figures they are, in the order that exports tell them; empty where there is nothing to tell apart. */
  readonly direction: readonly string[];
  readonly points: readonly Point[];
}

export interface Figure {
  readonly measure: string;
  readonly unit: string;
  /** All, those without a period or level too; the latest period first. */
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
}

const directed = new Set(['exports', 'imports', 'investment', 'aid', 'loan']);
function directionOf({ measure, sides }: Indicator, isParted: boolean): readonly string[] {
  if (sides.length < 2) return [];
  if (directed.has(measure)) return sides;
  return isParted ? [...sides].sort() : [];
}

function pointOf(indicator: Indicator): Point[] {
  const span = periodSpan(indicator.period);
  if (!span || indicator.value === null) return [];
  return [{ indicator, at: (span.from + span.to) / 2, value: indicator.value, isYear: Math.abs(span.to - span.from - 1) < 0.01 }];
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const latestFirst = (a: Indicator, b: Indicator): number => (b.period ?? '').localeCompare(a.period ?? '') || a.measure.localeCompare(b.measure);

function figureOf(indicators: readonly Indicator[], isParted: boolean): Figure {
  const [{ measure, unit }] = indicators as [Indicator];
  const series = grouped(indicators, (i) => directionOf(i, isParted).join()).map((own) => ({
    direction: directionOf(own[0] as Indicator, isParted),
    points: own.flatMap(pointOf).sort((a, b) => a.at - b.at),
  }));
  return { measure, unit, indicators: [...indicators].sort(latestFirst), series: series.filter(({ points }) => points.length > 0) };
}

/**
 * Figures with the most told first.
 *
 * @param isParted whether the figures are of several relations, which are then told apart
 */
export const figuresOf = (indicators: readonly Indicator[], isParted = false): Figure[] =>
  grouped(indicators, ({ measure, unit }) => `${measure} ${unit}`)
    .map((own) => figureOf(own, isParted))
    .sort((a, b) => b.indicators.length - a.indicators.length || a.measure.localeCompare(b.measure));

/** The line through a series: figures that were reached, of whole years, one a year. Where documents tell several of one year, the middle one. */
export function lineOf({ points }: Series): Point[] {
  const reached = points.filter(({ isYear, indicator }) => isYear && indicator.status === 'actual');
  const years = grouped(reached, ({ at }) => String(at));
  return years.map((told) => told.sort((a, b) => a.value - b.value)[Math.floor((told.length - 1) / 2)] as Point);
}
