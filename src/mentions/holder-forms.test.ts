import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';
import { respell } from './holder-forms.ts';

const letters = { ш: 'sj', ч: 'tsj', я: 'ja', ь: '', и: 'i', н: 'n', а: 'a', п: 'p', о: 'o', л: 'l', е: 'e', ' е': ' je', в: 'v' };

describe('respell', () => {
  it.each([
    ['Пашинян', 'Pasjinjan'],
    ['Чаплин', 'Tsjaplin'],
    ['Анна Ель', 'Anna Jel'],
    ['Ли-2', 'Li-2'],
  ])('writes %s as %s', (name, expected) => expect(respell(name, letters)).toBe(expected));
});

it.each(['Ilham Alijev', 'Shavkat Mirzijojev', 'Sjavkat Mirzijojev', 'Djejhun Bajramov', 'Kassym-Jomart Tokajev'])(
  'knows %s in a language that spells such names after Russian, or after the usual Latin form',
  (name) => {
    const text = `${name} møtte mandag Norges statsminister Jonas Gahr Støre. Det melder avisen, som har snakket med kilder om det.`;
    const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' });
    expect(engagements.flatMap((e) => e.participants.map((p) => p.written))).toContain(name);
  },
);

it('writes a person without the ending of a genitive', () => {
  const text = 'President Emmanuel Macrons besøk i Norge er ventet mandag. Det melder avisen, som har snakket med kilder om det.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' });
  expect(engagements.flatMap((e) => e.participants.map((p) => p.written))).toEqual(['Emmanuel Macron']);
});
