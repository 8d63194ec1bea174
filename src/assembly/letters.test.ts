import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind and principals of what a text tells on Sunday 15 June 2025. */
function read(language: string, text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, participants }) => `${kind}: ${participants.map((p) => `${p.name ?? '-'} ${p.offices.join('+')}`).join(', ')}`);
}

describe('a letter', () => {
  it('is of who wrote it, whoever hands it over', () => {
    const text = 'يسلم وزير الخارجية المصري بدر عبد العاطي رسالة من الرئيس عبد الفتاح السيسي إلى الرئيس الكيني وليام روتو.';
    expect(read('ar', text)).toEqual(['message: Abdel Fattah el-Sisi head-of-state, William Ruto head-of-state']);
  });
  it('without a writer is of who sends it', () => {
    const text = 'Norwegian Prime Minister Jonas Gahr Støre sent a letter of condolence to Vietnamese Prime Minister Pham Minh Chinh on 12 June 2025.';
    expect(read('en', text)).toEqual(['message: Jonas Gahr Støre head-of-government, Phạm Minh Chính head-of-government']);
  });
  it('like the one before goes to whom that went, one from each who sends it', () => {
    const text = 'بعث رئيس بيرو برقية تعزية إلى الرئيس الإندونيسي. كما بعث رئيس وزراء بيرو ورئيس برلمان بيرو برقيتي تعزية مماثلتين.';
    expect(read('ar', text)).toEqual([
      'message: - head-of-state, - head-of-state',
      'message: - head-of-government, - head-of-state',
      'message: - speaker, - head-of-state',
    ]);
  });
});

it('people of several sides write a letter each', () => {
  const text =
    'Chủ tịch Thượng viện Bỉ Anna Peeters, Chủ tịch Quốc hội Lào Saysomphone Phomvihane đã gửi thư chúc mừng tới Chủ tịch Quốc hội Việt Nam Trần Thanh Mẫn.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`).sort()).toEqual(['message BEL+VNM', 'message LAO+VNM']);
});

describe('a vice-president', () => {
  it.each([
    ['Nigerian Vice President Kashim Shettima met Norwegian Prime Minister Jonas Gahr Støre in Oslo.', 'Kashim Shettima deputy-head-of-government'],
    ['Indian Vice President Amrit Lal met Norwegian Prime Minister Jonas Gahr Støre in Oslo.', 'Amrit Lal official'],
  ])('is the deputy of a president who heads the government, elsewhere an official', (text, expected) => {
    expect(read('en', text)[0]).toContain(expected);
  });
});

it('goes to whom its bearer has just met, where nobody else is told', () => {
  const text =
    'Tin\n\nTổng thống Kyrgyzstan Sadyr Japarov gặp Tổng thống Turkmenistan Serdar Berdimuhamedov. Ông Japarov cũng tiếp Tổng thống Uzbekistan Shavkat Mirziyoyev.\n\n' +
    'Tổng thống Botswana Duma Boko tiếp Phó Tổng thống Zambia Mutale Nalumango tại Gaborone. Bà Nalumango chuyển thông điệp của Tổng thống Hakainde Hichilema.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-20', language: 'vi' });
  expect(engagements.filter((e) => e.kind === 'message').map((e) => e.sides.join('+'))).toEqual(['BWA+ZMB']);
});
