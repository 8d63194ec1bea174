import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeCodebook } from '../scripts/write-tables.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .map((f) => join('docs', f)),
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('has the tables of the codebook as the code has them', () => {
  const page = read('docs/codebook.md');
  expect(writeCodebook(page), 'run "npm run tables"').toBe(page);
});

describe.each(pages)('%s', (page) => {
  it('names only files that are there', () => {
    const named = [...read(page).matchAll(/`((?:src|docs|test|eval|scripts|languages|reference|bench|bin)\/[\w./-]*)`|\]\((?!https?:)([^)#]+)\)/g)];
    const missing = named
      .map(([, path, link]) => (path !== undefined ? join(root, path) : resolve(root, dirname(page), link as string)))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });
});
