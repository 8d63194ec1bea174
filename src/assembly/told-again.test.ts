import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-18', language: 'nb' })
    .engagements.map((e) => `${e.kind} ${e.date?.start ?? '-'} ${e.place?.name ?? '-'}`);

const met = 'Finlands utenriksminister Elina Valtonen har møtt Japans utenriksminister Takeshi Iwaya.';

describe('a sentence that takes up a contact', () => {
  it('tells its day and place', () => expect(told(`${met} Møtet fant sted i Tokyo mandag.`)).toEqual(['meeting 2025-06-16 Tokyo']));

  it('but not those of what is said', () => expect(told(`${met} Etter møtet sa Valtonen at hun mandag ventet på svar fra Seoul.`)).toEqual(['meeting - -']));

  it('nor where the day is told already', () =>
    expect(told(`Søndag: ${met.replace('har møtt', 'møtte søndag')} Møtet mandag ble avlyst.`)[0]).toContain('2025-06-15'));

  it.each([
    'Samtalen mellom de to fant sted mandag.',
    'Mandagens møte mellom de to varte i en time.',
    '– Vi hadde et godt møte mandag, sier Valtonen.',
    '– Samtalen var god, sa Valtonen etter møtet mandag.',
  ])('also where its words tell the contact: %s', (next) => expect(told(`${met} ${next}`)).toEqual(['meeting 2025-06-16 -']));

  it('but not the day of a briefing', () =>
    expect(told(`${met} – Vi hadde et godt møte, sa Valtonen på en pressekonferanse mandag.`)).toEqual(['meeting - -']));
});

describe('a sentence that takes up a journey', () => {
  const days = (text: string) =>
    extractor
      .extract({ source: 's', text, kind: 'text', published: '2025-06-18', language: 'nb' })
      .engagements.map((e) => `${e.kind} ${e.date ? `${e.date.start}/${e.date.end}` : '-'}`);
  const visit = 'Finlands president Alexander Stubb er på statsbesøk i Norge.';

  it('tells its first and its last day', () => expect(days(`${visit} Besøket begynte tirsdag og avsluttes torsdag.`)).toEqual(['visit 2025-06-17/2025-06-19']));

  it('but the last alone does not tell when it was', () => expect(days(`${visit} Besøket avsluttes torsdag.`)).toEqual(['visit -']));

  it('tells the days of one of which only the week or month was told', () =>
    expect(days('Finlands president Alexander Stubb er ventet til Norge i neste uke. Besøket finner sted 24.–26. juni.')).toEqual([
      'visit 2025-06-24/2025-06-26',
    ]));

  it('not where they lie in another', () =>
    expect(days('Finlands president Alexander Stubb er ventet til Norge i august. Besøket finner sted 24.–26. juni.')).toEqual([
      'visit 2025-08-01/2025-08-31',
    ]));
});
