import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const figures = (text: string) =>
  extractor
    .extract({
      source: 's',
      text: `Swiss President Karin Keller-Sutter received Serbian President Aleksandar Vučić in Bern on Tuesday. ${text}`,
      kind: 'text',
      published: '2025-06-12',
    })
    .indicators.map((i) => `${i.measure} ${i.value} ${i.period} ${i.status} ${i.change}`);

it.each([
  ['Since 1991 Switzerland has given Serbia more than 500 million euros in development aid.', ['aid 500000000 null actual null']],
  ['Switzerland will give Serbia 5 million euros in aid in 2026.', ['aid 5000000 2026 forecast null']],
  ['Trade came to 4.6 billion euros in 2024, up from 4.1 billion euros the year before.', ['trade 4600000000 2024 actual null']],
  [
    'Trade reached 15.3 billion euros last year; the goal is 20 billion euros by 2027.',
    ['trade 15300000000 2024 actual null', 'trade 20000000000 2027 target null'],
  ],
  ['Serbian tourists in Switzerland numbered 31,000 last year, more than in 2023.', ['tourists 31000 2024 actual null']],
  ['Exports to Serbia grew 9.2 percent in the first five months of 2025.', ['exports null 2025-01/2025-05 actual 9.2']],
])('what a figure is of, and when: %s', (text, expected) => expect(figures(text)).toEqual(expected));
