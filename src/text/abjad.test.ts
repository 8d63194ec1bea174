import { expect, test } from 'vitest';
import { romaniseAbjad } from './abjad.ts';

test.each([
  ['راشد', 'rashad'],
  ['ميتشين', 'mitshin'],
  ['احمدزاده', 'ahmadzada'],
  ['خليفة', 'khalifa'],
  ['رويال', 'ruyal'],
  ['يونس', 'yunas'],
  ['هاني', 'hani'],
  ['عدنان', 'adnan'],
  ['العبيدي', 'alabidi'],
  ['عادل', 'adal'],
  ['', ''],
])('%s can be read aloud as %s', (word, latin) => expect(romaniseAbjad(word)).toBe(latin));
