import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

function read(text: string, language: string): string[] {
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-10-12', language });
  return statements.map((s) => `${s.act} ${s.by.join('+')} ${s.to.join('+')}`.trim());
}

const received: Readonly<Record<string, string>> = {
  en: 'Prime Minister Anutin Charnvirakul met Chinese Ambassador Zhang Jianwei in Bangkok. He called on China to import more rice.',
  km: 'នាយករដ្ឋមន្ត្រីថៃ លោក អានុទីន បានជួបពិភាក្សាជាមួយឯកអគ្គរដ្ឋទូតចិន លោក ចាង ជានវ៉ី នៅទីក្រុងបាងកក។ លោកបានស្នើឱ្យចិនបង្កើនការនាំចូលអង្ករ។',
  vi: 'Thủ tướng Thái Lan Anutin Charnvirakul đã tiếp Đại sứ Trung Quốc Trương Kiến Vệ tại Bangkok. Ông đề nghị Trung Quốc tăng nhập khẩu gạo.',
};

describe('what is said before any contact is told, to nobody abroad', () => {
  it.each([
    ['en', 'The leader of the Thai opposition People’s Party called on the government to dissolve parliament and promised reform.'],
    ['km', 'មេដឹកនាំគណបក្សប្រជាជនថៃ បានអំពាវនាវឱ្យរដ្ឋាភិបាលរំលាយសភា និងបានសន្យាថានឹងធ្វើកំណែទម្រង់។'],
    ['vi', 'Lãnh đạo đảng Nhân dân Thái Lan kêu gọi chính phủ giải tán quốc hội và cam kết cải cách hiến pháp.'],
  ])('is said at home (%s)', (language, text) => {
    expect(read(`${text}\n\n${received[language]}`, language)).toEqual(['propose THA CHN']);
  });

  it.each([
    [
      'en',
      'Thai Prime Minister Anutin Charnvirakul called on China to buy more rice.\n\nHe met Chinese Ambassador Zhang Jianwei in Bangkok.',
      ['propose THA CHN'],
    ],
    [
      'vi',
      'Thủ tướng Thái Lan Anutin Charnvirakul đề nghị Trung Quốc mua thêm gạo.\n\nÔng đã tiếp Đại sứ Trung Quốc Trương Kiến Vệ tại Bangkok.',
      ['propose THA CHN'],
    ],
  ])('is told where it names another side (%s)', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});
