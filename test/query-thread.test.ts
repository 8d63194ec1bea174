// A ledger in a thread of its own: what is asked there holds nobody up, errors come over in their words, and the folder has one owner.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../src/ledger/failures.ts';
import { openLedger } from '../src/ledger/open.ts';
import type { QueryThread } from '../src/pipeline/query-thread.ts';
import { openThread } from './query-ways.ts';
import { rows } from './sample-rows.ts';

describe('a ledger in a thread', () => {
  let folder: string;
  let thread: QueryThread;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thread-'));
    thread = await openThread(folder);
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i % 97}`).join(' ');
    await thread.appendDocuments(Array.from({ length: 12 }, (_, i) => rows(`${i}.txt`, undefined, `${words} ${i}`)));
  });
  afterAll(async () => {
    await thread.close();
    rmSync(folder, { recursive: true });
  });

  it('lets the thread that asks go on', async () => {
    let turns = 0;
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      turns += 1;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const began = performance.now();
    await thread.search('word1* word2*', { limit: 20 });
    const took = performance.now() - began;
    clearInterval(timer);
    // a search that is done in this thread holds it up for as long as it takes
    expect(took).toBeGreaterThan(100);
    expect(turns).toBeGreaterThan(5);
    expect(longest).toBeLessThan(took / 2);
  });

  it('owns its folder', async () => {
    await expect(openLedger(folder)).rejects.toThrow(/in use by process/);
    await expect(openThread(folder)).rejects.toThrow(/in use by process/);
  });

  it('tells errors in their words', async () => {
    await expect(thread.judge({ verdict: 'wrong', items: ['nothing'], author: 'A', reason: 'so', madeAt: '2025-06-01' })).rejects.toThrow(
      /"nothing" names no item; write SOURCE#N/,
    );
    await expect(thread.search((() => 'x') as never, { limit: 1 })).rejects.toThrow(/could not be cloned/);
    expect((await thread.readCounts()).documents).toBe(12);
  });

  it('takes questions back that have not begun, and throws away answers nobody waits for', async () => {
    const aborter = new AbortController();
    const until = thread.until(aborter.signal);
    const asked = Array.from({ length: 12 }, () => until.search('word1 word2', { limit: 2 }));
    const told = Promise.allSettled(asked);
    aborter.abort(new Error('nobody waits'));
    expect((await told).map((t) => t.status === 'rejected' && String(t.reason))).toEqual(asked.map(() => 'Error: nobody waits'));
    await expect(until.readCounts()).rejects.toThrow('nobody waits');
    expect((await thread.readCounts()).documents).toBe(12);
  });
});

describe('the thread of a ledger', () => {
  it('closes after what has begun, refuses what comes later, and frees the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thread-'));
    const thread = await openThread(folder);
    const begun = thread.readCounts();
    const closed = thread.close();
    await expect(thread.readCounts()).rejects.toThrow(/the ledger was closed/);
    expect((await begun).documents).toBe(0);
    await closed;
    await (await openLedger(folder)).close();
    rmSync(folder, { recursive: true });
  });

  it('that does not open says why, and frees the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thread-'));
    await (await openLedger(folder)).close();
    writeFileSync(join(folder, 'data', 'PG_VERSION'), 'x');
    for (let i = 0; i < 2; i += 1) {
      const error: unknown = await openThread(folder).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(StoreError);
      expect(String(error)).toMatch(/its files are damaged/);
    }
    rmSync(folder, { recursive: true });
  });
});
