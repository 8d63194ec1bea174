import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const extract = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });

describe('a name behind a comma', () => {
  it('is nobody that a governed office names where a verb follows it', () => {
    const { statements } = extract(
      'US President Donald Trump has written to Taoiseach Micheál Martin. In a letter to the Taoiseach, Mr Trump congratulated him.',
    );
    expect(statements.map((s) => `${s.act} ${s.by.join()} ${s.to.join()}`)).toEqual(['appreciate USA IRL']);
  });
  it('may hold a second office, behind its state', () => {
    const { engagements } = extract("Minister Semere Russom, Eritrea's Ambassador to Ethiopia, met Foreign Minister Gedu Andargachew of Ethiopia on Friday.");
    expect(engagements[0]?.participants[0]).toMatchObject({ written: 'Semere Russom', side: 'ERI', offices: ['minister', 'ambassador'] });
  });
  it('holds no office of which somebody else is named', () => {
    const { engagements } = extract("Minister Semere Russom, Eritrea's Ambassador Beyene Russom, and President Salva Kiir of South Sudan met on Friday.");
    expect(engagements.flatMap((e) => e.participants).find((p) => p.written === 'Semere Russom')?.offices ?? []).not.toContain('ambassador');
  });
  it('is who holds the office where it stands in apposition', () => {
    const { engagements } = extract('The Prime Minister of Norway, Jonas Gahr Støre, met the President of Chile, Gabriel Boric, on Friday.');
    expect(engagements[0]?.participants.map((p) => p.name)).toEqual(['Jonas Gahr Støre', 'Gabriel Boric']);
  });
});

it('is no place where the holder of an office is called on', () => {
  const { engagements } = extract(
    'Foreign Minister Hakan Fidan of Türkiye will call on Prime Minister Giorgia Meloni of Italy. He will meet the Prime Minister at her Place of Residence.',
  );
  expect(engagements.flatMap((e) => e.participants.map((p) => p.written))).not.toContain('Place');
});

describe('a spokesperson', () => {
  it('is not the one whom he speaks for', () => {
    const { engagements } = extract('A spokesperson for the Prime Minister said Jonas Gahr Støre met President Gabriel Boric of Chile in Oslo on Friday.');
    expect(engagements[0]?.participants.flatMap((p) => p.offices).sort()).toEqual(['head-of-government', 'head-of-state']);
  });
});

describe('an office behind a dash', () => {
  const offices = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' })
      .engagements.flatMap((e) => e.participants.map((p) => `${p.written ?? '-'} ${p.side} ${p.offices.join('+')}`));
  it('is that of the name before it', () =>
    expect(offices('Đại sứ Hàn Quốc Choi Young Sam chào xã giao ông Nguyễn Hữu Toàn - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.')).toEqual([
      'Choi Young Sam KOR ambassador',
      'Nguyễn Hữu Toàn VNM governor',
    ]));
  it('is not that of the one word of a dateline', () =>
    expect(offices('Hạnh - Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Lào Sonexay Siphandone.')).toEqual([
      'Phạm Minh Chính VNM head-of-government',
      'Sonexay Siphandone LAO head-of-government',
    ]));
});
