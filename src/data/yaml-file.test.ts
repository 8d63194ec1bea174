import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CompiledFolder, compileYaml, openYaml, readYaml, readYamlFolder } from './yaml-file.ts';

let root: string;
let compiled: CompiledFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yaml-'));
  compiled = { root, folder: join(root, 'out') };
  mkdirSync(join(root, 'pack'));
});
afterEach(() => rmSync(root, { recursive: true }));

const source = () => join(root, 'pack', 'a.yaml');
const twin = () => join(root, 'out', 'pack', 'a.json');

it('takes the twin of a file that stands as it was compiled', () => {
  writeFileSync(source(), 'x: [1, two]\n');
  expect(compileYaml(['pack'], compiled)).toBe(1);
  expect(readYaml(source(), compiled)).toEqual({ x: [1, 'two'] });
  writeFileSync(twin(), JSON.stringify({ digest: 'of other bytes', value: 'another' }));
  expect(readYaml(source(), compiled)).toEqual({ x: [1, 'two'] });
});

it('lets a file edited by hand win at once', () => {
  writeFileSync(source(), 'x: 1\n');
  compileYaml(['pack'], compiled);
  writeFileSync(source(), 'x: 2\n');
  expect(readYaml(source(), compiled)).toEqual({ x: 2 });
});

it('passes over a broken twin and has none for a file that went', () => {
  writeFileSync(source(), 'x: 1\n');
  compileYaml(['pack'], compiled);
  writeFileSync(twin(), '{"digest":');
  expect(readYaml(source(), compiled)).toEqual({ x: 1 });
  rmSync(source());
  expect(readYaml(source(), compiled)).toBeUndefined();
});

it('names the file that does not parse', () => {
  writeFileSync(source(), 'x: [1\n');
  expect(() => readYaml(source(), compiled)).toThrow(/a\.yaml: /);
});

it('parses a file with a fresh twin when its value is asked for', () => {
  writeFileSync(source(), 'x: 1\n');
  expect(openYaml(source(), compiled).parsed).toBe(true);
  compileYaml(['pack'], compiled);
  const { parsed, value } = openYaml(source(), compiled);
  expect([parsed, value()]).toEqual([false, { x: 1 }]);
});

it('reads a folder as a whole, from one twin as long as no file of it was edited', () => {
  writeFileSync(source(), 'x: 1\n');
  const files = () => readYamlFolder(join(root, 'pack'), compiled);
  expect(files()).toEqual([{ name: 'a', value: { x: 1 } }]);
  expect(compileYaml(['pack'], compiled, ['pack'])).toBe(0);
  expect(files()).toEqual([{ name: 'a', value: { x: 1 } }]);
  writeFileSync(source(), 'x: 2\n');
  expect(files()).toEqual([{ name: 'a', value: { x: 2 } }]);
});
