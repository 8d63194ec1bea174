import { expect, it } from 'vitest';
import { Phrases } from './phrases.ts';

const phrases = new Phrases(['photo:', 'photo by', 'source', '']);
const atSpace = (line: string) => (at: number) => at === line.length || line[at] === ' ';

it('finds a phrase that opens a line where it ends as a word does', () => {
  for (const line of ['photo: X', 'source', 'source of this']) expect(phrases.opens(line, atSpace(line))).toBe(true);
  for (const line of ['a photo: X', 'sources', '']) expect(phrases.opens(line, atSpace(line))).toBe(false);
});

it('finds a phrase anywhere in a line', () => {
  expect(phrases.standsIn('X and Y (photo by Z)')).toBe(true);
  expect(phrases.standsIn('a photograph')).toBe(false);
});
