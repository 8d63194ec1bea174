import { describe, expect, it } from 'vitest';
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

describe('a heading', () => {
  const lines = (...list: string[]) => {
    const text = list.join('\n');
    const zones = list.map((line, i) => {
      const start = list.slice(0, i).reduce((sum, l) => sum + l.length + 1, 0);
      return { kind: 'body', start, end: start + line.length };
    });
    return splitSentences(fold(text), zones, { ends: ['.'], abbreviations: [] }).map((s) => s.heading !== undefined);
  };
  const next = 'the president arrives at noon and meets the emir. the tenth session';
  it('is a short line above one twice as long', () => expect(lines('second stop: doha', next)).toEqual([true, false]));
  it('is not the rest of a sentence with the line behind it', () =>
    expect(lines('second stop: doha', next, 'of the high committee', `${'x'.repeat(60)}.`)).toEqual([true, false]));
  it('is not the first line of a wrapped paragraph', () =>
    expect(lines('the delegations of both states, after a whole week', `${'x'.repeat(90)}.`)).toEqual([false]));
});

describe('a lost break', () => {
  const parts = (text: string) => {
    const folded = fold(text);
    const rules = { ends: ['.'], abbreviations: ['gov'] };
    return splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], rules, text).map((s) => text.slice(folded.at[s.start], folded.at[s.end]));
  };

  it.each([
    ['He has said.She held a reception.', ['He has said.', 'She held a reception.']],
    ['The week in Hanoi.For his part he agreed.', ['The week in Hanoi.', 'For his part he agreed.']],
    ['بحثا التعاون الثنائي.وأكد الوزير ذلك.', ['بحثا التعاون الثنائي.', 'وأكد الوزير ذلك.']],
  ])('parts sentences: %s', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each(['See news.gov.vn for more.', 'U.S.President Smith came.', 'Gov.Smith came.', 'By A.K.Momen today.', 'قال د.محمد ذلك.'])('is none in %s', (text) =>
    expect(parts(text)).toEqual([text]),
  );
});

it('goes on behind dots that end a list before a small letter', () => {
  const text = 'The kings of Aa, Bb… have written. They answered.';
  const folded = fold(text);
  const pieces = splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], { ends: ['.', '…'], abbreviations: [] }, text);
  expect(pieces.map((s) => text.slice(folded.at[s.start], folded.at[s.end]))).toEqual(['The kings of Aa, Bb… have written.', 'They answered.']);
});

it('takes a line of dots in one walk', () => {
  const text = `${'.'.repeat(200_000)} end`;
  const folded = fold(text);
  const started = performance.now();
  splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], { ends: ['.'], abbreviations: [] }, text);
  expect(performance.now() - started).toBeLessThan(5000);
});
