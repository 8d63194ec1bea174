import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

function read(text: string, language: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-06-10', language });
  return engagements.map(({ kind, sides, date, participants }) => [kind, sides.join('+'), date?.start ?? '-', participants.length].join(' '));
}

const vi = 'Ngày 9-6-2026, Thủ tướng Thái Lan Anutin Charnvirakul tiếp Tổng thống Indonesia Prabowo Subianto tại Bangkok.';
const en = 'Thai Prime Minister Anutin Charnvirakul met Indonesian President Prabowo Subianto in Bangkok on 9 June 2026.';
const met = 'meeting IDN+THA 2026-06-09 2';

describe('words that take up a contact', () => {
  it.each([
    ['vi', `${vi} Trước đó, trong cuộc điện đàm ngày 2-6, hai bên đã trao đổi về tình hình Myanmar.`, [met, 'call IDN+THA 2026-06-02 2']],
    ['en', `${en} In the phone call on 2 June, the two leaders discussed fisheries.`, [met, 'call IDN+THA 2026-06-02 2']],
  ])('tell another one on a day of its own (%s)', (language, text, expected) => expect(read(text, language)).toEqual(expected));

  it.each([
    ['vi', `${vi} Tại cuộc gặp ngày 9-6, hai bên đã trao đổi về tình hình Myanmar.`, [met]],
    ['vi', `${vi} Tại cuộc gặp, hai bên đã trao đổi về chuyến thăm ngày 2-6.`, [met]],
  ])('tell the one told before (%s)', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});
