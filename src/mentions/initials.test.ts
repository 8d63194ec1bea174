import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
const guests = (text: string) => read(text).engagements.flatMap((e) => e.participants.map((p) => `${p.side} ${p.offices.join()} ${p.written}`));

it.each([
  ['initials before a name of the table', 'M. U. M. Ali Sabry', 'LKA'],
  ['initials without a space', 'A.K. Solberg', 'NOR'],
  ['initials without dots', 'A K Solberg', 'NOR'],
  ['a particle before the family name of another', 'Bornito de Carvalho Diogo', 'AGO'],
])('a name has %s', (_, name, side) => {
  const nation: Record<string, string> = { LKA: 'Sri Lankan', NOR: 'Norwegian', AGO: 'Angolan' };
  expect(guests(`The foreign minister of Kenya, John Kamau, met on Monday ${nation[side]} Foreign Minister ${name} in Nairobi.`)).toContain(
    `${side} foreign-minister ${name}`,
  );
});

it('behind an honorific the word for a place may open a name', () => {
  const [meeting] = read('The foreign minister of Kenya, John Kamau, received Sheikh Sabah Hamad Al Rashed, Crown Prince of Kuwait.').engagements;
  expect(meeting?.participants.map((p) => p.written)).toContain('Sabah Hamad Al Rashed');
  expect(meeting?.place?.name).toBeNull();
});

it('a counterpart called ambassador holds the office of the other', () =>
  expect(guests('The foreign minister of Kenya, Jane Kamau, hosted her Tanzanian counterpart Ambassador Asha Mollel in Nairobi.')).toContain(
    'TZA foreign-minister Asha Mollel',
  ));

it('of two offices before a name the first may be the short title of somebody else', () => {
  const text =
    'U.S. Deputy Secretary of State Jane Doe met in Tashkent with Uzbekistan Foreign Minister Anvar Karimov. The Deputy Secretary and Minister Karimov discussed trade. The Deputy Secretary thanked the foreign minister.';
  expect(guests(text)).toContain('UZB foreign-minister Anvar Karimov');
  expect(read(text).statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['appreciate USA UZB']);
});

it('a noun behind an article and a state means whoever of it was named last', () =>
  expect(
    guests('Kazakh Deputy Foreign Minister Aidar Omarov visited Norway. The Kazakh diplomat met with Norwegian Foreign Minister Lars Holm in Oslo on Monday.'),
  ).toEqual(expect.arrayContaining(['KAZ deputy-foreign-minister Aidar Omarov', 'NOR foreign-minister Lars Holm'])));
