import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language });
const agreed = (text: string, language: string) =>
  extract(text, language)
    .statements.filter((s) => s.act === 'agree')
    .map((s) => s.by.join('+'));

it.each([
  ['en', 'President Trump met President Putin in Alaska. President Trump decided to raise tariffs on cars.', []],
  ['en', 'President Trump met President Putin in Alaska. Russia and the United States decided to exchange prisoners.', ['RUS+USA']],
  ['km', 'លោក ត្រាំ បានជួបលោក ពូទីន នៅអាឡាស្កា។ លោក ត្រាំ បានសម្រេចបង្កើនពន្ធគយលើរថយន្ត។', []],
  ['km', 'លោក ត្រាំ បានជួបលោក ពូទីន នៅអាឡាស្កា។ លោក ត្រាំ និងលោក ពូទីន បានសម្រេចបើកស្ថានទូត។', ['RUS+USA']],
  ['vi', 'Tổng thống Trump gặp Tổng thống Putin ở Alaska, nơi cả hai quyết định thành lập một trung tâm tác chiến chung.', ['RUS+USA']],
])('what one decides alone is no agreement (%s): %s', (language, text, expected) => expect(agreed(text, language)).toEqual(expected));

it('a document whose name tells its parties is of no others', () =>
  expect(
    extract('Thứ trưởng Nguyễn Minh Hằng gặp Quốc vụ khanh Bộ Ngoại giao Slovakia. Slovakia cam kết sớm phê chuẩn EVIPA.', 'vi').instruments.map((i) =>
      i.parties.join('+'),
    ),
  ).toEqual(['VNM+org:eu']));

it('a surplus is of no measure', () =>
  expect(extract('Kim ngạch Việt Nam - Slovakia đạt 420 triệu USD; trong đó Việt Nam xuất siêu 310 triệu USD.', 'vi').indicators.map((i) => i.value)).toEqual([
    420_000_000,
  ]));

it('the ministry named last speaks for its state', () =>
  expect(
    extract(
      'Bộ Ngoại giao Thái Lan triệu Đại biện lâm thời Campuchia tại Bangkok. Người phát ngôn Bộ này yêu cầu Phnom Penh hợp tác rà phá bom mìn.',
      'vi',
    ).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')}`),
  ).toEqual(['propose THA>KHM']));

it('a letter that another hands over is of whoever wrote it', () =>
  expect(
    extract('Đặc phái viên Hàn Quốc trao thư của Tổng thống Lee Jae Myung cho Thủ tướng Ấn Độ Narendra Modi.', 'vi').engagements.map((e) =>
      e.participants.map((p) => p.name).join(', '),
    ),
  ).toEqual(['Lee Jae-myung, Narendra Modi']));

it.each([
  'Chuyến thăm Slovenia của một Phó Thủ tướng Việt Nam từng được bàn tới vào năm 2020 nhưng rốt cuộc không thành.',
  'Tổng thống Cuba từng thăm Việt Nam vào những năm 1970.',
])('what never came about, and a decade, are no dated visit: %s', (text) =>
  expect(extract(text, 'vi').engagements.filter((e) => e.date !== null || e.guest === 'VNM')).toEqual([]),
);
