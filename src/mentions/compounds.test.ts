import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { findCompounds, indexHeads } from './compounds.ts';

const heads = indexHeads([
  { kind: 'instrument', value: 'agreement', form: 'avtalen' },
  { kind: 'instrument', value: 'agreement', form: 'avtale' },
  { kind: 'measure', value: 'exports', form: 'eksport' },
  { kind: 'field', value: 'trade', form: 'eksport' },
  { kind: 'field', value: 'industry', form: 'verft' },
  { kind: 'field', value: 'maritime', form: 'verft' },
]);
const find = (text: string) => findCompounds(fold(text), heads, []).map((h) => `${h.kind} ${h.value} ${h.start}-${h.end}`);

describe('compounds', () => {
  it.each([
    ['en fangeutvekslingsavtale', ['instrument agreement 3-25']],
    ['Lakseeksport og luftfartsavtalen', ['measure exports 0-12', 'field trade 0-12', 'instrument agreement 16-32']],
    ['skipsverft', ['field industry 0-10', 'field maritime 0-10']],
    ['avtale', []],
    ['omavtale', []],
    ['avtalebrudd', []],
  ])('of %s', (text, found) => expect(find(text)).toEqual(found));

  it('that the pack lists itself stay as they are', () => {
    const known = [{ kind: 'instrument', value: 'fta', start: 0, end: 16 }];
    expect(findCompounds(fold('frihandelsavtale'), heads, known)).toEqual([]);
  });
});
