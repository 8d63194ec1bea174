import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** The principals of the engagements of a text, with their offices. */
const people = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' })
    .engagements.flatMap((e) => e.participants.map((p) => `${p.side} ${p.offices.join('+')} ${p.name}`));

describe('a secretary of a department', () => {
  it.each([
    ['Indian Foreign Secretary Arun Mehra met Norwegian Foreign Minister Espen Barth Eide in Oslo.', 'IND official Arun Mehra'],
    ['Philippine Foreign Secretary Jose Reyes met Norwegian Foreign Minister Espen Barth Eide in Oslo.', 'PHL foreign-minister Jose Reyes'],
    ['Norwegian Foreign Minister Espen Barth Eide met Pakistani Commerce Secretary Imran Qazi in Oslo.', 'PAK official Imran Qazi'],
    ['Norwegian Foreign Minister Espen Barth Eide met British Health Secretary Ann Miles in Oslo.', 'GBR minister Ann Miles'],
  ])('is a minister only where ministers are called so: %s', (text, expected) => expect(people(text)).toContain(expected));
});

describe('a title', () => {
  it('goes on behind what its bearer is in charge of, told in brackets', () => {
    const text = 'The Additional Foreign Secretary (Africa) of Pakistan, Ambassador Imran Qazi, met Norwegian Foreign Minister Espen Barth Eide in Oslo.';
    const other = 'Pakistani Joint Secretary (Europe) Imran Qazi met Norwegian Foreign Minister Espen Barth Eide in Oslo.';
    expect(people(text)).toContain('PAK official Imran Qazi');
    expect(people(other)).toContain('PAK official Imran Qazi');
  });
  it('that a guest bears with his state is the longer one at home where it stands without', () => {
    const text = [
      'تهران- ایرنا- محمدباقر قالیباف رئیس مجلس شورای اسلامی شامگاه امروز به تهران بازگشت. رئیس مجلس با آنا برنابیچ رئیس پارلمان صربستان دیدار کرد.',
      'قالیباف با نلی موتی رئیس مجلس زامبیا نیز ملاقات کرد.',
    ].join(' ');
    const read = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
    expect(read.engagements.map((e) => e.sides.join('+'))).toEqual(['IRN+SRB', 'IRN+ZMB']);
  });
  it('of which only the first words are repeated is still that one', () => {
    const text =
      'The State Minister for Foreign Affairs of Ethiopia, Abebe Tulu, came to Islamabad on Monday. The State Minister met Pakistani Foreign Minister Imran Qazi on Tuesday.';
    expect(people(text)).toContain('ETH deputy-foreign-minister Abebe Tulu');
    expect(people(text)).toContain('PAK foreign-minister Imran Qazi');
  });
  it('whose article is an ending means whoever was called so, and not another head of state', () => {
    const text =
      'Kong Harald tok tirsdag imot Ghanas president Kofi Asare på Slottet. Torsdag møter presidenten stortingspresident Masud Gharahkhani. Fredag reiser kongen til Finland.';
    const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' });
    const told = engagements.map((e) => `${e.kind} ${e.participants.map((p) => p.side).join('+')}`);
    expect(told).toEqual(['meeting NOR+GHA', 'meeting GHA+NOR', 'visit NOR']);
  });
});
