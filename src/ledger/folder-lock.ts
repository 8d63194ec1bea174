// Two processes that write one PGlite folder destroy it without a word, and PGlite has no lock of its own. This file is the lock.
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Owner {
  readonly host: string;
  readonly pid: number;
}

const NAME = 'in-use';

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function claim(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify({ host: hostname(), pid: process.pid } satisfies Owner));
    closeSync(file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive({ host, pid }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

/** Moves a dead owner's lock out of the way. What was moved is looked at again: another process may have taken it over meanwhile. */
function clearDead(path: string): boolean {
  const owner = readOwner(path);
  if (!owner || isAlive(owner)) return false;
  const moved = `${path}.${process.pid}`;
  try {
    renameSync(path, moved);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true;
    throw error;
  }
  const seized = readOwner(moved);
  const mistaken = seized !== undefined && isAlive(seized);
  if (mistaken) renameSync(moved, path);
  else rmSync(moved, { force: true });
  return !mistaken;
}

/** Takes the folder for this process; gives the function that sets it free. Throws where another living process has it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, NAME);
  if (!claim(path) && !(clearDead(path) && claim(path))) {
    const owner = readOwner(path);
    throw new Error(
      `${folder}: the ledger is in use by another process${owner ? ` (${owner.pid} on ${owner.host})` : ''}; wait for it to end, or remove ${path} if it is gone`,
    );
  }
  const free = (): void => {
    process.off('exit', free);
    rmSync(path, { force: true });
  };
  process.on('exit', free);
  return free;
}
