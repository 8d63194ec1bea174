import { describe, expect, it } from 'vitest';
import { bareString, fold, foldString, isWordUnit, PARAGRAPH, textOf } from './fold.ts';

const whole = (text: string): string => {
  const { units, length } = fold(text);
  return textOf(units, 0, length);
};

describe('foldString', () => {
  it.each([
    ['case', 'STØRE', 'støre'],
    ['Arabic yeh and kaf', 'الكويتي', 'الکویتی'],
    ['hamza seats, alef madda and teh marbuta', 'آية أإؤئ', 'ایه ااوی'],
    ['vowel signs and the kashida', 'مُحَمَّد عـــراق', 'محمد عراق'],
    ['a zero-width non-joiner', 'گفت\u200cوگو', 'گفتوگو'],
    ['Arabic, Persian and Khmer digits', '٢٠٢٥ ۱۴۰۴ ២៥៦៨', '2025 1404 2568'],
    ['quotation marks, dashes and Arabic commas', '«‘a’» – b،', '"\'a\'" - b,'],
    ['full width and ligatures', 'ＡＳＥＡＮ ﬁ', 'asean fi'],
    ['runs of white space', '  a \t\u00a0 b  ', 'a b'],
  ])('folds %s', (_, text, folded) => expect(foldString(text)).toBe(folded));

  it('takes composed and decomposed letters for the same', () => {
    expect(foldString('Phạm Minh Chính')).toBe('Phạm Minh Chính'.normalize('NFD').toLowerCase());
    expect(foldString('Phạm'.normalize('NFC'))).toBe(foldString('Phạm'.normalize('NFD')));
  });
});

describe('bareString', () => {
  it.each([
    ['Phạm Minh Chính', 'pham minh chinh'],
    ['Đỗ Hùng Việt', 'do hung viet'],
    ['Støre', 'store'],
    ['Hakan Fidan, Iğdır', 'hakan fidan, igdir'],
    ['Bærum', 'baerum'],
  ])('takes the marks off %s', (name, bare) => expect(bareString(name)).toBe(bare));
});

describe('fold', () => {
  it('leads each folded unit back to where it stood', () => {
    const text = 'Å  bé';
    const { at, length } = fold(text);
    expect([...at]).toEqual([0, 0, 1, 3, 4, 4, 5]);
    expect(length).toBe(6);
  });

  it('never goes back in the text', () => {
    const { at } = fold('گفت\u200cوگوی  «ﷺ» \ud83d\ude00 Phạm\n\nមិន');
    expect([...at].every((offset, i) => i === 0 || offset >= (at[i - 1] as number))).toBe(true);
  });

  it('ends at the end of the text, what is skipped there included', () => {
    const text = 'ab\u200c\u200c';
    const { at, length } = fold(text);
    expect([length, at[length]]).toEqual([2, 4]);
  });

  it('tells a paragraph from a line', () => {
    expect(whole('a\nb')).toBe('a b');
    expect(whole('a\n \nb')).toBe(`a${String.fromCharCode(PARAGRAPH)}b`);
  });

  it('holds more units than it reads where signs unfold', () => {
    expect(whole('ﷺ'.repeat(100))).toHaveLength(1800);
  });
});

describe('isWordUnit', () => {
  it.each([
    ['a', true],
    ['7', true],
    ['\u0301', true],
    ['្', true],
    ['ع', true],
    ['-', false],
    ["'", false],
    ['។', false],
  ])('%s is part of a word: %s', (sign, inside) => expect(isWordUnit(sign.charCodeAt(0))).toBe(inside));

  it('holds nothing behind the end of a text', () => expect(isWordUnit(undefined)).toBe(false));
});
