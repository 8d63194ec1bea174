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
