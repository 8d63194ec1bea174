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

it('who attends talks told between his state and another is one of those who meet', () =>
  expect(
    told(
      'The summit between Chile and Peru, due in Lima on 20 June, has been postponed to 3 July. Chilean President Pablo Rojas and Peruvian Prime Minister Luis Vega are to attend it.',
    ),
  ).toEqual(['meeting CHL,PER Luis Vega,Pablo Rojas']));

it('a summit of many is attended by each', () =>
  expect(
    told('The ECOWAS summit in Abuja has been put off to 22 June. Senegalese President Moussa Diop and Ghanaian President Kofi Asare will take part in it.'),
  ).toEqual(['attendance GHA,NGA Kofi Asare', 'attendance NGA,SEN Moussa Diop']));
