import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const visits = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text: `${text}`, kind: 'text', published: '2025-06-12', language })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.date?.start ?? '-'} ${e.place?.name ?? '-'}`);

it.each([
  [
    'Ghanaian President John Mahama was in Bamako, Niamey and Ouagadougou in March.',
    'en',
    ['visit GHA+MLI 2025-03-01 Bamako', 'visit GHA+NER 2025-03-01 Niamey', 'visit BFA+GHA 2025-03-01 Ouagadougou'],
  ],
  ['French President Emmanuel Macron was in Lyon on Monday. The factory was in Poland. Talks were in Geneva.', 'en', []],
  ["French President Emmanuel Macron was in favour of Germany's plan. It was in Germany's interest, he was in no doubt.", 'en', []],
  ['French President Emmanuel Macron was in Yokohama, where he took part in the conference on African development.', 'en', ['attendance FRA+JPN - Yokohama']],
  ['Utenriksminister Espen Barth Eide var mandag i Haag. Støre var i Bergen. Fabrikken var i Polen.', 'nb', ['visit NLD+NOR 2025-06-09 The Hague']],
  ['Utenriksminister Espen Barth Eide var enig i Danmarks syn. Han var sikker i sin sak om Danmark.', 'nb', []],
])('"was in" tells a journey only between somebody and a place abroad: %s', (text, language, expected) => expect(visits(text, language)).toEqual(expected));
