import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { lastWordEnd, wordEndingAt, wordsIn } from './word-runs.ts';

describe('words of a folded text', () => {
  it.each([
    ['', []],
    [' , ', []],
    ["Norway's 2 ministers, and Sweden", ["norway's", '2', 'ministers', 'and', 'sweden']],
    ['وزیر و سفیر', ['وزیر', 'و', 'سفیر']],
  ])('of "%s"', (text, words) => {
    const { units, length } = fold(text);
    expect(wordsIn(units, 0, length)).toEqual(words);
  });

  it('that ends at an offset', () => {
    const { units } = fold('met him, and');
    expect(wordEndingAt(units, 0, 12)).toBe('and');
    expect(wordEndingAt(units, 10, 12)).toBe('nd');
    expect(wordEndingAt(units, 0, 8)).toBe('');
    expect(lastWordEnd(units, 0, 8)).toBe(7);
  });
});
