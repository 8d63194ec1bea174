import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Where compiled twins of hand-edited YAML files lie. The twin of `root/a/b.yaml` is `folder/a/b.json`: what the file holds, beside the digest of its bytes.
 * A twin whose digest is another is passed over: the file as it stands always wins.
 */
export interface CompiledFolder {
  readonly root: string;
  readonly folder: string;
  /** The code that compiled: what else than twins lies there holds only for the same. */
  readonly build?: string | undefined;
}

interface Twin {
  readonly digest: string;
  readonly value: unknown;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
const load = createRequire(import.meta.url);
/** The parser is loaded where there is a file without a fresh twin: in a built program hardly ever. */
const parseYaml = (text: string): unknown => (load('yaml') as typeof import('yaml')).parse(text, { uniqueKeys: false });
const twinPath = (path: string, { root, folder }: CompiledFolder): string => join(folder, relative(root, path).replace(/\.yaml$/, '.json'));

function readTwin(path: string, digest: string): Twin | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const twin = JSON.parse(readFileSync(path, 'utf8')) as Partial<Twin> | null;
    return twin?.digest === digest && twin.value !== undefined ? { digest, value: twin.value } : undefined;
  } catch {
    return undefined;
  }
}

/** The digest of each file as it was read last. */
const digests = new Map<string, string>();

/** Names and digests of all files of a folder as they were read last. */
export function readDigests(folder: string): string[] {
  return [...digests].flatMap(([path, digest]) => (path.startsWith(folder + sep) ? [`${relative(folder, path)} ${digest}`] : [])).sort();
}

/** Forgets what was read: what is read from here on is all that `readDigests` tells of. */
export function forgetDigests(): void {
  digests.clear();
}

/** What a YAML file holds; undefined where there is no such file. Throws with the file's name where it does not parse. */
export function readYaml(path: string, compiled?: CompiledFolder): unknown {
  if (!existsSync(path)) {
    digests.delete(path);
    return undefined;
  }
  const bytes = readFileSync(path);
  const digest = digestOf(bytes);
  digests.set(path, digest);
  const twin = compiled ? readTwin(twinPath(path, compiled), digest) : undefined;
  if (twin) return twin.value;
  try {
    return parseYaml(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes the twins of all YAML files below `folders` of the root; gives how many. */
export function compileYaml(folders: readonly string[], compiled: CompiledFolder): number {
  let written = 0;
  for (const top of folders) {
    for (const name of readdirSync(join(compiled.root, top), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml')) continue;
      const path = join(compiled.root, top, name);
      const twin = twinPath(path, compiled);
      mkdirSync(dirname(twin), { recursive: true });
      writeFileSync(twin, JSON.stringify({ digest: digestOf(readFileSync(path)), value: readYaml(path) ?? null }));
      written += 1;
    }
  }
  return written;
}
