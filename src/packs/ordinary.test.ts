import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldString } from '../text/fold.ts';
import { loadPack } from './load.ts';
import { ordinaryWords } from './ordinary.ts';

describe('ordinary words', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['en', ['announces', 'decided', 'meeting', 'quickly', 'studies', 'who'], ['macron', 'rabuka', 'putin', 'modi', 'kyiv']],
    ['nb', ['møtene', 'pressekonferansen', 'fellesmøtet', 'kjøpte'], ['solberg', 'sandvik', 'støre', 'hansen', 'nordstrand']],
    ['vi', ['nhưng', 'những', 'gặp'], ['nguyễn', 'trần', 'lâm', 'cường', 'macron']],
    ['ar', [], ['ماكرون']],
  ])('of %s', (code, ordinary, names) => {
    const { isOrdinary } = ordinaryWords(loadPack(join(import.meta.dirname, '../../languages', code)));
    expect(ordinary.filter((word) => !isOrdinary(foldString(word)))).toEqual([]);
    expect(names.filter((word) => isOrdinary(foldString(word)))).toEqual([]);
  });
});
