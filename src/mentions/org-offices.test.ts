import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const people = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-01-25', language })
    .engagements.flatMap((e) => e.participants.map((p) => `${p.offices} ${p.side}`));

describe('an office whose words name an organisation', () => {
  it.each([
    ['en', "Bhutan's Finance Minister Lekey Dorji met World Bank Vice President Anna Bolena on Monday.", 'org-official org:world-bank'],
    ['en', "Bhutan's Finance Minister Lekey Dorji met African Union Chairperson Anna Bolena on Monday.", 'org-head org:au'],
    ['en', "Bhutan's Finance Minister Lekey Dorji met the Special Envoy of the UN Secretary-General, Anna Bolena, on Monday.", 'org-official org:un'],
    ['nb', 'Bhutans finansminister Lekey Dorji møtte FNs spesialutsending Anna Bolena mandag.', 'org-official org:un'],
    ['vi', 'Bộ trưởng Tài chính Bhutan Lekey Dorji hội đàm với Phó Chủ tịch Ngân hàng Thế giới Anna Bolena ngày 20/1.', 'org-official org:world-bank'],
  ])('has it for its side, whoever holds it: %s %s', (language, text, expected) => expect(people(text, language)).toContain(expected));

  it('says nothing of an office that names none', () =>
    expect(people("Bhutan's Finance Minister Lekey Dorji met Regional Director Anna Bolena on Monday.", 'en').filter((p) => p.includes('org:'))).toEqual([]));
});
