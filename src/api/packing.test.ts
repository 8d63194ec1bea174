import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { expect, test } from 'vitest';
import { packAnswers } from './packing.ts';
import type { ApiEnv } from './services.ts';

const words = 'Foreign Minister '.repeat(500);
const app = new Hono<ApiEnv>()
  .use(packAnswers())
  .use(etag({ weak: true }))
  .get('/answer', (c) => c.json({ words }))
  .get('/events', (c) => c.body(words, 200, { 'content-type': 'text/event-stream' }));

const ask = (path: string, remoteAddress: string, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }): Response | Promise<Response> =>
  app.request(path, { headers }, { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } } });

test.each(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8::7'])('an answer to %s is packed, and keeps its tag', async (address) => {
  const answer = await ask('/answer', address);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(answer.headers.get('etag')).toMatch(/^W\//);
  expect(JSON.parse(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString())).toEqual({ words });
});

test('an answer that is known is not sent again', async () => {
  const tag = (await ask('/answer', '192.0.2.7')).headers.get('etag') as string;
  const again = await ask('/answer', '192.0.2.7', { 'accept-encoding': 'gzip', 'if-none-match': tag });
  expect([again.status, again.headers.get('content-encoding')]).toEqual([304, null]);
});

test.each([
  ['of the same machine', '/answer', '127.0.0.1', undefined],
  ['of the same machine by the other protocol', '/answer', '::1', undefined],
  ['that takes it only as it is', '/answer', '192.0.2.7', {}],
  ['that follows a stream', '/events', '192.0.2.7', undefined],
])('a client %s is told it unpacked', async (_, path, address, headers) => {
  const answer = await ask(path, address, headers);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toContain(words);
});
