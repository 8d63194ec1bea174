import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

it.each(['after he met', 'when he met', 'before he met'])('a pronoun right before its verb is its subject, whatever opens its clause: %s', (verb) => {
  const text = `Peru and Chile agreed to reopen their border, Peruvian Foreign Minister Elmer Schialer said ${verb} his counterpart Alberto van Klaveren in Santiago on Saturday.`;
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  expect(engagements.map((e) => e.participants.map((p) => p.name))).toEqual([['Elmer Schialer', 'Alberto van Klaveren']]);
});
