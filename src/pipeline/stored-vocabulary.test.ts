import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createExtractor } from './extract.ts';
import { compileData } from './stored-vocabulary.ts';

let root: string;
const put = (path: string, text: string) => writeFileSync(join(root, path), text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'root-'));
  mkdirSync(join(root, 'languages', 'en'), { recursive: true });
  mkdirSync(join(root, 'reference'));
  put('languages/en/pack.yaml', 'code: en\nscripts: [Latn]\nfunctionWords: [the, of, and]\n');
  put('languages/en/engagements.yaml', 'meeting: {verbs: [met]}\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** The kinds of what an extractor made now finds in "… conferred … met …". */
function found(build: string | undefined): string[] {
  const extractor = createExtractor({
    languagesFolder: join(root, 'languages'),
    referenceFolder: join(root, 'reference'),
    compiled: { root, folder: join(root, 'out'), build },
  });
  const text = 'The two of them conferred and the others met.';
  return extractor.explain({ source: 's', text, kind: 'text' }).mentions.flatMap((m) => (m.kind === 'engagement' ? [text.slice(m.start, m.end)] : []));
}

it('reads with a stored matcher as without', () => {
  compileData({ root, folder: join(root, 'out'), build: 'a' });
  expect(existsSync(join(root, 'out', 'lexicon', 'en.bin'))).toBe(true);
  expect([found('a'), found(undefined)]).toEqual([['met'], ['met']]);
});

it('lets an edited file of the pack or the tables win at once', () => {
  compileData({ root, folder: join(root, 'out'), build: 'a' });
  put('languages/en/engagements.yaml', 'meeting: {verbs: [conferred]}\n');
  expect(found('a')).toEqual(['conferred']);
});

it('takes no matcher that other code made', () => {
  compileData({ root, folder: join(root, 'out'), build: 'a' });
  put('languages/en/engagements.yaml', 'meeting: {verbs: [conferred]}\n');
  compileData({ root, folder: join(root, 'out'), build: 'b' });
  put('languages/en/engagements.yaml', 'meeting: {verbs: [met]}\n');
  expect([found('a'), found('b')]).toEqual([['met'], ['met']]);
});
