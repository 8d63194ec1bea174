import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compileLexicon, type Term } from './lexicon.ts';
import { readLexicon, writeLexicon } from './stored-lexicon.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const terms: Term[] = [
  { kind: 'office', value: 'foreign-minister', forms: ['وزير الخارجية', 'foreign minister'] },
  { kind: 'engagement', value: 'meeting.verbs', forms: ['met … with', 'held * talks'] },
];
const lexicon = compileLexicon(terms, { prefixes: ['و', 'ال'], suffixes: ['ها'], spaced: true });
const path = () => join(folder, 'a', 'x.bin');

it('gives back what was stored', () => {
  writeLexicon(path(), 'key', lexicon);
  expect(readLexicon(path(), 'key')).toEqual(lexicon);
});

it('gives nothing under another key, of no file and of a broken one', () => {
  expect(readLexicon(path(), 'key')).toBeUndefined();
  writeLexicon(path(), 'key', lexicon);
  expect(readLexicon(path(), 'another')).toBeUndefined();
  writeFileSync(path(), readFileSync(path()).subarray(0, 200));
  expect(readLexicon(path(), 'key')).toBeUndefined();
});
