import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { answerOver } from './engine-answers.ts';
import type { EngineAnswer, EngineQuestion } from './engine-messages.ts';
import type { Extractor } from './extract.ts';

test('a page that is asked for while packs are loaded waits for one of them, not for all', async () => {
  const { port1: own, port2: others } = new MessageChannel();
  const loaded: string[] = [];
  const extractor = {
    languages: () => ['en', 'nb', 'vi'].map((code) => ({ code, name: code, direction: 'ltr' })),
    zones: ({ language = '' }) => {
      loaded.push(language);
      return [];
    },
  } as unknown as Extractor;
  answerOver(others, extractor);
  const answered: number[] = [];
  const all = new Promise<void>((resolve) => {
    own.on('message', ({ id }: EngineAnswer) => {
      answered.push(id);
      if (answered.length === 2) resolve();
    });
  });
  own.postMessage({ id: 1, ask: 'warm-up' } satisfies EngineQuestion);
  own.postMessage({ id: 2, ask: 'zones', page: { source: 'a.txt', text: 'words', kind: 'text', language: 'km' } } satisfies EngineQuestion);
  await all;
  own.close();
  expect(answered).toEqual([2, 1]);
  expect(loaded.slice(-1)).not.toEqual(['km']);
});
