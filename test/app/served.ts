// The built program over a ledger of its own, as a user starts it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = at('bin/dragoman.mjs');

/** What is tested is what is shipped: `npm test` builds it before. */
function requireBuild(): void {
  if (!existsSync(at('dist/cli.mjs')) || !existsSync(at('dist/web/index.html')))
    throw new Error('nothing is built; run "npm run build", or "npm test", which does');
}

export interface Served {
  /** `http://127.0.0.1:8722` */
  readonly origin: string;
  readonly token: string;
  /** Asks the API; throws where it does not answer with 200. */
  get<T>(path: string): Promise<T>;
  /** Ends the server by Ctrl-C; gives its exit code. */
  stop(): Promise<number | null>;
}

const STARTS_WITHIN = 60_000;

/** Starts the program, with what it writes at hand. */
export const startProgram = (...args: string[]): ChildProcess => spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

/** The address that a server prints. Throws where it ends before. */
export function printedAddress(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let told = '';
    const late = setTimeout(() => reject(new Error(`the server told no address: ${told}`)), STARTS_WITHIN);
    const hear = (chunk: Buffer): void => {
      told += chunk;
      const [found] = /http:\/\/\S+/.exec(told) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(new URL(found));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}

/** Reads paths into a new ledger and serves it. */
export async function serve(paths: readonly string[]): Promise<Served> {
  requireBuild();
  const folder = mkdtempSync(join(tmpdir(), 'app-'));
  const ledger = join(folder, 'ledger');
  execFileSync(process.execPath, [program, 'read', ...paths, '--ledger', ledger], { stdio: ['ignore', 'ignore', 'ignore'] });
  const child = startProgram('serve', '--ledger', ledger, '--port', '0');
  const { origin, hash } = await printedAddress(child);
  return {
    origin,
    token: new URLSearchParams(hash.slice(1)).get('token') ?? '',
    get: async <T>(path: string) => {
      const answer = await fetch(`${origin}/api/v1${path}`);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    stop: async () => {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}
