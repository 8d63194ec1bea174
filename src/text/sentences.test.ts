import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) => {
  const folded = fold(text);
  return splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], { ends: ['.'], abbreviations: [] }).map((s) =>
    text.slice(folded.at[s.start], folded.at[s.end]),
  );
};

it('ends a sentence at its sign', () => {
  expect(split('One came. Two went.')).toEqual(['One came.', 'Two went.']);
});

it('cuts at a space what is longer than any sentence, and loses no word', () => {
  const text = 'words without an end '.repeat(1000).trim();
  const pieces = split(text);
  expect(Math.max(...pieces.map((p) => p.length))).toBeLessThanOrEqual(4000);
  expect(pieces.map((p) => p.trim()).join(' ')).toBe(text);
  expect(split('x'.repeat(10_000)).map((p) => p.length)).toEqual([4000, 4000, 2000]);
});
