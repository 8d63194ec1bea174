// The services of an app for tests: a ledger of theirs, an engine that reads nothing unless they give one.
import { fileURLToPath } from 'node:url';
import { makeApp } from '../src/api/app.ts';
import { limitsOfLoopback } from '../src/api/limits.ts';
import type { Services } from '../src/api/services.ts';
import { loadReference } from '../src/gazetteer/reference.ts';
import { EngineError, type EngineThread, type Given, type ReadDocument } from '../src/pipeline/engine-thread.ts';
import { type LedgerQueries, makeQueries } from '../src/pipeline/queries.ts';

export const referenceFolder = fileURLToPath(new URL('../reference', import.meta.url));
export const token = 'token-of-the-tests';
export const authorization = { authorization: `Bearer ${token}` };

/** An engine that gives what a test says. */
export const engineOf = (read: (given: Given, signal: AbortSignal) => AsyncGenerator<ReadDocument>): EngineThread => ({
  read: (given, { signal }) => read(given, signal),
  zones: async () => {
    throw new EngineError('engine-failed', { reason: 'there is no engine in this test' });
  },
  warmUp: async () => {},
  close: async () => {},
});

async function* nothing(): AsyncGenerator<ReadDocument> {}

/** Questions that end as `answer` does. */
export const questions = (answer: (name: string) => Promise<unknown>): LedgerQueries => makeQueries((name) => answer(name));

let reference: Services['reference'] | undefined;

/** What an app needs, but for what a test gives. `queries` answers whatever the signal. */
export function services(queries: LedgerQueries, given: Partial<Services> = {}): Services {
  reference ??= loadReference(referenceFolder);
  return {
    ledger: { ...queries, until: () => queries },
    reference,
    tables: { referenceFolder },
    languages: [{ code: 'fa', direction: 'rtl' }],
    reader: engineOf(nothing),
    explainer: engineOf(nothing),
    token,
    isRemote: false,
    hosts: ['localhost'],
    limits: limitsOfLoopback,
    version: '1.2.3',
    now: () => '2025-06-02T00:00:00.000Z',
    ...given,
  };
}

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Asks an app without a port. */
export function asking(queries: LedgerQueries, given: Partial<Services> = {}): Ask {
  const app = makeApp(services(queries, given));
  return async (path, init) => app.request(path, init);
}

export const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { ...authorization, 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export interface Told {
  readonly status: number;
  readonly field: string | undefined;
  readonly detail: string;
}

/** A problem as it is told: it must be one by its type. */
export async function problemOf(response: Response): Promise<Told> {
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error(`no problem: ${response.status} ${await response.text()}`);
  const told = (await response.json()) as Told;
  if (told.status !== response.status) throw new Error(`${response.status} is told as ${told.status}`);
  return { status: told.status, field: told.field, detail: told.detail };
}
