// The engine in a thread: a page that goes wrong in it costs itself alone.
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { EngineError, type EngineThread, type EngineThreadOptions, type Given, openEngineThread, type ReadDocument } from '../src/pipeline/engine-thread.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = { languagesFolder: `${root}/languages`, referenceFolder: `${root}/reference`, languages: ['en'] };
const fromSources = new URL('../src/pipeline/thread-of-sources.mjs', import.meta.url);
const misbehaving = new URL('./misbehaving-engine.mjs', import.meta.url);

const opened: EngineThread[] = [];
const open = (options: Partial<EngineThreadOptions> = {}): EngineThread => {
  const thread = openEngineThread({ ...folders, program: fromSources, ...options });
  opened.push(thread);
  return thread;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((thread) => thread.close()));
});

const sound = (day: number): string =>
  `Hanoi, ${day} May 2025 - The Prime Minister of Viet Nam received the Foreign Minister of Norway in Hanoi on ${day} May 2025.`;
const file = (source: string, text: string): Given => ({ source, bytes: Buffer.from(text) });
const lines = (...texts: string[]): Given => file('many.jsonl', texts.map((text) => (text === '' ? '{' : JSON.stringify({ text }))).join('\n'));

const endless = (): AbortSignal => new AbortController().signal;
/** The sources that were read, and what is told of the others. */
async function read(thread: EngineThread, given: Given, signal = endless()): Promise<string[]> {
  const told: string[] = [];
  const tell = ({ rows, issue }: ReadDocument): string =>
    rows ? `${rows.source}: ${rows.engagements.length}` : `${issue.source}: ${issue.level}: ${issue.message}; ${issue.mend}`;
  for await (const document of thread.read(given, { readAt: '2025-06-01T00:00:00.000Z', signal })) told.push(tell(document));
  return told;
}

describe('the engine in a thread', () => {
  it('reads as it does without one', async () => {
    const thread = open();
    expect(await read(thread, file('a.txt', sound(2)))).toEqual(['a.txt: 1']);
    expect(await read(thread, lines(sound(2), '', sound(3)))).toEqual([
      'many.jsonl#1: 1',
      expect.stringMatching(/^many\.jsonl#2: skipped: it is no JSON/),
      'many.jsonl#3: 1',
    ]);
    await thread.warmUp();
    expect(await thread.zones({ source: 'a.txt', text: sound(2), kind: 'text' })).not.toEqual([]);
  });

  it.each([
    ['BACKTRACK FOR EVER', /reading took longer than 20 s and was given up/, 20_000],
    ['TAKE ALL MEMORY', /reading took too much memory and was given up/, 120_000],
    ['END AT ONCE', /the engine ended without a word/, 120_000],
    ['THROW INSIDE', /the engine failed on it \(x of undefined\)/, 120_000],
  ])('loses one document at %s, tells which, and reads the others', async (words, message, timeLimit) => {
    // a sound page behind it has the packs to load first, which takes seconds on a busy machine
    const thread = open({ program: misbehaving, timeLimit, memory: 200 });
    const told = await read(thread, lines(sound(2), `${sound(3)} ${words}.`, '', sound(4), sound(5)));
    expect(told).toEqual([
      'many.jsonl#1: 1',
      expect.stringMatching(new RegExp(`^many\\.jsonl#2: skipped: ${message.source}`)),
      expect.stringMatching(/^many\.jsonl#3: skipped: it is no JSON/),
      'many.jsonl#4: 1',
      'many.jsonl#5: 1',
    ]);
  });

  it('names a document that breaks it behind what was told of its language', async () => {
    const thread = open({ program: misbehaving });
    expect(await read(thread, lines(`${'λόγος '.repeat(100)} BREAK BEHIND IT`, sound(2)))).toEqual([
      expect.stringMatching(/^many\.jsonl#1: damaged: its language is not recognised/),
      'many.jsonl#1: skipped: the engine ended without a word; report it with the file',
      'many.jsonl#2: 1',
    ]);
  });

  it('loses nothing where the thread breaks between two pages', async () => {
    const thread = open({ program: misbehaving });
    expect(await read(thread, lines(sound(1), `${sound(2)} BREAK BEHIND IT.`, sound(3)))).toEqual(['many.jsonl#1: 1', 'many.jsonl#2: 1', 'many.jsonl#3: 1']);
  });

  it('gives a file up where page after page breaks it', async () => {
    const thread = open({ program: misbehaving });
    expect(await read(thread, file('bad.txt', 'END AT ONCE'))).toEqual(['bad.txt: skipped: the engine ended without a word; report it with the file']);
    const told = await read(thread, lines(sound(1), ...Array.from({ length: 15 }, () => 'END AT ONCE')));
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toBe('many.jsonl#11: skipped: the engine ended without a word; what follows in this file is not read');
  });

  it('tells that it lacks memory to begin with, once a file', async () => {
    const thread = open({ memory: 4 });
    for (const name of ['a.txt', 'b.txt'])
      expect(await read(thread, file(name, sound(1)))).toEqual([expect.stringContaining(`${name}: skipped: reading took too much memory`)]);
  });

  it('ends what is cancelled, and reads what comes next', async () => {
    const thread = open({ program: misbehaving });
    await read(thread, file('first.txt', sound(1)));
    const aborter = new AbortController();
    const reading = read(thread, file('bad.txt', 'GO ROUND AND ROUND'), aborter.signal);
    setTimeout(() => aborter.abort(new Error('cancelled')), 300);
    await expect(reading).rejects.toThrow('cancelled');
    await expect(read(thread, file('a.txt', sound(1)), AbortSignal.abort(new Error('never')))).rejects.toThrow('never');
    expect(await read(thread, file('next.txt', sound(2)))).toEqual(['next.txt: 1']);
  });

  it('ends with what is being read, and reads nothing more', async () => {
    const thread = open({ program: misbehaving });
    await read(thread, file('first.txt', sound(1)));
    const reading = read(thread, file('bad.txt', 'GO ROUND AND ROUND'));
    const outcome = expect(reading).rejects.toThrow(EngineError);
    setTimeout(() => void thread.close(), 300);
    await outcome;
    await expect(read(thread, file('a.txt', sound(1)))).rejects.toThrow('the engine was closed');
    await expect(thread.zones({ source: 'a.txt', text: sound(2), kind: 'text' })).rejects.toThrow('the engine was closed');
  });
});
