import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Term } from '../model/term.ts';
import { type Holder, loadReference, type Reference } from './reference.ts';
import { validateReference } from './validate.ts';

const folder = join(import.meta.dirname, '../../reference');

const person = (name: string, terms: Term[], more: Partial<Holder> = {}): Holder => ({ side: 'NOR', name, aliases: [], forms: {}, terms, ...more });
const ruled = (from: string, to?: string): Term => ({ office: 'head-of-state', from, ...(to === undefined ? {} : { to }) });

function tables(holders: Holder[], more: Partial<Reference> = {}): Reference {
  return {
    states: new Map(['NOR', 'IRN'].map((code) => [code, { code, name: code }])),
    places: new Map(),
    organisations: new Map(),
    outlets: new Map(),
    gatherings: new Map(),
    holders,
    ...more,
  };
}

const messages = (reference: Reference) => validateReference(reference).map((i) => `${i.weight}: ${i.message}`);

describe('the tables of reference/', () => {
  it('have no errors', { timeout: 60_000 }, () => {
    const errors = validateReference(loadReference(folder)).filter((i) => i.weight === 'error');
    expect(errors.map((e) => `${e.source} ${e.place}: ${e.message}`)).toEqual([]);
  });

  it.each([
    ['states', 'code'],
    ['places', 'name'],
    ['organisations', 'side'],
    ['outlets', 'host'],
  ])('%s.yaml holds each %s once', { timeout: 60_000 }, (table, key) => {
    const rows = parse(readFileSync(join(folder, `${table}.yaml`), 'utf8')) as Record<string, unknown>[];
    const keys = rows.map((row) => String(row[key]));
    expect(keys.filter((value, i) => keys.indexOf(value) !== i)).toEqual([]);
  });

  it('cover at least 120 states and 40 organisations', () => {
    const files = readdirSync(join(folder, 'holders'));
    expect(files.filter((f) => !f.startsWith('org-')).length).toBeGreaterThanOrEqual(120);
    expect(files.filter((f) => f.startsWith('org-')).length).toBeGreaterThanOrEqual(40);
  });
});

describe('validateReference', () => {
  it.each<[string, Reference, string[]]>([
    ['a sound table', tables([person('Anna Lie', [ruled('2014', '2018-03')]), person('Berit Moe', [ruled('2018-03-15')])]), []],
    ['an unknown office', tables([person('Anna Lie', [{ office: 'king', from: '2014' }])]), ['error: unknown office king']],
    ['an unknown side', tables([person('Anna Lie', [ruled('2014')], { side: 'ATL' })]), ['error: unknown side ATL']],
    ['a malformed date', tables([person('Anna Lie', [ruled('2014-13')])]), ['error: 2014-13 is no date']],
    ['an end before the beginning', tables([person('Anna Lie', [ruled('2014-05', '2014-04')])]), ['error: the term ends (2014-04) before it begins (2014-05)']],
    ['nobody in office', tables([person('Anna Lie', [])]), ['error: no term']],
    [
      'two heads of state',
      tables([person('Anna Lie', [ruled('2014')]), person('Berit Moe', [ruled('2018-01-01')])]),
      ['error: two heads of state at once from 2018-01-01'],
    ],
    [
      'two heads where the law has two',
      tables([person('Anna Lie', [ruled('2014')], { side: 'IRN' }), person('Berit Moe', [ruled('2018')], { side: 'IRN' })]),
      [],
    ],
    [
      'a vacancy',
      tables([person('Anna Lie', [ruled('2014', '2016-12-31')]), person('Berit Moe', [ruled('2018-01-01')])]),
      ['note: nobody is head-of-state for 366 days before 2018-01-01'],
    ],
    [
      'one name for two persons',
      tables([person('Anna Lie', [ruled('2014', '2015')]), person('Berit Moe', [ruled('2016')], { aliases: ['anna lie'] })]),
      ['error: "anna lie" also names Anna Lie'],
    ],
    ['a place of no state', tables([], { places: new Map([['Atlantis', { name: 'Atlantis', country: 'ATL' }]]) }), ['error: unknown state ATL']],
    ['an outlet of no state', tables([], { outlets: new Map([['a.example', { host: 'a.example', state: 'ATL' }]]) }), ['error: unknown state ATL']],
    ['an event in no state', tables([], { gatherings: new Map([['davos', { seat: { country: 'ATL', city: null } }]]) }), ['error: unknown state ATL']],
    [
      'an event in a city of another state',
      tables([], { gatherings: new Map([['davos', { held: new Map([['2025', { country: 'NOR', city: 'Davos' }]]) }]]) }),
      ['error: Davos is no place of NOR'],
    ],
    ['summits of no organisation', tables([], { gatherings: new Map([['org:atl', {}]]) }), ['error: unknown side org:atl']],
    ['a territory within no state', tables([], { states: new Map([['GRL', { code: 'GRL', name: 'G', within: 'ATL' }]]) }), ['error: unknown state ATL']],
    [
      'a capital that is no place',
      tables([], { states: new Map([['NOR', { code: 'NOR', name: 'Norway', capital: 'Oslo' }]]) }),
      ['error: the capital Oslo is no place'],
    ],
  ])('%s', (_, reference, expected) => {
    expect(messages(reference)).toEqual(expected);
  });
});
