// The built app. Its files are listed when the server starts: no name that a request brings is ever opened.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, Handler } from 'hono';
import { Problem } from './problem.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Names under `assets/` hold a digest of what they hold. */
const FOREVER = 'public, max-age=31536000, immutable';
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);
const compress = promisify(gzip);

interface Served {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

async function load(folder: string, name: string, zipped: boolean): Promise<Served> {
  const bytes = readFileSync(join(folder, name));
  const headers = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'cache-control': name.startsWith('assets/') ? FOREVER : 'no-cache',
    ...(compressible.has(extname(name)) && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  };
  return { body: new Uint8Array(zipped ? await compress(bytes) : bytes), headers };
}

const namesIn = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );

const takesGzip = (c: Context): boolean => /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(c.req.header('accept-encoding') ?? '');

/**
 * Serves the files of a folder, and its index.html for every address of the app.
 *
 * @throws where the folder cannot be listed
 */
export function serveApp(folder: string): Handler {
  const names = namesIn(folder.replace(/\/$/, ''));
  const kept = new Map<string, Promise<Served>>();
  return async (c) => {
    const asked = c.req.path.slice(1);
    // an address of the app may end in a name with a dot; what lies in assets/ is a file or nothing
    if (!names.has(asked) && asked.startsWith('assets/')) throw new Problem(404, 'the app has no such file; it was built anew, so load the page again');
    const name = names.has(asked) ? asked : 'index.html';
    const zipped = takesGzip(c) && compressible.has(extname(name));
    const key = `${zipped} ${name}`;
    if (!kept.has(key)) kept.set(key, load(folder, name, zipped));
    const { body, headers } = (await kept.get(key)) as Served;
    return c.body(body, 200, { ...headers });
  };
}
