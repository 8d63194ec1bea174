// Answers that were given once are given again until the ledger changes: many readers ask the same, and the ledger computes in one thread.
import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv, Services } from './services.ts';

/** Bytes of all answers that are kept, and of one of them. */
const MOST_KEPT = 48_000_000;
const LARGEST = 4_000_000;

/** Milliseconds for which the ledger is taken to be as it was: one question for all that ask at once. */
const GLANCE = 50;

interface Answer {
  /** The ledger and the day that it was given for. */
  readonly of: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The answers by address, those asked for last at the end. */
class Kept {
  private readonly answers = new Map<string, Answer>();
  private size = 0;

  get(key: string, of: string): Answer | undefined {
    const known = this.answers.get(key);
    if (!known) return undefined;
    this.remove(key, known);
    if (known.of !== of) return undefined;
    this.add(key, known);
    return known;
  }

  put(key: string, answer: Answer): void {
    const before = this.answers.get(key);
    if (before) this.remove(key, before);
    if (answer.body.length <= LARGEST) this.add(key, answer);
    for (const [oldest, known] of this.answers) {
      if (this.size <= MOST_KEPT) return;
      this.remove(oldest, known);
    }
  }

  private add(key: string, answer: Answer): void {
    this.answers.set(key, answer);
    this.size += answer.body.length;
  }

  private remove(key: string, { body }: Answer): void {
    this.answers.delete(key);
    this.size -= body.length;
  }
}

const responseOf = ({ body, headers }: Answer): Response => new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });

/** The answer of a request, to be given again. Its tag is made here, once, and stands in its headers with its length: small ones are not packed. */
async function keep(c: Context<ApiEnv>, of: string): Promise<Answer> {
  const body = new Uint8Array(await c.res.arrayBuffer());
  const tag = `W/"${createHash('sha1').update(body).digest('hex')}"`;
  const made = ['etag', 'content-length'];
  const own: Answer['headers'] = [...[...c.res.headers].filter(([name]) => !made.includes(name)), ['etag', tag], ['content-length', String(body.length)]];
  c.res = undefined;
  c.res = responseOf({ of, body, headers: own });
  return { of, body, headers: own.filter(([name]) => name !== 'set-cookie') };
}

/** What hangs on more than the ledger, or comes to no end. */
const isOwn = (path: string): boolean => /\/(jobs|health|docs|openapi\.json)(\/|$)/.test(path);

/**
 * Keeps the answers of reading routes. The same question that is asked while it is being answered waits for that answer.
 *
 * @param services whose `now` tells the day: what is overdue hangs on it
 */
export function keepAnswers({ now }: Pick<Services, 'now'>): MiddlewareHandler<ApiEnv> {
  const kept = new Kept();
  const underWay = new Map<string, Promise<void>>();
  let seen: { readonly at: number; readonly version: Promise<string> } | undefined;
  const versionOf = (c: Context<ApiEnv>): Promise<string> => {
    if (!seen || performance.now() - seen.at > GLANCE) {
      const version = c.var.queries.readVersion();
      seen = { at: performance.now(), version };
      version.catch(() => {
        seen = undefined;
      });
    }
    return seen.version;
  };
  return async (c, next) => {
    // hono answers HEAD by what GET gives
    if (!['GET', 'HEAD'].includes(c.req.method) || isOwn(c.req.path)) {
      await next();
      seen = undefined;
      return;
    }
    const url = new URL(c.req.url);
    const key = `${url.pathname}${url.search} ${c.req.header('accept') ?? ''}`;
    const of = `${await versionOf(c)} ${now().slice(0, 10)}`;
    const asked = underWay.get(key);
    if (asked) await asked.catch(() => {});
    const known = kept.get(key, of);
    if (known) {
      c.res = responseOf(known);
      return;
    }
    const answering = next().then(async () => {
      if (c.res.status === 200) kept.put(key, await keep(c, of));
    });
    underWay.set(key, answering);
    try {
      await answering;
    } finally {
      if (underWay.get(key) === answering) underWay.delete(key);
    }
  };
}
