// What the thread of the engine answers to `engine-thread.ts`. One file is read at a time, a document of it whenever one is asked for.
import type { MessagePort } from 'node:worker_threads';
import { makeRows } from '../ledger/rows.ts';
import type { ReadItem } from '../readers/document.ts';
import { readSent } from '../readers/read-pages.ts';
import type { BegunPage, EngineAnswer, EngineQuestion, Given, ReadDocument, Zones } from './engine-messages.ts';
import type { Extractor } from './extract.ts';
import { extractItems } from './extract-pages.ts';
import { turn } from './turn.ts';

interface Reading {
  readonly given: Given;
  readonly readAt: string;
  readonly behind: number;
  readonly tellBegun: (page: BegunPage) => void;
}

async function* itemsOf(given: Given): AsyncGenerator<ReadItem> {
  if ('page' in given) yield { page: given.page };
  else yield* readSent(given);
}

/** What stands behind so many pages; each page is told before it is handed on. */
async function* itemsBehind({ given, behind, tellBegun }: Reading): AsyncGenerator<ReadItem> {
  let count = 0;
  for await (const item of itemsOf(given)) {
    if (item.page) count += 1;
    if (count < behind || (count === behind && item.page)) continue;
    if (item.page) tellBegun({ source: item.page.source, count });
    yield item;
  }
}

async function* read(extractor: Extractor, reading: Reading): AsyncGenerator<ReadDocument> {
  for await (const item of extractItems(extractor, itemsBehind(reading))) yield item.issue ? item : { rows: makeRows(item.page, item.record, reading.readAt) };
}

/** Loads the pack of each language, by a page that holds what it calls itself. Whoever opens a document meanwhile waits for one pack, not for all. */
async function warmUp(extractor: Extractor): Promise<null> {
  for (const { code: language, name: text } of extractor.languages()) {
    extractor.zones({ source: '', text, kind: 'text', language });
    await turn();
  }
  return null;
}

/** Answers what comes over a port until it is closed. */
export function answerOver(port: MessagePort, extractor: Extractor): void {
  const tell = (told: EngineAnswer): void => port.postMessage(told);
  let documents: AsyncGenerator<ReadDocument> | undefined;
  // a later question may be the one that meets a page
  let asked = 0;
  const answer = async (question: EngineQuestion): Promise<ReadDocument | Zones | null> => {
    if (question.ask === 'warm-up') return warmUp(extractor);
    if (question.ask === 'zones') return extractor.zones(question.page);
    asked = question.id;
    if (question.ask === 'begin') documents = read(extractor, { ...question, tellBegun: (begun) => tell({ id: asked, begun }) });
    const next = await documents?.next();
    return next === undefined || next.done ? null : next.value;
  };
  port.on('message', (question: EngineQuestion) => {
    const { id } = question;
    answer(question).then(
      (value) => tell({ id, value }),
      (error: unknown) => tell({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}
