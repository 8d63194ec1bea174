import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string, published = '2026-05-17') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published, language: 'vi' })
    .engagements.map((e) => `${e.kind} ${e.date?.start ?? ''}: ${e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')}`);

it.each([
  ['ngày 12/5 ký thỏa thuận dưới sự chứng kiến của Tổng thống Gabriel Boric', 'signing 2026-05-12: Nguyễn Hồng Diên, Nicolás Grau'],
  ['ngày 12/5 ký thỏa thuận', 'signing 2026-05-12: Nguyễn Hồng Diên, Nicolás Grau'],
])('who only looks on at a signing is no principal of it: %s', (deed, expected) =>
  expect(told(`Bộ trưởng Công Thương Việt Nam Nguyễn Hồng Diên và Bộ trưởng Kinh tế Chile Nicolás Grau ${deed}.`)).toEqual([expected]),
);

it.each([
  ['(17/5/1814 - 17/5/2026), Chủ tịch nước Tô Lâm', 'message : Tô Lâm, Harald V'],
  ['(17/5/1814 - 17/5/2026), ngày 16/5, Chủ tịch nước Tô Lâm', 'message 2026-05-16: Tô Lâm, Harald V'],
])('a day and its return in another year are of an anniversary, not of what is sent for it: %s', (who, expected) =>
  expect(told(`Nhân dịp kỷ niệm 212 năm Quốc khánh Na Uy ${who} đã gửi điện mừng tới Nhà vua Na Uy Harald V.`)).toEqual([expected]),
);

it('what has been sent was not sent on a day to come', () =>
  expect(told('Nhân dịp Quốc khánh Na Uy 17/5, Chủ tịch nước Tô Lâm đã gửi điện mừng tới Nhà vua Na Uy Harald V.', '2026-05-14')).toEqual([
    'message : Tô Lâm, Harald V',
  ]));

it('who leads a delegation of lawmakers is one of them', () =>
  expect(told('Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Đoàn Hạ nghị sĩ Mỹ do ông Gregory Meeks dẫn đầu.')).toEqual(['meeting : Trần Thanh Mẫn, Gregory Meeks']));

it.each([
  ['បានប្រគល់សារលិខិតរបស់លោកត្រាំ ជូនប្រធានាធិបតីអ៊ីរ៉ង់ លោក Masoud Pezeshkian', ['message IRN+USA']],
  ['បានទៅដល់តេហេរ៉ង់ ដើម្បីប្រគល់សារលិខិតរបស់លោកត្រាំ', ['visit IRN+OMN', 'message IRN+USA']],
])('a letter that a third state hands over goes to whom it is for, else to where it is handed over: %s', (deed, expected) =>
  expect(
    extractor
      .extract({ source: 's', text: `រដ្ឋមន្ត្រីការបរទេសអូម៉ង់ លោក Badr Albusaidi ${deed}។`, kind: 'text', published: '2026-05-14', language: 'km' })
      .engagements.map((e) => `${e.kind} ${e.sides.join('+')}`),
  ).toEqual(expected),
);

it('officials of one state send a letter each', () =>
  expect(
    told('Chủ tịch nước Lương Cường và Thủ tướng Phạm Minh Chính đã gửi điện chia buồn tới Tổng thống Philippines Ferdinand Marcos Jr.', '2025-06-15'),
  ).toEqual(['message : Phạm Minh Chính, Ferdinand Marcos Jr.', 'message : Lương Cường, Ferdinand Marcos Jr.']));

it.each(['được bầu làm', 'tái đắc cử', 'nhậm chức'])('whoever has come to hold an office is whom others congratulate: %s', (verb) =>
  expect(told(`Được tin bà Maia Sandu ${verb} Tổng thống Moldova, Thủ tướng Phạm Minh Chính đã gửi điện mừng.`, '2025-06-15')).toEqual([
    'message : Phạm Minh Chính, Maia Sandu',
  ]),
);

it('the same office told again behind its state is somebody else', () =>
  expect(told('Được tin ông Péter Magyar được bầu làm Thủ tướng Hungary, Thủ tướng Phạm Minh Chính đã gửi điện mừng.', '2025-06-15')).toEqual([
    'message : Phạm Minh Chính, Péter Magyar',
  ]));

it.each(['sẽ không dự', 'không dự', 'không tới dự', 'không tham dự'])('who does not go to an event attends nothing: %s', (verb) =>
  expect(told(`Bộ trưởng Quốc phòng Philippines Gilberto Teodoro ${verb} Đối thoại Shangri-La tại Singapore.`)).toEqual([]),
);

const extract = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language });

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
