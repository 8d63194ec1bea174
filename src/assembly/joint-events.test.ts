import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What a text tells on Sunday 15 June 2025: kind, status, sides, days and principals. */
function read(text: string, language = 'en'): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, status, sides, date, participants }) =>
    [kind, status, sides.join('+'), date && `${date.start}/${date.end}`, ...participants.map((p) => p.name)].filter((part) => part).join(' '),
  );
}

const eide = 'Norwegian Foreign Minister Espen Barth Eide';
const klaveren = 'Chilean Foreign Minister Alberto van Klaveren';

describe('one event told by two words', () => {
  it.each([
    ['en', 'The third meeting of the Norway - Chile Joint Commission took place in Oslo on 9 June.', ['consultation held CHL+NOR 2025-06-09/2025-06-09']],
    [
      'en',
      'The joint commission set up last year, led by the foreign ministers Espen Barth Eide and Alberto van Klaveren, met in Oslo on 9 June.',
      ['consultation held CHL+NOR 2025-06-09/2025-06-09 Espen Barth Eide Alberto van Klaveren'],
    ],
    ['en', 'The Norway-Chile Joint Commission held its second session in Oslo on 9 June.', ['consultation held CHL+NOR 2025-06-09/2025-06-09']],
    [
      'en',
      'President Gabriel Boric of Chile will be back in Norway in November for the climate conference.',
      ['attendance planned CHL+NOR 2025-11-01/2025-11-30 Gabriel Boric'],
    ],
    [
      'en',
      'President Gabriel Boric of Chile travelled to Norway on 9 June, a week after the climate conference.',
      ['visit held CHL+NOR 2025-06-09/2025-06-09 Gabriel Boric'],
    ],
  ])('in %s: %s', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});

describe('a journey to several states', () => {
  it('has the days of each that stand behind it', () => {
    const text = `${eide} left for official visits to New Zealand from 16 to 18 June and to Australia from 18 to 20 June.`;
    expect(read(text)).toEqual([
      'visit planned NOR+NZL 2025-06-16/2025-06-18 Espen Barth Eide',
      'visit planned AUS+NOR 2025-06-18/2025-06-20 Espen Barth Eide',
    ]);
  });
});

describe('a relative clause between subject and verb', () => {
  it('takes the subject from nobody', () => {
    const text = `${eide}, who took part in the ECO summit in Tehran, held a meeting with ${klaveren} on Friday.`;
    expect(read(text)).toContain('meeting held CHL+NOR 2025-06-13/2025-06-13 Espen Barth Eide Alberto van Klaveren');
  });
});

describe('who acts and who is met', () => {
  it.each([
    [
      `${eide} met separately with the President of Chile, Gabriel Boric, the President of Cyprus, Nikos Christodoulides, and the Prime Minister of Malta, Robert Abela.`,
      [
        'meeting held CHL+NOR Espen Barth Eide Gabriel Boric',
        'meeting held CYP+NOR Espen Barth Eide Nikos Christodoulides',
        'meeting held MLT+NOR Espen Barth Eide Robert Abela',
      ],
    ],
    [`${eide} received a cable of greetings from Chilean President Gabriel Boric on Friday.`, ['message held CHL+NOR 2025-06-13/2025-06-13']],
    [
      'President Gabriel Boric of Chile is in Oslo. On the margins of the Summit, the President is expected to hold bilateral meetings with Norwegian Prime Minister Jonas Gahr Støre.',
      ['meeting planned CHL+NOR'],
    ],
    [
      `${eide} was received in Santiago on Friday by President Gabriel Boric of Chile before leaving for Lima.`,
      ['meeting held CHL+NOR 2025-06-13/2025-06-13 Espen Barth Eide Gabriel Boric', 'visit held NOR+PER 2025-06-13/2025-06-13 Espen Barth Eide'],
    ],
    [
      `${eide} met his Chilean, Japanese and Irish counterparts on Friday. ${klaveren} was pleased.`,
      [
        'meeting held CHL+NOR 2025-06-13/2025-06-13 Espen Barth Eide',
        'meeting held JPN+NOR 2025-06-13/2025-06-13 Espen Barth Eide',
        'meeting held IRL+NOR 2025-06-13/2025-06-13 Espen Barth Eide',
      ],
    ],
    [
      `The Chilean ambassador in Oslo, Pedro Soto, said ${eide} is scheduled to meet President Gabriel Boric of Chile on Monday.`,
      ['meeting planned CHL+NOR 2025-06-16/2025-06-16 Espen Barth Eide Gabriel Boric'],
    ],
    [
      `${eide} arrived in New York on Friday. Talks were held with Chilean Foreign Minister Alberto van Klaveren and Japanese Foreign Minister Takeshi Iwaya.`,
      ['meeting held CHL+NOR', 'meeting held JPN+NOR'],
    ],
    ['President Gabriel Boric of Chile has returned to Chile after an official visit to Norway.', ['visit held CHL+NOR Gabriel Boric']],
    [`${eide} welcomed the first Japan-Philippines summit on Friday.`, []],
    [
      `${eide} met President Gabriel Boric of Chile at the Nurul Iman Palace on Friday.`,
      ['meeting held CHL+NOR 2025-06-13/2025-06-13 Espen Barth Eide Gabriel Boric'],
    ],
  ])('%s', (text, expected) => {
    const told = read(text);
    if (expected.length === 0) expect(told).toEqual([]);
    for (const event of expected) expect(told.some((t) => t.startsWith(event))).toBe(true);
  });
});

describe('two who sign together', () => {
  it.each([
    [
      `${eide} and ${klaveren} signed a memorandum of understanding on fisheries in Oslo on Friday.`,
      ['signing held CHL+NOR 2025-06-13/2025-06-13 Espen Barth Eide Alberto van Klaveren'],
    ],
    ['Norway and Chile signed a memorandum of understanding on fisheries in Oslo on Friday.', []],
    [`${eide} and ${klaveren} will not say who signed the memorandum of understanding.`, []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
