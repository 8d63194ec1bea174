// Measures how fast the engine reads, bundled as it is shipped: what runs a source file as it stands gives each closure its name when it is made, which costs a third of the speed. Usage: npm run bench [-- SECONDS]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
// beside its source, as it finds the corpora from where it lies
const bundled = at('bench/.throughput.mjs');
try {
  await build({
    entryPoints: [at('bench/throughput.ts')],
    outfile: bundled,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { DRAGOMAN_BUILD: '""' },
    logLevel: 'warning',
  });
  await import(bundled);
} finally {
  rmSync(bundled, { force: true });
}
