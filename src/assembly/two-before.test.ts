import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** The engagements of a text of English: kind, sides, rule. */
const read = (text: string): string[] =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' })
    .engagements.map(({ kind, sides, rules }) => [kind, sides.join('+'), rules?.[0]].join(' '));

const told = 'Belgian Prime Minister Bart De Wever apologised to Congolese President Félix Tshisekedi for the past.';

describe('a contact of the two who were told before', () => {
  it.each([
    ['where it was tells it', `${told} The meeting took place in Kinshasa on Saturday.`, ['meeting BEL+COD contact-of-two-before']],
    [
      'two sentences back as well',
      `${told} He asked him for his pardon. The meeting took place in Kinshasa on Saturday.`,
      ['meeting BEL+COD contact-of-two-before'],
    ],
    ['with neither day nor place it is no meeting', `${told} The meeting took place as planned.`, []],
    ['with a third side it is none', `${told} He also wrote to French President Emmanuel Macron. The meeting took place in Kinshasa.`, []],
  ])('%s', (_, text, expected) => expect(read(text).filter((e) => !e.startsWith('message'))).toEqual(expected));
});
