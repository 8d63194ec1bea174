import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Whom somebody met, by side and office. */
const met = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.filter((e) => e.kind === 'meeting')
    .map((e) =>
      e.participants
        .slice(1)
        .map((p) => `${p.side} ${p.offices.join()}`)
        .join(),
    );

it.each([
  [
    'fa',
    'مسعود پزشکیان، رئیس جمهور ایران، با رئیس جمهور، رئیس مجلس و نخست وزیر تاجیکستان دیدار کرد.',
    ['TJK head-of-state', 'TJK speaker', 'TJK head-of-government'],
  ],
  ['fa', 'عباس عراقچی، وزیر امور خارجه ایران، با رئیس جمهور و نخست وزیر روسیه دیدار کرد.', ['RUS head-of-state', 'RUS head-of-government']],
])('offices in a row behind "with" share the state of the last (%s)', (language, text, expected) => expect(met(text, language)).toEqual(expected));

it('the first of two who met is not of the state of the second', () =>
  expect(met('وزیر خارجه و رئیس جمهور تاجیکستان دیدار کردند.', 'fa').join()).not.toContain('TJK foreign-minister'));
