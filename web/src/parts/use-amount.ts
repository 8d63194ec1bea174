import type { Indicator } from '../../../src/api/contract.ts';
import { useFormat } from '../language/use-format.ts';
import { periodRange } from './period.ts';

export interface Amounts {
  /** A figure with its unit: `US$295M`, `12 %`, `46`. */
  readonly amount: (value: number, unit: string) => string;
  /** The same short and without its unit, for an axis. */
  readonly tick: (value: number, unit: string) => string;
  /** The same with what bounds it: `≈ US$295M`. */
  readonly told: (indicator: Indicator) => string;
  /** The same without its unit, where that stands above. */
  readonly bare: (indicator: Indicator) => string;
  /** `+36 %` against the period before. */
  readonly change: (change: number) => string;
  /** `2024`, `2025-10/2025-11` as `October–November 2025`; what is no period as it is written. */
  readonly period: (period: string) => string;
}

const signs: Readonly<Record<string, string>> = { gt: '> ', lt: '< ', about: '≈ ' };
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** How the reader's language writes figures, their changes and periods. */
export function useAmount(): Amounts {
  const { number, range, compact, money } = useFormat();
  const amount = (value: number, unit: string): string => {
    if (unit === 'percent') return number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
    if (isCurrency(unit)) return money(value, unit);
    return unit === 'count' || unit === '' ? number(value) : `${compact(value)} ${unit}`;
  };
  return {
    amount,
    tick: (value, unit) => (unit === 'percent' ? amount(value, unit) : compact(value)),
    told: ({ value, unit, bound }) => (value === null ? '–' : `${signs[bound] ?? ''}${amount(value, unit)}`),
    bare: ({ value, unit, bound }) => (value === null ? '–' : `${signs[bound] ?? ''}${isCurrency(unit) ? compact(value) : amount(value, unit)}`),
    change: (change) => number(change / 100, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    period: (period) => {
      const days = periodRange(period);
      return days ? range(days) : period;
    },
  };
}
