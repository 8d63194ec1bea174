// The one box: texts, people, sides and subjects, asked over the API.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../src/api/app.ts';
import type { SearchPage } from '../src/api/contract.ts';
import { limitsOfLoopback } from '../src/api/limits.ts';
import type { Services } from '../src/api/services.ts';
import { loadReference } from '../src/gazetteer/reference.ts';
import { appendDocuments } from '../src/ledger/append.ts';
import { makeRows } from '../src/ledger/rows.ts';
import type { ExtractRecord } from '../src/model/record.ts';
import { openThesaurus } from '../src/pipeline/thesaurus.ts';
import { type Opened, referenceFolder, ways } from './query-ways.ts';

const languagesFolder = fileURLToPath(new URL('../languages', import.meta.url));
const moreLabels = fileURLToPath(new URL('../web/src/locales', import.meta.url));

const reference = loadReference(referenceFolder);
const thesaurus = openThesaurus({ reference, languagesFolder, moreLabels });
const noEngine = { read: () => [], zones: async () => [], close: async () => {} } as unknown as Services['reader'];

function servicesOf(queries: Opened['queries']): Services {
  return {
    ledger: { ...queries, until: () => queries },
    reference,
    tables: { referenceFolder },
    languages: [],
    thesaurus,
    reader: noEngine,
    explainer: noEngine,
    token: 'a-token-of-the-tests',
    isRemote: false,
    hosts: ['localhost'],
    limits: limitsOfLoopback,
    version: '0',
    now: () => '2025-06-10T00:00:00.000Z',
  };
}

const empty: Pick<ExtractRecord, 'engagements' | 'statements' | 'instruments' | 'indicators' | 'relations'> = {
  engagements: [],
  statements: [],
  instruments: [],
  indicators: [],
  relations: [],
};
const info = (source: string, language: string, published: string, title: string | null = null) => ({
  source,
  url: null,
  language,
  published,
  publisher: 'A newspaper',
  title,
});
const span = (text: string, part: string) => [{ start: text.indexOf(part), end: text.indexOf(part) + part.length }];

const khmer = 'រដ្ឋមន្ត្រីការបរទេសទាំងពីរបានជួបប្រជុំ។ ភាគីទាំងពីរបានព្រមព្រៀងលើថាមពលអាតូម។';
const english = `${'Officials spoke of many things that day. '.repeat(12)}The ministers met in Oslo.\nThey spoke of nuclear energy and of fish, and of nuclear energy again.`;
const french = 'Les deux ministres ont parlé de la pêche.';

const pages = [
  makeRows(
    { source: 'km', text: khmer, kind: 'text' },
    {
      ...empty,
      document: info('km', 'km', '2025-06-04'),
      statements: [{ act: 'agree', by: ['KHM', 'RUS'], to: [], fields: ['nuclear'], evidence: span(khmer, 'ថាមពលអាតូម') }],
    },
    '2025-06-05T00:00:00.000Z',
  ),
  makeRows(
    { source: 'en', text: english, kind: 'text' },
    {
      ...empty,
      document: info('en', 'en', '2025-06-03', 'Two ministers'),
      engagements: [
        {
          kind: 'meeting',
          status: 'held',
          sides: ['NOR', 'TUR'],
          guest: null,
          date: { start: '2025-06-02', end: '2025-06-02', precision: 'day' },
          place: null,
          participants: [{ written: 'Hakan Fidan', name: 'Hakan Fidan', offices: ['foreign-minister'], side: 'TUR', unit: null }],
          evidence: span(english, 'The ministers met in Oslo.'),
        },
      ],
    },
    '2025-06-05T00:00:00.000Z',
  ),
  makeRows(
    { source: 'fr', text: french, kind: 'text' },
    {
      ...empty,
      document: info('fr', 'fr', '2025-06-01'),
      statements: [{ act: 'propose', by: ['FRA'], to: ['NOR'], fields: ['fisheries'], evidence: span(french, 'la pêche') }],
      instruments: [
        { kind: 'mou', parties: ['FRA', 'NOR'], status: 'signed', count: 1, title: null, date: null, fields: [], evidence: span(french, 'Les deux ministres') },
      ],
    },
    '2025-06-05T00:00:00.000Z',
  ),
];

const marked = ({ snippet, marks }: SearchPage['hits'][number]): string[] => marks.map((m) => snippet.slice(m.start, m.end));

// what the thread answers the ledger's own suites tell
describe.each(ways.slice(0, 2))('search by $name', ({ open }) => {
  let opened: Opened;
  let request: (query: string) => Promise<Response>;
  const find = async (query: Record<string, string>): Promise<SearchPage> => {
    const response = await request(new URLSearchParams(query).toString());
    expect(response.status).toBe(200);
    return (await response.json()) as SearchPage;
  };
  const sources = async (query: Record<string, string>): Promise<string[]> => (await find(query)).hits.map((hit) => hit.origin.source);
  beforeAll(async () => {
    opened = await open(async (ledger) => void (await appendDocuments(ledger.db, pages)));
    const app = makeApp(servicesOf(opened.queries));
    request = async (query) => app.request(`/api/v1/search?${query}`, { headers: { host: 'localhost' } });
  });
  afterAll(() => opened.close());

  it('cuts a snippet round the first find, with marks that fit it, and names the items that stand there', async () => {
    const { hits, next } = await find({ q: 'ministers Oslo' });
    expect(next).toBeNull();
    const [hit] = hits;
    expect(hit?.snippet.length).toBeLessThan(400);
    expect(hit?.snippet).toMatch(/^….*The ministers met in Oslo\. They spoke/);
    expect(hit && marked(hit)).toEqual(['ministers', 'Oslo']);
    expect(hit?.items).toEqual([{ section: 'engagements', kind: 'meeting', sides: ['NOR', 'TUR'], date: '2025-06-02', event: expect.any(String) }]);
    expect(hit?.origin).toMatchObject({ source: 'en', title: 'Two ministers', publisher: 'A newspaper', published: '2025-06-03' });
  });

  it('finds a page that says it in its own words by the code that its items stand under', async () => {
    const { hits, codes, facets } = await find({ q: 'Nuclear Energy' });
    expect(codes).toEqual([{ category: 'field', code: 'nuclear' }]);
    expect(hits.map((hit) => hit.origin.source)).toEqual(['km', 'en']);
    expect(hits.map(marked)).toEqual([['ថាមពលអាតូម'], ['nuclear', 'energy', 'nuclear', 'energy']]);
    expect(hits[0]?.items).toEqual([{ section: 'statements', kind: 'agree', sides: ['KHM', 'RUS'], date: null, event: null }]);
    expect(facets.languages).toEqual([
      { language: 'en', documents: 1 },
      { language: 'km', documents: 1 },
    ]);
  });

  it.each([
    ['memorandum of understanding', 'instrument', 'mou', ['fr']],
    ['الطاقة النووية', 'field', 'nuclear', ['km']],
    ['ថាមពលនុយក្លេអ៊ែរ', 'field', 'nuclear', ['km']],
    ['Ministre des affaires étrangères', 'office', 'foreign-minister', ['en']],
    ['Foreign minister', 'office', 'foreign-minister', ['en']],
    ['meeting', 'engagement', 'meeting', ['en']],
  ])('%s is a code', async (q, category, code, found) => {
    expect((await find({ q })).codes).toEqual([{ category, code }]);
    expect(await sources({ q })).toEqual(found);
  });

  it('narrows to a language and to a section', async () => {
    expect(await sources({ q: 'nuclear energy', language: 'km' })).toEqual(['km']);
    expect(await sources({ q: 'nuclear energy', section: 'statements' })).toEqual(['km']);
    expect(await sources({ q: 'ministres', section: 'instruments' })).toEqual(['fr']);
    expect(await sources({ q: 'ministres', section: 'indicators' })).toEqual([]);
  });

  it('goes on where a page ended, and tells people, sides and codes once', async () => {
    const first = await find({ q: 'nuclear energy', limit: '1' });
    expect(first.hits.map((hit) => hit.origin.source)).toEqual(['km']);
    const second = await find({ q: 'nuclear energy', limit: '1', after: first.next ?? '' });
    expect(second.hits.map((hit) => hit.origin.source)).toEqual(['en']);
    expect(second).toMatchObject({ next: null, codes: [], facets: { languages: [] } });
  });

  it('names the sides', async () => {
    expect((await find({ q: 'Norge og Tyrkia' })).sides).toEqual(['NOR', 'TUR']);
  });

  it('finds people by their name in any script', async () => {
    expect((await find({ q: 'fidan' })).people).toMatchObject([{ name: 'Hakan Fidan', side: 'TUR', engagements: 1 }]);
  });

  it.each([
    ['q=', 'q'],
    ['', 'q'],
    ['q=x&limit=0', 'limit'],
    ['q=x&section=nothing', 'section'],
    ['q=x&language=KM', 'language'],
    ['q=x&after=nowhere', 'after'],
    ['q=x&what=1', 'what'],
  ])('refuses ?%s', async (query, field) => {
    const response = await request(query);
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ field });
  });

  it('gives its hits as a table', async () => {
    const text = await (await request('q=nuclear+energy&format=csv')).text();
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('ថាមពលអាតូម');
  });
});
