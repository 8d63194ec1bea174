import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const days = (text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-12-04', language: 'nb' }).engagements.map((e) => `${e.kind} ${e.date?.start ?? '-'}`);

it.each([
  [
    'I går morges la et skip til kai i Bergen.\n\nEtter lunsj møtte Storbritannias forsvarsminister John Healey ordfører Marit Warncke.',
    ['meeting 2025-12-03'],
  ],
  ['I september kom et skip til Bergen.\n\nEtter lunsj møtte Storbritannias forsvarsminister John Healey ordfører Marit Warncke.', ['meeting -']],
])('the day that the text has told above is that of what it goes on to report: %s', (text, expected) => expect(days(text)).toEqual(expected));

it('the day of a dateline is not the one told last where its sentence tells another', () =>
  expect(
    days(
      'OSLO, 4. desember 2025 – Utenriksminister Espen Barth Eide møtte Perus utenriksminister Elmer Schialer tirsdag. Senere samme dag møtte Schialer statsminister Jonas Gahr Støre.',
    ),
  ).toEqual(['meeting 2025-12-02', 'meeting 2025-12-02']));
