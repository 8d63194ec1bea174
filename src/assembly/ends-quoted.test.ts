import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = 'Kenyas utenriksminister Musalia Mudavadi møtte sin ugandiske kollega Jeje Odongo i Kampala mandag.';
const read = (text: string) => extractor.extract({ source: 's', text: `${met}\n\n${text}`, kind: 'text', published: '2024-02-15', language: 'nb' });
const said = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by} ${s.fields.join()}`);

describe('a word of assuring behind what a sentence tells', () => {
  it.each([
    ['Kenya er klar til å øke investeringene i ugandisk landbruk, forsikret Mudavadi.', ['pledge KEN investment,agriculture']],
    ['Kenya står fast på avtalen, forsikret Mudavadi.', ['affirm KEN ']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('what both agreed on stands in the sentence before', () =>
  expect(said('Handelen med te skal trappes opp, og flere studenter får stipend. Det ble Mudavadi og Odongo enige om.')).toEqual([
    'agree KEN,UGA trade,agriculture,education',
  ]));

it('a title behind its verb is no stay', () => {
  const text = 'Kenyas utenriksminister Musalia Mudavadi møtte Doto Biteko, som er energiminister i Tanzania.';
  const [meeting] = extractor.extract({ source: 's', text, kind: 'text', published: '2024-02-15', language: 'nb' }).engagements;
  expect(meeting?.participants.map((p) => `${p.side} ${p.offices} ${p.written}`)).toEqual([
    'KEN foreign-minister Musalia Mudavadi',
    'TZA minister Doto Biteko',
  ]);
});

it('those who travelled were received', () => {
  const text = 'Norges utenriksminister Espen Barth Eide og næringsminister Cecilie Myrseth reiste til Tanzania mandag. De ble tatt imot av Kassim Majaliwa.';
  const told = extractor.extract({ source: 's', text, kind: 'text', published: '2024-02-15', language: 'nb' }).engagements;
  expect(told.find((e) => e.kind === 'meeting')?.participants.map((p) => p.written)).toEqual(['Espen Barth Eide', 'Cecilie Myrseth', 'Kassim Majaliwa']);
});
