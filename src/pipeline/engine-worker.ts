// The program of the thread in which `engine-thread.ts` reads pages. One file is read at a time, a document of it whenever one is asked for.
import { parentPort, workerData } from 'node:worker_threads';
import { makeRows } from '../ledger/rows.ts';
import type { ReadItem } from '../readers/document.ts';
import { readSent } from '../readers/read-pages.ts';
import type { EngineAnswer, EngineData, EngineQuestion, Given, ReadDocument } from './engine-messages.ts';
import { createExtractor } from './extract.ts';
import { extractItems } from './extract-pages.ts';

const port = parentPort;
if (!port) throw new Error('this program runs in a thread of its own only; open one with openEngineThread');

const extractor = createExtractor(workerData as EngineData);
let documents: AsyncGenerator<ReadDocument> | undefined;

async function* itemsOf(given: Given): AsyncGenerator<ReadItem> {
  if ('page' in given) yield { page: given.page };
  else yield* readSent(given);
}

async function* read(given: Given, readAt: string): AsyncGenerator<ReadDocument> {
  for await (const item of extractItems(extractor, itemsOf(given))) yield item.issue ? item : { rows: makeRows(item.page, item.record, readAt) };
}

async function answer(question: EngineQuestion): Promise<Extract<EngineAnswer, { value: unknown }>['value']> {
  if (question.ask === 'zones') return extractor.zones(question.page);
  if (question.ask === 'begin') documents = read(question.given, question.readAt);
  const next = await documents?.next();
  return next === undefined || next.done ? null : next.value;
}

port.on('message', (question: EngineQuestion) => {
  const { id } = question;
  const tell = (told: EngineAnswer): void => port.postMessage(told);
  answer(question).then(
    (value) => tell({ id, value }),
    (error: unknown) => tell({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
