import { expect, test } from 'vitest';
import { snippetOf } from './snippet.ts';

const filler = 'Nothing of it is told here. '.repeat(20);
/** Where each of the words stands, every time. */
const places = (text: string, ...words: readonly string[]) =>
  words
    .flatMap((word) => [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length })))
    .sort((a, b) => a.start - b.start);
const marked = (text: string, words: readonly string[]): { snippet: string; words: string[] } => {
  const { snippet, marks } = snippetOf(text, places(text, ...words));
  return { snippet, words: marks.map((m) => snippet.slice(m.start, m.end)) };
};

test('a short text is its own snippet', () => {
  expect(snippetOf('talks\nin Hanoi', [{ start: 9, end: 14 }])).toEqual({ snippet: 'talks in Hanoi', marks: [{ start: 9, end: 14 }] });
  expect(snippetOf('', [])).toEqual({ snippet: '', marks: [] });
});

test('it is cut between words, and marks follow the cut', () => {
  const found = marked(`${filler}They met in Oslo. ${filler}`, ['Oslo']);
  expect(found.words).toEqual(['Oslo']);
  expect(found.snippet).toMatch(/^…\w+ .*They met in Oslo\. .*\w…$|^…\w+ .*They met in Oslo\. .*\.…$/);
  expect(found.snippet.length).toBeLessThanOrEqual(322);
});

test.each([
  ['where all words stand together', `one ${filler}two ${filler}two came with one. ${filler}`, ['one', 'two'], ['two', 'one']],
  ['of two such places where they follow each other', `one, said two. ${filler}one two ${filler}`, ['one', 'two'], ['one', 'two']],
  ['of equal places the first', `${filler}one ${filler}one more`, ['one'], ['one']],
])('it stands %s', (_, text, words, expected) => {
  expect(marked(text, words).words).toEqual(expected);
});

test('a passage longer than a snippet is marked to the end of it', () => {
  const text = filler.repeat(3);
  const { snippet, marks } = snippetOf(text, [{ start: 28, end: text.length - 28 }]);
  expect(marks).toEqual([{ start: expect.any(Number), end: snippet.length - 1 }]);
});

test.each([
  ['a Khmer syllable', 'ក្រ៊ី'.repeat(200), /^…?\p{L}.*[^\u17d2]…$/u],
  ['a surrogate pair', '😀'.repeat(400), /^…?(😀)+…$/u],
])('no cut goes through %s', (_, text, whole) => {
  for (let start = 300; start < 312; start += 1) expect(snippetOf(text, [{ start, end: start + 1 }]).snippet).toMatch(whole);
});
