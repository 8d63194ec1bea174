import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const readable = new Set(['.txt', '.html', '.htm', '.jsonl']);

/** Whether a file of that name is taken when a folder is read. */
export const isReadable = (path: string): boolean => readable.has(extname(path).toLowerCase());

/** The readable files under `folder`, in the order of their names. Hidden ones, other kinds and linked folders are left out. */
export async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path);
    else if (isReadable(entry.name)) yield path;
  }
}
