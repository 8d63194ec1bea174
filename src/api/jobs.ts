// The reading of what is added: one job after another, each with its progress, until it is done, cancelled or failed.
import { randomBytes } from 'node:crypto';
import { StoreError } from '../ledger/failures.ts';
import type { DocumentRows } from '../ledger/rows.ts';
import type { Issue } from '../model/issue.ts';
import { issueOf } from '../model/issue-words.ts';
import { EngineError, type Given } from '../pipeline/engine-thread.ts';
import type { Job } from './contract.ts';
import { Problem } from './problem.ts';
import type { Services } from './services.ts';

/** So many documents go into one transaction, and show as progress together. */
const BATCH = 10;
/** So many ids and issues a job tells. */
const LONGEST_LIST = 200;
/** Jobs that ended are remembered so long as no more than these came after. */
const ENDED = 100;
const LARGEST_QUEUE = 100 * 1024 * 1024;

type Listener = (job: Job) => void;
type Own = { -readonly [Name in keyof Job]: Job[Name] };

interface Kept {
  readonly job: Own;
  readonly given: readonly Given[];
  readonly bytes: number;
  readonly aborter: AbortController;
  readonly listeners: Set<Listener>;
}

export interface Jobs {
  /** Queues a job. @throws {Problem} 503 where too much waits already */
  add(given: readonly Given[]): Job;
  find(id: string): Job | undefined;
  /** Tells what becomes of a job, from now on. @returns what ends the telling */
  follow(id: string, listener: Listener): () => void;
  /** Ends a job that has not ended; what it has entered stays. */
  cancel(id: string): void;
}

export const hasEnded = ({ state }: Job): boolean => state !== 'waiting' && state !== 'reading';

const sizeOf = (given: Given): number => ('page' in given ? given.page.text.length * 2 : given.bytes.length);
const nameOf = (given: Given): string => ('page' in given ? given.page.source : given.source);

/** A line of JSON Lines is a document, any other file is one. */
function countOf(given: Given): number {
  if ('page' in given || !given.source.toLowerCase().endsWith('.jsonl')) return 1;
  return Math.max(
    1,
    Buffer.from(given.bytes)
      .toString('latin1')
      .split('\n')
      .filter((line) => line.trim() !== '').length,
  );
}

function addIssue(job: Own, { source, place, message, mend, level, told }: Issue): void {
  if (job.issues.length >= LONGEST_LIST) return;
  const words = `${place === '' ? '' : `${place}: `}${message}; ${mend}`;
  job.issues = [...job.issues, { source, message: words, level, ...(told && { told: { ...told, values: { ...told.values } } }) }];
}

/** Why a job ended before its end. */
function issueOfError(error: unknown, source: string): Issue {
  if (error instanceof EngineError) return issueOf(error.kind, { source, values: error.values });
  if (error instanceof StoreError) return issueOf('ledger-failed', { source, values: { reason: error.message } });
  console.error('dragoman: a job failed:', error);
  return issueOf('fault', { source });
}

/** One job as it is read. */
class Run {
  private readonly batch: DocumentRows[] = [];
  private skipped = 0;

  constructor(
    private readonly kept: Kept,
    private readonly services: Services,
    private readonly tell: () => void,
  ) {}

  async finish(): Promise<void> {
    const { job, given, aborter } = this.kept;
    let source = '';
    try {
      for (const one of given) {
        source = nameOf(one);
        await this.read(one, aborter.signal);
      }
      await this.flush();
      await this.services.ledger.refreshResolution(this.services.tables);
      // it may have been cancelled meanwhile
      if (job.state === 'reading') job.state = job.documents.length === 0 && this.skipped > 0 ? 'failed' : 'done';
    } catch (error) {
      if (aborter.signal.aborted) return;
      await this.fail(error, source);
    }
  }

  private async read(given: Given, signal: AbortSignal): Promise<void> {
    const { job } = this.kept;
    for await (const document of this.services.reader.read(given, { readAt: this.services.now(), signal })) {
      signal.throwIfAborted();
      if (document.issue) {
        addIssue(job, document.issue);
        if (document.issue.level === 'skipped') {
          job.done += 1;
          this.skipped += 1;
        }
      } else {
        job.done += 1;
        this.batch.push(document.rows);
        if (this.batch.length >= BATCH) await this.flush();
      }
      this.tell();
    }
  }

  private async flush(): Promise<void> {
    const rows = this.batch.splice(0);
    if (rows.length === 0) return;
    const { job } = this.kept;
    const { added, replaced, unchanged } = await this.services.ledger.appendDocuments(rows);
    job.added += added + replaced;
    job.unchanged += unchanged;
    if (job.documents.length < LONGEST_LIST) job.documents = [...new Set([...job.documents, ...rows.map((r) => r.document.id)])].slice(0, LONGEST_LIST);
    this.tell();
  }

  /** What was read before is kept. */
  private async fail(error: unknown, source: string): Promise<void> {
    const { job } = this.kept;
    addIssue(job, issueOfError(error, source));
    if (!(error instanceof StoreError)) await this.flush().catch((failure: unknown) => addIssue(job, issueOfError(failure, source)));
    job.state = 'failed';
  }
}

/** The jobs of a server. They live in memory: what a job has entered is in the ledger, whatever becomes of the job. */
export function makeJobs(services: Services): Jobs {
  const jobs = new Map<string, Kept>();
  const queue: Kept[] = [];
  let isReading = false;

  const tell = ({ job, listeners }: Kept): void => {
    for (const listener of listeners) listener({ ...job });
  };
  const forget = (): void => {
    const ended = [...jobs.values()].filter(({ job }) => hasEnded(job));
    for (const { job } of ended.slice(0, Math.max(0, ended.length - ENDED))) jobs.delete(job.id);
  };
  const work = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    for (let kept = queue.shift(); kept; kept = queue.shift()) {
      const own = kept;
      own.job.state = 'reading';
      tell(own);
      await new Run(own, services, () => !hasEnded(own.job) && tell(own)).finish();
      if (!own.aborter.signal.aborted) tell(own);
      // the bytes of a job that ended are let go
      jobs.set(own.job.id, { ...own, given: [] });
      forget();
    }
    isReading = false;
  };

  return {
    add: (given) => {
      const bytes = given.reduce((sum, one) => sum + sizeOf(one), 0);
      const waiting = queue.reduce((sum, kept) => sum + kept.bytes, 0);
      if (waiting + bytes > LARGEST_QUEUE)
        throw new Problem(503, 'too much waits to be read already; send this again when some of it is done', { headers: { 'retry-after': '30' } });
      const total = given.reduce((sum, one) => sum + countOf(one), 0);
      const job: Own = { id: randomBytes(16).toString('hex'), state: 'waiting', done: 0, total, added: 0, unchanged: 0, documents: [], issues: [] };
      const kept: Kept = { job, given, bytes, aborter: new AbortController(), listeners: new Set() };
      jobs.set(job.id, kept);
      queue.push(kept);
      const answer = { ...job };
      void work();
      return answer;
    },
    find: (id) => {
      const kept = jobs.get(id);
      return kept && { ...kept.job };
    },
    follow: (id, listener) => {
      const listeners = jobs.get(id)?.listeners;
      listeners?.add(listener);
      return () => void listeners?.delete(listener);
    },
    cancel: (id) => {
      const kept = jobs.get(id);
      if (!kept || hasEnded(kept.job)) return;
      kept.job.state = 'cancelled';
      const at = queue.indexOf(kept);
      if (at >= 0) queue.splice(at, 1);
      kept.aborter.abort(new Error('the job was cancelled'));
      tell(kept);
    },
  };
}
