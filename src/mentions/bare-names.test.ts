import { describe, expect, it } from 'vitest';
import { foundWhole } from '../packs/lexicon.ts';
import { withoutEnded } from './bare-names.ts';

describe('a name with an ending of the language', () => {
  const may = foundWhole('month', '5', 0, 3);
  const maya = foundWhole('month', '5', 0, 4, 3);
  const field = foundWhole('field', 'trade', 5, 9, 8);

  it('is another name where the pack lists its class', () => expect(withoutEnded(['month'], [may, maya, field])).toEqual([may, field]));
  it('stays elsewhere', () => expect(withoutEnded([], [may, maya, field])).toEqual([may, maya, field]));
});
