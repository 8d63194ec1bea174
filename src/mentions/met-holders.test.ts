import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-12-09', language: 'ar' })
    .engagements.map((e) => e.participants.map((p) => `${p.side} ${p.offices.join()} ${p.name ?? '-'}`));

it.each([
  ['استقبل عبد الفتاح السيسي رئيس الوزراء القطري.', ['EGY head-of-state Abdel Fattah el-Sisi', 'QAT head-of-government -']],
  ['التقى بدر عبد العاطي وزيرة الخارجية السلوفينية على هامش المنتدى.', ['EGY foreign-minister Badr Abdelatty', 'SVN foreign-minister -']],
])('a title of another state right behind a holder whom a verb opens is that of whom he met: %s', (text, people) => expect(met(text)).toEqual([people]));
