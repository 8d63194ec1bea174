import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

it('two who meet in order to hold consultations hold one consultation', () => {
  const text = 'លោក ណូវ ដាឡា អនុរដ្ឋមន្ត្រីការបរទេសឡាវ បានជួបប្រជុំជាមួយសមភាគីចិន លោក ស៊ុន វៃតុង នៅទីក្រុងគុនមីង ដើម្បីធ្វើកិច្ចពិគ្រោះយោបល់នយោបាយលើកទី១២។';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-11-28', language: 'km' });
  expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.participants.length}`)).toEqual(['consultation CHN+LAO 2']);
});
