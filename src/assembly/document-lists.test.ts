import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi', title: 'Lễ ký' })
    .instruments.map((i) => [i.kind, i.status, i.count, i.fields.join()].filter((x) => x).join(' '));

const ceremony = 'Hai nước hội đàm.\n\nNgày 12/6, tại thủ đô Oslo, Tổng thống Na Uy và Chủ tịch nước Việt Nam đã cùng chứng kiến lễ ký 3 văn kiện, bao gồm:';

describe('a list of documents', () => {
  it('goes on behind an item that names none, its number apart', () =>
    expect(read(`${ceremony}\n\n1. Bản ghi nhớ hợp tác về y tế.\n\n2. Giấy chứng nhận bàn giao kết quả dự án.\n\n3. Nghị định thư về thủy sản.`)).toEqual([
      'documents signed 3',
      'mou signed 1 health',
      'protocol signed 1 fisheries',
    ]));

  it('may be announced by a sentence of its own', () =>
    expect(
      read(
        'Hai nước hội đàm.\n\nNgày 12/6, Tổng thống Na Uy và Chủ tịch nước Việt Nam đã chứng kiến lễ trao các văn kiện hợp tác Việt Nam - Na Uy.\n\nCác văn kiện hợp tác gồm:\n\nBản ghi nhớ hợp tác về y tế.\n\nNghị định thư về thủy sản.',
      ),
    ).toEqual(['mou signed 1 health', 'protocol signed 1 fisheries']));
});

describe('a document', () => {
  it('that a list of topics names was only discussed', () =>
    expect(
      read('Hai bên hội đàm.\n\nTại buổi tiếp, Việt Nam và Na Uy đã trao đổi về việc mở đường bay; ký kết Hiệp định về du lịch; thúc đẩy giao lưu.'),
    ).toEqual([]));

  it('of the same kind that opens the next sentence is the one told last', () =>
    expect(read('Hai bên hội đàm.\n\nViệt Nam và Na Uy đã ký Bản ghi nhớ về y tế. Bản ghi nhớ có hiệu lực từ ngày 12/6.')).toEqual(['mou signed 1 health']));
});

it('whoever invited to another state is no inviter', () => {
  const text =
    'Chủ tịch nước Lương Cường rời Ulan Bator, kết thúc chuyến thăm cấp Nhà nước tới Mông Cổ, lên đường thăm Ireland theo lời mời của Tổng thống Ireland Michael D. Higgins.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  const told = engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${(e.inviter ?? []).map((i) => i.name).join()}`);
  expect(told.filter((e) => e.startsWith('visit MNG'))).toEqual(['visit MNG+VNM ']);
});
