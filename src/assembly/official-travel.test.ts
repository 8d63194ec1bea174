import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-12', language: 'en' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.written).join(', ')}`);

it('where somebody of an organisation travels, nobody else does', () => {
  const text =
    'Libyan Prime Minister Abdulhamid Dbeibah was in the news. UN Deputy Special Envoy Najat Rochdi wrapped up a four-day visit to Damascus. She was received by President Ahmed al-Sharaa.';
  expect(told(text)).toEqual(['meeting SYR+org:un: Najat Rochdi, Ahmed al-Sharaa']);
});

it('a general staff is no general', () => {
  const text =
    'The Supreme Allied Commander Europe, General Alexus Grynkewich, was in Ankara. At the General Staff he was greeted by the Chief of the Turkish General Staff, General Selçuk Bayraktaroğlu.';
  expect(told(text)).toEqual(['meeting TUR+org:nato: Alexus Grynkewich, Selçuk Bayraktaroğlu']);
});
