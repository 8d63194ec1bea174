// Bundles the command line into dist/ and writes there the compiled twins of packs and tables. PGlite stays outside: it loads its own WebAssembly files from its package.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at('dist'), { recursive: true, force: true });
await build({
  entryPoints: { cli: at('src/cli/main.ts'), 'compile-data': at('src/data/yaml-file.ts') },
  outdir: at('dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  external: ['@electric-sql/pglite'],
  // Packages written as CommonJS ask for `require`.
  banner: { js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);" },
  logLevel: 'warning',
});

const { compileYaml } = await import(new URL('../dist/compile-data.mjs', import.meta.url));
compileYaml(['languages', 'reference'], { root: at(''), folder: at('dist/data') });
