import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'km' })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')}: ${e.participants.map((p) => p.name).join(', ')}`);

it.each([
  ['behind an honorific', 'លោក ត្រាំ បានជួបលោក ពូទីន នៅអាឡាស្កា។', 'meeting held RUS+USA: Donald Trump, Vladimir Putin'],
  [
    'written as one with an office, and with the next word',
    'ប្រធានាធិបតីត្រាំនឹងទទួលជួបនាយករដ្ឋមន្ត្រីហុងគ្រី លោក វិចទ័រ អ័របាន់។',
    'meeting planned HUN+USA: Donald Trump, Viktor Orbán',
  ],
  ['in Latin letters', 'លោក Trump បានជួបលោក Putin នៅអាឡាស្កា។', 'meeting held RUS+USA: Donald Trump, Vladimir Putin'],
])('where words have no spaces a family name means its bearer %s', (_, text, expected) => expect(told(text)).toEqual([expected]));

it('a family name inside another word is nobody', () => expect(told('លោក ប្រាក់ សុខុន បានថ្លែងថា កសិករបានត្រាំគ្រាប់ពូជ។')).toEqual([]));
