import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language = 'en') =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-05-17', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.date?.start ?? '-'} ${e.place?.name ?? '-'}`);

describe('the day on which something was said', () => {
  it.each([
    [
      'State Secretary Andreas Kravik will meet Vietnamese Deputy Foreign Minister Do Hung Viet in Hanoi, the ministry said in a statement on Friday.',
      ['meeting planned - Hanoi'],
    ],
    [
      'The ministry said on Friday that State Secretary Andreas Kravik of Norway will meet Vietnamese Deputy Foreign Minister Do Hung Viet in Hanoi.',
      ['meeting planned - Hanoi'],
    ],
    [
      'State Secretary Andreas Kravik will meet Vietnamese Deputy Foreign Minister Do Hung Viet in Hanoi on Monday, the ministry said on Friday.',
      ['meeting planned 2025-05-19 Hanoi'],
    ],
    ['According to an announcement on Friday, President To Lam of Vietnam will pay a state visit to Ireland.', ['visit planned - -']],
    ['The ministry said that on Monday, President To Lam of Vietnam will pay a state visit to Ireland.', ['visit planned 2025-05-19 -']],
  ])('is not that of what is still to come: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a place and the day of the page before the first sentence', () => {
  it('tell where and when it was written, and not where what it tells is', () =>
    expect(
      read(
        'OSLO, 17 May 2025. Norwegian State Secretary Andreas Kravik will meet the Vietnamese Deputy Foreign Minister Do Hung Viet for talks on the trade between the two countries.',
      ),
    ).toEqual(['meeting planned - -']));
});
