// The engine in a thread of its own: a page that takes long holds up nobody, one that takes too long or breaks the thread costs itself alone.
import type { Worker } from 'node:worker_threads';
import type { Page } from '../model/page.ts';
import type { EngineAnswer, EngineData, EngineQuestion, Given, ReadDocument, Zones } from './engine-messages.ts';
import { startThread } from './thread-program.ts';

export type { Given, ReadDocument } from './engine-messages.ts';

/** The engine could not read something; the message says why. */
export class EngineError extends Error {}

export interface EngineThread {
  /**
   * The documents of what is given, one after another. One file is read at a time: who begins another ends the one before.
   *
   * @throws {EngineError} where a page breaks the thread or takes too long; the reason of the signal where it ends
   */
  read(given: Given, options: { readonly readAt: string; readonly signal: AbortSignal }): AsyncGenerator<ReadDocument>;
  /** The zones of a page. @throws {EngineError} as above */
  zones(page: Page): Promise<Zones>;
  /** Ends the thread; what is asked is told as failed. */
  close(): Promise<void>;
}

export interface EngineThreadOptions extends EngineData {
  /** Milliseconds that one document may take. */
  readonly timeLimit?: number;
  /** Megabytes that the thread may use: a page that would take more ends it, and not the process. */
  readonly memory?: number;
  /** What runs in the thread, where it is not what the build made. */
  readonly program?: URL;
}

const SLOWEST_DOCUMENT = 60_000;
const LARGEST_HEAP = 2_048;

interface Waiting {
  readonly resolve: (value: ReadDocument | Zones | null) => void;
  readonly reject: (error: unknown) => void;
}

type Asked<Q = EngineQuestion> = Q extends EngineQuestion ? Omit<Q, 'id'> : never;

class Thread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;
  private closed = false;

  constructor(
    private readonly data: EngineData,
    private readonly limits: { readonly time: number; readonly memory: number },
    private readonly program: URL | undefined,
  ) {}

  ask(question: Asked, signal?: AbortSignal): Promise<ReadDocument | Zones | null> {
    if (this.closed) return Promise.reject(new EngineError('the engine was closed'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    const worker = this.worker ?? this.start();
    this.number += 1;
    const id = this.number;
    return new Promise((resolve, reject) => {
      const stop = (): void => this.end(worker, signal?.reason);
      const timer = setTimeout(
        () => this.end(worker, new EngineError(`reading took longer than ${this.limits.time / 1000} s and was given up`)),
        this.limits.time,
      );
      const settle =
        <V>(done: (value: V) => void) =>
        (value: V): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          done(value);
        };
      signal?.addEventListener('abort', stop, { once: true });
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      worker.postMessage({ ...question, id } as EngineQuestion);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    const { worker } = this;
    if (!worker) return;
    this.end(worker, new EngineError('the engine was closed'));
    await worker.terminate();
  }

  /** The thread starts when it is first asked, and again after it was ended. */
  private start(): Worker {
    const options = { workerData: this.data, resourceLimits: { maxOldGenerationSizeMb: this.limits.memory } };
    const worker = startThread('engine-worker', options, this.program);
    worker.on('message', (answer: EngineAnswer) => this.take(answer));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.end(
        worker,
        new EngineError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading took too much memory and was given up' : `the engine failed (${error.message})`),
      ),
    );
    worker.on('exit', () => this.end(worker, new EngineError('the engine ended without a word')));
    this.worker = worker;
    return worker;
  }

  private take(answer: EngineAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new EngineError(answer.error));
    else waiting?.resolve(answer.value);
  }

  /** A thread that computes can only be ended as a whole. All that was asked of it fails. */
  private end(worker: Worker, reason: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    void worker.terminate();
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(reason);
  }
}

async function* readWith(
  thread: Thread,
  given: Given,
  { readAt, signal }: { readonly readAt: string; readonly signal: AbortSignal },
): AsyncGenerator<ReadDocument> {
  let document = await thread.ask({ ask: 'begin', given, readAt }, signal);
  while (document !== null) {
    yield document as ReadDocument;
    document = await thread.ask({ ask: 'next' }, signal);
  }
}

/** The engine over some packs and tables, in a thread that starts when it is first asked. */
export function openEngineThread({ timeLimit = SLOWEST_DOCUMENT, memory = LARGEST_HEAP, program, ...data }: EngineThreadOptions): EngineThread {
  const thread = new Thread(data, { time: timeLimit, memory }, program);
  return {
    read: (given, options) => readWith(thread, given, options),
    zones: async (page) => (await thread.ask({ ask: 'zones', page })) as Zones,
    close: () => thread.close(),
  };
}
