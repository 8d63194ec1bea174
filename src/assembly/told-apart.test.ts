import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const record = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });

/** Kind, sides, day and place of each engagement of a text of Sunday 15 June 2025. */
const read = (text: string) => record(text).engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.date?.start ?? '-'} ${e.place?.name ?? '-'}`);

describe('a list of people with days', () => {
  it.each([
    [
      'may have a day before its second member',
      'Kenyan President William Ruto met Chilean President Gabriel Boric on Monday and, on Tuesday, Peruvian Prime Minister Gustavo Adrianzén.',
      ['meeting CHL+KEN 2025-06-09 -', 'meeting KEN+PER 2025-06-10 -'],
    ],
    [
      'leaves the day that opens the sentence to the first',
      'On Thursday Kenyan President William Ruto held talks with Chilean President Gabriel Boric and, on Friday, with Peruvian Prime Minister Gustavo Adrianzén.',
      ['meeting CHL+KEN 2025-06-12 -', 'meeting KEN+PER 2025-06-13 -'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('a meeting of three', () => {
  const two = 'The presidents of Rwanda and Angola, Paul Kagame and João Lourenço, have met for the first time since fighting broke out.';
  const three = 'Paul Kagame and João Lourenço sat down in Doha on Tuesday with the Emir of Qatar, Tamim bin Hamad Al Thani.';

  it('is the one that was told of two of them', () => {
    expect(read(`${two}\n\n${three}`)).toEqual(['meeting AGO+QAT+RWA 2025-06-10 Doha']);
  });
  it('is another than one of two of them on another day', () => {
    expect(read(`Paul Kagame and João Lourenço met in Kigali on Monday.\n\n${three}`)).toEqual([
      'meeting AGO+RWA 2025-06-09 Kigali',
      'meeting AGO+QAT+RWA 2025-06-10 Doha',
    ]);
  });
  it('at the home of one of them has two guests', () => {
    const { statements } = record(`${three} The two neighbours agreed to open the border. The visitors thanked their host.`);
    expect(statements.map((s) => `${s.act} ${s.by.join('+')} ${s.to.join('+')}`)).toEqual(['agree AGO+RWA ', 'appreciate AGO+RWA QAT']);
  });
  it('is followed by a call to each of the two', () => {
    expect(read(`${three} French President Emmanuel Macron telephoned both leaders on Wednesday.`).slice(1)).toEqual([
      'call AGO+FRA 2025-06-11 -',
      'call FRA+RWA 2025-06-11 -',
    ]);
  });
});

it('who is not the traveller told before is at home', () => {
  const text =
    'Norwegian Finance Minister Jens Stoltenberg met Estonian President Alar Karis in Tallinn on Monday. Norwegian Energy Minister Terje Aasland received the Latvian Minister Kaspars Melnis.';
  expect(read(text)[1]).toMatch(/^meeting LVA\+NOR \S+ -$/);
});
