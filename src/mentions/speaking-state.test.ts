import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const sides = (text: string, language: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language }).engagements.flatMap((e) => e.participants.map((p) => p.side));

describe('an office without a state', () => {
  it('belongs to the only state of the language, where the text names it', () => {
    expect(sides('Malawi får støtte fra Norge. Utenriksministeren møtte Malawis president Lazarus Chakwera mandag.', 'nb')).toContain('NOR');
  });

  it('or people whom the table knows as its own', () => {
    expect(sides('Støre var fornøyd. Utenriksministeren møtte Malawis president Lazarus Chakwera mandag.', 'nb')).toContain('NOR');
  });

  it('or hardly any state at all', () => {
    expect(sides('Utenriksministeren møtte Malawis president Lazarus Chakwera mandag.', 'nb')).toContain('NOR');
  });

  it('but not where the text is of other states', () => {
    const text = 'Malawi får støtte fra Finland. Utenriksministeren møtte Malawis president Lazarus Chakwera mandag.';
    expect(sides(text, 'nb')).not.toContain('NOR');
  });

  it('belongs to the state where the text was written, if it names those of others with theirs and none of its own so', () => {
    const text =
      'NICOSIA, June 3, 2025 - The number of Israeli tourists in Cyprus rose by a third. Tourism Minister Kostas Koumis had talks with Israeli Tourism Minister Haim Katz on Monday.';
    expect(sides(text, 'en')).toEqual(['CYP', 'ISR']);
  });

  it('belongs to the state where the ambassador serves whom it receives', () =>
    expect(
      sides('Estonia and Chile on fish. Prime Minister Kalle Tamm received the Ambassador of Chile to Estonia, Ana Rojas. Chile sells fish.', 'en'),
    ).toEqual(['EST', 'CHL']));
});

describe('a title of one word', () => {
  const text = (last: string) =>
    `Vietnam og Norge. Statsminister Pham Minh Chinh møtte mandag den norske statsministeren Jonas Gahr Støre i Nice. ${last}På møtet med Panamas president Raul Mulino tirsdag foreslo statsministeren nye skip.`;
  const met = (told: string) =>
    extractor
      .extract({ source: 's', url: 'https://baochinhphu.vn/a', text: told, kind: 'text', published: '2025-06-15', language: 'nb' })
      .engagements.map((e) => e.sides.join('+'));
  it('means whom of the home state the text names most, though a guest was called so', () =>
    expect(met(text('Pham Minh Chinh takket. Pham Minh Chinh sa at Vietnam er klar. '))).toContain('PAN+VNM'));
});
