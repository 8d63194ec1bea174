// What the network shows, as its address tells it: `/network?by=person&period=12`.
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { monthsBefore } from '../overview/filter.ts';

export interface NetworkFilter {
  readonly by: 'side' | 'person';
  /** `12` or `3` months back from today; `all` without an end. */
  readonly period: 'all' | '12' | '3';
  readonly from: string | undefined;
}

function readFilter(params: URLSearchParams): NetworkFilter {
  const asked = params.get('period');
  const period = asked === '12' || asked === '3' ? asked : 'all';
  return { by: params.get('by') === 'person' ? 'person' : 'side', period, from: period === 'all' ? undefined : monthsBefore(new Date(), Number(period)) };
}

/** The filter, and how to change one part of it; going back undoes a change. */
export function useNetworkFilter(): readonly [NetworkFilter, (name: 'by' | 'period', value: string) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  const change = (name: 'by' | 'period', value: string): void =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set(name, value);
      return next;
    });
  return [filter, change];
}
