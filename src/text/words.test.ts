import { describe, expect, it } from 'vitest';
import { searchWords } from './words.ts';

const words = (text: string): string =>
  searchWords(text)
    .map((w) => w.word)
    .join(' ');

describe('the words of the search', () => {
  it.each([
    ['Phạm Minh Chính, ĐỖ', 'pham minh chinh do'],
    ['Støre’s 24. møte', 'store s 24 mote'],
    ['الرَّئِيس كتـاب ٢٠٢٥', 'الرییس کتاب 2025'],
    ['می\u200cخواهد', 'میخواهد'],
    ['ហ៊ុន ម៉ាណែត ៤២', 'ហ៊ុន នម៉ា ម៉ាណែ ណែត ត 42'],
    ['ASEANครั้ง', 'asean ครั้ รั้ง ง'],
    ['范明政', '范明 明政 政'],
    [' \u200b — ! ', ''],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('are the same with spaces, zero-width spaces or nothing between the words of an unspaced script', () => {
    for (const text of ['ហ៊ុន ម៉ាណែត', 'ហ៊ុន\u200bម៉ាណែត']) expect(words(text)).toBe(words('ហ៊ុនម៉ាណែត'));
  });

  it('tell where they stand, and follow one another in their numbers', () => {
    const text = 'To Lam, ប្រធាន 2025 ថ្ងៃ';
    const found = searchWords(text);
    expect(found.map((w) => w.place)).toEqual(found.map((_, i) => i + 1));
    expect(text.slice(found[0]!.start, found[1]!.end)).toBe('To Lam');
    for (const { word, start, end } of found) expect(words(text.slice(start, end)).startsWith(word.slice(0, 1))).toBe(true);
  });
});
