// What the overview shows of the ledger, as its address tells it: `/?side=VNM&side=KHM&kind=visit&period=12`.
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** Months back from today; undefined: all time. */
export type Period = 3 | 12 | undefined;

export interface OverviewFilter {
  readonly sides: readonly string[];
  readonly kind: string | undefined;
  readonly period: Period;
  /** The first day of the period. */
  readonly from: string | undefined;
}

/** The day some months before another. */
export function monthsBefore(day: Date, months: number): string {
  return new Date(Date.UTC(day.getFullYear(), day.getMonth() - months, day.getDate())).toISOString().slice(0, 10);
}

function readFilter(params: URLSearchParams, today: Date): OverviewFilter {
  const months = Number(params.get('period'));
  const period: Period = months === 3 || months === 12 ? months : undefined;
  return { sides: params.getAll('side').slice(0, 2), kind: params.get('kind') ?? undefined, period, from: period && monthsBefore(today, period) };
}

export type Change = Partial<Pick<OverviewFilter, 'sides' | 'kind' | 'period'>>;

function written(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, values: readonly (string | number | undefined)[]): void => {
    next.delete(name);
    for (const value of values) if (value !== undefined) next.append(name, String(value));
  };
  if ('sides' in change) put('side', change.sides ?? []);
  if ('kind' in change) put('kind', [change.kind]);
  if ('period' in change) put('period', [change.period]);
  return next;
}

/** The filter, and how to change a part of it; going back undoes a change. */
export function useOverviewFilter(): readonly [OverviewFilter, (change: Change) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params, new Date()), [params]);
  return [filter, (change) => setParams((before) => written(before, change))];
}
