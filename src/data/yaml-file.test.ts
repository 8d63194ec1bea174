import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CompiledFolder, compileYaml, readYaml } from './yaml-file.ts';

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
