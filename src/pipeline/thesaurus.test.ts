import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../gazetteer/reference.ts';
import { openThesaurus } from './thesaurus.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const reference = loadReference(at('reference'));
const thesaurus = openThesaurus({ reference, languagesFolder: at('languages'), moreLabels: at('web/src/locales') });

describe('names of sides', () => {
  it.each([
    ['Norvège', ['NOR']],
    ['النرويج', ['NOR']],
    ['ន័រវែស', ['NOR']],
    ['نروژ', ['NOR']],
    ['Na Uy', ['NOR']],
    ['Norge', ['NOR']],
    ['norw', ['NOR']],
    ['Thổ Nhĩ Kỳ', ['TUR']],
    ['tho nhi ky', ['TUR']],
    ['Norge og Tyrkia', ['NOR', 'TUR']],
    ['accord entre la Norvège et le Viêt Nam', ['NOR', 'VNM']],
    ['org asean', ['org:asean']],
    ['ប្រ៊ីក', ['org:brics']],
    // by a name of a language that has no pack
    ['Union africaine', ['org:au']],
    // a syllable of many long names
    ['Chính', []],
    ['FNs sikkerhetsråd', []],
    ['un accord', []],
    ['no', []],
    ['xyzzy', []],
    ['', []],
  ])('%s', async (typed, sides) => {
    expect(await thesaurus.findSides(typed)).toEqual(sides);
  });
  it('puts a name or a code that is typed in full before longer names', async () => {
    expect((await thesaurus.findSides('NOR'))[0]).toBe('NOR');
    const found = await thesaurus.findSides('Guinea');
    expect(found[0]).toBe('GIN');
    expect(found).toContain('GNQ');
    expect((await thesaurus.findSides('Pháp'))[0]).toBe('FRA');
    expect(await thesaurus.findSides('nuclear')).toContain('org:iaea');
  });
  it.each([
    ['Vietnam Cambodia', ['KHM', 'VNM']],
    ['Việt Nam và Campuchia', ['KHM', 'VNM']],
    ['Norge', undefined],
    ['Papua New Guinea', undefined],
    ['nuclear', undefined],
    ['Norge Tyrkia Iran', undefined],
  ])('%s names the two %j', async (typed, pair) => {
    expect(await thesaurus.findPair(typed)).toEqual(pair);
  });
  it('gives only sides of the tables', async () => {
    for (const typed of ['Norge', 'minist', 'europa', 'union'])
      for (const side of await thesaurus.findSides(typed)) expect(reference.states.has(side) || reference.organisations.has(side), side).toBe(true);
  });
});

describe('codes', () => {
  it.each([
    ['nuclear energy', ['field:nuclear']],
    ['  NUCLEAR   energy ', ['field:nuclear']],
    ['الطاقة النووية', ['field:nuclear']],
    ['ថាមពលនុយក្លេអ៊ែរ', ['field:nuclear']],
    ['Hạt nhân', ['field:nuclear']],
    ['Atomkraft', ['field:nuclear']],
    ['هسته‌ای', ['field:nuclear']],
    ['Nucléaire', ['field:nuclear']],
    ['Ministre des affaires étrangères', ['office:foreign-minister']],
    ['trade', ['field:trade', 'measure:trade']],
    ['memorandum of understanding', ['instrument:mou']],
    ['strategic partnership', ['partnership:strategic']],
    ['understanding', []],
    ['nuclear energy Norway', []],
    ['other', []],
    ['general', []],
    ['', []],
  ])('%s', async (typed, codes) => {
    expect((await thesaurus.findCodes(typed)).map(({ category, code }) => `${category}:${code}`).sort()).toEqual(codes);
  });
});

it('knows English names where there are no packs', async () => {
  const plain = openThesaurus({ reference });
  expect(await plain.findSides('Norway')).toEqual(['NOR']);
  expect(await plain.findCodes('Nuclear')).toEqual([{ category: 'field', code: 'nuclear' }]);
  expect(await plain.findCodes('الطاقة النووية')).toEqual([]);
});
