// What a browser must load before the first page stands: weighs it, refuses a build that grew too heavy, and names it in the HTML, so that all of it is fetched
// at once and not one round after the other.
import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Everything that the chunk imports at once, itself too. */
function withImports(name: string, chunks: ReadonlyMap<string, Chunk>, seen = new Set<string>()): Set<string> {
  const chunk = chunks.get(name);
  if (!chunk || seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunk.imports) withImports(other, chunks, seen);
  return seen;
}

/** What the first view needs: the entry, the overview and a language. */
function needed(chunks: ReadonlyMap<string, Chunk>, language: string): Chunk[] {
  const first = [...chunks.values()].filter(
    (c) => c.isEntry || c.facadeModuleId?.endsWith('/pages/overview.tsx') || c.facadeModuleId?.endsWith(`virtual:locale/${language}`),
  );
  const names = new Set(first.flatMap((chunk) => [...withImports(chunk.fileName, chunks)]));
  return [...names].flatMap((name) => chunks.get(name) ?? []);
}

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Chunk>>;

const chunksOf = (bundle: Bundle): Map<string, Chunk> =>
  new Map(Object.entries(bundle).flatMap(([name, part]) => (part.type === 'chunk' ? [[name, part] as const] : [])));

const stylesOf = (chunk: Chunk): string[] => [...(chunk.viteMetadata?.importedCss ?? [])];

/** Links to what the HTML does not name yet. English is loaded beside any other language. */
function linksTo(chunks: readonly Chunk[], html: string): HtmlTagDescriptor[] {
  const isNew = (name: string): boolean => !html.includes(name);
  const link = (name: string, rel: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${name}` }, injectTo: 'head' });
  return [
    ...chunks
      .map((chunk) => chunk.fileName)
      .filter(isNew)
      .map((name) => link(name, 'modulepreload')),
    ...[...new Set(chunks.flatMap(stylesOf))].filter(isNew).map((name) => link(name, 'stylesheet')),
  ];
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
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (bundle ? linksTo(needed(chunksOf(bundle), 'en'), html) : []),
    },
    writeBundle(_, bundle) {
      const bytes = needed(chunksOf(bundle), 'km').reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0);
      console.log(`app: JavaScript of the first view ${(bytes / 1000).toFixed(1)} kB gzipped (limit ${limit / 1000} kB)`);
      if (bytes > limit) this.error(`the first view loads ${bytes} bytes of gzipped JavaScript, more than ${limit}: load something lazily`);
    },
  };
}
