// Bundles the command line into dist/, the app into dist/web, and writes there the compiled twins of packs and tables and the matcher of each language. PGlite stays outside: it loads its own WebAssembly files from its package. So does `pg`: it may load a native part. The reader of YAML is loaded where it is needed, from its package too.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { build as buildApp } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The digest of all sources: matchers that were compiled by other code are passed over. */
function digestOfSources() {
  const hash = createHash('sha1');
  const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(name).update(readFileSync(at(`src/${name}`)));
  return hash.digest('base64');
}

const code = digestOfSources();
rmSync(at('dist'), { recursive: true, force: true });
await build({
  entryPoints: {
    cli: at('src/cli/main.ts'),
    index: at('src/index.ts'),
    'query-worker': at('src/pipeline/query-worker.ts'),
    'engine-worker': at('src/pipeline/engine-worker.ts'),
    'compile-data': at('src/pipeline/stored-vocabulary.ts'),
  },
  outdir: at('dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  define: { DRAGOMAN_BUILD: JSON.stringify(code) },
  external: ['@electric-sql/pglite', 'pg'],
  // Packages written as CommonJS ask for `require`.
  banner: { js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);" },
  logLevel: 'warning',
});

const { compileData } = await import(new URL('../dist/compile-data.mjs', import.meta.url));
compileData({ root: at(''), folder: at('dist/data'), build: code });

await buildApp({ configFile: at('web/vite.config.ts'), logLevel: 'warn' });
