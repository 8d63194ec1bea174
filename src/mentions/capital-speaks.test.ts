import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const asked = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
    .statements.filter((s) => s.act === 'propose')
    .map((s) => `${s.by.join('+')} to ${s.to.join('+')}`);

it.each([
  ['Manila trao công hàm yêu cầu Bắc Kinh rút tàu khỏi khu vực.', ['PHL to CHN']],
  ['Tại Manila, hai ông trao đổi về tình hình khu vực.', []],
])('a capital that opens a sentence before a contact stands for its government: %s', (text, expected) =>
  expect(asked(`Bộ Ngoại giao Philippines hôm thứ Sáu đã triệu tập Đại sứ Trung Quốc Hoàng Khê Liên. ${text}`)).toEqual(expected),
);
