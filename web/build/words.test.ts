import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the build writes the words of a language that browsers lack', () => {
  const words = wordsOf(root, 'km');
  expect(words?.regions.VN).toBe('វៀតណាម');
  expect(words?.months[10]).toBe('វិច្ឆិកា');
  expect(words?.past.day).toContain('{0}');
  expect(words?.thousands.map(([value]) => value)).toEqual([1e12, 1e9, 1e6, 1e3]);
  expect(wordsOf(root, 'fr')).toBeNull();
});
