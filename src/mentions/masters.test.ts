import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** The principals of the contacts that an Arabic text of 14 January 2026 tells. */
function people(text: string, day = '2026-01-14'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: day, language: 'ar' });
  return engagements.flatMap((e) => e.participants.map((p) => `${p.side} ${p.offices.join('+')} ${p.name ?? '-'}`));
}

const aoun = 'LBN head-of-state Joseph Aoun';
const met = 'التقى الرئيس اللبناني جوزاف عون';

describe('whom somebody works for', () => {
  it.each([
    ['is not the envoy behind his name', `${met} مبعوث الرئيس الأمريكي دونالد ترامب إلى سوريا توم باراك.`, ['USA envoy Tom Barrack']],
    ['is not the adviser behind a portfolio', `${met} مستشار الرئيس الأمريكي دونالد ترامب للشؤون الأفريقية مسعد بولس.`, ['USA official Massad Boulos']],
    ['is not met where the one sent has no name', `${met} مدير مكتب الرئيس الفرنسي إيمانويل ماكرون.`, ['FRA official -']],
    ['may stand behind a preposition', `${met} مستشار الأمن القومي للرئيس الفرنسي إيمانويل بون.`, ['FRA security-chief Emmanuel Bonne']],
  ])('%s', (_, text, others) => expect(people(text)).toEqual([aoun, ...others]));

  it('is met himself where a complete title stands before his own', () => {
    expect(people(`${met} رئيس الوفد رئيس الوزراء الفرنسي سيباستيان لوكورنو.`)[1]).toContain('head-of-government');
  });
});

it('a deputy is not the chief of whom his title tells', () => {
  expect(people(`${met} نائب الرئيس الأمريكي جي دي فانس.`)[1]).toBe('USA deputy-head-of-government JD Vance');
  expect(people(`${met} نائب الرئيس الأمريكي جي دي فانس ومساعد وزير الخارجية الأمريكي.`)).toContain('USA deputy-foreign-minister -');
});

it('a name that opens with the article is no city', () => {
  expect(people('التقى وزير الخارجية المغربي ناصر بوريطة وزير الخارجية الإسباني مانويل ألباريس.')[1]).toBe('ESP foreign-minister José Manuel Albares');
});
