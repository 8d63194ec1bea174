import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const people = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-10', language: 'vi' })
    .engagements.flatMap((e) => e.participants.map((p) => `${p.written}:${p.offices}:${p.side}`));

describe('the letters of a party between an office and a name', () => {
  it('are no part of the name', () =>
    expect(people('Tin\n\nTổng Thư ký đảng ANC Fikile Mbalula hôm 3/6 hội đàm với Tổng Thư ký ZANU-PF Obert Mpofu tại Johannesburg.')).toEqual([
      'Fikile Mbalula:party-leader:ZAF',
      'Obert Mpofu:party-leader:ZWE',
    ]));

  it('of which nobody knows the state give nobody the state that the text speaks from', () =>
    expect(people('Tin\n\nTổng Thư ký SARFU Peter Mwanza hôm 3/6 hội đàm với Tổng Bí thư Tô Lâm tại Hà Nội, Việt Nam.')).toEqual([]));

  it('are a name where they stand alone, or with one more word', () =>
    expect(people('Tin\n\nLãnh đạo đảng Dân chủ Hàn Quốc LEE Jae-myung hôm 3/6 hội đàm với Tổng Bí thư Tô Lâm.')).toContain('LEE Jae-myung:party-leader:KOR'));
});
