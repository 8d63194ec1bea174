import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

function sides(text: string): string[] {
  const { mentions } = extractor.explain({ source: 's', text, kind: 'text', published: '2025-10-29', language: 'vi' });
  return mentions.filter((m) => m.kind === 'side').map((m) => m.value);
}

describe('a short name of a state', () => {
  it.each([
    ['Cuộc gặp thượng đỉnh Mỹ-Trung diễn ra tại Busan.', ['USA', 'CHN']],
    ['Quan hệ Trung - Hàn có bước tiến mới.', ['CHN', 'KOR']],
    ['Hợp tác ba bên Mỹ - Nhật - Hàn được mở rộng.', ['USA', 'JPN', 'KOR']],
  ])('is one where a hyphen ties it to another: %s', (text, expected) => expect(sides(text)).toEqual(expected));

  it.each([
    ['Mưa lớn ở miền Trung - Tây Nguyên.'],
    ['Ông Trung - giám đốc công ty - cho biết đã bán hết hàng.'],
    ['Chuyến tàu Quang Trung - Mỹ Đình chạy mỗi ngày.'],
    ['Trận Hàn Thuyên - Trần Phú kết thúc với tỷ số 2-0.'],
  ])('is none elsewhere: %s', (text) => expect(sides(text).filter((s) => s === 'CHN' || s === 'KOR')).toEqual([]));
});
