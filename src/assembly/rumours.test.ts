import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = 'Ngày 10/3, Đại sứ Thụy Điển tại Việt Nam Ann Måwe đã gặp Phó Chủ tịch UBND tỉnh Quảng Ninh Nguyễn Thị Hạnh tại Hạ Long.';

function read(text: string, language = 'vi'): string[] {
  const { engagements, statements, instruments, indicators } = extractor.extract({ source: 's', text, kind: 'text', published: '2023-03-14', language });
  return [
    ...engagements.map((e) => `${e.kind} ${e.sides.join('+')}`),
    ...statements.map((s) => `${s.act} ${s.by.join('+')} ${s.fields.join()}`.trim()),
    ...instruments.map((i) => `${i.kind} ${i.status}`),
    ...indicators.map((i) => `${i.measure} ${i.value}`),
  ];
}

describe('what is only rumoured', () => {
  it.each([
    ['is no figure', `${met} Mạng xã hội lan truyền tin Thụy Điển đã rót 40 triệu euro cho dự án.`],
    ['is no contact', `${met} Có tin đồn Thủ tướng Thụy Điển sẽ thăm Việt Nam ngày 20/3.`],
    ['is no document', `${met} Rộ tin Việt Nam và Thụy Điển đã ký hiệp định về nghề cá.`],
  ])('%s', (_, text) => expect(read(text)).toEqual(['meeting SWE+VNM']));

  it('is told where nobody calls it so', () =>
    expect(read(`${met} Đại sứ Ann Måwe cho biết Thụy Điển đã đầu tư 40 triệu euro vào Việt Nam.`)).toContain('investment 40000000'));
});

describe('beside a contact', () => {
  it.each([
    ['a figure of a page that told none yet is one of its own country', `Mỗi ngày bệnh viện đón 1.400 lượt khách.\n\n${met}`, ['meeting SWE+VNM']],
    ['whoever runs a hospital speaks for no state', `${met} Một phó giám đốc bệnh viện khẳng định Thụy Điển giúp nhiều.`, ['meeting SWE+VNM']],
    [
      'a list goes on in a list',
      `${met} Hai bên nhất trí hợp tác về giáo dục. Y tế và môi trường.`,
      ['meeting SWE+VNM', 'agree SWE+VNM education,health,environment'],
    ],
    [
      'and not in a clause about something else',
      `${met} Hai bên nhất trí hợp tác về giáo dục. Dịch bệnh khiến mọi kế hoạch y tế chững lại nhiều năm.`,
      ['meeting SWE+VNM', 'agree SWE+VNM education'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
