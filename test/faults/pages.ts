// Pages that differ by a number, and a stand-in for the engine whose record rests on the words that they share: the store is tried here, not the reading.
import { writeFileSync } from 'node:fs';
import type { ExtractRecord } from '../../src/model/record.ts';
import type { PageReader } from '../../src/pipeline/extract-pages.ts';

const words = 'Norway met Chile in Oslo. They agreed on trade. ';
const filler = 'The talks were held in a good spirit and both sides stressed their long friendship. '.repeat(12);

/** Items that each page gives in every section but relations. */
export const ITEMS = 3;

const evidence = (at: number) => [{ start: at, end: at + 12 }];
const times = <T>(make: (at: number) => T): T[] => Array.from({ length: ITEMS }, (_, at) => make(at));

function recordOf(source: string): ExtractRecord {
  return {
    document: { source, url: null, language: 'en', published: '2025-05-03', publisher: null, title: null },
    engagements: times((at) => ({
      kind: 'meeting',
      status: 'held',
      sides: ['CHL', 'NOR'],
      guest: null,
      date: null,
      place: null,
      participants: [{ written: 'Norway', name: 'Norway', offices: [], side: 'NOR', unit: null }],
      evidence: evidence(at),
    })),
    statements: times((at) => ({ act: 'agree', by: ['CHL', 'NOR'], to: [], fields: ['trade'], evidence: evidence(at) })),
    instruments: times((at) => ({
      kind: 'mou',
      parties: ['CHL', 'NOR'],
      status: 'signed',
      count: 1,
      title: null,
      date: null,
      fields: [],
      evidence: evidence(at),
    })),
    indicators: times((at) => ({
      measure: 'exports',
      value: at,
      unit: 'USD',
      bound: 'eq',
      period: '2024',
      change: null,
      status: 'actual',
      sides: ['NOR', 'CHL'],
      evidence: evidence(at),
    })),
    relations: [],
  };
}

export const faultReader: PageReader = {
  extract: (page) => recordOf(page.source),
  languages: () => [{ code: 'en' } as ReturnType<PageReader['languages']>[number]],
};

/** Writes a file of pages, one a line. */
export function writePages(file: string, round: number, count: number): void {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ text: `${words}${filler}Page ${i} of round ${round}.`, url: `https://example.org/${round}/${i}` }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}
