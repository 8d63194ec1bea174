import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const people = (language: string, text: string): string[] =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.flatMap((e) => e.participants.map((p) => `${p.written ?? 'somebody'} = ${p.name ?? '-'} ${p.offices.join('+')} ${p.side}`));

describe('a name', () => {
  it.each([
    [
      'spelt by its sound is also the one in brackets behind it',
      'vi',
      'Ngày 12/6, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Ca-na-đa Đa-ni-en Lơ-cle (Daniel Leclerc). Chiều 12/6, ông Daniel Leclerc, Đại sứ Ca-na-đa, đã gặp Bộ trưởng Bùi Thanh Sơn.',
      'Đa-ni-en Lơ-cle = Daniel Leclerc ambassador CAN',
    ],
    [
      'has no other spelling in brackets that hold a place',
      'vi',
      'Ngày 12/6, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Ca-na-đa Đa-ni-en Lơ-cle (Hồng Kông).',
      'Đa-ni-en Lơ-cle = Đa-ni-en Lơ-cle ambassador CAN',
    ],
    [
      'in another script is met again in Latin letters',
      'km',
      'រដ្ឋមន្ត្រីការបរទេសកម្ពុជា លោក ប្រាក់ សុខុន បានជួបជាមួយលោក តាវី រហ្មាន (Tavi Rahman) ឯកអគ្គរដ្ឋទូតបង់ក្លាដែស។ លោក ប្រាក់ សុខុន បានទទួលជួបលោក Tavi Rahman ឯកអគ្គរដ្ឋទូតបង់ក្លាដែស។',
      'តាវី រហ្មាន = Tavi Rahman ambassador BGD',
    ],
    [
      'goes on behind a known one with a family name, and behind a word for a son',
      'vi',
      'Thái tử Mohammed bin Salman bin Abdulaziz Al-Saud của Saudi Arabia đã gửi điện mừng tới Chủ tịch nước Lương Cường.',
      'Mohammed bin Salman bin Abdulaziz Al-Saud = Mohammed bin Salman heir SAU',
    ],
    [
      'in Latin letters may be written as one with the words around it',
      'km',
      'លោកWang Mingសមាជិកការិយាល័យនយោបាយបក្សកុម្មុយនិស្តចិន បានជួបពិភាក្សាជាមួយលោកស្រីBounmyឯកអគ្គរដ្ឋទូតឡាវ។',
      'Bounmy = Bounmy ambassador LAO',
    ],
  ])('%s', (_, language, text, expected) => {
    const read = people(language, text);
    expect(read.filter((p) => p === expected)).toHaveLength(1);
    expect(read).toHaveLength(2);
  });

  it('of an official is nobody of a province that he does not serve', () => {
    const text =
      'Chiều 12/6, Tỉnh trưởng tỉnh Champasak (Lào) Khăm Xổm đã đến chào xã giao lãnh đạo tỉnh Nghệ An. Cùng dự có ông Trần Văn Bảo - Tổng Lãnh sự Việt Nam tại Pakse.';
    expect(people('vi', text).sort()).toEqual(['Khăm Xổm = Khăm Xổm governor LAO', 'somebody = - official VNM']);
  });
});

describe('a list of those who hold one office', () => {
  it('is parted by honorifics in a script without spaces', () => {
    const text = 'លោក វ៉ាង យី រដ្ឋមន្ត្រីការបរទេសចិន បានជួបពិភាក្សាជាមួយលោកស្រី ខាំផាវ ឯកអគ្គរដ្ឋទូតឡាវប្រចាំនៅប្រទេសចិន លោក សាមី ឯកអគ្គរដ្ឋទូតកូវ៉ែតប្រចាំនៅប្រទេសចិន។';
    const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'km' });
    expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(['meeting CHN+LAO', 'meeting CHN+KWT']);
  });
});

it('a particle of a name is no honorific with an ending', () => {
  const text = 'التقى وزير الخارجية المصري بدر عبد العاطي وزير خارجية بيرو هوغو دي زيلا، الذي يزور مصر للمرة الأولى.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'ar' });
  expect(engagements[0]?.participants.map((p) => p.written)).toEqual(['بدر عبد العاطي', 'هوغو دي زيلا']);
});
