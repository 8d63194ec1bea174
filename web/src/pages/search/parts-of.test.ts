import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

const shown = (text: string, marks: Parameters<typeof partsOf>[1]): string =>
  partsOf(text, marks)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['no mark', [], 'talks in Hanoi'],
  ['one', [{ start: 9, end: 14 }], 'talks in [Hanoi]'],
  [
    'two, in any order',
    [
      { start: 9, end: 14 },
      { start: 0, end: 5 },
    ],
    '[talks] in [Hanoi]',
  ],
  [
    'overlapping ones',
    [
      { start: 0, end: 8 },
      { start: 6, end: 14 },
    ],
    '[talks in][ Hanoi]',
  ],
  ['one beyond the end', [{ start: 9, end: 99 }], 'talks in [Hanoi]'],
])('%s: every letter stands once', (_, marks, expected) => {
  expect(shown('talks in Hanoi', marks)).toBe(expected);
});
