import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** The contacts that a text of Sunday 15 June 2025 tells: kind, status and sides. */
function read(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, status, sides }) => `${kind} ${status} ${sides.join('+')}`);
}

const tebboune = 'Algerian President Abdelmadjid Tebboune';
const met = `${tebboune} met his Egyptian counterpart Abdel Fattah el-Sisi on Monday.`;
const first = 'meeting held DZA+EGY';

describe('a series of contacts', () => {
  it.each([
    ['goes on with who comes next', `${met} Next was Tunisian President Kais Saied.`, [first, 'meeting held DZA+TUN']],
    [
      'leaves its subject to the sentence behind it',
      `${met} Next was Tunisian President Kais Saied. He then received the Speaker of the National Assembly of Senegal.`,
      [first, 'meeting held DZA+TUN', 'meeting held DZA+SEN'],
    ],
    [
      'may be of calls',
      `${tebboune} phoned Egyptian President Abdel Fattah el-Sisi on Monday. Then came Tunisian President Kais Saied.`,
      ['call held DZA+EGY', 'call held DZA+TUN'],
    ],
    [
      'may lie ahead',
      `${tebboune} will meet Egyptian President Abdel Fattah el-Sisi on Monday. Then it is the turn of Tunisian President Kais Saied.`,
      ['meeting planned DZA+EGY', 'meeting planned DZA+TUN'],
    ],
    [
      'opens behind talks that were only counted',
      `${tebboune} had several meetings on his list on Monday. First up was Tunisian President Kais Saied.`,
      ['meeting held DZA+TUN'],
    ],
    [
      'goes on with who opens a paragraph in which both agreed',
      `${met} On Tuesday he met Tunisian President Kais Saied.\n\nCanada's Mark Carney had set aside half an hour. The two sides agreed to expand trade.`,
      [first, 'meeting held DZA+TUN', 'meeting held CAN+DZA'],
    ],
    [
      'does not go on with who only opens a paragraph',
      `${met} On Tuesday he met Tunisian President Kais Saied.\n\nCanada's Mark Carney had set aside half an hour.`,
      [first, 'meeting held DZA+TUN'],
    ],
    ['is none without somebody of another side', `${met} Next was Algerian Foreign Minister Ahmed Attaf.`, [first]],
    ['is none without a contact before', 'Next was Tunisian President Kais Saied.', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['nb', 'Algeries president Abdelmadjid Tebboune møtte Egypts president Abdel Fattah al-Sisi mandag. Deretter sto Tunisias president Kais Saied for tur.'],
    ['vi', 'Tổng thống Algeria Abdelmadjid Tebboune gặp Tổng thống Ai Cập Abdel Fattah el-Sisi hôm thứ Hai. Tiếp đến là Tổng thống Tunisia Kais Saied.'],
  ])('is told in %s', (language, text) => expect(read(text, language)).toEqual([first, 'meeting held DZA+TUN']));
});
