import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const visit = 'Prime Minister of Antigua and Barbuda Gaston Browne paid a visit to Accra on Monday and met Ghanaian President John Mahama.';
const said = (text: string) =>
  extractor
    .extract({ source: 's', text: `${visit} ${text}`, kind: 'text', published: '2025-10-01', language: 'en' })
    .statements.map(({ act, by, to }) => `${act} ${by}>${to}`);

describe('a verb that opens a sentence before its subject', () => {
  it.each([
    ['Thanking President Mahama for his support, he offered aid.', ['appreciate ATG>GHA', 'pledge ATG>GHA']],
    ["Praising Mahama's leadership, he promised to back Ghana's bid for the Security Council.", ['pledge ATG>GHA']],
    ['Congratulating Mahama on his election, he invited him to St John’s.', ['propose ATG>GHA']],
    ["Welcoming Mahama's proposal, the Prime Minister offered help in tourism.", ['affirm ATG>GHA', 'pledge ATG>GHA']],
    ['Expressing gratitude to Mahama, the guest called for more flights.', ['appreciate ATG>GHA', 'propose ATG>GHA']],
  ])('is that of whoever stands behind the comma: %s', (text, expected) => expect(said(text)).toEqual(expected));

  it('leaves somebody who opens the sentence what he does', () =>
    expect(said('President Mahama, he said, had offered aid. President Mahama thanked his guest.')).toContain('appreciate GHA>ATG'));
});

describe('an office between a name and a verb', () => {
  it.each([
    ["Receiving Ghana's Foreign Minister Samuel Okudzeto Ablakwa, the Prime Minister thanked Ghana for its support.", ['appreciate ATG>GHA']],
    ["In his talks with Ghana's Foreign Minister Samuel Okudzeto Ablakwa, the Prime Minister proposed opening an embassy.", ['propose ATG>GHA']],
  ])('is that of who acts, where the name is of whom he meets: %s', (text, expected) => expect(said(text)).toEqual(expected));
});
