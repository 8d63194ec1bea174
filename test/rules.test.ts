import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../eval/score.ts';
import { type ExtractRecord, sections } from '../src/model/record.ts';
import { rules } from '../src/model/rules.ts';
import { extractPages } from '../src/pipeline/extract-pages.ts';
import { extractor } from './extractor.ts';

const root = join(import.meta.dirname, '..');
const corpus = join(root, 'eval/corpus');

const rulesOf = (record: ExtractRecord): string[] => sections.flatMap((section) => record[section].flatMap((item) => item.rules ?? []));

/** Sentences for what the corpus may have no case of. */
const sentences: Readonly<Record<string, string>> = {
  'agreed-together': 'Foreign Minister Espen Barth Eide and his Vietnamese counterpart Bui Thanh Son agreed to expand trade.',
  'discussed-with': 'Norwegian Foreign Minister Espen Barth Eide discussed fisheries with Vietnamese Foreign Minister Bui Thanh Son.',
  'visit-received': 'Cambodian Prime Minister Hun Manet hosted the visit of Thai Prime Minister Paetongtarn Shinawatra.',
  'visit-attribute': 'Norwegian Prime Minister Jonas Gahr Støre met with visiting Vietnamese Foreign Minister Bui Thanh Son.',
  'mode-postponed': 'Norwegian Prime Minister Jonas Gahr Støre postponed his visit to Viet Nam.',
  'mode-cancelled': 'Norwegian Prime Minister Jonas Gahr Støre cancelled his visit to Viet Nam.',
  'contact-of-other-day':
    'Norwegian Foreign Minister Espen Barth Eide met Vietnamese Foreign Minister Bui Thanh Son in Oslo on 12 June. In the phone call on 2 June, the two ministers discussed trade.',
  'contact-of-two-before':
    'Norwegian Foreign Minister Espen Barth Eide thanked Vietnamese Foreign Minister Bui Thanh Son for the help. The meeting took place in Hanoi on Tuesday.',
  'told-there': 'Lithuanian Foreign Minister Kestutis Budrys told Moldovan Prime Minister Alexandru Munteanu in Chisinau on Tuesday that help would come.',
  'title-names-document':
    'Joint Communiqué between Kenya and Rwanda\nKigali, 5 April 2023\nPresident William Ruto of Kenya paid a state visit to Rwanda on 4 and 5 April 2023.',
  'meeting-implied': 'At the meeting, Norway and Viet Nam agreed to expand trade.',
};

const read = (text: string): string[] => rulesOf(extractor.extract({ source: 'sentence', text, kind: 'text', published: '2025-06-15', language: 'en' }));

describe('the table of rules', () => {
  const found = new Set<string>();

  beforeAll(async () => {
    const files = readGold(corpus).map(({ file }) => join(corpus, file));
    for await (const { record } of extractPages(extractor, files)) if (record) for (const rule of rulesOf(record)) found.add(rule);
  });

  it('has every rule that comes out of the corpus', () => {
    expect([...found].filter((rule) => !(rule in rules)).sort()).toEqual([]);
  });

  it('has no rule that comes neither out of the corpus nor out of a sentence', () => {
    expect(Object.keys(rules).filter((rule) => !found.has(rule) && !(rule in sentences))).toEqual([]);
  });

  it.each(Object.entries(sentences))('has %s, which comes out of a sentence', (rule, sentence) => {
    expect(read(sentence)).toContain(rule);
  });

  it('gives each rule one sentence', () => {
    expect(Object.values(rules).filter((reason) => !/^[A-Z][^.]*\.$/.test(reason))).toEqual([]);
  });

  it('stands in docs/rules.md as it stands in the code', () => {
    const rows = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, rule, reason]) => [rule, reason]);
    expect(rows).toEqual(Object.entries(rules));
  });
});
