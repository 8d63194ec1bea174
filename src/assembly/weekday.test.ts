import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind and day or days of what a text tells on Sunday 15 June 2025. */
const days = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language })
    .engagements.map(({ kind, date }) => `${kind} ${date === null ? '-' : date.start === date.end ? date.start : `${date.start}/${date.end}`}`);

describe('a Norwegian weekday', () => {
  it.each([
    [
      'in the present tense is to come',
      'Finlands president Alexander Stubb snakker med Frankrikes president Emmanuel Macron på telefon torsdag.',
      'call 2025-06-19',
    ],
    ['in the past is over', 'Finlands president Alexander Stubb snakket med Frankrikes president Emmanuel Macron på telefon torsdag.', 'call 2025-06-12'],
    [
      'told with its week is a day of it',
      'Onsdag i forrige uke møtte Finlands president Alexander Stubb Frankrikes president Emmanuel Macron.',
      'meeting 2025-06-04',
    ],
    ['or some of its days', 'Finlands president Alexander Stubb var forrige uke på besøk i Frankrike fra mandag til onsdag.', 'visit 2025-06-02/2025-06-04'],
  ])('%s', (_, text, expected) => expect(days(text, 'nb')).toEqual([expected]));
});
