// The engine in a thread of its own: a page that takes long holds up nobody, one that takes too long or breaks the thread costs itself alone.
import type { Worker } from 'node:worker_threads';
import { type IssueKind, issueOf, messageOf, type Values } from '../model/issue-words.ts';
import type { Page } from '../model/page.ts';
import type { BegunPage, EngineAnswer, EngineData, EngineQuestion, Given, ReadDocument, Zones } from './engine-messages.ts';
import { startThread } from './thread-program.ts';

export type { Given, ReadDocument } from './engine-messages.ts';

/** The engine could not read something; the message says why. */
export class EngineError extends Error {
  constructor(
    readonly kind: IssueKind,
    readonly values: Values = {},
  ) {
    super(messageOf(kind, values));
  }
}

export interface EngineThread {
  /**
   * The documents of what is given, one after another. One file is read at a time: who begins another ends the one before. A page that breaks the thread
   * or takes too long is told as an issue, and the pages behind it are read.
   *
   * @throws {EngineError} where the thread was closed; the reason of the signal where it ends
   */
  read(given: Given, options: { readonly readAt: string; readonly signal: AbortSignal }): AsyncGenerator<ReadDocument>;
  /** The zones of a page. @throws {EngineError} where it breaks the thread or takes too long */
  zones(page: Page): Promise<Zones>;
  /** Loads what zones need, so that nobody waits for it later. @throws {EngineError} where it cannot */
  warmUp(): Promise<void>;
  /** Ends the thread; what is asked is told as failed. */
  close(): Promise<void>;
}

export interface EngineThreadOptions extends EngineData {
  /** Milliseconds that one document may take once it is begun. */
  readonly timeLimit?: number;
  /** Megabytes that the thread may use: a page that would take more ends it, and not the process. */
  readonly memory?: number;
  /** What runs in the thread, where it is not what the build made. */
  readonly program?: URL;
}

const SLOWEST_DOCUMENT = 60_000;
/** For whatever is no document yet: the thread starts, packs are loaded, a file is parsed. */
const SLOWEST_START = 60_000;
const LARGEST_HEAP = 2_048;

interface Waiting {
  readonly resolve: (value: ReadDocument | Zones | null) => void;
  readonly reject: (error: unknown) => void;
  readonly onPage: (page: BegunPage) => void;
}

interface Asking {
  /** Ends the thread, and what was asked of it with its reason. */
  readonly signal?: AbortSignal;
  /** Told of a page before it is read. */
  readonly onBegun?: (page: BegunPage) => void;
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

  get isClosed(): boolean {
    return this.closed;
  }

  ask(question: Asked, { signal, onBegun }: Asking = {}): Promise<ReadDocument | Zones | null> {
    if (this.closed) return Promise.reject(new EngineError('engine-closed'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    const worker = this.worker ?? this.start();
    this.number += 1;
    const id = this.number;
    return new Promise((resolve, reject) => {
      const stop = (): void => this.end(worker, signal?.reason);
      let timer = this.endWithin(worker, SLOWEST_START);
      const settle =
        <V>(done: (value: V) => void) =>
        (value: V): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          done(value);
        };
      signal?.addEventListener('abort', stop, { once: true });
      const onPage = (page: BegunPage): void => {
        clearTimeout(timer);
        timer = this.endWithin(worker, this.limits.time);
        onBegun?.(page);
      };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject), onPage });
      worker.postMessage({ ...question, id } as EngineQuestion);
    });
  }

  private endWithin(worker: Worker, limit: number): NodeJS.Timeout {
    return setTimeout(() => this.end(worker, new EngineError('too-slow', { seconds: limit / 1000 })), limit);
  }

  async close(): Promise<void> {
    this.closed = true;
    const { worker } = this;
    if (!worker) return;
    this.end(worker, new EngineError('engine-closed'));
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
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new EngineError('too-much-memory') : new EngineError('engine-failed', { reason: error.message }),
      ),
    );
    worker.on('exit', () => this.end(worker, new EngineError('engine-ended')));
    this.worker = worker;
    return worker;
  }

  private take(answer: EngineAnswer): void {
    const waiting = this.waiting.get(answer.id);
    if ('begun' in answer) {
      waiting?.onPage(answer.begun);
      return;
    }
    this.waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new EngineError('engine-failed', { reason: answer.error }));
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

/** Where so many pages of one file broke the thread, the others are most likely alike, and each may take as long as the limit. */
const MOST_BREAKS = 10;

const nameOf = (given: Given): string => ('page' in given ? given.page.source : given.source);

const brokenBy = (source: string, error: EngineError, isGivenUp: boolean): ReadDocument => ({
  issue: issueOf(error.kind, { source, values: error.values, mend: isGivenUp ? 'rest-unread' : undefined }),
});

interface ReadOptions {
  readonly readAt: string;
  readonly signal: AbortSignal;
}

/** What is behind so many pages, until the thread breaks. `onBegun` tells the page that is being read; undefined between two. */
async function* readBehind(
  thread: Thread,
  given: Given,
  { readAt, signal, behind, onBegun }: ReadOptions & { readonly behind: number; readonly onBegun: (page: BegunPage | undefined) => void },
): AsyncGenerator<ReadDocument> {
  let document = await thread.ask({ ask: 'begin', given, readAt, behind }, { signal, onBegun });
  while (document !== null) {
    const { issue } = document as ReadDocument;
    // a damaged page is told as such before it is read
    if (issue?.level !== 'damaged') onBegun(undefined);
    yield document as ReadDocument;
    document = await thread.ask({ ask: 'next' }, { signal, onBegun });
  }
}

async function* readWith(thread: Thread, given: Given, options: ReadOptions): AsyncGenerator<ReadDocument> {
  let behind = 0;
  for (let breaks = 1; ; breaks += 1) {
    let begun: BegunPage | undefined;
    let count = behind;
    try {
      const onBegun = (page: BegunPage | undefined): void => {
        begun = page;
        count = page?.count ?? count;
      };
      yield* readBehind(thread, given, { ...options, behind, onBegun });
      return;
    } catch (error) {
      if (!(error instanceof EngineError) || thread.isClosed) throw error;
      // a thread that breaks between two pages loses none; one that breaks before the first would do so again
      const isGivenUp = breaks === MOST_BREAKS || count === behind;
      if (begun !== undefined || isGivenUp) yield brokenBy(begun?.source ?? nameOf(given), error, isGivenUp);
      if (isGivenUp) return;
      behind = count;
    }
  }
}

/** The engine over some packs and tables, in a thread that starts when it is first asked. */
export function openEngineThread({ timeLimit = SLOWEST_DOCUMENT, memory = LARGEST_HEAP, program, ...data }: EngineThreadOptions): EngineThread {
  const thread = new Thread(data, { time: timeLimit, memory }, program);
  return {
    read: (given, options) => readWith(thread, given, options),
    zones: async (page) => (await thread.ask({ ask: 'zones', page })) as Zones,
    warmUp: async () => void (await thread.ask({ ask: 'warm-up' })),
    close: () => thread.close(),
  };
}
