// Two processes that write one PGlite folder destroy it without a word, and PGlite has no lock of its own. This file is the lock.
// Each owner makes the file of the next number; making it is atomic, and the highest number owns the folder. The highest file is never removed, only
// emptied, so no process can take a number that was had before: of two that find a dead owner at once, one fails to make the next file.
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGone, ownIdentity, type ProcessIdentity } from './process-identity.ts';

interface Owner extends ProcessIdentity {
  /** When it took the folder, an ISO time stamp. */
  readonly since: string;
}

const PREFIX = 'in-use.';

/** The numbers of the lock files, the highest first. */
const numbersIn = (folder: string): number[] =>
  readdirSync(folder)
    .filter((name) => /^in-use\.\d+$/.test(name))
    .map((name) => Number(name.slice(PREFIX.length)))
    .sort((a, b) => b - a);

const pathOf = (folder: string, number: number): string => join(folder, `${PREFIX}${number}`);

/** The owner that a lock file names; undefined where it is empty, gone, or what a power cut left of it. */
function readOwner(path: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof owner === 'object' && owner !== null && 'pid' in owner && 'host' in owner ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the file with its content in one step; false where it is there. */
function make(folder: string, number: number, owner: Owner): boolean {
  const draft = join(folder, `claim.${process.pid}.${number}`);
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, pathOf(folder, number));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const refusal = (folder: string, path: string, { pid, host, since }: Owner): Error =>
  new Error(
    `${folder}: the ledger is in use by process ${pid} on ${host} since ${since}; wait until it ends, or end it. ` +
      `Two writers would destroy the ledger: only if you know that this process is gone, remove ${path}. Several processes at once need a PostgreSQL ledger.`,
  );

/** The number that this process owns the folder by. Throws where a living process has it. */
function claim(folder: string): number {
  for (;;) {
    const [highest = 0] = numbersIn(folder);
    const path = pathOf(folder, highest);
    const owner = readOwner(path);
    if (owner && !isGone(owner)) throw refusal(folder, path, owner);
    const number = highest + 1;
    if (!make(folder, number, { ...ownIdentity(), since: new Date().toISOString() })) continue;
    if (numbersIn(folder)[0] === number) return number;
    rmSync(pathOf(folder, number), { force: true });
  }
}

/** Takes the folder for this process; gives the function that sets it free. Throws where another living process has it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const number = claim(folder);
  for (const old of numbersIn(folder)) if (old < number) rmSync(pathOf(folder, old), { force: true });
  const free = (): void => {
    process.off('exit', free);
    try {
      truncateSync(pathOf(folder, number));
    } catch {
      // removed by hand while it was ours: it must not come back
    }
  };
  process.on('exit', free);
  return free;
}
