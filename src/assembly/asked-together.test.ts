import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const statements = (language: string, text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-20', language })
    .statements.map((s) => `${s.act} ${s.by.join('+')} ${s.to.join('+')}`);

describe('states of one list right behind a verb of asking', () => {
  it.each([
    [
      'vi',
      'Tin\n\nTại Ulan Bator, Thủ tướng Mông Cổ Gombojav Zandanshatar tiếp Thủ tướng Séc Petr Fiala. Liên minh châu Phi (AU) hôm 20/6 kêu gọi Sudan và Nam Sudan đối thoại.',
      'propose org:au SDN+SSD',
    ],
    [
      'en',
      'News\n\nMongolian Prime Minister Gombojav Zandanshatar received Czech Prime Minister Petr Fiala in Ulaanbaatar. The African Union on Friday urged Sudan and South Sudan to begin talks.',
      'propose org:au SDN+SSD',
    ],
  ])('are asked together: %s %s', (language, text, expected) => expect(statements(language, text)).toEqual([expected]));
});

describe('what somebody is thanked for', () => {
  it.each([
    ['vi', 'Tin\n\nBộ trưởng Iran Aziz Nasirzadeh điện đàm với Bộ trưởng Quốc phòng Tajikistan, cảm ơn Dushanbe lên án vụ tấn công.'],
    ['vi', 'Tin\n\nBộ trưởng Iran Aziz Nasirzadeh điện đàm với Bộ trưởng Quốc phòng Tajikistan, cảm ơn Tajikistan đã lên án vụ tấn công.'],
  ])('is no stand of whoever thanks: %s %s', (language, text) => expect(statements(language, text)).toEqual(['appreciate IRN TJK']));
});
