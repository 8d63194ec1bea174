// How reporters vary what agencies write: each sentence stands for a rule of the engine that it failed without.
import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-05-30', language: 'en' });
const people = (text: string) => read(text).engagements.flatMap((e) => e.participants.map((p) => `${p.side} ${p.offices.join('+')} ${p.name}`));
const said = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')} ${s.fields.join('+')}`);

describe('titles', () => {
  it.each([
    ["Oman's Deputy Prime Minister for Economic Affairs, Ali Salem, met Kenya's President William Ruto.", 'OMN deputy-head-of-government Ali Salem'],
    ["Bolivia's Deputy Minister of External Relations, Ana Rojas, met Kenya's President William Ruto.", 'BOL deputy-foreign-minister Ana Rojas'],
    ["Tbilisi's deputy economy minister, Inga Lomidze, met Kenya's President William Ruto.", 'GEO deputy-minister Inga Lomidze'],
    ["Nairobi's mayor, Johnson Sakaja, met Oman's foreign minister Badr Albusaidi.", 'KEN mayor Johnson Sakaja'],
    ["Said bin Hamood Al Maawali, Oman's Minister of Transport, met Kenya's President William Ruto.", 'OMN minister Said bin Hamood Al Maawali'],
  ])('go on, and are owned by a capital: %s', (text, person) => expect(people(text)).toContain(person));

  it('take no name of a place behind a preposition', () =>
    expect(people("Kenya's President William Ruto met Oman's foreign minister in Villa Kapsara.")).toEqual([
      'KEN head-of-state William Ruto',
      'OMN foreign-minister null',
    ]));

  it('beside a patronymic is a name', () =>
    expect(people("Said bin Sultan, Omani ambassador to Kenya, met Kenya's Foreign Minister Musalia Mudavadi.").join()).not.toContain('head-of-state'));
});

it('he who announces something at a meeting is whom the text told before', () => {
  const text =
    "Ghana's President John Mahama met Rwanda's Paul Kagame. Oman's foreign minister, Badr Albusaidi, arrived later. At their meeting he promised a new port.";
  expect(said(text)).toContain('pledge OMN>GHA maritime');
  expect(people(text)).toContain('OMN foreign-minister Badr bin Hamad Al Busaidi');
});

it('what campaigners had demanded is theirs', () => {
  const text = "Kenya's President William Ruto met Oman's foreign minister Badr Albusaidi. Ruto praised Oman for the data that campaigners had demanded.";
  expect(said(text)).toEqual(['appreciate KEN>OMN ']);
});

it.each([
  ['has since entered into force', 'in-force'],
  ['entered into force on 1 May', 'signed'],
])('a treaty just told that %s', (words, status) => {
  const { instruments } = read(`Kenya and Oman signed a tax treaty on March 13. The treaty ${words}.`);
  expect(instruments.map((i) => i.status)).toEqual([status]);
});
