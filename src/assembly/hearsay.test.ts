import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
const told = (text: string) => read(text).engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join()}`);

describe('what only a report claims that the text denies', () => {
  it('did not happen', () =>
    expect(
      told(
        "Kenya's foreign ministry on Thursday rejected a report that President Daniel Otieno had met Somali President Ali Warsame in Doha. The report claimed that Otieno would fly to Mogadishu in July.",
      ),
    ).toEqual([]));

  it('is no figure either', () =>
    expect(
      read(
        'Kenya on Thursday rejected a report that President Daniel Otieno had met Somali President Ali Warsame. It claimed that Kenya would pay $200 million in aid to Somalia.',
      ).indicators,
    ).toEqual([]));

  it('leaves what the text itself tells', () =>
    expect(
      told(
        'Kenya on Thursday rejected a report that President Daniel Otieno had gone to Doha. Kenyan Foreign Minister Grace Wanjiru received the Somali ambassador, Yusuf Hassan, in Nairobi on Friday.',
      ),
    ).toEqual(['meeting held KEN,SOM']));
});

it('what one of a side says that his own side should do asks nothing of the other', () => {
  const contact = 'Nigerian Foreign Minister Musa Bello met Cameroonian Foreign Minister Paul Ndongo in Abuja on Friday. ';
  const asked = (text: string) =>
    read(contact + text)
      .statements.filter((s) => s.act === 'propose')
      .map((s) => s.by.join());
  expect(asked('Bello said that Nigeria should return to the court.')).toEqual([]);
  expect(asked('Bello said that Cameroon should reopen the border.')).toEqual(['NGA']);
});

it('bare states beside a word of sport play', () => expect(told('He is in the squad of Ghana, which meets Kenya in a friendly match on Sunday.')).toEqual([]));

it('a journey that was to be made, and fell through', () =>
  expect(told('The Peruvian foreign minister, Luis Vega, was to be in Quito on 8 July, but the trip was called off.')).toEqual(['visit cancelled ECU,PER']));
