// Who a process is, told so that another one can see whether it still lives: its number alone is not enough, for numbers come again.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** The start of the machine that the process runs on; null where the system does not tell it. */
  readonly boot: string | null;
  /** The world that its number counts in: a container has its own. */
  readonly world: string | null;
  /** When it began, in the system's own words. */
  readonly began: string | null;
}

function orNull(read: () => string): string | null {
  try {
    return read().trim();
  } catch {
    return null;
  }
}

interface ProcessState {
  /** Ended, but its parent has not looked yet. */
  readonly ended: boolean;
  readonly began: string | null;
}

/** Linux tells it in a file, whose name field may hold spaces and brackets; other systems by `ps`. */
function stateOf(pid: number): ProcessState {
  const line = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (line !== null) {
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { ended: fields[0] === 'Z' || fields[0] === 'X', began: fields[19] ?? null };
  }
  if (process.platform === 'linux' || process.platform === 'win32') return { ended: false, began: null };
  const began = orNull(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return { ended: false, began };
}

/** This process. */
export const ownIdentity = (): ProcessIdentity => ({
  host: hostname(),
  pid: process.pid,
  boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  world: orNull(() => readlinkSync('/proc/self/ns/pid')),
  began: stateOf(process.pid).began,
});

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Whether a process is certainly gone. One of another machine or container cannot be seen from here, and counts as alive. */
export function isGone(other: ProcessIdentity): boolean {
  const own = ownIdentity();
  if (other.host !== own.host) return false;
  if (other.boot !== own.boot) return true;
  if (other.world !== own.world) return false;
  if (!answers(other.pid)) return true;
  const { ended, began } = stateOf(other.pid);
  return ended || (other.began !== null && began !== null && began !== other.began);
}
