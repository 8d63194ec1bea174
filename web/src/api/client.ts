// Asks the API. Answers are typed by the contract; what goes wrong comes as an `ApiError` that says what.
import type { Problem } from '../../../src/api/contract.ts';
import { askEarly, takeEarly } from './early.ts';
import { token } from './token.ts';

/** What a question may carry: undefined and empty values are left out, lists become several parameters. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** An answer that is none. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;
  constructor(status: number, problem: Problem | undefined, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

const base = '/api/v1';

function queryOf(params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a list, as a link for saving it: `addressOf('/engagements', { side, format: 'csv' })`. */
export const addressOf = (path: string, params: Params = {}): string => base + path + queryOf(params);

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json().catch(() => undefined)) as Problem | undefined;
}

async function send(address: string, init: RequestInit, begun?: Promise<Response>): Promise<Response> {
  const response = await (begun ?? fetch(address, init)).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, undefined, 'The server does not answer');
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  throw new ApiError(response.status, problem, problem?.detail ?? problem?.title ?? `The server answered ${response.status}`);
}

const authorization = (): Record<string, string> => {
  const key = token();
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
};

const reading = (): Record<string, string> => ({ accept: 'application/json', ...authorization() });

/**
 * Reads.
 *
 * @throws {ApiError}
 */
export async function get<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  const address = addressOf(path, params);
  const response = await send(address, { headers: reading(), ...(signal && { signal }) }, takeEarly(address));
  return (await response.json()) as T;
}

/** Asks now what `get` will be asked for once the page stands. */
export const ask = (path: string, params: Params = {}): void => askEarly(addressOf(path, params), reading());

/**
 * Writes: a plain value goes as JSON, a form with its files.
 *
 * @throws {ApiError} 401 without a token
 */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const form = body instanceof FormData;
  const headers = { accept: 'application/json', ...authorization(), ...(form ? {} : { 'content-type': 'application/json' }) };
  const response = await send(addressOf(path), { method: 'POST', headers, body: form ? body : JSON.stringify(body) });
  return (await response.json()) as T;
}

/**
 * Takes back: a judgement, a job.
 *
 * @throws {ApiError}
 */
export async function remove(path: string, params: Params = {}): Promise<void> {
  await send(addressOf(path, params), { method: 'DELETE', headers: authorization() });
}
