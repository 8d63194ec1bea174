// A ledger that is open in a thread of its own, so that no question holds up the thread that asks: PGlite computes in the thread that it is open in, and so
// does what is done with its rows.
import { setMaxListeners } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { StoreError } from '../ledger/failures.ts';
import { lockLedger } from '../ledger/open.ts';
import { isServer, nameOfServer } from '../ledger/server.ts';
import { type LedgerQueries, makeQueries, type QueryName } from './queries.ts';
import type { Answer, Question, TellableError, ThreadData } from './query-messages.ts';
import { startThread } from './thread-program.ts';

/** The questions of a ledger in another thread. */
export interface QueryThread extends LedgerQueries {
  /** The same questions until a signal: one that has not begun by then is never asked, the answer to one that has is thrown away. Both are told as the signal's reason. */
  until(signal: AbortSignal): LedgerQueries;
  /** Lets what has begun come to its end, refuses all else, closes the ledger and sets its folder free. */
  close(): Promise<void>;
}

interface Waiting {
  readonly id: number;
  readonly name: QueryName;
  readonly args: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** So many questions are with the thread at once; the others can still be taken back. A server answers as many beside one another. */
const AT_ONCE = 4;

const errorOf = ({ message, name, isOfStore }: TellableError): Error => (isOfStore ? new StoreError(message) : Object.assign(new Error(message), { name }));

class Thread {
  private readonly asked = new Map<number, Waiting>();
  private readonly queue: Waiting[] = [];
  private readonly ends: (() => void)[] = [];
  private number = 0;
  /** Why nothing can be asked any more. */
  private ended: Error | undefined;

  constructor(
    private readonly worker: Worker,
    private readonly name: string,
  ) {
    worker.on('message', (answer: Answer) => this.take(answer));
    worker.on('error', (error) => this.end(new StoreError(`${name}: the thread of the ledger failed; open it again (${error.message})`)));
    worker.on('exit', () => this.end(new StoreError(`${name}: the thread of the ledger has ended; open it again`)));
  }

  ask(name: QueryName, args: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    if (this.ended) return Promise.reject(this.ended);
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        const at = this.queue.indexOf(waiting);
        if (at >= 0) this.queue.splice(at, 1);
        reject(signal?.reason);
      };
      const settle =
        <V>(done: (value: V) => void) =>
        (value: V): void => {
          signal?.removeEventListener('abort', stop);
          done(value);
        };
      this.number += 1;
      const waiting: Waiting = { id: this.number, name, args, resolve: settle(resolve), reject: settle(reject) };
      signal?.addEventListener('abort', stop, { once: true });
      this.queue.push(waiting);
      this.send();
    });
  }

  async close(): Promise<void> {
    this.refuse(new StoreError(`${this.name}: the ledger was closed`));
    if (this.asked.size > 0) await new Promise<void>((resolve) => this.ends.push(resolve));
    const answer = await new Promise<Answer | undefined>((resolve) => {
      this.worker.on('message', (told: Answer) => told.id === 'close' && resolve(told));
      this.worker.on('exit', () => resolve(undefined));
      this.worker.postMessage('close' satisfies Question);
    });
    await this.worker.terminate();
    if (answer && 'error' in answer) throw errorOf(answer.error);
  }

  private send(): void {
    while (this.asked.size < AT_ONCE) {
      const next = this.queue.shift();
      if (!next) return;
      const { id, name, args } = next;
      try {
        this.worker.postMessage({ id, name, args } satisfies Question);
        this.asked.set(id, next);
      } catch (error) {
        // what cannot be sent to another thread, as a function
        next.reject(error);
      }
    }
  }

  private take(answer: Answer): void {
    const waiting = typeof answer.id === 'number' ? this.asked.get(answer.id) : undefined;
    if (!waiting) return;
    this.asked.delete(waiting.id);
    if ('error' in answer) waiting.reject(errorOf(answer.error));
    else waiting.resolve(answer.value);
    this.send();
    this.tellEnds();
  }

  private tellEnds(): void {
    if (this.asked.size === 0) for (const resolve of this.ends.splice(0)) resolve();
  }

  /** Takes no question from now on, and gives back those that wait. */
  private refuse(error: Error): void {
    this.ended ??= error;
    for (const waiting of this.queue.splice(0)) waiting.reject(error);
  }

  private end(error: Error): void {
    this.refuse(error);
    for (const waiting of this.asked.values()) waiting.reject(error);
    this.asked.clear();
    this.tellEnds();
  }
}

/** Waits until the ledger is open in the thread. */
const opened = (worker: Worker, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => ('error' in answer ? reject(errorOf(answer.error)) : resolve()));
    worker.once('error', reject);
    worker.once('exit', () => reject(new StoreError(`${name}: the thread of the ledger ended before it was open`)));
  });

/**
 * Opens a ledger, a folder or the address of a server, in a thread of its own. This process owns the folder until it is closed or
 * the thread ends. `program` is what runs in the thread, where it is not what the build made.
 */
export async function openQueryThread(where: string, program?: URL): Promise<QueryThread> {
  const free = lockLedger(where);
  const name = isServer(where) ? nameOfServer(where) : where;
  const worker = startThread('query-worker', { workerData: { where } satisfies ThreadData }, program);
  worker.once('exit', free);
  try {
    await opened(worker, name);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  const thread = new Thread(worker, name);
  return {
    ...makeQueries((query, args) => thread.ask(query, args)),
    until: (signal) => {
      // one listener for each question that waits
      setMaxListeners(0, signal);
      return makeQueries((query, args) => thread.ask(query, args, signal));
    },
    close: () => thread.close(),
  };
}
