#!/usr/bin/env node
// Runs the built command line if it is there and no older than the sources; in a checkout without a build, the sources themselves.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', 'cli.mjs');
const source = join(root, 'src', 'cli', 'main.ts');

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
  );
}

async function load() {
  if (existsSync(built) && (!existsSync(source) || statSync(built).mtimeMs >= newest(join(root, 'src')))) return import(`file://${built}`);
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(`file://${source}`, import.meta.url);
}

const { main } = await load();
process.exitCode = await main(process.argv.slice(2), root);
