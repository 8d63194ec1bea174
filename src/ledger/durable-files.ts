// PGlite as it comes never forces a write to disk: its file system has no fsync, and it switches PostgreSQL's own use of it off. Here both are put
// right, so that PostgreSQL's order of writing (log first, then data) holds on the disk too.
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The number of EIO in WebAssembly's system interface: PostgreSQL stops at it rather than go on with what may not be there. */
const INPUT_OUTPUT_ERROR = 29;

interface OpenFile {
  /** The descriptor of the host, where the file is one of the host's. */
  readonly nfd?: number;
}

/** What is used of Emscripten's module: the operations on files that lie on the host. */
interface HostFiles {
  readonly NODEFS: { readonly stream_ops: { fsync?: (file: OpenFile) => number } };
}

/** The files of a folder, with an fsync that reaches the disk. */
class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...args);
    const addFsync = (module: unknown): void => {
      (module as HostFiles).NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd === undefined) return 0;
        try {
          fsyncSync(nfd);
          return 0;
        } catch {
          return INPUT_OUTPUT_ERROR;
        }
      };
    };
    const { emscriptenOpts } = made;
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

/** Only `fsync` reaches the file system above; `fdatasync`, which PostgreSQL would take, does nothing in WebAssembly. */
const startParams = [...PGlite.defaultStartParams.filter((p) => p !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

function syncPath(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Forces a folder and all that lies in it to the disk. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else if (entry.isFile()) syncPath(path, 'r+');
  }
  // Windows opens no folder
  if (process.platform !== 'win32') syncPath(folder, 'r');
}

/** Opens the database whose files lie in `folder`, making it if it is not there. A commit returns when the disk has it. */
export async function openDurable(folder: string): Promise<PGlite> {
  return PGlite.create({ fs: new DurableFiles(folder), startParams });
}
