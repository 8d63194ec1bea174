import { describe, expect, it } from 'vitest';
import { barsOf } from './terms.ts';

describe('offices over time', () => {
  it('lie within the years that they touch; one still held lasts until today', () => {
    const { bars, years } = barsOf(
      {
        terms: [{ office: 'foreign-minister', from: '2023-06', to: null }],
        told: [{ office: 'minister', from: '2022-01-01', to: '2022-12-31', documents: 2 }],
      },
      '2025-07-02',
    );
    expect(years).toEqual([2022, 2023, 2024, 2025]);
    expect(bars.map((b) => [b.office, b.source, b.start.toFixed(2), b.end.toFixed(2)])).toEqual([
      ['minister', 'told', '0.00', '0.25'],
      ['foreign-minister', 'table', '0.35', '0.87'],
    ]);
  });

  it('are none where nothing tells a day', () => {
    expect(barsOf({ terms: [], told: [{ office: 'minister', from: null, to: null, documents: 1 }] }, '2025-07-02')).toEqual({ bars: [], years: [] });
  });
});
