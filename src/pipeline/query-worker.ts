// The program of the thread in which a ledger is open for `query-thread.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { explainFailure, StoreError } from '../ledger/failures.ts';
import { openLockedLedger } from '../ledger/open.ts';
import { queriesOf } from './queries.ts';
import type { Answer, Question, TellableError, ThreadData } from './query-messages.ts';

const port = parentPort;
if (!port) throw new Error('this program runs in a thread of its own only; open one with openQueryThread');

const tell = (answer: Answer): void => port.postMessage(answer);

const tellable = (error: unknown): TellableError => ({
  message: error instanceof Error ? error.message : String(error),
  name: error instanceof Error ? error.name : 'Error',
  isOfStore: error instanceof StoreError,
});

const { where } = workerData as ThreadData;
const ledger = await openLockedLedger(where).catch((error: unknown) => {
  tell({ id: 'open', error: tellable(error) });
});

if (ledger) {
  const queries = queriesOf(ledger);
  const answer = async ({ id, name, args }: Exclude<Question, 'close'>): Promise<void> => {
    try {
      const value = await (queries[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      tell({ id, value });
    } catch (error) {
      tell({ id, error: tellable(explainFailure(error, ledger.name)) });
    }
  };
  const close = async (): Promise<void> => {
    const error = await ledger.close().then(() => undefined, tellable);
    tell(error ? { id: 'close', error } : { id: 'close', value: undefined });
    port.close();
  };
  port.on('message', (question: Question) => void (question === 'close' ? close() : answer(question)));
  tell({ id: 'open', value: ledger.name });
}
