// What the reads of the app take on a large ledger, asked by several at once. Usage: npm run api-load [-- [--keep FOLDER] [ENGAGEMENTS [AT_ONCE]]] (after
// npm run build). A ledger of invented pages is made in a temporary folder, resolved, and served by the built program; times are those that a client sees.
// With --keep the ledger stays in the folder, and is filled only where it is not there. The first column is the time of the first answer, of which nothing is
// kept yet; behind it stand the median and the 95th percentile of all that follow, some of which the server gives again as it gave them before. The last column is
// what one answer takes of the server's processor time, which hangs less on what else the machine does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { appendDocuments } from '../src/ledger/append.ts';
import { openLedger } from '../src/ledger/open.ts';
import { refreshResolution } from '../src/pipeline/refresh-resolution.ts';
import { seeded } from '../test/perturb.ts';
import { ENGAGEMENTS_A_PAGE, livelyRows, sidesOf } from './growth-pages.ts';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } });
const [engagements = 100_000, atOnce = 20] = positionals.map(Number);
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const BATCH = 50;
const REQUESTS = 200;
const WARMING = 200;
const pages = Math.ceil(engagements / ENGAGEMENTS_A_PAGE);

async function fill(folder: string): Promise<void> {
  const ledger = await openLedger(folder);
  const began = performance.now();
  for (let from = 0; from < pages; from += BATCH)
    await appendDocuments(
      ledger.db,
      Array.from({ length: Math.min(BATCH, pages - from) }, (_, i) => livelyRows(from + i)),
    );
  const entered = performance.now();
  await refreshResolution(ledger, { referenceFolder: at('reference') });
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(0);
  console.error(`${pages} pages entered in ${seconds(began, entered)} s, brought together in ${seconds(entered, performance.now())} s`);
  await ledger.close();
}

/** Starts the server; gives its address and how to end it. */
async function serve(folder: string): Promise<{ origin: string; pid: number; stop: () => Promise<unknown> }> {
  const child = spawn(process.execPath, [at('bin/dragoman.mjs'), 'serve', '--ledger', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  for await (const chunk of child.stdout) {
    told += chunk;
    const [found] = /http:\/\/\S+/.exec(told) ?? [];
    if (found !== undefined) {
      const stop = (): Promise<unknown> => {
        child.kill('SIGINT');
        return once(child, 'exit');
      };
      return { origin: new URL(found).origin, pid: Number(child.pid), stop };
    }
  }
  throw new Error('the server told no address; run "npm run build" first');
}

async function ask(address: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return performance.now() - began;
}

/** All requests of a list, so many at once; gives what each took, in order of time. */
async function load(addresses: readonly string[]): Promise<number[]> {
  const waiting = [...addresses];
  const times: number[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) times.push(await ask(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times.sort((a, b) => a - b);
}

/** Milliseconds of processor that a process has used; not known elsewhere than on Linux. */
function used(pid: number): number {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) * 10;
  } catch {
    return Number.NaN;
  }
}

async function measure(api: string, pid: number): Promise<void> {
  const random = seeded(7);
  const page = (): number => Math.floor(random() * pages);
  const { people } = (await (await fetch(`${api}/people?limit=200`)).json()) as { people: { id: string }[] };
  const { engagements: listed } = (await (await fetch(`${api}/engagements?limit=200`)).json()) as {
    engagements: { id: string; tellings: { origin: { id: string } }[] }[];
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reads: readonly (readonly [name: string, path: () => string])[] = [
    ['sides', () => '/sides'],
    ['statistics', () => '/statistics'],
    ['engagements', () => '/engagements?limit=50'],
    ['engagements of two sides', () => `/engagements?side=${sidesOf(page()).join('&side=')}&limit=50`],
    ['one engagement', () => `/engagements/${encodeURIComponent(one(listed).id)}`],
    ['relations', () => '/relations?limit=50'],
    ['a relation', () => `/relations/${sidesOf(page()).join('/')}`],
    ['a side', () => `/sides/${sidesOf(page())[0]}`],
    ['partners of a side', () => `/sides/${sidesOf(page())[0]}/partners`],
    ['people of a side', () => `/sides/${sidesOf(page())[0]}/people`],
    ['people', () => '/people?limit=50'],
    ['people by name', () => '/people?query=ba&limit=50'],
    ['one person', () => `/people/${encodeURIComponent(one(people).id)}`],
    ['network of sides', () => '/network?by=side&from=2024-01-01'],
    ['network of people', () => '/network?by=person&from=2024-01-01'],
    ['one document', () => `/documents/${one(one(listed).tellings).origin.id}`],
    ['search', () => `/search?q=page${page()}`],
    ['calendar', () => '/calendar?from=2025-01-01'],
    ['open', () => '/open'],
    ['conflicts', () => '/conflicts'],
    ['changes', () => '/changes?limit=50'],
    ['review', () => '/review'],
  ];
  // a program that has just begun answers slowly, whatever it is asked
  await load(Array.from({ length: WARMING }, () => `${api}/health`));
  for (const [name, path] of reads) {
    const addresses = Array.from({ length: REQUESTS }, () => api + path());
    try {
      const first = await ask(addresses[0] as string);
      const before = used(pid);
      const times = await load(addresses);
      const processor = (used(pid) - before) / times.length;
      const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
      console.log(`${name.padEnd(26)}${[first, at(0.5), at(0.95)].map((time) => time.toFixed(0).padStart(7)).join('')}${processor.toFixed(1).padStart(7)}`);
    } catch (error) {
      console.log(`${name.padEnd(26)} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Fills a kept folder once; a folder that was left half filled is filled from the start. */
async function fillOnce(folder: string): Promise<void> {
  const filled = join(folder, `filled-${engagements}`);
  if (existsSync(filled)) return;
  rmSync(join(folder, 'ledger'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await fill(join(folder, 'ledger'));
  writeFileSync(filled, '');
}

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'api-load-'));
try {
  await fillOnce(folder);
  const { origin, pid, stop } = await serve(join(folder, 'ledger'));
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}; ${engagements} engagements, ${atOnce} at once; milliseconds: the first, the median, the 95th percentile, of the processor each`,
  );
  await measure(`${origin}/api/v1`, pid);
  await stop();
} finally {
  if (options.keep === undefined) rmSync(folder, { recursive: true });
}
