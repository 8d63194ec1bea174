import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.written ?? p.offices.join(' ')).join(', ')}`);

it.each([
  [
    'that ends a name is part of no verb',
    'Chủ tịch UBND TP.HCM Nguyễn Văn Được tiếp Đại sứ Hàn Quốc Choi Young Sam.',
    ['meeting KOR+VNM: Nguyễn Văn Được, Choi Young Sam'],
  ],
  [
    'written small makes the verb passive',
    'Đại sứ Hàn Quốc Choi Young Sam được Chủ tịch UBND TP.HCM Nguyễn Văn Bình tiếp.',
    ['meeting KOR+VNM: Choi Young Sam, Nguyễn Văn Bình'],
  ],
])('a little word %s', (_, text, expected) => expect(met(text)).toEqual(expected));

it.each([
  ['with a space', 'Ngoại trưởng Lào Somchai K. Blinken gặp Ngoại trưởng Hàn Quốc Cho Hyun.', 'Somchai K. Blinken'],
  ['without one', 'Ngoại trưởng Lào Somchai K.Vorasak gặp Ngoại trưởng Hàn Quốc Cho Hyun.', 'Somchai K.Vorasak'],
])('a name goes on behind the dot of an initial, %s', (_, text, name) => expect(met(text)).toEqual([`meeting KOR+LAO: ${name}, Cho Hyun`]));

it('a name ends at the dot of a sentence', () =>
  expect(met('Ngoại trưởng Hàn Quốc Cho Hyun gặp Ngoại trưởng Lào Somchai Vora. Kim ngạch tăng.')).toEqual(['meeting KOR+LAO: Cho Hyun, Somchai Vora']));

it.each([
  ['a state', 'Nguyễn Hữu Đức'],
  ['two states', 'Trần Đức Thái'],
  ['a state that is a title too', 'Lê Tuấn Anh'],
  ['two such', 'Nguyễn Đức Anh'],
])('a name may hold the word for %s', (_, name) =>
  expect(met(`Chủ tịch UBND TP.HCM ${name} gặp Ngoại trưởng Hàn Quốc Cho Hyun.`)).toEqual([`meeting KOR+VNM: ${name}, Cho Hyun`]),
);

it('a name may hold the word for a province of two words behind an honorific', () =>
  expect(met('Chủ tịch UBND TP.HCM, Đại tá Nguyễn Thanh Hải, gặp Ngoại trưởng Hàn Quốc Cho Hyun.')).toEqual(['meeting KOR+VNM: Nguyễn Thanh Hải, Cho Hyun']));

it('a state behind an office is no part of a name', () =>
  expect(met('Thủ tướng Đức Friedrich Merz gặp Thủ tướng Anh Keir Starmer.')).toEqual(['meeting DEU+GBR: Friedrich Merz, Keir Starmer']));
