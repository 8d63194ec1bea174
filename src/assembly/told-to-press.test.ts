import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-03-12', language: 'en' });
const met = 'Kenyan President William Ruto held talks with Omani Foreign Minister Badr Albusaidi in Nairobi. ';

describe('what is said in quotation marks', () => {
  it('is said by whoever told a press conference', () =>
    expect(read(`${met}"Oman is our closest friend," Ruto told a joint press conference.`).statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual([
      'affirm KEN OMN',
    ]));
  it('is said for no side by a stranger', () => expect(read(`${met}"We want lower duties," said Joseph Mwangi, who sells tea.`).statements).toEqual([]));
});

describe('a verb in the past tense', () => {
  it('tells a month still to come of the year before', () =>
    expect(read('Moldovan President Maia Sandu visited Vilnius in May.').engagements.map((e) => `${e.status} ${e.date?.start}`)).toEqual(['held 2024-05-01']));
});

describe('an adviser of a department', () => {
  it.each([
    ['Bangladesh Foreign Adviser Touhid Hossain met Kenyan President William Ruto in Dhaka.', 'foreign-minister'],
    ["Nigeria's Home Affairs Adviser Musa Bello met Kenyan President William Ruto in Nairobi.", 'official'],
  ])('is a minister where the state calls its ministers so: %s', (text, office) =>
    expect(read(text).engagements[0]?.participants.flatMap((p) => p.offices)).toContain(office),
  );
});
