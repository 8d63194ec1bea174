// What goes wrong, as application/problem+json (RFC 9457). No stack and no name of a file of the server leaves it.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';
import { StoreError } from '../ledger/failures.ts';
import { type Problem as ProblemBody, problemSchema } from './contract.ts';

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Writing asks for the token',
  403: 'This is refused',
  404: 'There is nothing here',
  405: 'This cannot be done here',
  409: 'This cannot be done now',
  413: 'This is too large',
  415: 'This kind of body is not taken',
  422: 'The request cannot be carried out',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'The ledger cannot be asked now',
  504: 'This took too long',
};

/** Something that a request got wrong, or that the server cannot do; thrown by routes and told by `tellProblem`. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  /** The parameter or member that is wrong. */
  readonly field: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: ContentfulStatusCode,
    detail: string,
    more: { readonly field?: string | undefined; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.field = more.field;
    this.headers = more.headers ?? {};
  }
}

/** Something that is not in the ledger. */
export const notFound = (what: string): Problem => new Problem(404, `the ledger has no ${what}`);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError) return new Problem(503, error.message, { headers: { 'retry-after': '5' } });
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new Problem(504, 'the ledger did not answer in time; ask for less, for example for a shorter period or a smaller limit');
  if (error instanceof DOMException && error.name === 'AbortError') return new Problem(400, 'the request was given up');
  if (error instanceof HTTPException && error.status === 415)
    return new Problem(415, 'this kind of body is not taken here; /api/v1/docs tells which is', { field: 'Content-Type' });
  if (error instanceof HTTPException) return new Problem(error.status as ContentfulStatusCode, error.message || (titles[error.status] ?? ''));
  return new Problem(500, 'this is a fault of the program; please report it with what was asked');
}

/** Tells whatever a route threw. */
export function tellProblem(error: unknown, c: Context): Response {
  const { status, message, field, headers } = problemOf(error);
  if (status === 500) console.error(`dragoman: ${c.req.method} ${c.req.path}:`, error);
  const body: ProblemBody = { type: 'about:blank', title: titles[status] ?? 'Problem', status, detail: message, ...(field !== undefined && { field }) };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers });
}

/** What a schema refuses, named by its field. */
export function problemOfSchema(error: ZodError): Problem {
  const [first] = error.issues;
  const field = first?.path.map(String).join('.') ?? '';
  if (first && /received undefined$/.test(first.message)) return new Problem(422, 'this must be given', { field: field || undefined });
  // what is wrong with one of several unknown members is told of the first of them
  const unknown = first?.code === 'unrecognized_keys' ? first.keys[0] : undefined;
  return new Problem(422, unknown === undefined ? (first?.message ?? 'it does not fit') : `there is no ${unknown} here`, {
    field: unknown ?? (field || undefined),
  });
}

/** The answers that every route may give, for the document of the API. */
export const problems = {
  default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
} as const;
