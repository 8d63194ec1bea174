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
