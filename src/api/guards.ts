// Who may ask, how often, and for how long: asked before any route.
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { addressOf } from './client-address.ts';
import { rateLimiter } from './limits.ts';
import { Problem } from './problem.ts';
import type { ApiEnv, Services } from './services.ts';

type Guard = MiddlewareHandler<ApiEnv>;

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
const reads = (c: Context): boolean => harmless.has(c.req.method);

/** The name of a Host header, without its port. */
function hostName(header: string): string {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@?#\s]+))(?::\d{1,5})?$/i.exec(header) ?? [];
  return (bracketed ?? plain ?? '').toLowerCase().replace(/\.$/, '');
}

/** No text of a ledger holds U+0000, and no database takes it. */
export const refuseNul: Guard = async (c, next) => {
  if (/%00|\0/.test(c.req.url)) throw new Problem(404, 'nothing is called so: the address holds U+0000');
  await next();
};

/**
 * Only names that are the server's own: a page of another site whose name was made to point here (DNS rebinding) brings that name. An address in figures
 * cannot be made to point elsewhere.
 */
export function checkHost({ hosts }: Services): Guard {
  const own = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const header = c.req.header('host') ?? new URL(c.req.url).host;
    const name = hostName(header);
    if (!own.has(name) && isIP(name) === 0)
      throw new Problem(403, 'this server is not asked under that name; use the address that it printed', { field: 'Host' });
    await next();
  };
}

/** What a page of another site asks for, its browser tells. Somebody who types an address or follows a link may come in. */
export const refuseOtherSites: Guard = async (c, next) => {
  const [site, mode] = [c.req.header('sec-fetch-site'), c.req.header('sec-fetch-mode')];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeign && !(reads(c) && mode === 'navigate')) throw new Problem(403, 'pages of other sites may not ask this server');
  await next();
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (given: string, own: string): boolean => timingSafeEqual(digest(given), digest(own));

const COOKIE = 'dragoman-reading';

/** What lets a browser read, and nothing else: addresses that it opens by itself (downloads, streams) carry no token. */
const readingKey = (token: string): string => createHash('sha256').update(`reading ${token}`).digest('base64url');

/** Writing asks for the token; reading too, where the server can be reached from other machines. */
export function checkToken({ token, isRemote }: Services): Guard {
  const key = readingKey(token);
  return async (c, next) => {
    const given = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const holds = given !== undefined && isSame(given, token);
    const headers = { 'www-authenticate': 'Bearer realm="dragoman"' };
    if (given !== undefined && !holds)
      throw new Problem(401, 'the token is not the one of this server; it is part of the address that the server printed', { field: 'Authorization', headers });
    const mayRead = !isRemote || holds || isSame(getCookie(c, COOKIE) ?? '', key);
    if (reads(c) ? !mayRead : !holds)
      throw new Problem(401, 'send "Authorization: Bearer TOKEN"; the token is part of the address that the server printed', {
        field: 'Authorization',
        headers,
      });
    if (isRemote && holds) setCookie(c, COOKIE, key, { httpOnly: true, sameSite: 'Strict', path: '/api' });
    await next();
  };
}

/** How often an address may ask. */
export function limitRate({ limits }: Services): Guard {
  const [reading, writing] = [rateLimiter(limits.reading), rateLimiter(limits.writing)];
  return async (c, next) => {
    const wait = (reads(c) ? reading : writing)(addressOf(c));
    if (wait > 0) throw new Problem(429, `ask again in ${wait} s`, { headers: { 'retry-after': String(wait) } });
    await next();
  };
}

const tooLarge = (bytes: number) => (): never => {
  throw new Problem(
    413,
    `a request may hold ${bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1024)} kB`}; send it in parts`,
  );
};

/** How much a request may bring. */
export function limitBodies({ limits }: Services): Guard {
  const [upload, other] = [limits.upload, limits.body].map((maxSize) => bodyLimit({ maxSize, onError: tooLarge(maxSize) })) as [Guard, Guard];
  return (c, next) => (c.req.path === '/api/v1/documents' ? upload : other)(c, next);
}

/** The ledger is asked for as long as somebody waits, and not longer than the limit. */
export function limitTime({ ledger, limits }: Services): Guard {
  return async (c, next) => {
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(limits.time)]);
    c.set('queries', ledger.until(signal));
    await next();
  };
}
