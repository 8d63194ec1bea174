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

function contacts(text: string, language: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-04', language });
  return engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')}`);
}

describe('a contact behind a condition', () => {
  it.each([
    ['vi', 'Nếu Thủ tướng Nhật Bản từ chức, người kế nhiệm sẽ phải lo việc thực thi, chưa kể cuộc gặp với Tổng thống Hàn Quốc Lee Jae-myung.'],
    ['vi', 'Nếu đảng cầm quyền thua, Thủ tướng Nepal sẽ không còn dịp thăm Ấn Độ, nơi ông định gặp Thủ tướng Narendra Modi.'],
    ['en', 'If the coalition falls, the next prime minister of Japan will have to prepare a meeting with South Korean President Lee Jae-myung.'],
    ['nb', 'Hvis regjeringen faller, skal den neste svenske statsministeren møte Finlands president Alexander Stubb i Helsingfors.'],
  ])('is only supposed (%s)', (language, text) => expect(contacts(text, language)).toEqual([]));

  it.each([
    ['vi', 'Thủ tướng Nepal sẽ thăm Ấn Độ ngày 16/9 nếu điều kiện cho phép.', ['visit planned IND+NPL']],
    ['en', 'The Prime Minister of Japan will visit South Korea on 23 September if parliament agrees.', ['visit planned JPN+KOR']],
  ])('what is said apart from it is told (%s)', (language, text, expected) => expect(contacts(text, language)).toEqual(expected));
});
