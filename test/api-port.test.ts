// The app on a port: what only shows where there is a connection.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeApp } from '../src/api/app.ts';
import type { Job } from '../src/api/contract.ts';
import { limitsOfLoopback } from '../src/api/limits.ts';
import { QUIET } from '../src/api/routes/adding.ts';
import { type Listening, listen } from '../src/api/server.ts';
import { authorization, engineOf, questions, services } from './api-services.ts';

/** Reads for as long as nobody ends it. */
const endless = engineOf(async function* (_given, signal) {
  yield { issue: { source: 'a', place: '', message: 'begun', mend: '', level: 'damaged' } };
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
});
const counts = questions(async () => ({ documents: 3 }));

let listening: Listening;
let api: string;
/** What the streams wait with: each has one timer for as long as somebody follows it. Timers of other tests of this process are none of them. */
const waiting = new Set<unknown>();
const { setTimeout: set, clearTimeout: clear } = globalThis;
beforeAll(async () => {
  vi.stubGlobal('setTimeout', (act: () => void, delay?: number) => {
    const end = () => {
      waiting.delete(timer);
      act();
    };
    const timer = set(end, delay);
    if (delay === QUIET) waiting.add(timer);
    return timer;
  });
  vi.stubGlobal('clearTimeout', (timer?: NodeJS.Timeout) => {
    waiting.delete(timer);
    clear(timer);
  });
  const app = makeApp(services(counts, { reader: endless, limits: { ...limitsOfLoopback, upload: 100_000 } }));
  listening = await listen(app, { host: '127.0.0.1', port: 0, patience: { requestTimeout: 600, headersTimeout: 300, connectionsCheckingInterval: 50 } });
  api = `http://127.0.0.1:${listening.port}/api/v1`;
});
afterAll(() => {
  vi.unstubAllGlobals();
  return listening.close();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await pause(20);
  expect(isSo()).toBe(true);
}

async function begin(): Promise<Job> {
  const form = new FormData();
  form.append('file', new File(['words'], 'a.txt'));
  return (await (await fetch(`${api}/documents`, { method: 'POST', headers: authorization, body: form })).json()) as Job;
}

describe('the events of a job', () => {
  it('end when the client goes away, and are told to the others', async () => {
    const { id } = await begin();
    const leaving = new AbortController();
    const streams = await Promise.all(Array.from({ length: 5 }, () => fetch(`${api}/jobs/${id}/events`, { signal: leaving.signal })));
    const staying = await fetch(`${api}/jobs/${id}/events`);
    await Promise.all(streams.map((stream) => stream.body?.getReader().read()));
    await until(() => waiting.size === 6);
    leaving.abort();
    await until(() => waiting.size === 1);
    await fetch(`${api}/jobs/${id}`, { method: 'DELETE', headers: authorization });
    expect((await staying.text()).trimEnd().split('\n').at(-1)).toContain('"state":"cancelled"');
    await until(() => waiting.size === 0);
  });

  it('are not begun by HEAD', async () => {
    const { id } = await begin();
    for (let n = 0; n < 5; n += 1) {
      const head = await fetch(`${api}/jobs/${id}/events`, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    }
    await pause(50);
    expect(waiting.size).toBe(0);
    await fetch(`${api}/jobs/${id}`, { method: 'DELETE', headers: authorization });
  });
});

/** What the server says to raw bytes, until it ends the connection. */
async function say(...parts: readonly string[]): Promise<string> {
  const socket: Socket = connect(listening.port, '127.0.0.1');
  let told = '';
  socket.on('data', (chunk) => {
    told += chunk;
  });
  socket.on('error', () => {});
  const [first = '', ...more] = parts;
  socket.write(first);
  let at = 0;
  const timer = setInterval(() => socket.write(more[at++] ?? ''), 50);
  await once(socket, 'close');
  clearInterval(timer);
  return told;
}

const head = 'Host: localhost\r\nConnection: close\r\n';
const token = `Authorization: ${authorization.authorization}\r\n`;

describe('a connection', () => {
  it.each([
    ['says nothing', [], 408],
    ['sends headers that come to no end', ['GET /api/v1/health HTTP/1.1\r\n', ...Array.from({ length: 100 }, () => 'a: b\r\n')], 408],
    [
      'sends a body that comes to no end',
      [
        `POST /api/v1/documents HTTP/1.1\r\n${head}${token}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
        ...Array.from({ length: 100 }, () => 'x'),
      ],
      408,
    ],
    ['sends headers that are too large', [`GET /api/v1/health HTTP/1.1\r\n${head}X: ${'x'.repeat(20_000)}\r\n\r\n`], 431],
    ['speaks another protocol', ['\u0016\u0003\u0001hello\r\n\r\n'], 400],
    ['tells no host', ['GET /api/v1/health HTTP/1.1\r\nConnection: close\r\n\r\n'], 400],
    ['tells two hosts', [`GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n`], 403],
    ['tells two lengths', [`POST /api/v1/judgements HTTP/1.1\r\n${head}${token}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`], 400],
    [
      'announces too large a body',
      [`POST /api/v1/documents HTTP/1.1\r\n${head}${token}Content-Type: application/json\r\nContent-Length: 3000000000\r\n\r\n`],
      413,
    ],
    ['asks nicely', [`GET /api/v1/health HTTP/1.1\r\n${head}\r\n`], 200],
  ] as [string, string[], number][])('that %s is answered and ended', async (_name, parts, status) => {
    expect(await say(...parts)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await fetch(`${api}/health`)).status).toBe(200);
  });

  it('that brings a large body without the token is told so', async () => {
    const response = await fetch(`${api}/documents`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(5_000_000) });
    expect(response.status).toBe(401);
  });
});
