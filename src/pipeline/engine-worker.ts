// The program of the thread in which `engine-thread.ts` reads pages.
import { parentPort, workerData } from 'node:worker_threads';
import { answerOver } from './engine-answers.ts';
import type { EngineData } from './engine-messages.ts';
import { createExtractor } from './extract.ts';

if (!parentPort) throw new Error('this program runs in a thread of its own only; open one with openEngineThread');
answerOver(parentPort, createExtractor(workerData as EngineData));
