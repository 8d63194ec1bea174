import { expect, it } from 'vitest';
import { fold, foldString } from './fold.ts';

it.each([
  ['subscribed DA and TA', 'ស្ដី', 'ស្តី'],
  ['the order of subscripts', 'មន្រ្តី', 'មន្ត្រី'],
  ['both at once', 'មន្រ្ដី', 'មន្ត្រី'],
  ['two forms of the letter O', 'ឲ្យ', 'ឱ្យ'],
  ['a shifter before and behind a subscript', 'ប៊្រុច', 'ប្រ៊ុច'],
  ['a vowel before and behind a subscript', 'ស្រា្តលី', 'ស្ត្រាលី'],
  ['a shifter before and behind a vowel', 'ហុ៊ន', 'ហ៊ុន'],
  ['shifters under a vowel above', 'ស៉ី', 'ស៊ី'],
  ['U for a shifter', 'អុី', 'អ៊ី'],
  ['a vowel in two pieces', 'កេីន', 'កើន'],
  ['a shifter under a vowel in two pieces', 'ស៉េីប', 'ស៊ើប'],
  ['a sign before its vowel', 'ជំុ', 'ជុំ'],
])('takes %s for the same', (_, typed, usual) => expect(foldString(typed)).toBe(foldString(usual)));

it.each([
  ['shifters that are heard', 'ប៉ា', 'ប៊ា'],
  ['DA and TA that are no subscripts', 'ដា', 'តា'],
  ['U before the sign of a nasal', 'ជុំ', 'ជំ'],
])('keeps %s apart', (_, one, other) => expect(foldString(one)).not.toBe(foldString(other)));

it('looks at nothing that was folded before', () => {
  foldString('ប៊ីប៊ី');
  expect(foldString('ប៉')).toBe('ប៉');
});

it('leads back to where each sign stood', () => {
  const { at, length } = fold('មន្រ្តី កេីន');
  expect([...at].every((offset, i) => i === 0 || offset >= (at[i - 1] as number))).toBe(true);
  expect(length).toBe('មន្ត្រី កើន'.length);
});
