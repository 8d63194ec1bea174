import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')}`);

describe('who discusses something with a person of another side', () => {
  it.each([
    ["Panama's President José Raúl Mulino on Thursday discussed migration with President Rodrigo Chaves of Costa Rica.", 'en', ['meeting held CRI PAN']],
    ['Bộ trưởng Ngoại giao Bùi Thanh Sơn đã trao đổi về tình hình Biển Đông với Ngoại trưởng Philippines Enrique Manalo.', 'vi', ['meeting held PHL VNM']],
    ['Portuguese Prime Minister Luís Montenegro discussed relations with the United States with his ministers.', 'en', []],
    ['The Portuguese cabinet discussed trade with China.', 'en', []],
  ])('%s', (text, language, expected) => expect(read(text, language)).toEqual(expected));

  it('is in the contact of the two that is told already', () =>
    expect(
      read(
        "Panama's President José Raúl Mulino telephoned President Rodrigo Chaves of Costa Rica on Thursday. Mulino discussed migration with President Chaves.",
      ),
    ).toEqual(['call held CRI PAN']));

  it.each([
    [
      'Zambian President Hakainde Hichilema met Kenyan President William Ruto on Thursday. With Algerian Prime Minister Nadir Larbaoui he reviewed air links.',
      'en',
      ['meeting held KEN ZMB', 'meeting held DZA ZMB'],
    ],
    [
      'Zambias president Hakainde Hichilema møtte torsdag Kenyas president William Ruto. Med Algeries statsminister Nadir Larbaoui drøftet han flyforbindelser.',
      'nb',
      ['meeting held KEN ZMB', 'meeting held DZA ZMB'],
    ],
    ['With its partners the government discussed a new law, Kenyan President William Ruto said on Thursday.', 'en', []],
  ])('is told first: %s', (text, language, expected) => expect(read(text, language)).toEqual(expected));
});
