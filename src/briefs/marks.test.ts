import { expect, it } from 'vitest';
import { bracketText, cutText } from './marks.ts';

const text = 'abcdefgh';

it('cuts a text at the ends of overlapping spans, and nothing is lost', () => {
  const cut = cutText(text, [
    { start: 1, end: 5, label: 'a' },
    { start: 3, end: 6, label: 'b' },
  ]);
  expect(cut.map((s) => [s.text, s.labels.join('+')])).toEqual([
    ['a', ''],
    ['bc', 'a'],
    ['de', 'a+b'],
    ['f', 'b'],
    ['gh', ''],
  ]);
  expect(cut.map((s) => s.text).join('')).toBe(text);
});

it('leaves a text without spans whole, and an empty one empty', () => {
  expect(cutText(text, [])).toEqual([{ text, start: 0, labels: [] }]);
  expect(cutText('', [])).toEqual([]);
});

it.each([
  [[{ start: 1, end: 3, label: 'x' }], 'a[x bc]defgh'],
  [
    [
      { start: 1, end: 5, label: 'x' },
      { start: 2, end: 3, label: 'y' },
    ],
    'a[x b[y c]de]fgh',
  ],
  [
    [
      { start: 1, end: 4, label: 'x' },
      { start: 3, end: 6, label: 'crossing' },
    ],
    'a[x bcd]efgh',
  ],
  [
    [
      { start: 6, end: 8, label: 'x' },
      { start: 0, end: 2, label: 'y' },
    ],
    '[y ab]cdef[x gh]',
  ],
])('brackets spans, case %#', (spans, expected) => expect(bracketText(text, spans)).toBe(expected));
