import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
const told = (text: string) => read(text).engagements.map((e) => `${e.kind} ${e.sides.join()} ${e.place?.name ?? e.place?.country ?? '-'}`);

describe('states that are only spoken of', () => {
  it.each([
    ['what an event is on is not where it is', 'Kenyan Foreign Minister Grace Wanjiru took part in a panel discussion on Peru on Friday.', []],
    [
      'what people met beside is no meeting of theirs',
      'Kenyan Foreign Minister Grace Wanjiru met Ghanaian Foreign Minister Kofi Asare in Oslo on Friday on the margins of the fourth ministerial meeting on Peruvian issues.',
      ['meeting GHA,KEN Oslo'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

it('who stands behind a word that opens another clause was not there', () =>
  expect(
    told(
      'Kenyan Foreign Minister Grace Wanjiru and Ghanaian Foreign Minister Kofi Asare held talks in Oslo on Friday, two days after Peruvian officials had voted.',
    ),
  ).toEqual(['meeting GHA,KEN Oslo']));

it('a comma and an article part the states of a list', () =>
  expect(
    read('The prime ministers of Poland, the Czech Republic and Slovenia travelled to Kyiv on Friday.')
      .engagements.map((e) => `${e.kind} ${e.guest}`)
      .sort(),
  ).toEqual(['visit CZE', 'visit POL', 'visit SVN']));

it('relations begin with the communiqué that establishes them', () =>
  expect(
    read('On Friday the ambassadors of Fiji and Burundi to the United Nations signed a joint communiqué establishing diplomatic relations.').relations.map(
      (r) => `${r.sides.join()} ${r.value}`,
    ),
  ).toEqual(['BDI,FJI 2025']));

it('visas that documents still to come are on are not eased yet', () =>
  expect(
    read('Kenya and Iraq: several agreements are expected to be signed by Kenya and Iraq on culture and visa facilitation.').relations.filter(
      (r) => r.kind === 'visa',
    ),
  ).toEqual([]));

it('whoever stands right behind a verb that a quotation ends before says so', () =>
  expect(
    read(
      'Slovenian Prime Minister Janez Novak met Serbian Prime Minister Marko Ilic in Ljubljana on Friday. "The whole region is a very flammable territory," warned Ilic.',
    ).statements.map((s) => `${s.act} ${s.by.join()}`),
  ).toEqual(['affirm SRB']));

it('an interview tells how a state regards its partner, though nobody meets', () =>
  expect(
    read(
      'Chinese Ambassador Li Wei answered questions on trade between China and Canada. The ambassador said that China and Canada are partners. China attaches great importance to its relations with Canada. He stressed that Canada is a friend of China. China hopes that Canada will start talks on rail at an early date. China attaches importance to the energy ties with Canada.',
    ).statements.map((s) => `${s.act} ${s.by.join()} ${s.to.join()}`),
  ).toContain('affirm CHN CAN'));

it('a domestic page on sport tells of no partner', () =>
  expect(
    read('President Daniel Otieno of Kenya congratulated Ghana on its win. Ghana beat Kenya. Kenya praised Ghana. Ghana thanked Kenya.').statements,
  ).toEqual([]));

it('a minister who will travel is none of where he goes', () =>
  expect(
    read('Kenyan Foreign Minister Grace Wanjiru is in Jordan. The Foreign Minister will travel to Iraq on 20 June.').engagements.map(
      (e) => `${e.status} ${e.guest} ${e.place?.country}`,
    ),
  ).toEqual(['held KEN JOR', 'planned KEN IRQ']));

it('a nickname between marks of quotation is part of a name', () =>
  expect(
    read('Kenyan President Daniel "Danny" Otieno met Ghanaian President Kofi Asare in Accra on Friday.').engagements[0]?.participants.map((p) => p.written),
  ).toEqual(['Daniel "Danny" Otieno', 'Kofi Asare']));
