import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendDocuments } from '../src/ledger/append.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { SearchOptions } from '../src/ledger/search.ts';
import { type Opened, ways } from './query-ways.ts';

const texts: Readonly<Record<string, string>> = {
  en: 'Prime Minister Phạm Minh Chính met his counterpart. The talks were on trade; the "minister\'s" visit ends today.',
  km: 'លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត បានជួបពិភាក្សាជាមួយលោក ហ្វាម មីញជីញ នៅហាណូយ។',
  th: 'นายกรัฐมนตรีแพทองธาร ชินวัตร พบหารือกับผู้นำกัมพูชา',
  ar: 'التقى الرَّئيسُ التركي أمير قطر في الدوحة يوم ١٢ مايو.',
  fa: 'وزیر خارجه می‌خواهد درباره تجارت گفت‌وگو کند.',
};

/** A document with one engagement on its first twenty characters. */
function rowsOf(source: string, text: string, published: string | null, title: string | null = null) {
  const record = {
    document: { source, url: null, language: 'en', published, publisher: null, title },
    engagements: [
      { kind: 'meeting', status: 'held', sides: ['KHM', 'VNM'], guest: null, date: null, place: null, participants: [], evidence: [{ start: 0, end: 20 }] },
    ],
    statements: [],
    instruments: [],
    indicators: [],
    relations: [],
  } satisfies Parameters<typeof makeRows>[1];
  return makeRows({ source, text, kind: 'text', ...(title ? { title } : {}) }, record, '2025-06-01T00:00:00.000Z');
}

describe.each(ways)('the search on $name', (way) => {
  let opened: Opened;
  beforeAll(async () => {
    const named = Object.entries(texts).map(([code, text], i) => rowsOf(`${code}.txt`, text, `2025-05-0${i + 1}`));
    const long = rowsOf('long.txt', `${'word '.repeat(14_000)}the last phrase. ${'more '.repeat(10)}`, null, 'A title told nowhere else');
    opened = await way.open(async ({ db }) => void (await appendDocuments(db, [...named, long])));
  });
  afterAll(() => opened.close());

  const find = async (query: string, options: Partial<SearchOptions> = {}) => (await opened.queries.search(query, { limit: 10, ...options })).hits;
  const sources = async (query: string, options?: Partial<SearchOptions>) => (await find(query, options)).map((hit) => hit.source);

  it.each([
    ['pham minh', ['en.txt']],
    ['CHÍNH trade', ['en.txt']],
    ['trade nowhere', []],
    ['"minister pham"', ['en.txt']],
    ['"pham minister"', []],
    ['counterp*', ['en.txt']],
    ['counterp', []],
    ["minister's", ['en.txt']],
    ['ហ៊ុនម៉ាណែត', ['km.txt']],
    ['ហ៊ុន ម៉ាណែត', ['km.txt']],
    ['មីញជីញ', ['km.txt']],
    ['ម៉ាណែន', []],
    ['แพทองธาร', ['th.txt']],
    ['กัมพูชา', ['th.txt']],
    ['الرئيس', ['ar.txt']],
    ['12 مايو', ['ar.txt']],
    ['میخواهد', ['fa.txt']],
    ['می\u200cخواهد تجارت', ['fa.txt']],
    ['"last phrase"', ['long.txt']],
    ['"told nowhere"', ['long.txt']],
    ['!', []],
    ["'; drop table documents; --", []],
    ['& | <-> :* \\', []],
  ])('finds %s', async (query, expected) => {
    expect(await sources(query)).toEqual(expected);
  });

  it('tells where the words stand and what was read there', async () => {
    const [hit] = await find('minh chinh');
    expect(hit?.matches.map((m) => hit.text.slice(m.start, m.end))).toEqual(['Minh', 'Chính']);
    expect(hit?.items).toEqual([]);
    const [minister] = await find('prime');
    expect(minister?.items).toEqual([
      { section: 'engagement', kind: 'meeting', sides: ['KHM', 'VNM'], date: null, event: null, documents: null, start: 0, end: 20, isCoded: false },
    ]);
  });

  it('finds in evidence alone where that is asked for', async () => {
    expect(await sources('minister', { inEvidence: true })).toEqual(['en.txt']);
    expect(await sources('trade', { inEvidence: true })).toEqual([]);
  });

  it('gives page after page, the newest first', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { hits, next } = await opened.queries.search('w*', { limit: 1, after });
      seen.push(...hits.map((hit) => hit.source));
      if (next === undefined) break;
      after = next;
    }
    expect(seen).toEqual(['en.txt', 'long.txt']);
  });
});
