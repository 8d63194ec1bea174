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
  ['', ''],
])('%s can be read aloud as %s', (word, latin) => expect(romaniseAbjad(word)).toBe(latin));
