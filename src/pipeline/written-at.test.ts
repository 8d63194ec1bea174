import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const place = (top: string) =>
  extractor.extract({
    source: 's',
    text: `${top}\n\nVietnamese Foreign Minister Bui Thanh Son met his Cuban counterpart Bruno Rodríguez on Wednesday. They agreed to work on rice.`,
    kind: 'text',
    language: 'en',
  }).engagements[0]?.place?.name;

it.each([
  ['Vietnam, Cuba agree on rice\nBy Nguyen An, Havana\n12 June 2025', 'Havana'],
  ['Vietnam, Cuba agree on rice\nHAVANA, 12 June 2025 (updated 21:10)', 'Havana'],
  ['Home » World » Havana\nVietnam, Cuba agree on rice\n12 June 2025', undefined],
  ['Vietnam, Cuba agree on rice\nBy Nguyen An, Havana Correspondent\n12 June 2025', undefined],
])('where a line about the page says that it was written: "%s"', (top, expected) => expect(place(top)).toBe(expected));
