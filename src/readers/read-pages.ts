import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ReadItem, Source } from './document.ts';
import { walkFolder } from './folder.ts';
import { readJsonLines } from './jsonl.ts';
import { readText } from './text.ts';

const LARGEST_FILE = 256 * 1024 * 1024;
const reasons: Record<string, [message: string, mend: string]> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  EACCES: ['it may not be read', 'check its permissions'],
  EPERM: ['it may not be read', 'check its permissions'],
};

/** What only the command line meets: it opens files, and speaks English. */
const skip = (source: string, message: string, mend: string): ReadItem => ({ issue: { source, place: '', message, mend, level: 'skipped' } });

function explainError(source: string, error: unknown): ReadItem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [message, mend] = reasons[code] ?? [error instanceof Error ? error.message : String(error), 'check the file'];
  return skip(source, message, mend);
}

/** What standard input holds, and what has no name that would tell, is told by its first character. */
async function* readBytes(file: Source): AsyncGenerator<ReadItem> {
  const first = Buffer.from(file.bytes.subarray(0, 200))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()[0];
  if (first === '{') yield* readJsonLines(file.source, oneChunk(file.bytes));
  else yield* first === '<' ? await readMarkup(file) : readText(file);
}

/** The reader of HTML is loaded with the first page of it. */
const readMarkup = async (file: Source): Promise<ReadItem[]> => (await import('./html.ts')).readHtml(file);

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readStdin(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<ReadItem> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* readBytes({ source: '-', bytes: Buffer.concat(chunks) });
}

/** Reads a file that was sent: its bytes, as the end of its name tells. Nothing is opened. It never throws for a bad input. */
export async function* readSent(file: Source): AsyncGenerator<ReadItem> {
  const kind = extname(file.source).toLowerCase();
  try {
    if (kind === '.jsonl') yield* readJsonLines(file.source, oneChunk(file.bytes));
    else if (kind === '.html' || kind === '.htm') yield* await readMarkup(file);
    else if (kind === '.txt') yield* readText(file);
    else yield* readBytes(file);
  } catch (error) {
    yield explainError(file.source, error);
  }
}

async function* readFileAt(path: string, size: number): AsyncGenerator<ReadItem> {
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl') yield* readJsonLines(path, createReadStream(path, { highWaterMark: 1 << 20 }));
  else if (size > LARGEST_FILE) yield skip(path, `it is larger than ${LARGEST_FILE >> 20} MB`, 'cut it into documents, for example as JSON Lines');
  else {
    const file = { source: path, bytes: await readFile(path) };
    yield* kind === '.html' || kind === '.htm' ? await readMarkup(file) : readText(file);
  }
}

async function* readPath(path: string): AsyncGenerator<ReadItem> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield* readFileAt(path, found.size);
      return;
    }
    let any = false;
    for await (const file of walkFolder(path)) {
      any = true;
      yield* readPath(file);
    }
    if (!any) yield skip(path, 'the folder holds no .txt, .html, .htm or .jsonl file', 'check the path');
  } catch (error) {
    yield explainError(path, error);
  }
}

/**
 * Reads files, folders and `-` (standard input) in the order given; within a folder in the order of names.
 * It never throws for a bad input: what cannot be read comes as an issue, and the rest goes on.
 */
export async function* readPages(paths: readonly string[], stdin: AsyncIterable<Uint8Array | string> = process.stdin): AsyncGenerator<ReadItem> {
  for (const path of paths) yield* path === '-' ? readStdin(stdin) : readPath(path);
}
