import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Holder, loadReference } from '../gazetteer/reference.ts';
import { officesOn } from '../model/term.ts';
import { likeness, nameWords, romanise, skeleton } from '../text/sound.ts';
import { findHolder, indexHolders } from './names.ts';

const reference = loadReference(join(import.meta.dirname, '../../reference'));
const holders = indexHolders(reference);
const find = (written: string, side: string | undefined, offices: string[], date = '2025-06-15') => findHolder(holders, written, side, offices, date)?.name;
const holder = (name: string) => reference.holders.find((h) => h.name === name) as Holder;

describe('findHolder', () => {
  it.each([
    ['Phạm Minh Chính', 'VNM', 'head-of-government', 'Phạm Minh Chính'],
    ['Pham Minh Chinh', 'VNM', 'head-of-government', 'Phạm Minh Chính'],
    ['ផាម មិញជិញ', 'VNM', 'head-of-government', 'Phạm Minh Chính'],
    ['Lavrov', 'RUS', 'foreign-minister', 'Sergey Lavrov'],
    ['Sergej Lavrov', 'RUS', 'foreign-minister', 'Sergey Lavrov'],
    ['لافروف', 'RUS', 'foreign-minister', 'Sergey Lavrov'],
    ['سرگئی لاوروف', 'RUS', 'foreign-minister', 'Sergey Lavrov'],
    ['ميخائيل ميشوستين', 'RUS', 'head-of-government', 'Mikhail Mishustin'],
    ['میشوستین', 'RUS', 'head-of-government', 'Mikhail Mishustin'],
    ['មីស៊ូស្ទីន', 'RUS', 'head-of-government', 'Mikhail Mishustin'],
    ['Støre', 'NOR', 'head-of-government', 'Jonas Gahr Støre'],
    ['ستوره', 'NOR', 'head-of-government', 'Jonas Gahr Støre'],
    ['تشاو ليجي', 'CHN', 'speaker', 'Zhao Leji'],
  ])('knows who %s is beside %s and %s', (written, side, office, name) => expect(find(written, side, [office])).toBe(name));

  it.each([
    ['a name of nobody in that office', 'Anna Lie', 'RUS', ['foreign-minister']],
    ['a name with neither side nor office', 'Lavrov', undefined, []],
    ['the sounds of a longer name whose last word is another', 'أحمد الأسدي', undefined, ['minister']],
    ['a side without holders', 'Lavrov', 'XXX', []],
    ['the sound of another in an office that many hold', 'إلسور ميتشين', 'RUS', ['mayor']],
    ['the classes of sounds of somebody of another office', 'عمر غباش', 'ARE', ['deputy-foreign-minister']],
    ['the sound of a family name alone where the first name is another', 'رستم كريموف', 'UZB', ['deputy-head-of-government']],
  ])('knows nobody by %s', (_, written, side, offices) => expect(find(written, side, offices)).toBeUndefined());

  it('needs no side beside an office and a whole name', () => {
    expect(find('Sergey Lavrov', undefined, ['foreign-minister'])).toBe('Sergey Lavrov');
  });
});

describe('skeleton', () => {
  it.each([
    ['Phạm Minh Chính', 'fnsn'],
    ['Lavrov', 'lflf'],
    ['لافروف', 'lflf'],
    ['Лавров', 'lflf'],
    ['ផាម មិញជិញ', 'fnsn'],
    ['Mishustin', 'nstn'],
    ['Lee Jae-myung', 'lsn'],
    ['وانغ يي', 'fny'],
  ])('of %s is %s', (name, sound) => expect(skeleton(name)).toBe(sound));
});

it('measures likeness by common letters in order', () => {
  expect([likeness('lflf', 'lflf'), likeness('lflf', ''), likeness('abcd', 'axcx')]).toEqual([1, 0, 0.5]);
});

it('compares the words of a name without case and marks', () => {
  expect(nameWords('Phạm Minh Chính')).toEqual(['pham', 'minh', 'chinh']);
  expect(nameWords("Jean-Noël N'Guessan")).toEqual(['jean', 'noel', "n'guessan"]);
});

it('writes a name of another script in Latin letters, and a Latin name as it stands', () => {
  expect(romanise('Сергей Лавров')).toBe('Sergey Lavrov');
  expect(romanise('Nguyễn Phú Trọng')).toBe('Nguyễn Phú Trọng');
});

it('tells the offices that somebody held on a day', () => {
  expect(officesOn(holder('Mikhail Mishustin').terms, '2025-06-15')).toEqual(['head-of-government']);
  expect(officesOn(holder('Mikhail Mishustin').terms, '2019-06-15')).toEqual([]);
  expect(officesOn(holder('Sergei Shoigu').terms, '2023-01-01')).toEqual(['minister']);
});
