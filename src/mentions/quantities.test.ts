import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../gazetteer/reference.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import { listPacks, loadPack } from '../packs/load.ts';
import { scan } from '../packs/scan.ts';
import { fold, foldString } from '../text/fold.ts';
import { HitsAt } from './hits-at.ts';
import { findQuantities, parseNumber } from './quantities.ts';
import { compileVocabulary } from './vocabulary.ts';

const folder = join(import.meta.dirname, '../../languages');
const nothing: Reference = { states: new Map(), places: new Map(), organisations: new Map(), outlets: new Map(), gatherings: new Map(), holders: [] };
const packs = new Map(
  listPacks(folder).map((code) => {
    const pack = loadPack(join(folder, code));
    return [
      code,
      { decimal: pack.decimal, fractionBefore: pack.fractionBefore, joins: pack.conjunctions.map(foldString), lexicon: compileVocabulary(pack, nothing) },
    ] as const;
  }),
);

function find(code: string, text: string): string[] {
  const folded = fold(text);
  const { decimal, fractionBefore, joins, lexicon } = packs.get(code) as { decimal: string; fractionBefore: string; joins: string[]; lexicon: Lexicon };
  const hits = scan(lexicon, folded, text, () => folded.length);
  const [byStart, byEnd] = [new HitsAt(hits, 'start', folded.length), new HitsAt(hits, 'end', folded.length)];
  return findQuantities({ text: folded, byStart, byEnd, decimal, fractionBefore, joins }, 0, folded.length).map((q) =>
    [q.bound, q.value, q.unit].filter((x) => x !== undefined).join(' '),
  );
}

describe('parseNumber', () => {
  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234 567', ',', 1234567],
    ['12.5', ',', 12.5],
    ['12,5', '.', 12.5],
    ['12.500', ',', 12500],
    ['12,500', '.', 12500],
    ['1.234.567', '.', 1234567],
    ['0.25', '.', 0.25],
    ['2025', '.', 2025],
  ])('reads %s with the decimal sign %s as %d', (raw, decimal, value) => expect(parseNumber(raw, decimal)).toBe(value));
});

describe('findQuantities', () => {
  it('gives a figure the currency before it, and the one in the bracket that of the bracket', () =>
    expect(find('en', 'RM560 million (US$126 million)')).toEqual(['eq 560000000 MYR', 'eq 126000000 USD']));

  it.each([
    ['en', '4.5 billion US dollars', 'eq 4500000000 USD'],
    ['en', '$4.5 billion', 'eq 4500000000 USD'],
    ['en', 'USD 700 million', 'eq 700000000 USD'],
    ['en', 'more than 12 percent', 'gt 12 percent'],
    ['en', 'about 300 million euros', 'about 300000000 EUR'],
    ['en', 'nearly 1,200 students', 'lt 1200'],
    ['en', 'three agreements', 'eq 3'],
    ['nb', '4,5 milliarder kroner', 'eq 4500000000 NOK'],
    ['nb', '12,5 prosent', 'eq 12.5 percent'],
    ['vi', '4,5 tỷ USD', 'eq 4500000000 USD'],
    ['vi', 'hơn 12,5%', 'gt 12.5 percent'],
    ['ar', '٤٫٥ مليار دولار', 'eq 4500000000 USD'],
    ['ar', '5ر4 مليار دولار', 'eq 4500000000 USD'],
    ['ar', '25ر812 مليون دولار', 'eq 812250000 USD'],
    ['ar', '"23.8" مليار يورو', 'eq 23800000000 EUR'],
    ['fa', '۵۰۰ میلیون دلار', 'eq 500000000 USD'],
    ['fa', '۱۲ درصد', 'eq 12 percent'],
    ['km', '៥០០លានដុល្លារ', 'eq 500000000 USD'],
    ['km', '១២ភាគរយ', 'eq 12 percent'],
    ['fa', '۹ میلیارد و ۲۵۵ میلیون دلار', 'eq 9255000000 USD'],
    ['fa', 'هفت‌صد و هشتاد میلیون دلار', 'eq 780000000 USD'],
    ['fa', 'یک میلیون و هشت‌صد هزار', 'eq 1800000'],
    ['ar', '3 ملايين ونصف المليون', 'eq 3500000'],
    ['ar', 'مليون ونصف المليون', 'eq 1500000'],
    ['ar', 'بملياري دولار', 'eq 2000000000 USD'],
    ['ar', 'مليار يورو', 'eq 1000000000 EUR'],
    ['ar', 'ما بين 12 و15 مليار دولار', 'gt 12000000000 USD'],
    ['km', '១ម៉ឺន ៤ពាន់នាក់', 'eq 14000'],
    ['vi', '2 tỷ 500 triệu USD', 'eq 2500000000 USD'],
    ['vi', '10 đến 12 tỷ USD', 'gt 10000000000 USD'],
    ['vi', '2 tỷ rưỡi USD', 'eq 2500000000 USD'],
    ['en', 'two and a half million euros', 'eq 2500000 EUR'],
    ['en', '$1.2bn', 'eq 1200000000 USD'],
    ['fa', '۵میلیون دلار', 'eq 5000000 USD'],
    ['en', '10-12 billion dollars', 'gt 10000000000 USD'],
    ['en', 'between 10 and 12 percent', 'gt 10 percent'],
    ['nb', '10 til 12 milliarder kroner', 'gt 10000000000 NOK'],
  ])('reads in %s: %s', (code, text, quantity) => expect(find(code, text)).toEqual([quantity]));

  it('multiplies two scales that follow each other', () => {
    expect(find('vi', '5 nghìn tỷ đồng')).toEqual(['eq 5000000000000 VND']);
  });

  it('reads each of several in order', () => {
    expect(find('en', 'from 700 million US dollars to 1 billion US dollars, up 12 percent')).toEqual([
      'eq 700000000 USD',
      'eq 1000000000 USD',
      'eq 12 percent',
    ]);
  });

  it('joins no figures with units of their own, and no day to a year', () => {
    expect(find('en', '2 billion dollars and 300 million euros')).toEqual(['eq 2000000000 USD', 'eq 300000000 EUR']);
    expect(find('en', '2024-2026')).toEqual(['eq 2024', 'eq 2026']);
  });

  it('leaves the full stop behind a number where it is', () => {
    expect(find('en', 'It rose by 12.')).toEqual(['eq 12']);
  });
});
