import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind, sides and principals of each engagement of a text. */
const read = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => `${p.side} ${p.name}`).join(', ')}`);

const session = 'The third round of political consultations between Ghana and Peru was held in Accra on 12 June 2025.';

describe('who led the delegations', () => {
  it.each([
    [
      'is told side by side',
      'The Ghanaian side was led by Chief Director Ama Boateng, while the Peruvian delegation was headed by Deputy Foreign Minister Luis Salas.',
      'GHA Ama Boateng, PER Luis Salas',
    ],
    [
      'is told in one list',
      'The delegations were headed by Deputy Foreign Minister Kofi Mensah and his Peruvian counterpart, Luis Salas.',
      'GHA Kofi Mensah, PER Luis Salas',
    ],
    [
      'is told by who led',
      'The Additional Secretary (Americas), Ambassador Kofi Mensah, and the Deputy Foreign Minister of Peru, Luis Salas, led their respective delegations.',
      'GHA Kofi Mensah, PER Luis Salas',
    ],
    [
      'is told as host and guest',
      'They were headed by Deputy Foreign Minister Luis Salas of Peru and his host, Deputy Minister Kofi Mensah.',
      'GHA Kofi Mensah, PER Luis Salas',
    ],
  ])('%s', (_, told, people) => {
    const [consultation] = read(`${session} ${told}`);
    expect(consultation?.split(': ')[1]?.split(', ').sort().join(', ')).toBe(people);
  });

  it('is of no other state', () => {
    expect(read(`${session} The Chilean side was led by Deputy Foreign Minister Ana Rojas.`)).toEqual(['consultation GHA+PER: ']);
  });
  it('is nobody who leads something else', () => {
    expect(read(`${session} Deputy Foreign Minister Kofi Mensah led the way.`)).toEqual(['consultation GHA+PER: ']);
  });
});
