// `dragoman serve` as a process of its own, on a real port.
import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../src/api/contract.ts';
import { openLedger } from '../src/ledger/open.ts';
import { readCounts } from '../src/ledger/reads.ts';
import { printedAddress, startProgram } from './app/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const ledger = join(folder, 'ledger');
const program = fileURLToPath(new URL('../bin/dragoman.mjs', import.meta.url));
const token = 'token-of-the-tests';
const authorization = { authorization: `Bearer ${token}` };

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const running: Running[] = [];

function run(...args: string[]): Running {
  const child = startProgram('serve', ...args);
  const told = { out: '', errors: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    told.out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    told.errors += chunk;
  });
  const one: Running = { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...told })) };
  running.push(one);
  return one;
}

/** Serves the ledger of the tests. */
async function serve(...args: string[]): Promise<Running & { readonly api: string }> {
  const one = run('--ledger', ledger, '--port', '0', '--token', token, ...args);
  const { port } = await printedAddress(one.child);
  return { ...one, api: `http://127.0.0.1:${port}/api/v1` };
}

const stop = ({ child, ended }: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> => {
  child.kill(signal);
  return ended;
};

beforeAll(() => {
  const page = join(folder, 'a.txt');
  writeFileSync(page, 'Oslo, 2 May 2025 - Norway and Chile signed an agreement on trade in Oslo.');
  execFileSync(process.execPath, [program, 'read', page, '--ledger', ledger], { stdio: 'ignore' });
});
afterEach(async () => {
  for (const one of running.splice(0)) await stop(one, 'SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

const documentsHeld = async (): Promise<number> => {
  const opened = await openLedger(ledger);
  const { documents = 0 } = await readCounts(opened.db);
  await opened.close();
  return documents;
};

describe('the server', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its address, answers, and ends at %s without a word; the ledger is free', async (signal) => {
    const server = await serve();
    const answer = (await (await fetch(`${server.api}/health`)).json()) as { counts: { documents: number } };
    expect(answer.counts.documents).toBe(1);
    const { code, out, errors } = await stop(server, signal);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toMatch(/^Dragoman serves .*ledger at\n {2}http:\/\/127\.0\.0\.1:\d+\/#token=token-of-the-tests\n.*Ctrl-C ends the server\.\n$/);
    expect(await documentsHeld()).toBe(1);
  });

  it('ends while it is still starting', async () => {
    const one = run('--ledger', ledger, '--port', '0');
    await pause(400);
    await stop(one);
    expect(await documentsHeld()).toBe(1);
  });

  it('makes a token of its own each time', async () => {
    const tokens: (string | undefined)[] = [];
    for (let n = 0; n < 2; n += 1) {
      const one = run('--ledger', ledger, '--port', '0');
      tokens.push((await printedAddress(one.child)).hash.split('=')[1]);
      await stop(one);
    }
    expect(tokens[0]).toMatch(/^[\w-]{32}$/);
    expect(tokens[1]).not.toBe(tokens[0]);
  });

  it('is asked for its token over a port too', async () => {
    const { api } = await serve();
    const judge = (headers: Record<string, string>) =>
      fetch(`${api}/judgements`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
    expect((await judge({})).status).toBe(401);
    expect((await judge({ authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await judge(authorization)).status).toBe(422);
  });

  it('lets other machines in with a token alone', async () => {
    const server = await serve('--host', '0.0.0.0');
    expect((await fetch(`${server.api}/health`)).status).toBe(401);
    expect((await fetch(`${server.api}/health`, { headers: authorization })).status).toBe(200);
    expect((await stop(server)).code).toBe(0);
  });
});

describe('what cannot be served is told in a line', () => {
  const foreign = join(folder, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'letter.txt'), 'x');
  it.each([
    ['no ledger', [], 2, /^dragoman: give --ledger/],
    ['a ledger that is not there', ['--ledger', join(folder, 'none')], 1, /none: there is no ledger; make one with "dragoman read/],
    ['a folder of something else', ['--ledger', foreign], 1, /foreign: there is no ledger/],
    ['a server that does not answer', ['--ledger', 'postgres://127.0.0.1:1/x'], 1, /no PostgreSQL server answers there/],
    ['no port', ['--ledger', ledger, '--port', 'http'], 2, /--port: "http" is no port/],
    ['a port too high', ['--ledger', ledger, '--port', '65536'], 2, /--port: "65536" is no port/],
    ['a host without a token', ['--ledger', ledger, '--host', '0.0.0.0'], 2, /--host 0\.0\.0\.0 can be reached from other machines: give a --token/],
    ['all hosts of IPv6 without a token', ['--ledger', ledger, '--host', '::'], 2, /--host :: can be reached from other machines/],
    ['a name without a token', ['--ledger', ledger, '--host', 'localhost.example.org'], 2, /can be reached from other machines/],
    [
      'a host of another machine',
      ['--ledger', ledger, '--port', '0', '--host', '192.0.2.1', '--token', token],
      1,
      /192\.0\.2\.1 is no address of this machine/,
    ],
    ['a short token', ['--ledger', ledger, '--token', 'short'], 2, /--token: give 16 to 200 letters/],
    ['no language', ['--ledger', ledger, '--languages', 'xx'], 2, /there is no pack "xx"/],
    ['a path', ['--ledger', ledger, 'a.txt'], 2, /serve takes nothing beside its options/],
  ] as [string, string[], number, RegExp][])('%s', async (_name, args, code, message) => {
    const ended = await run(...args).ended;
    expect(ended).toMatchObject({ code, out: '', errors: expect.stringMatching(message) });
    expect(ended.errors).not.toMatch(/\n {4}at /);
  });

  it('a port in use; the ledger is free again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const ended = await run('--ledger', ledger, '--port', String(port)).ended;
    expect(ended).toMatchObject({
      code: 1,
      out: '',
      errors: expect.stringMatching(new RegExp(`^dragoman: port ${port} of 127.0.0.1 is in use; give another with --port`)),
    });
    expect(await documentsHeld()).toBe(1);
    other.close();
  });

  it('a ledger that another process has; that one goes on', async () => {
    const first = await serve();
    const ended = await run('--ledger', ledger, '--port', '0').ended;
    expect(ended).toMatchObject({ code: 1, out: '', errors: expect.stringContaining(`the ledger is in use by process ${first.child.pid}`) });
    expect((await fetch(`${first.api}/health`)).status).toBe(200);
  });
});

describe('a job of the server', () => {
  const text = (n: number): string =>
    `Oslo, 2 May 2025 - The Foreign Minister of Norway met the Foreign Minister of Chile in Oslo for the ${n}th time. `.repeat(20);
  const send = async (api: string, count: number): Promise<Job> => {
    const form = new FormData();
    const lines = Array.from({ length: count }, (_, n) => JSON.stringify({ text: text(n) })).join('\n');
    form.append('file', new File([lines], 'many.jsonl'));
    return (await (await fetch(`${api}/documents`, { method: 'POST', headers: authorization, body: form })).json()) as Job;
  };
  const look = async (api: string, id: string): Promise<Job> => (await (await fetch(`${api}/jobs/${id}`)).json()) as Job;
  async function until(api: string, id: string, isSo: (job: Job) => boolean): Promise<Job> {
    for (let tries = 0; tries < 2_000; tries += 1) {
      const job = await look(api, id);
      if (isSo(job)) return job;
      await pause(20);
    }
    throw new Error('the job does not get there');
  }
  const MANY = 3_000;

  it('is cancelled midway: what was entered stays, what follows is read', async () => {
    const { api, ...server } = await serve();
    const { id } = await send(api, MANY);
    await until(api, id, (job) => job.added >= 20);
    const answer = (await (await fetch(`${api}/jobs/${id}`, { method: 'DELETE', headers: authorization })).json()) as Job;
    expect(answer.state).toBe('cancelled');
    expect(answer.done).toBeLessThan(MANY);
    const next = await send(api, 1);
    // its text is among those of the first
    expect(await until(api, next.id, (job) => job.state === 'done')).toMatchObject({ added: 0, unchanged: 1 });
    const { added } = await look(api, id);
    const stopped = await stop(server);
    expect([stopped.code, stopped.errors]).toEqual([0, '']);
    expect(await documentsHeld()).toBe(1 + added);
  });

  it('is ended with the server, whoever follows it; what was entered stays', async () => {
    const { api, ...server } = await serve();
    const held = await documentsHeldOver(api);
    const { id } = await send(api, MANY);
    const following = fetch(`${api}/jobs/${id}/events`).then((response) => response.text());
    const told = following.then(
      () => 'an end',
      () => 'broken off',
    );
    await until(api, id, (job) => job.done >= 40);
    const began = performance.now();
    const { code, errors } = await stop(server, 'SIGTERM');
    expect([code, errors]).toEqual([0, '']);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(await told).toBe('broken off');
    expect(await documentsHeld()).toBeGreaterThanOrEqual(held);
  });

  async function documentsHeldOver(api: string): Promise<number> {
    return ((await (await fetch(`${api}/health`)).json()) as { counts: { documents: number } }).counts.documents;
  }
});
