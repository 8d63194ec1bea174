import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
const told = (text: string) => read(text).engagements.map((e) => `${e.kind} ${e.sides.join()} ${e.participants.map((p) => p.written ?? '-').join()}`);

it('whoever travels to attend talks with somebody makes a journey, and has them', () =>
  expect(told('Kenyan President Daniel Otieno arrived in Accra on Sunday to attend a bilateral meeting with the President of Ghana, Kofi Asare.')).toEqual([
    'visit GHA,KEN Daniel Otieno',
    'meeting GHA,KEN Daniel Otieno,Kofi Asare',
  ]));

it('what has no partner is attended', () =>
  expect(told('Kenyan President Daniel Otieno arrived in Accra on Sunday to attend a meeting on trade.')).toEqual(['attendance GHA,KEN Daniel Otieno']));

it('two who act during a call had it', () =>
  expect(
    told(
      "Guyana's Foreign Minister Hugh Persaud and his Barbadian counterpart Kim Clarke have undertaken to enhance trade. During a virtual meeting on Wednesday, both ministers reaffirmed the bonds of friendship.",
    ),
  ).toEqual(['call BRB,GUY Kim Clarke,Hugh Persaud']));

it('what a thing does nobody pledges', () =>
  expect(
    read('Danish Foreign Minister Lars Holm met Rwandan Foreign Minister Jean Mugisha. Holm said closer ties would help both economies.').statements.filter(
      (s) => s.act === 'pledge',
    ),
  ).toEqual([]));
