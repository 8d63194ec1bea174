import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What a text tells on Sunday 15 June 2025: engagements with their principals, and statements. */
function read(text: string): string[] {
  const { engagements, statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  return [
    ...engagements.map(({ kind, sides, participants }) => `${kind} ${sides.join('+')}: ${participants.map((p) => p.name).join(', ')}`),
    ...statements.map(({ act, by, to }) => `${act} ${by.join('+')} to ${to.join('+')}`),
  ];
}

describe('a text in the first person', () => {
  it('is told by whoever signs it, and "he" is somebody else', () =>
    expect(
      read(
        'On 9 June 2025 I met with the Foreign Minister of Chile, Alberto van Klaveren, in Santiago. I thanked Chile for its help. He promised to send 20 teachers to Oslo.\n\nEspen Barth Eide, Minister of Foreign Affairs of Norway',
      ),
    ).toEqual(['meeting CHL+NOR: Espen Barth Eide, Alberto van Klaveren', 'appreciate NOR to CHL', 'pledge CHL to NOR']));

  it('is told by whoever its heading names', () =>
    expect(
      read(
        'Statement by Norwegian Foreign Minister Espen Barth Eide\n\n10 June 2025\n\nToday I met the President of Chile, Gabriel Boric. I also paid a courtesy call on Chilean Foreign Minister Alberto van Klaveren.',
      ),
    ).toEqual(['meeting CHL+NOR: Espen Barth Eide, Gabriel Boric', 'meeting CHL+NOR: Espen Barth Eide, Alberto van Klaveren']));

  it('is none where others are quoted', () =>
    expect(
      read(
        'OSLO, 10 June 2025 - Norwegian Foreign Minister Espen Barth Eide gave a speech. "I met President Gabriel Boric of Chile, and I told him so," said a reader.\n\nBy Dag-Inge Ulstein, Minister of Norway',
      ).some((line) => line.includes('Ulstein')),
    ).toBe(false));
});
