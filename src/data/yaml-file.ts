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

const digestOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
const load = createRequire(import.meta.url);
/** The parser is loaded where there is a file without a fresh twin: in a built program hardly ever. */
const parseYaml = (text: string): unknown => (load('yaml') as typeof import('yaml')).parse(text, { uniqueKeys: false });
const twinPath = (path: string, { root, folder }: CompiledFolder): string => join(folder, relative(root, path).replace(/(\.yaml)?$/, '.json'));
/** A twin opens with its digest: whether it is fresh is seen without parsing it. */
const opening = (digest: string): string => `{"digest":"${digest}","value":`;

/** The bytes of a fresh twin, not parsed yet. */
function readTwin(path: string, digest: string): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const head = Buffer.from(opening(digest));
  return bytes.subarray(0, head.length).equals(head) ? bytes : undefined;
}

/** What a twin holds; undefined where it is broken. */
function twinValue(twin: Buffer): unknown {
  try {
    return (JSON.parse(twin.toString('utf8')) as { readonly value?: unknown }).value;
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

function parseFile(path: string, bytes: Buffer): unknown {
  try {
    return parseYaml(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A YAML file whose value is asked for later; undefined where there is no such file. */
export interface OpenFile {
  /** Whether it had to be parsed already: a file with a fresh twin is when its value is asked for. */
  readonly parsed: boolean;
  readonly value: () => unknown;
}

/** Opens a YAML file. Throws with the file's name where it has no fresh twin and does not parse. */
export function openYaml(path: string, compiled?: CompiledFolder): OpenFile {
  if (!existsSync(path)) {
    digests.delete(path);
    return { parsed: true, value: () => undefined };
  }
  const bytes = readFileSync(path);
  const digest = digestOf(bytes);
  digests.set(path, digest);
  const twin = compiled ? readTwin(twinPath(path, compiled), digest) : undefined;
  if (twin) return { parsed: false, value: () => twinValue(twin) ?? parseFile(path, readFileSync(path)) };
  const value = parseFile(path, bytes);
  return { parsed: true, value: () => value };
}

/** What a YAML file holds; undefined where there is no such file. Throws with the file's name where it does not parse. */
export const readYaml = (path: string, compiled?: CompiledFolder): unknown => openYaml(path, compiled).value();

/** A YAML file of a folder by its name without the ending. */
export interface NamedFile {
  readonly name: string;
  readonly value: unknown;
}

function filesOf(folder: string): { name: string; path: string; bytes: Buffer }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().map((name) => ({ name: name.slice(0, -'.yaml'.length), path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
}

function digestOfFiles(files: readonly { name: string; bytes: Buffer }[]): string {
  const hash = createHash('sha1');
  for (const { name, bytes } of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('base64');
}

/** All YAML files of a folder in the order of their names; the folder as a whole has one twin. */
export function readYamlFolder(folder: string, compiled?: CompiledFolder): readonly NamedFile[] {
  const files = filesOf(folder);
  const digest = digestOfFiles(files);
  digests.set(join(folder, '*'), digest);
  const twin = compiled ? readTwin(twinPath(folder, compiled), digest) : undefined;
  const value = twin ? twinValue(twin) : undefined;
  return (value as readonly NamedFile[] | undefined) ?? files.map(({ name, path, bytes }) => ({ name, value: parseFile(path, bytes) }));
}

function writeTwin(path: string, compiled: CompiledFolder, digest: string, value: unknown): void {
  const twin = twinPath(path, compiled);
  mkdirSync(dirname(twin), { recursive: true });
  writeFileSync(twin, `${opening(digest)}${JSON.stringify(value ?? null)}}`);
}

/** Writes the twin of a folder that is read as a whole. */
export function compileYamlFolder(folder: string, compiled: CompiledFolder): void {
  const path = join(compiled.root, folder);
  writeTwin(path, compiled, digestOfFiles(filesOf(path)), readYamlFolder(path));
}

/** Writes the twins of all YAML files below `folders` of the root, but for those of the folders in `whole`; gives how many. */
export function compileYaml(folders: readonly string[], compiled: CompiledFolder, whole: readonly string[] = []): number {
  let written = 0;
  for (const top of folders) {
    for (const name of readdirSync(join(compiled.root, top), { recursive: true, encoding: 'utf8' })) {
      const path = join(compiled.root, top, name);
      if (!name.endsWith('.yaml') || whole.some((folder) => dirname(path) === join(compiled.root, folder))) continue;
      writeTwin(path, compiled, digestOf(readFileSync(path)), readYaml(path));
      written += 1;
    }
  }
  for (const folder of whole) compileYamlFolder(folder, compiled);
  return written;
}
