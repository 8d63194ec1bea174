import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

it.each([['خود'], ['خویش']])('behind the state of a counterpart a name may follow the pronoun %s', (own) => {
  const text = `عباس عراقچی وزیر خارجه ایران با همتای مجارستانی ${own} لاسلو لانتوش دیدار کرد.`;
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'fa' });
  expect(engagements[0]?.participants.map((p) => p.written)).toEqual(['عباس عراقچی', 'لاسلو لانتوش']);
});
