import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

function contacts(text: string, language: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-29', language });
  return engagements
    .filter((e) => e.kind === 'meeting' || e.kind === 'visit')
    .map((e) => `${e.kind} ${e.sides.join('+')} ${e.participants.map((p) => p.name).join()}`.trim());
}

describe('who goes on behind "and"', () => {
  it.each([
    [
      'vi',
      'Thủ tướng Ấn Độ Narendra Modi đã thăm trụ sở của Đại sứ Pháp và hội đàm với Thủ tướng Nhật Bản Sanae Takaichi ngày 27/10.',
      ['meeting IND+JPN Narendra Modi,Sanae Takaichi'],
    ],
    [
      'vi',
      'Tổng thống Mỹ Donald Trump sẽ phát biểu tại hội nghị của các CEO và gặp Tổng thống Hàn Quốc Lee Jae Myung ở Gyeongju ngày 30/10.',
      ['meeting KOR+USA Donald Trump,Lee Jae-myung'],
    ],
  ])('is whoever acted before, not whom a little word governs (%s)', (language, text, expected) => expect(contacts(text, language)).toEqual(expected));
});

it('a spokesman who tells of a meeting takes no part in it', () =>
  expect(
    contacts(
      'Sáng 30/10 tại Hàn Quốc, Tổng thống Mỹ Donald Trump sẽ dự cuộc gặp song phương với Chủ tịch Trung Quốc Tập Cận Bình trước khi về nước, người phát ngôn Nhà Trắng Karoline Leavitt nói.',
      'vi',
    ),
  ).toEqual(['meeting CHN+USA Donald Trump,Xi Jinping']));

it('a visit does not lead to where news comes from', () =>
  expect(
    contacts(
      'Ngày 29/10, Tổng thống Mỹ Donald Trump thăm Hàn Quốc. Ông đã nhiều lần thúc đẩy một cuộc gặp với Chủ tịch Triều Tiên Kim Jong Un trong chuyến thăm này, nhưng chưa có bình luận nào từ Bình Nhưỡng.',
      'vi',
    ).filter((c) => c.startsWith('visit')),
  ).toEqual(['visit KOR+USA Donald Trump']));

it('an event behind a list of states is at the last of them', () => {
  const text = 'US President Donald Trump will visit Malaysia, Japan and South Korea, where he will attend the APEC summit on 30 October.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-24', language: 'en' });
  expect(engagements.filter((e) => e.kind === 'attendance').map((e) => e.sides.join('+'))).toEqual(['KOR+USA']);
});

it('the leaders of two states that are named behind them speak together', () => {
  const text =
    'លោក ហ៊ុន សែន នាយករដ្ឋមន្រ្តីកម្ពុជា បានជួបពិភាក្សាជាមួយ លោក ង្វៀន សួនហ្វុក ប្រធានរដ្ឋវៀតណាម។ នៅក្នុងជំនួបនោះ មេដឹកនាំនៃប្រទេសទាំងពីរកម្ពុជា-វៀតណាម បានសម្តែងការពេញចិត្តចំពោះទំនាក់ទំនង។';
  const { engagements, statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2022-09-28', language: 'km' });
  expect(engagements.length).toBe(1);
  expect(statements.map((s) => `${s.act} ${s.by.join('+')}`)).toEqual(['affirm KHM+VNM']);
});
