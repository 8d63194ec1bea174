// Who may ask, how much, and what is answered where something goes wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { limitsOfLoopback } from '../src/api/limits.ts';
import { StoreError } from '../src/ledger/failures.ts';
import { type Ask, asking, authorization, json, problemOf, questions } from './api-services.ts';

const counts = questions(async (name) => (name === 'readCounts' ? { documents: 3 } : { changes: [], next: undefined }));
const health = '/api/v1/health';
const headers = (given: Record<string, string>): RequestInit => ({ headers: given });

afterEach(() => vi.restoreAllMocks());

describe('under which name the server is asked', () => {
  const ask = asking(counts);
  it.each(['localhost', 'LOCALHOST:8722', '127.0.0.1:8722', '[::1]:8722', '192.168.1.5'])('takes %s', async (host) => {
    expect((await ask(health, headers({ host }))).status).toBe(200);
  });
  it.each(['evil.example', 'localhost.evil.example', 'localhost:80:80', 'evil.example:127', '', '127.0.0.1.evil.example', 'x@localhost'])(
    'refuses %j',
    async (host) => {
      expect(await problemOf(await ask(health, headers({ host })))).toMatchObject({ status: 403, field: 'Host' });
      expect((await ask('/', headers({ host }))).status).toBe(403);
    },
  );
  it('refuses what pages of other sites ask, and lets people come in', async () => {
    const site = (mode: string, method = 'GET') => ask(health, { method, headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode } });
    expect((await site('no-cors')).status).toBe(403);
    expect((await site('cors')).status).toBe(403);
    expect((await site('navigate', 'POST')).status).toBe(403);
    expect((await site('navigate')).status).toBe(200);
  });
});

describe('the token', () => {
  const write = (ask: Ask, given: Record<string, string>) =>
    ask('/api/v1/judgements', { ...json('POST', {}), headers: { 'content-type': 'application/json', ...given } });
  it('is asked for where something is written, and told apart from another', async () => {
    const ask = asking(counts);
    for (const given of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic token-of-the-tests' }, { cookie: 'dragoman-reading=x' }]) {
      const response = await write(ask, given as Record<string, string>);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await problemOf(response)).toMatchObject({ status: 401, field: 'Authorization' });
    }
    // with it the body is looked at
    expect((await problemOf(await write(ask, authorization))).status).toBe(422);
  });
  it('is asked for reading too where other machines may ask; its cookie reads and never writes', async () => {
    const ask = asking(counts, { isRemote: true });
    expect((await ask(health)).status).toBe(401);
    const given = await ask(health, headers(authorization));
    expect(given.status).toBe(200);
    const set = given.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly; SameSite=Strict/);
    const cookie = set.split(';')[0] as string;
    expect(cookie).not.toContain(authorization.authorization.slice(7));
    expect((await ask(health, headers({ cookie }))).status).toBe(200);
    expect((await ask(health, headers({ cookie: 'dragoman-reading=x' }))).status).toBe(401);
    expect((await write(ask, { cookie })).status).toBe(401);
  });
});

describe('limits', () => {
  const small = { ...limitsOfLoopback, upload: 2_000, body: 1_000 };
  const body = (letters: number) => json('POST', { text: 'x'.repeat(letters) });
  it('refuses bodies that are too large, told or untold', async () => {
    const ask = asking(counts, { limits: small });
    expect(await problemOf(await ask('/api/v1/documents', body(2_000)))).toMatchObject({ status: 413 });
    expect((await problemOf(await ask('/api/v1/judgements', body(1_000)))).status).toBe(413);
    expect((await ask('/api/v1/documents', body(1_000))).status).toBe(202);
    const stream = new Blob(['x'.repeat(3_000)]).stream();
    const untold = await ask('/api/v1/documents', { ...body(0), body: stream, duplex: 'half' } as RequestInit);
    expect(untold.status).toBe(413);
  });
  it('lets an address ask so often, and reading not be used up by writing', async () => {
    const ask = asking(counts, { limits: { ...small, reading: { burst: 3, perSecond: 0.01 }, writing: { burst: 1, perSecond: 0.01 } } });
    expect((await ask('/api/v1/judgements', { method: 'POST' })).status).toBe(401);
    const second = await ask('/api/v1/judgements', { method: 'POST' });
    expect(second.status).toBe(429);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(50);
    const reads: number[] = [];
    for (let n = 0; n < 4; n += 1) reads.push((await ask(health)).status);
    expect(reads).toEqual([200, 200, 200, 429]);
  });
  it('tells what took too long', async () => {
    const never = questions(() => new Promise(() => {}));
    const until = (signal: AbortSignal) => questions(() => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))));
    const ask = asking(never, { ledger: { ...never, until }, limits: { ...small, time: 20 } });
    expect((await problemOf(await ask(health))).status).toBe(504);
  });
});

describe('what goes wrong', () => {
  it('is told in words where the store failed, and not where the program did', async () => {
    const failing = asking(questions(() => Promise.reject(new StoreError('/ledger: the disk is full; make room and do it again'))));
    expect(await problemOf(await failing(health))).toEqual({ status: 503, field: undefined, detail: '/ledger: the disk is full; make room and do it again' });
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const broken = asking(questions(() => Promise.reject(new TypeError('secret of /home/me'))));
    const problem = await problemOf(await broken(health));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(told).toHaveBeenCalledOnce();
  });
  it.each(['/api/v1/nothing', '/api/v2/health', '/api', '/nothing'])('names what is not there: %s', async (path) => {
    expect((await problemOf(await asking(counts)(path))).status).toBe(404);
  });
  it.each([
    ['/api/v1/documents?limit=x', 'limit'],
    ['/api/v1/documents?limit=0', 'limit'],
    ['/api/v1/documents?limit=1000000', 'limit'],
    ['/api/v1/documents?after=rubbish', 'after'],
    ['/api/v1/documents?after=zzz/1', 'after'],
    ['/api/v1/changes?since=yesterday', 'since'],
    ['/api/v1/documents?format=xml', 'format'],
    ['/api/v1/health?format=csv', 'format'],
    ['/api/v1/judgements?limt=3', 'limt'],
    ['/api/v1/documents?limt=3', 'limt'],
    ['/api/v1/changes?sinc=2025-05-31', 'sinc'],
  ])('names the field: %s', async (path, field) => {
    expect(await problemOf(await asking(counts)(path))).toMatchObject({ status: 422, field });
  });
});

describe('the method', () => {
  const ask = asking(counts);
  it.each([
    ['PUT', '/documents', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/documents/x', 'GET, HEAD, OPTIONS'],
    ['POST', '/health', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/jobs/a%2Fb', 'GET, HEAD, DELETE, OPTIONS'],
    ['GET', '/judgements/0123456789ab', 'DELETE, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s is refused by %s, which tells what it takes', async (method, path, allow) => {
    const response = await ask(`/api/v1${path}`, { method });
    expect(response.headers.get('allow')).toBe(allow);
    expect((await problemOf(response)).status).toBe(405);
    const told = await ask(`/api/v1${path}`, { method: 'OPTIONS' });
    expect([told.status, told.headers.get('allow'), await told.text()]).toEqual([204, allow, '']);
  });
  it('of a path that is not there does not matter', async () => {
    for (const method of ['GET', 'OPTIONS']) expect((await problemOf(await ask('/api/v1/nothing', { method }))).status).toBe(404);
    for (const method of ['PUT', 'DELETE']) expect((await problemOf(await ask('/api/v1/nothing', { method, headers: authorization }))).status).toBe(404);
  });
  it('HEAD answers as GET does, without a body', async () => {
    const [get, head] = [await ask(health), await ask(health, { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect([head.status, ...head.headers]).toEqual([get.status, ...get.headers]);
    expect((await ask('/api/v1/documents/', { method: 'HEAD' })).status).toBe(404);
  });
});

describe('every answer', () => {
  it('tells browsers what to refuse', async () => {
    const ask = asking(counts);
    for (const path of [health, '/api/v1/docs', '/api/v1/nothing', '/nothing']) {
      const { headers: told } = await ask(path);
      const policy = told.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
      expect(policy.replace(/style-src [^;]*/, '')).not.toMatch(/unsafe|https?:|\*/);
      expect(told.get('x-content-type-options')).toBe('nosniff');
      expect(told.get('x-frame-options')).toBe('DENY');
      expect(told.get('referrer-policy')).toBe('no-referrer');
      expect(told.get('access-control-allow-origin')).toBeNull();
    }
  });
  it('has a tag by which it is not sent twice', async () => {
    const ask = asking(counts);
    const tag = (await ask(health)).headers.get('etag') as string;
    expect((await ask(health, headers({ 'if-none-match': tag }))).status).toBe(304);
    expect((await ask(health, headers({ 'if-none-match': 'W/"other"' }))).status).toBe(200);
  });
});

describe('the description of the API', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const document = (await (await asking(counts)('/api/v1/openapi.json')).json()) as Record<string, unknown>;
    const validator = new Validator();
    expect(await validator.validate(document)).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
    // the validator does refuse
    expect(await new Validator().validate({ ...document, paths: { nothing: {} } })).toMatchObject({ valid: false });
  });
  it('is OpenAPI 3.1 and names every path; the page has no script', async () => {
    const ask = asking(counts);
    const document = (await (await ask('/api/v1/openapi.json')).json()) as { openapi: string; paths: Record<string, object> };
    expect(document.openapi).toBe('3.1.0');
    const page = await (await ask('/api/v1/docs')).text();
    for (const path of ['/documents', '/documents/{id}', '/jobs/{id}/events', '/judgements/{id}', '/changes', '/engagements', '/people'])
      expect(Object.keys(document.paths)).toContain(path);
    for (const path of Object.keys(document.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
  });
});

describe('the built app', () => {
  const above = mkdtempSync(join(tmpdir(), 'web-'));
  const folder = join(above, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>App</title>');
  writeFileSync(join(folder, 'assets', 'a-1234.js'), `// ${'x'.repeat(5_000)}`);
  writeFileSync(join(above, 'outside.txt'), 'outside');
  afterAll(() => rmSync(above, { recursive: true }));
  const ask = asking(counts, { webFolder: folder });
  it('comes for every address of it, fresh; its files for ever', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/relation/NOR/VNM',
      '/document/x?at=engagements:1',
      '/person/a.b',
      '/../outside.txt',
      '/%2e%2e/outside.txt',
      '/..%2foutside.txt',
    ]) {
      const response = await ask(path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>App');
    }
    const script = await ask('/assets/a-1234.js', headers({ 'accept-encoding': 'gzip, br' }));
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(200);
    expect((await ask('/assets/a-1234.js', headers({ 'accept-encoding': 'gzip;q=0' }))).headers.get('content-encoding')).toBeNull();
    expect((await ask('/assets/gone.js')).status).toBe(404);
    const posted = await ask('/relation/NOR/VNM', { method: 'POST' });
    expect([(await problemOf(posted)).status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await ask('/api/v1/nothing')).status).toBe(404);
  });
});
