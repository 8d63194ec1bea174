import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-03-18', language: 'en' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.participants.map((p) => `${p.name ?? '?'}:${p.offices}:${p.side}`).join(' ')}`.trim());

describe('the word that ends the name of a part of a state', () => {
  it.each([
    ["Kenya's Turkana County Governor Jeremiah Lomorukai received Ugandan State Minister Florence Nambozo.", 'Jeremiah Lomorukai:governor:KEN'],
    ["Governor of Kenya's Turkana County Jeremiah Lomorukai received Ugandan State Minister Florence Nambozo.", 'Jeremiah Lomorukai:governor:KEN'],
    ["The Governor of Papua New Guinea's Madang Province, Ramsey Pariwa, met Indonesian Ambassador Andriana Supandy.", 'Ramsey Pariwa:governor:PNG'],
    ['Samarkand Region Governor Adiz Boboev met Japanese Ambassador Takashi Hatori.', 'Adiz Boboev:governor:UZB'],
    ['Adiz Boboev, governor of Samarkand Region, met Japanese Ambassador Takashi Hatori.', 'Adiz Boboev:governor:UZB'],
  ])('is no part of a name: %s', (text, expected) => expect(read(text)[0]).toContain(expected));

  it('leaves what is called so without a state alone', () =>
    expect(read('The Governor of Madang Province, Ramsey Pariwa, met Indonesian Ambassador Andriana Supandy.')).toEqual([]));
});

describe('where a holder comes from, behind his name', () => {
  it.each([
    ['Governor Khayrullo Bozorov of Fergana visited Kyrgyzstan.', 'Khayrullo Bozorov:governor:UZB'],
    ["Minister Jane Doe of Kenya's Ministry of Trade visited Uganda.", 'Jane Doe:minister:KEN'],
    ["Governor Khayrullo Bozorov of Uzbekistan's Fergana Region paid a working visit to Kyrgyzstan.", 'visit KGZ+UZB Khayrullo Bozorov:governor:UZB'],
  ])('tells his side: %s', (text, expected) => expect(read(text)[0]).toContain(expected));

  it('is not whose offer he was told of', () =>
    expect(read("Ugandan Minister John Roe met Minister Jane Doe and informed Minister Ann Poe of Kenya's offer.").join()).not.toContain(
      'Ann Poe:minister:KEN',
    ));
});

describe('a first name that is a city', () => {
  it.each([
    ["Uganda's State Minister Florence Nambozo received Kenyan Governor Anyang Nyongo.", 'Florence Nambozo:minister:UGA'],
    ["Uganda's State Minister for Karamoja, Florence Nambozo, received Kenyan Governor Anyang Nyongo.", 'Florence Nambozo:minister:UGA'],
  ])('stands behind an office: %s', (text, expected) => expect(read(text)[0]).toContain(expected));
});

describe('a province and its state', () => {
  it('send a delegation', () => expect(read('A delegation of Guangxi, China, visited Vietnam on Monday.')).toEqual(['visit CHN+VNM']));
});
