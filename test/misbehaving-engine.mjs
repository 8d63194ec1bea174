// A program of the engine's thread that goes wrong at pages that say so, and reads all others as the engine does.
import { register } from 'tsx/esm/api';

register();
const { parentPort, workerData } = await import('node:worker_threads');
const { answerOver } = await import('../src/pipeline/engine-answers.ts');
const { createExtractor } = await import('../src/pipeline/extract.ts');

let isBroken = false;
parentPort.on('message', () => {
  if (isBroken) process.exit(3);
});

const wrongs = {
  'GO ROUND AND ROUND': () => {
    for (;;);
  },
  'BACKTRACK FOR EVER': () => /^(a+)+$/.test(`${'a'.repeat(60)}!`),
  'TAKE ALL MEMORY': () => {
    const all = [];
    for (;;) all.push(new Array(100_000).fill(all.length));
  },
  'END AT ONCE': () => process.exit(3),
  'BREAK BEHIND IT': () => {
    isBroken = true;
  },
  'THROW INSIDE': () => {
    throw new TypeError('x of undefined');
  },
};

const extractor = createExtractor(workerData);
const extract = (page) => {
  for (const [words, goWrong] of Object.entries(wrongs)) if (page.text.includes(words)) goWrong();
  return extractor.extract(page);
};
answerOver(parentPort, { ...extractor, extract });
