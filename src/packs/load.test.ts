import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formList, formMap, listPacks, loadHead, loadPack } from './load.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A pack of the files given, in a folder of its own. */
function packOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

describe('loadPack', () => {
  it('needs a code and nothing else', () => {
    const { code, name, words, clause, cased, decimal, states, text } = loadPack(packOf('aa', { 'pack.yaml': 'code: aa\n' }));
    expect({ code, name, words, clause, cased, decimal, states, ends: text.sentenceEnds }).toEqual({
      code: 'aa',
      name: 'aa',
      words: 'spaces',
      clause: 'svo',
      cased: false,
      decimal: '.',
      states: {},
      ends: [],
    });
  });

  it('takes forms as YAML has them, whatever it made of them', () => {
    const pack = loadPack(packOf('bb', { 'pack.yaml': 'code: bb\nsuffixes: 5\n', 'numbers.yaml': 'words: {1: [one, 1], 2: two, 3: }\n' }));
    expect([pack.suffixes, pack.numbers.words]).toEqual([['5'], { 1: ['one', '1'], 2: ['two'], 3: [] }]);
  });

  it.each([
    ['cc', 'name: Nameless\n', 'pack.yaml: "code" is missing; give the ISO 639-1 code'],
    ['dd', 'code: dd\nclause: osv\n', 'pack.yaml: "osv" is not one of svo, sov, vso'],
    ['ee', 'code: ee\nwords: some\n', 'pack.yaml: "some" is not one of spaces, none'],
    ['ff', '- a list\n', 'pack.yaml: it must hold keys with values, not a list or a single value'],
  ])('refuses %s and says where and why', (name, head, message) => {
    expect(() => loadPack(packOf(name, { 'pack.yaml': head }))).toThrow(message);
  });

  it('reads the head without the other files', () => {
    const path = packOf('gg', { 'pack.yaml': 'code: gg\nname: Gg\nscripts: [Latn]\nfunctionWords: [a, b]\n', 'text.yaml': '- broken' });
    expect(loadHead(path)).toEqual({
      code: 'gg',
      name: 'Gg',
      english: 'Gg',
      direction: 'ltr',
      scripts: ['Latn'],
      functionWords: ['a', 'b'],
      newsWords: [],
      rivalWords: [],
    });
  });
});

it('finds packs by listing folders', () => {
  const path = join(folder, 'list');
  mkdirSync(join(path, 'nb'), { recursive: true });
  mkdirSync(join(path, 'notes'));
  writeFileSync(join(path, 'nb', 'pack.yaml'), 'code: nb\n');
  writeFileSync(join(path, 'README.md'), '');
  expect(listPacks(path)).toEqual(['nb']);
});

it('flattens lists of forms and leaves nested maps out', () => {
  expect([formList(['a', ['b', 2], null]), formList({ a: 1 }), formList(undefined)]).toEqual([['a', 'b', '2'], [], []]);
  expect([formMap({ a: 'x', b: { c: 'y' } }), formMap('x')]).toEqual([{ a: ['x'], b: [] }, {}]);
});
