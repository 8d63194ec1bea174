import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (language: string, text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2024-02-15', language });
const told = (language: string, text: string) => read(language, text).engagements.map((e) => `${e.kind} ${e.status} ${e.date?.start ?? '-'}`);

describe('a verb in the past tense', () => {
  it.each([
    ['nb', 'Kenyas utenriksminister Musalia Mudavadi besøkte Etiopia i april.', ['visit held 2023-04-01']],
    ['nb', 'Kenyas utenriksminister Musalia Mudavadi besøker Etiopia i april.', ['visit planned 2024-04-01']],
    ['en', "Kenya's foreign minister Musalia Mudavadi visited Ethiopia in April.", ['visit held 2023-04-01']],
    ['en', "Kenya's foreign minister Musalia Mudavadi will visit Ethiopia in April.", ['visit planned 2024-04-01']],
  ])('tells of a month that is over: %s %s', (language, text, expected) => expect(told(language, text)).toEqual(expected));
});

describe('a stay with its subject behind the verb', () => {
  const met = 'Kenyas utenriksminister Musalia Mudavadi møtte sin ugandiske kollega Jeje Odongo i Kampala mandag.';
  const visits = (text: string) =>
    read('nb', `${met}\n\n${text}`)
      .engagements.filter((e) => e.kind === 'visit')
      .map((e) => e.sides.join());
  it.each([
    ['Onsdag var Mudavadi i Etiopia.', ['ETH,KEN']],
    ['Onsdag var han i Etiopia.', ['ETH,KEN']],
    ['Onsdag var Brann i Etiopia.', []],
    ['Onsdag var krigen i Etiopia tema.', []],
  ])('%s', (text, expected) => expect(visits(text)).toEqual(expected));
});

describe('a mechanism that is only set up', () => {
  const met = 'Kenyas utenriksminister Musalia Mudavadi møtte sin ugandiske kollega Jeje Odongo i Kampala mandag.';
  const sessions = (text: string) =>
    read('nb', `${met}\n\n${text}`)
      .engagements.filter((e) => e.kind === 'consultation')
      .map((e) => `${e.status} ${e.sides.join()} ${e.date?.start}`);
  it.each([
    ['De ble enige om å opprette en felles grensekommisjon. Første møte holdes i Busia 20. mars.', ['planned KEN,UGA 2024-03-20']],
    ['De ble enige om å gjenoppta arbeidet i den felles grensekommisjonen.', []],
  ])('%s', (text, expected) => expect(sessions(text)).toEqual(expected));
});

it('of whoever is told of in a clause between commas the counterpart is met', () => {
  const text = 'Kenyas handelsminister Lee Kinyanjui, som fulgte presidenten, møtte sin ugandiske kollega Francis Mwebesa i Kampala mandag.';
  expect(read('nb', text).engagements[0]?.participants.map((p) => p.offices.join())).toEqual(['minister', 'minister']);
});

it('talks that people speak about are no contact', () => {
  const text =
    'Kenyas utenriksminister Musalia Mudavadi snakket mandag på telefon med sin etiopiske kollega Gedion Timothewos om krigen og forhandlingene mellom Mercosur og EFTA.';
  expect(told('nb', text)).toEqual(['call held 2024-02-12']);
});
