import { describe, expect, it } from 'vitest';
import type { Actor, Person } from '../model/reading.ts';
import { heldInstead } from './held-offices.ts';

const terms = [
  { office: 'head-of-government', from: '1985-01-14', to: '2023-08-22' },
  { office: 'speaker', from: '2024-04-03' },
];

function actor(offices: string[], more: Partial<Person> = {}): Actor {
  const person: Person = { id: 0, written: 'Hun Sen', forms: new Map(), name: 'Hun Sen', offices, officesInferred: false, terms, ...more };
  return { start: 0, end: 7, form: 'person', offices, person, plural: false, counterpart: false, capital: false, inferred: false, guessed: false };
}

const on = (day: string) => ({ start: day, end: day, precision: 'day' as const });

describe('heldInstead', () => {
  it('gives the office of the day for one that had ended', () => {
    expect(heldInstead(actor(['head-of-government']), on('2025-05-06'))).toEqual(['speaker']);
  });
  it('gives the office of the day where only the table tells one', () => {
    expect(heldInstead(actor(['speaker'], { officesInferred: true }), on('2018-05-06'))).toEqual(['head-of-government']);
  });
  it.each([
    ['the office was held on the day', actor(['head-of-government']), on('2018-05-06')],
    ['the table knows no office for the day', actor(['head-of-government']), on('2024-01-06')],
    ['the table never knew the office', actor(['foreign-minister']), on('2025-05-06')],
    ['the person is not in the table', actor(['head-of-government'], { terms: undefined } as Partial<Person>), on('2025-05-06')],
    ['the event has no day', actor(['head-of-government']), undefined],
  ])('believes the text where %s', (_, who, date) => {
    expect(heldInstead(who, date)).toBeUndefined();
  });
});
