// Weighs what a browser must load before the first page stands, and refuses a build that grew too heavy.
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Everything that the chunk imports at once, itself too. */
function withImports(name: string, chunks: ReadonlyMap<string, Chunk>, seen = new Set<string>()): Set<string> {
  const chunk = chunks.get(name);
  if (!chunk || seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunk.imports) withImports(other, chunks, seen);
  return seen;
}

/** What the first view needs: the entry, the overview and one language. */
function needed(chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const first = [...chunks.values()].filter(
    (c) => c.isEntry || c.facadeModuleId?.endsWith('/pages/overview.tsx') || c.facadeModuleId?.endsWith('virtual:locale/km'),
  );
  const names = new Set(first.flatMap((chunk) => [...withImports(chunk.fileName, chunks)]));
  return [...names].flatMap((name) => chunks.get(name) ?? []);
}

/**
 * Prints the gzipped size of the first view's JavaScript.
 *
 * @param limit bytes; a build above it fails
 */
export function firstView({ limit }: { limit: number }): Plugin {
  return {
    name: 'dragoman-first-view',
    apply: 'build',
    writeBundle(_, bundle) {
      const chunks = new Map(Object.entries(bundle).flatMap(([name, part]) => (part.type === 'chunk' ? [[name, part] as const] : [])));
      const bytes = needed(chunks).reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0);
      console.log(`app: JavaScript of the first view ${(bytes / 1000).toFixed(1)} kB gzipped (limit ${limit / 1000} kB)`);
      if (bytes > limit) this.error(`the first view loads ${bytes} bytes of gzipped JavaScript, more than ${limit}: load something lazily`);
    },
  };
}
