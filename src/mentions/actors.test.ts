import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';
import type { Reference } from '../gazetteer/reference.ts';
import { compileLexicon, type Term } from '../packs/lexicon.ts';
import { loadPack } from '../packs/load.ts';
import { longest } from '../packs/longest.ts';
import { scan } from '../packs/scan.ts';
import { fold } from '../text/fold.ts';
import { groupActors } from './actors.ts';
import { HitsAt } from './hits-at.ts';
import { coverOf } from './name-scan.ts';
import { createReader } from './read.ts';

const reference: Reference = { states: new Map(), places: new Map(), organisations: new Map(), outlets: new Map(), gatherings: new Map(), holders: [] };
const places: Record<string, { country: string; capital: boolean }> = {
  Oslo: { country: 'NOR', capital: true },
  Bergen: { country: 'NOR', capital: false },
};

const term = (kind: string, value: string, ...forms: string[]): Term => ({ kind, value, forms });
const vocabulary: Record<string, Term[]> = {
  en: [
    term('state', 'NOR', 'Norway'),
    term('adjective', 'NOR', 'Norwegian'),
    term('state', 'VNM', 'Viet Nam'),
    term('organisation', 'org:un', 'UN'),
    term('office', 'foreign-minister', 'foreign minister'),
    term('offices', 'foreign-minister', 'foreign ministers'),
    term('office', 'head-of-government', 'prime minister'),
    term('office', 'deputy-head-of-government', 'deputy prime minister'),
    term('office', 'org-head', 'secretary-general'),
    term('office', 'ambassador', 'ambassador'),
    term('office', 'mayor', 'mayor'),
    term('place', 'Oslo', 'Oslo'),
    term('place', 'Bergen', 'Bergen'),
    term('honorific', 'honorific', 'Mr'),
    term('engagement', 'meeting.verbs', 'met'),
  ],
  fa: [
    term('state', 'IRN', 'ایران'),
    term('state', 'OMN', 'عمان'),
    term('office', 'foreign-minister', 'وزیر امور خارجه', 'وزیر خارجه'),
    term('engagement', 'meeting.verbs', 'دیدار کرد'),
    term('stop', 'stop', 'با'),
  ],
  km: [
    term('state', 'NOR', 'ន័រវែស'),
    term('state', 'VNM', 'វៀតណាម'),
    term('state', 'TCD', 'ឆាត'),
    term('office', 'foreign-minister', 'រដ្ឋមន្ត្រីការបរទេស'),
    term('office', 'official', 'អគ្គអធិការ'),
    term('honorific', 'honorific', 'លោក'),
    term('speech', 'negation', 'មិន'),
    term('stop', 'stop', 'បាន', 'នៃ'),
  ],
};
const readers = Object.fromEntries(
  Object.entries(vocabulary).map(([code, terms]) => {
    const pack = loadPack(join(import.meta.dirname, '../../languages', code));
    return [code, createReader(pack, compileLexicon(terms, { prefixes: pack.prefixes, suffixes: pack.suffixes, spaced: pack.words === 'spaces' }), reference)];
  }),
);
const headKinds = new Set(['state', 'adjective', 'organisation', 'office', 'offices', 'place']);

/** The actors of a sentence: offices, side, unit, name as written. */
function group(text: string, code = 'en', speaks = true): string[] {
  const reader = readers[code] as NonNullable<(typeof readers)[string]>;
  const folded = fold(text);
  const hits = scan(reader.lexicon, folded, text, () => folded.length);
  const [byStart, byEnd] = [new HitsAt(hits, 'start', folded.length), new HitsAt(hits, 'end', folded.length)];
  const entities = [...longest(hits.filter((h) => headKinds.has(h.kind))), ...hits.filter((h) => h.kind === 'honorific')].sort((a, b) => a.start - b.start);
  const nameScan = {
    ...reader,
    text: folded,
    original: text,
    hits,
    byStart,
    byEnd,
    covered: coverOf(hits, folded.length),
    given: new Set<number>(),
    shouted: () => false,
  };
  return groupActors(nameScan, 0, folded.length, entities, [], {
    places: (name) => places[name],
    speaks: () => speaks,
    sideOf: () => undefined,
    officesOf: () => [],
  }).map((a) => {
    const name = a.name && text.slice(folded.at[a.name.start], folded.at[a.name.end]);
    return [a.plural ? 'all' : undefined, ...a.offices.map((o) => o.code), a.side, a.unit, name].filter((x) => x).join(' ');
  });
}

describe('an office', () => {
  it.each([
    ['takes the side before it and the name behind', 'Norwegian Foreign Minister Espen Barth Eide met', ['foreign-minister NOR Espen Barth Eide']],
    ['takes the side behind it', 'the foreign minister of Viet Nam, Bui Thanh Son, met', ['foreign-minister VNM Bui Thanh Son']],
    ['takes the name before it', 'Espen Barth Eide, the foreign minister of Norway, met', ['foreign-minister NOR Espen Barth Eide']],
    ['takes a name over its honorific', 'Norwegian foreign minister Mr Eide met', ['foreign-minister NOR Eide']],
    ['takes an organisation for its side', 'UN Secretary-General Antonio Guterres met', ['org-head org:un Antonio Guterres']],
    ['takes a place where it is one of a part of a state', 'the mayor of Bergen met', ['mayor NOR Bergen']],
    ['takes no place otherwise', 'the foreign minister in Bergen met', ['foreign-minister']],
    ['of a plural stands for all', 'the foreign ministers of Norway and Viet Nam met', ['all foreign-minister NOR', 'VNM']],
    [
      'joins another that one person may hold with it',
      'Deputy Prime Minister, Foreign Minister Bui Thanh Son met',
      ['deputy-head-of-government foreign-minister Bui Thanh Son'],
    ],
    [
      'joins one behind the name',
      'Deputy Prime Minister Bui Thanh Son, Foreign Minister of Viet Nam, met',
      ['deputy-head-of-government foreign-minister VNM Bui Thanh Son'],
    ],
    [
      'leaves the next office its own side and name',
      'Norwegian Foreign Minister Espen Barth Eide met Prime Minister Pham Minh Chinh of Viet Nam',
      ['foreign-minister NOR Espen Barth Eide', 'head-of-government VNM Pham Minh Chinh'],
    ],
    ['takes no genitive behind a name', 'informed Prime Minister Bui Thanh Son of Norway’s offer', ['head-of-government Bui Thanh Son', 'NOR']],
    ['takes no workplace for a name', 'the ambassador to the Pacific, Anna Lie, met', ['ambassador Anna Lie']],
    ['takes a state in brackets', 'the mayor of Bergen (Norway) Kari Moe met', ['mayor NOR Bergen Kari Moe']],
    ['of an envoy keeps to the side that sends', 'the Norwegian ambassador to Viet Nam, Anna Lie, met', ['ambassador NOR Anna Lie']],
    ['of an envoy to two sides keeps his name', 'the Norwegian ambassador to Viet Nam and the UN, Anna Lie, met', ['ambassador NOR Anna Lie']],
  ])('%s', (_, text, expected) => expect(group(text)).toEqual(expected));

  it.each([
    ['behind it', 'وزیر امور خارجه ایران عباس عراقچی با وزیر خارجه عمان دیدار کرد', ['foreign-minister IRN عباس عراقچی', 'foreign-minister OMN']],
    ['before it and a comma', 'خورخه تامامس، وزیر خارجه عمان، با', ['foreign-minister OMN خورخه تامامس']],
    ['right before it', 'با کوفی منساه وزیر خارجه عمان دیدار کرد', ['foreign-minister OMN کوفی منساه']],
    ['before it, in quotation marks', 'با «کوفی منساه» وزیر خارجه عمان دیدار کرد', ['foreign-minister OMN کوفی منساه']],
    ['nowhere where one word stands before it', 'با دوست وزیر خارجه عمان', ['foreign-minister OMN']],
  ])('finds its name in a script without capitals %s', (_, text, expected) => expect(group(text, 'fa')).toEqual(expected));
});

describe('in a script without spaces an office', () => {
  it.each([
    ['takes a name before it over its Latin form', 'លោក អាប់ឌុល ម៉ូមិន (Abdul Momen) រដ្ឋមន្ត្រីការបរទេសន័រវែស បាន', ['foreign-minister NOR អាប់ឌុល ម៉ូមិន']],
    ['takes a name with an initial', 'រដ្ឋមន្ត្រីការបរទេសន័រវែស លោក Anna J. Lie បាន', ['foreign-minister NOR Anna J. Lie']],
    ['takes a state behind its body', 'លោក ហុង ហ្វុង អគ្គអធិការ នៃអធិការកិច្ចរដ្ឋាភិបាលវៀតណាម បាន', ['official VNM ហុង ហ្វុង']],
    ['takes no state over a conjunction', 'អគ្គអធិការ នៃអធិការកិច្ច និងវៀតណាម', ['official', 'VNM']],
    [
      'leaves a name to the office behind it',
      'រដ្ឋមន្ត្រីការបរទេសវៀតណាម លោក អាប់ឌុល ម៉ូមិន រដ្ឋមន្ត្រីការបរទេសន័រវែស បាន',
      ['foreign-minister VNM', 'foreign-minister NOR អាប់ឌុល ម៉ូមិន'],
    ],
    ['takes a name that holds a state', 'រដ្ឋមន្ត្រីការបរទេសន័រវែស លោក រីឆាត ម៉ាលស៍ បាន', ['foreign-minister NOR រីឆាត ម៉ាលស៍']],
  ])('%s', (_, text, expected) => expect(group(text, 'km')).toEqual(expected));
});

describe('what no office takes', () => {
  it.each([
    ['a name by itself', 'Espen Barth Eide met', ['Espen Barth Eide']],
    ['a bare side', 'Norway and Viet Nam agreed', ['NOR', 'VNM']],
    ['a capital that may speak', 'Oslo agreed', ['NOR']],
    ['no other place', 'Bergen agreed', []],
  ])('stands alone: %s', (_, text, expected) => expect(group(text)).toEqual(expected));

  it('is no actor where a capital is only a place', () => expect(group('they met in Oslo', 'en', false)).toEqual([]));
});

describe('an ambassador told with the state where he serves alone', () => {
  const met = (text: string, language: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language }).engagements.map((e) => e.sides.join('+'));
  it('is not that state', () => expect(met('លោក កុយ គួង ឯកអគ្គរាជទូតប្រចាំជប៉ុន បានជួបលោក ប្រាក់ ងួនហុង ឯកអគ្គរាជទូតប្រចាំសហរដ្ឋអាមេរិក។', 'km')).toEqual([]));
  it('is of the state told beside it', () => expect(met('លោក កុយ គួង ឯកអគ្គរាជទូតជប៉ុនប្រចាំកម្ពុជា បានជួបលោក អ៊ិន សុវណ្ណ រដ្ឋមន្ត្រីកម្ពុជា។', 'km')).toEqual(['JPN+KHM']));
});
