import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Who takes part in what a text tells, with his side. */
function read(language: string, text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.flatMap(({ participants }) => participants.map((p) => `${p.written} ${p.side}`)).sort();
}

const expected = ['Edward Omane Boamah GHA', 'Walter Astudillo PER'];

describe('one title of two states and two names', () => {
  it.each([
    ['en', 'The defence ministers of Peru and Ghana, Walter Astudillo and Edward Omane Boamah, met in Lima on Monday. They discussed trade.'],
    ['en', 'Defence ministers Walter Astudillo of Peru and Edward Omane Boamah of Ghana met in Lima on Monday. They discussed trade.'],
    ['nb', 'Perus og Ghanas forsvarsministre, Walter Astudillo og Edward Omane Boamah, møttes i Lima mandag. Det er ikke noe mer å melde om saken.'],
    ['nb', 'Forsvarsministrene i Peru og Ghana, Walter Astudillo og Edward Omane Boamah, møttes i Lima mandag. Det er ikke noe mer å melde om saken.'],
  ])('each has the state of his place: %s %s', (language, text) => expect(read(language, text)).toEqual(expected));
});
