import { existsSync } from 'node:fs';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The build puts a program beside this file, or above it where this file went into a shared piece; a checkout that is not built runs its sources. */
function programOf(name: string): URL {
  const built = [`./${name}.mjs`, `../${name}.mjs`].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (built) return built;
  const starter = new URL('./thread-of-sources.mjs', import.meta.url);
  if (!existsSync(starter)) throw new Error(`the program of the thread ${name} is not built; run "npm run build"`);
  return starter;
}

/**
 * Starts a thread.
 *
 * @param name what it runs: `query-worker`
 * @param program what it runs instead
 * @throws where its program is not there
 */
export const startThread = (name: string, options: WorkerOptions, program = programOf(name)): Worker => new Worker(program, { ...options, argv: [name] });
