import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind, status and day of what a text of Sunday 15 June 2025 tells. */
const read = (text: string, language = 'en'): string[] =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.date?.start ?? '-'}`);

describe('what is said before a comma and a verb of saying', () => {
  it.each([
    ['a pledge', 'Norway will provide 25 million dollars for refugees in Kenya, Norwegian Foreign Minister Espen Barth Eide said after talks with'],
    ['a hope', 'Norway hopes to sell more fish to Kenya, Norwegian Foreign Minister Espen Barth Eide said following talks with'],
    ['a plan', 'Norway will soon send experts to Kenya, Norwegian Foreign Minister Espen Barth Eide announced after meeting'],
  ])('does not make the contact behind it %s', (_, text) =>
    expect(read(`${text} Kenyan Foreign Minister Musalia Mudavadi in Nairobi on Tuesday.`)).toEqual(['meeting held 2025-06-10']),
  );

  it('holds in Norwegian', () => {
    const text =
      'Norge vil bidra med 25 millioner dollar til flyktninger i Kenya, sa utenriksminister Espen Barth Eide etter samtaler med Kenyas utenriksminister Musalia Mudavadi i Nairobi tirsdag.';
    expect(read(text, 'nb')).toEqual(['meeting held 2025-06-10']);
  });

  it('is of the contact where the saying stands between commas', () => {
    const text = 'Norge vil, sier utenriksminister Espen Barth Eide, holde samtaler med Kenyas utenriksminister Musalia Mudavadi i Nairobi 25. juni.';
    expect(read(text, 'nb')).toEqual(['meeting planned 2025-06-25']);
  });
});

describe('what is expected, and what was put off', () => {
  const told = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-29', language: 'en' })
      .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join(' ')} ${e.date?.start}`);

  it('a verb of travel that says itself that somebody is expected tells what is to come', () =>
    expect(told('Kenyan President William Ruto is expected in Kigali on Friday.')).toEqual(['visit planned KEN RWA 2025-07-04']));

  it.each([
    ['is due in', 'Kenyan President William Ruto is due in Kigali on Friday.', 'visit planned KEN RWA 2025-07-04'],
    ['is bound for', 'Kenyan President William Ruto is bound for Kigali on Friday.', 'visit planned KEN RWA 2025-07-04'],
    [
      'will hold phone talks',
      'Kenyan President William Ruto will hold phone talks with Rwandan President Paul Kagame on Friday.',
      'call planned KEN RWA 2025-07-04',
    ],
    ['sat down for talks', 'Kenyan President William Ruto sat down for talks with Rwandan President Paul Kagame on Friday.', 'meeting held KEN RWA 2025-06-27'],
  ])('a verb that holds words of what is to come tells it where they open it or where it is one of travel: %s', (_, text, expected) =>
    expect(told(text)).toEqual([expected]),
  );

  it('what was put off did not take place on a day that is over', () =>
    expect(told('Uganda and Kenya put off the Joint Ministerial Commission that should have met in Entebbe on 25 June.')).toEqual([
      'consultation cancelled KEN UGA 2025-06-25',
    ]));

  it('what was put off to a day to come is planned', () =>
    expect(told('Uganda and Kenya put off the Joint Ministerial Commission to 25 July.')).toEqual(['consultation planned KEN UGA 2025-07-25']));
});

describe('what was agreed at a meeting', () => {
  const told = (text: string, language: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-03', language })
      .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')} ${e.date?.start}`);
  it.each([
    ['en', 'Peru and Chile agreed to reopen the border at talks in Geneva on Monday.'],
    ['en', 'Peru and Chile agreed on joint border controls at a meeting in Geneva on Monday.'],
    ['en', 'At talks in Geneva on Monday, Peru and Chile agreed to reopen the border.'],
    ['nb', 'Peru og Chile ble enige om felles grensekontroller på et møte i Genève mandag.'],
  ])('does not make that still to come: %s %s', (language, text) => expect(told(text, language)).toEqual(['meeting held CHL+PER 2025-06-02']));

  it('but the one that was agreed on is', () =>
    expect(told('Peru and Chile agreed on a meeting in Geneva on Monday.', 'en')).toEqual(['meeting planned CHL+PER 2025-06-09']));
});

describe('a plan that is only asked to be given up', () => {
  const status = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-01', language: 'en' }).engagements.map((e) => `${e.kind} ${e.status}`);

  it.each([
    ['Opposition senators demanded that Paraguayan President Santiago Peña call off his planned visit to Taipei in October.', ['visit planned']],
    ['Paraguayan President Santiago Peña refused to call off his October visit to Taipei.', ['visit planned']],
    ['Paraguayan President Santiago Peña cancelled his visit to Taipei.', ['visit cancelled']],
  ])('stands: %s', (text, expected) => expect(status(text)).toEqual(expected));
});

describe('a contact of two that only might be', () => {
  const kinds = (text: string) =>
    extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-01', language: 'en' }).engagements.map((e) => `${e.kind} ${e.status}`);

  it.each([
    ['Analysts say a meeting between Donald Trump and Xi Jinping could take place next year.', []],
    ['The meeting between Donald Trump and Xi Jinping in Seoul on Monday could help ease tensions, analysts say.', ['meeting held']],
  ])('is none, and one with its day is: %s', (text, expected) => expect(kinds(text)).toEqual(expected));
});
