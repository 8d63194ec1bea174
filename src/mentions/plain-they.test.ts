import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = 'Perus utenriksminister Elmer Schialer møtte Ghanas utenriksminister Samuel Okudzeto Ablakwa i Lima mandag.';

function read(text: string): string[] {
  const { statements } = extractor.extract({ source: 's', text: `${met} ${text}`, kind: 'text', published: '2025-06-15', language: 'nb' });
  return statements.map(({ act, by, fields }) => [act, by.join('+'), fields.join()].join(' ').trim());
}

describe('a word for "they" that is an article as well', () => {
  it.each([
    ['stands for both right before a finite verb', 'De lovet å styrke samarbeidet om gruvedrift.', ['agree GHA+PER mining']],
    ['is an article before a people', 'De peruanske myndighetene lovet å åpne ambassade i Accra.', ['pledge PER consular']],
    ['is nobody of those who met behind others', 'Utenfor hadde flere hundre demonstranter samlet seg. De krevde at våpensalget stanses.', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
