import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const sides = (language: string, text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2024-02-15', language }).engagements.map((e) => e.sides.join());

it.each([
  ['nb', 'En delegasjon fra Brussel møtte Kenyas utenriksminister Musalia Mudavadi i Nairobi tirsdag.', ['KEN,org:eu']],
  ['en', "A delegation from Brussels met Kenya's foreign minister Musalia Mudavadi in Nairobi on Tuesday.", ['KEN,org:eu']],
  ['nb', 'Belgia vil ha mer handel. En delegasjon fra Brussel møtte Kenyas utenriksminister Musalia Mudavadi i Nairobi tirsdag.', ['BEL,KEN']],
  ['nb', 'En delegasjon fra London møtte Kenyas utenriksminister Musalia Mudavadi i Nairobi tirsdag.', ['GBR,KEN']],
])('whom a capital means where it sends somebody: %s %s', (language, text, expected) => expect(sides(language, text)).toEqual(expected));
