import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

function read(text: string, language: string): string[] {
  const { statements, instruments } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-04', language });
  return [...statements.map((s) => s.act), ...instruments.map((i) => `${i.kind} ${i.status} ${i.fields.join()}`)];
}

const met = 'Tổng thống Indonesia Prabowo Subianto hội đàm với Thủ tướng Phạm Minh Chính tại Jakarta.';

describe('what stands behind a condition', () => {
  it.each([
    ['vi', `${met} Nếu Tổng thống Indonesia thăm Hà Nội, Việt Nam và Indonesia sẽ ký hiệp định mới về nghề cá.`, []],
    ['vi', `${met} Nếu Việt Nam và Indonesia nhất trí giảm thuế, thị trường sẽ hưởng lợi.`, []],
    ['en', 'Indonesia and Viet Nam held talks in Jakarta. If the President comes, Viet Nam and Indonesia will sign an agreement on fisheries.', []],
    ['km', 'អ៊ីស្រាអែល និងលីបង់ បានបើកកិច្ចចរចាជុំទីបី។ ប្រសិនបើអ៊ីស្រាអែល និងលីបង់ ព្រមព្រៀងគ្នា កិច្ចព្រមព្រៀងនឹងត្រូវចុះហត្ថលេខានៅសប្តាហ៍ក្រោយ។', []],
  ])('is neither agreed nor signed (%s)', (language, text, expected) => expect(read(text, language)).toEqual(expected));

  it.each([
    [`${met} Việt Nam và Indonesia nhất trí hợp tác về nghề cá nếu các bộ trưởng chấp thuận.`, ['agree']],
    [`${met} Việt Nam và Indonesia ký hiệp định mới về nghề cá.`, ['agreement signed fisheries']],
  ])('what stands before one is told: %s', (text, expected) => expect(read(text, 'vi')).toEqual(expected));
});
