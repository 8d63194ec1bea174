import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language });

it.each([
  ['vi', 'Thủ tướng Lê Minh Hưng gặp Thủ tướng Campuchia Hun Manet và Thủ tướng Lào Sonexay Siphandone. Ba nhà lãnh đạo nhất trí tăng cường thương mại.'],
  ['km', 'សម្តេចធិបតី ហ៊ុន ម៉ាណែត បានជួបនាយករដ្ឋមន្ត្រីឡាវ លោក សុនសៃ ស៊ីផាន់ដន និងនាយករដ្ឋមន្ត្រីវៀតណាម លោក ផាម មិញជិញ។ មេដឹកនាំទាំងបីបានឯកភាពពង្រឹងពាណិជ្ជកម្ម។'],
])('the three are whoever met two others, and they (%s)', (language, text) =>
  expect(extract(text, language).statements.map((s) => s.by.join('+'))).toEqual(['KHM+LAO+VNM']),
);

it.each([
  ['vi', 'Ngoại trưởng Thái Lan và Campuchia đã gặp nhau tại Kuala Lumpur.', ['KHM', 'THA']],
  ['km', 'រដ្ឋមន្ត្រីការបរទេសថៃ និងកម្ពុជា បានជួបគ្នានៅកូឡាឡាំពួរ។', ['KHM', 'THA']],
  ['vi', 'Đại sứ Việt Nam tại Lào và Campuchia gặp Thủ tướng Hun Manet.', ['VNM', 'KHM']],
])('where nouns have no plural an office of two states that met is one of each (%s): %s', (language, text, sides) =>
  expect(extract(text, language).engagements.flatMap((e) => e.participants.map((p) => p.side))).toEqual(sides),
);

it('whoever ends a journey to an event that he attended made no visit', () =>
  expect(
    extract(
      'Ngày 8/5, tại Cebu (Philippines), Thủ tướng Lê Minh Hưng đã dự Hội nghị Cấp cao ASEAN. Chiều tối 8/5, Thủ tướng rời Cebu về nước, kết thúc chuyến công tác.',
      'vi',
    ).engagements.map((e) => e.kind),
  ).toEqual(['attendance']));

it('a spokesman is who a "he" means before anybody has acted', () =>
  expect(
    extract(
      'Người phát ngôn Bộ Ngoại giao Iran Esmaeil Baghaei phát biểu ngày 13/5. Ông lên án các lệnh trừng phạt mới của Mỹ. Tuần trước, Ngoại trưởng Oman Badr Albusaidi đã tới Tehran.',
      'vi',
    ).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')}`),
  ).toEqual(['affirm IRN>USA']));
