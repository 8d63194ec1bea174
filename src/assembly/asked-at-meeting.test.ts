import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2024-03-14', language: 'vi' })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')} ${e.place?.country ?? ''}`.trim());

const fidan = 'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan';

describe('what is asked', () => {
  it.each(['tại cuộc gặp với', 'trong một cuộc gặp với', 'sau cuộc hội đàm với', 'bên lề cuộc gặp với'])('%s somebody tells of the contact', (occasion) =>
    expect(told(`${fidan} kêu gọi Mỹ dỡ bỏ trừng phạt ${occasion} Ngoại trưởng Antony Blinken.`)).toEqual(['meeting held TUR+USA']),
  );

  it.each(['đề xuất tổ chức cuộc gặp với', 'đề nghị một cuộc gặp với'])('%s somebody is no contact', (asks) =>
    expect(told(`${fidan} ${asks} Ngoại trưởng Mỹ Antony Blinken.`)).toEqual([]),
  );
});

describe('a passive around its agent', () => {
  it.each(['tiếp', 'đón tiếp', 'tiếp kiến'])('%s tells where the agent is at home', (verb) =>
    expect(told(`Ngoại trưởng Iran Abbas Araghchi được Tổng thống Nga Vladimir Putin ${verb} tại Moskva.`)).toEqual(['meeting held IRN+RUS RUS']),
  );

  it.each(['tiếp tục', 'tiếp nhận'])('%s is another verb', (verb) => expect(told(`Dự án được Chính phủ Nhật Bản và Lào ${verb}.`)).toEqual([]));
});

it('who leaves the capital for a visit goes on it', () =>
  expect(told('Thủ tướng Phạm Minh Chính rời Hà Nội lên đường thăm chính thức New Zealand.')).toEqual(['visit held NZL+VNM NZL']));
