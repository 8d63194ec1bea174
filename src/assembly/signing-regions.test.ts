import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (language: string, text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-10', language }).instruments.map((i) => `${i.kind} ${i.parties.join('+')}`);

describe('two places of two states in front of the word of signing', () => {
  it.each([
    ['vi', 'Tin tỉnh\n\nNgày 5/6, tỉnh Kon Tum và tỉnh Attapeu ký bản ghi nhớ về giáo dục.', 'mou LAO+VNM'],
    ['vi', 'Tin tỉnh\n\nNgày 5/6, tại Champasak, Lào Cai và châu Hồng Hà (Trung Quốc) ký bản ghi nhớ về nông nghiệp.', 'mou CHN+VNM'],
    ['en', 'News\n\nSavannakhet and Quang Tri signed a memorandum of understanding on health on Thursday.', 'mou LAO+VNM'],
  ])('are its parties: %s %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

  it.each([
    ['vi', 'Tin tỉnh\n\nNgày 5/6, tại Attapeu và Kon Tum, hội phụ nữ ký bản ghi nhớ về giáo dục.'],
    ['vi', 'Tin tỉnh\n\nNgày 5/6, tỉnh Kon Tum và tỉnh Quảng Trị ký bản ghi nhớ về giáo dục.'],
  ])('are none where they only tell where, or lie in one state: %s %s', (language, text) => expect(read(language, text)).toEqual([]));
});
