import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldedAt, splitSentences } from './sentences.ts';

const rules = { ends: ['.', '?', '!', '؟', '。', '។'], abbreviations: ['Mr', 'St', 'U.S', 'tp', 'bl.a'] };

/** Each line is a zone of the body, as `findZones` cuts a page. */
function split(text: string, kind = 'body'): string[] {
  const folded = fold(text);
  const zones = [...text.matchAll(/[^\n]+/g)].map((m) => ({ kind, start: m.index, end: m.index + m[0].length }));
  return splitSentences(folded, zones, rules).map((s) => text.slice(folded.at[s.start], (folded.at[s.end - 1] as number) + 1));
}

describe('a sentence', () => {
  it.each([
    ['at each sign', 'He came. Why? Go!', ['He came.', 'Why?', 'Go!']],
    ['at an Arabic question mark', 'لماذا؟ جاء.', ['لماذا؟', 'جاء.']],
    ['at a Khmer khan, with a space behind it or none', 'គាត់មក។គាត់ទៅ។ ចប់', ['គាត់មក។', 'គាត់ទៅ។', 'ចប់']],
    ['behind the quotation mark or bracket that closes', '"He came." (Then she.) End', ['"He came."', '(Then she.)', 'End']],
  ])('ends %s', (_, text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    ['behind an abbreviation', 'Mr. Wang met St. Clair.'],
    ['behind an abbreviation with a dot inside', 'U.S. envoys and bl.a. others came.'],
    ['behind a Vietnamese one', 'Lễ ký tại Tp. Hà Nội.'],
    ['behind an initial', 'John F. Kennedy spoke.'],
    ['inside a number', 'It rose to 4.5 billion.'],
    ['behind an ordinal', 'De møttes 24. oktober i Oslo.'],
    ['inside an address', 'It stands on vnexpress.net today.'],
  ])('does not end %s', (_, text) => expect(split(text)).toEqual([text]));

  it('ends at a number where nothing follows', () => {
    expect(split('They met on 24.\n\nMore came.')).toEqual(['They met on 24.', 'More came.']);
  });

  it('flows over a line of the body that does not end it, and not over a paragraph', () => {
    expect(split('The minister\nmet him.')).toEqual(['The minister\nmet him.']);
    expect(split('The minister\n\nmet him.')).toEqual(['The minister', 'met him.']);
  });

  it('never flows from one title or caption into the next', () => {
    expect(split('The minister\nmet him.', 'title')).toEqual(['The minister', 'met him.']);
  });
});

it('gives the sentences of one paragraph the same number', () => {
  const text = 'One. Two.\n\nThree.';
  const zones = [
    { kind: 'body', start: 0, end: 9 },
    { kind: 'body', start: 11, end: 17 },
  ];
  const numbers = splitSentences(fold(text), zones, rules).map((s) => s.paragraph);
  expect([numbers[0] === numbers[1], numbers[1] === numbers[2]]).toEqual([true, false]);
});

it('finds the folded place of an offset', () => {
  const folded = fold('a   bé');
  expect([0, 1, 3, 4, 5, 6].map((offset) => foldedAt(folded, offset))).toEqual([0, 1, 2, 2, 3, 5]);
});
