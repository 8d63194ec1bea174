import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) => {
  const { engagements, statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2026-03-12', language: 'en' });
  return [...engagements.map((e) => `${e.kind} ${e.sides.join('+')}`), ...statements.map((s) => `${s.act} ${s.by.join('+')} to ${s.to.join('+')}`)];
};

const received = 'On 4 March Finance Minister Cassiel Ato Forson received the European Commissioner for International Partnerships, Jozef Síkela, in Accra.';

it('whoever receives a guest at a place, and is of no state that the text tells, is at home there', () =>
  expect(told(`${received} Dr Forson asked the bloc to spare small farms.`)).toEqual(['meeting GHA+org:eu', 'propose GHA to org:eu']));

it('but not at the home of his guest', () =>
  expect(told('On 4 March Finance Minister Cassiel Ato Forson received German Finance Minister Lars Klingbeil in Berlin.')).toEqual([]));

it.each([
  ['the content of a denial', 'The Foreign Ministry denied that Accra had consented to take more deportees.'],
  ['a party behind an aside', 'The opposition, for its part, has promised that it would tear up the licences.'],
])('what is said by nobody told is not given to whoever spoke last: %s', (_, sentence) =>
  expect(told(`${received} Mr Síkela did promise 32 million euros for farmers. ${sentence}`)).toEqual(['meeting GHA+org:eu', 'pledge org:eu to GHA']),
);
