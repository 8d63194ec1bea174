// The ledger after resolution, on the public corpus: the same whatever the order of reading.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold } from '../eval/score.ts';
import { loadNameWords } from '../src/gazetteer/name-words.ts';
import { openMemoryLedger } from '../src/ledger/open.ts';
import type { LedgerDocument } from '../src/model/telling.ts';
import { dumpLedger } from '../src/pipeline/dump-ledger.ts';
import { readIntoLedger } from '../src/pipeline/read-into-ledger.ts';
import { dumpLines } from '../src/resolution/dump.ts';
import { resolve } from '../src/resolution/resolve.ts';
import { extractor } from './extractor.ts';
import { seeded } from './perturb.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const words = loadNameWords(at('reference'));
const documents: LedgerDocument[] = readGold(at('eval/corpus')).map(({ file, text }) => ({
  source: file,
  text,
  record: extractor.extract({ source: file, text, kind: 'text' }),
}));

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('the dump', () => {
  it('is the same in whatever order the documents were read', () => {
    const dump = (list: readonly LedgerDocument[]) => [...dumpLines(resolve(list, words, '2025-11-30'))].map((line) => JSON.stringify(line));
    const first = dump(documents);
    expect(first.length).toBeGreaterThan(300);
    for (const seed of [1, 2, 3, 4, 5]) expect(dump(shuffled(documents, seed))).toEqual(first);
  });

  it('comes out of a ledger on disk as it was resolved in memory', async () => {
    const ledger = await openMemoryLedger();
    try {
      await readIntoLedger(ledger, extractor, { paths: [at('samples')], readAt: '2025-11-30T00:00:00Z' });
      const lines = [];
      for await (const line of dumpLedger(ledger, { referenceFolder: at('reference'), asOf: '2025-11-30' })) lines.push(line);
      const engagements = lines.filter((l) => l.type === 'engagement');
      expect(engagements.length).toBeGreaterThan(5);
      for (const e of engagements) expect(e).toMatchObject({ id: expect.any(String), kind: expect.any(String), origins: expect.any(Number) });
    } finally {
      await ledger.close();
    }
  });
});
