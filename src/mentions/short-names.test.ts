import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const names = (text: string, language: string): (string | null)[] =>
  extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-04', language }).engagements.flatMap((e) => e.participants.map((p) => p.written));

it('two letters with a small one behind a capitalised word end a name', () => {
  expect(names('Tổng thống Nga Vladimir Putin hội đàm với Chủ tịch Triều Tiên Kim Châng Un tại Bắc Kinh.', 'vi')).toContain('Kim Châng Un');
  expect(names('Norwegian Foreign Minister Espen Barth Eide met UN envoy Geir Pedersen in Oslo.', 'en')).toContain('Espen Barth Eide');
});

it.each([
  ['Poland coach Michal Probierz met striker Robert Lewandowski for talks in Warsaw on Monday.', []],
  ['Michal met Polish President Andrzej Duda in Warsaw on Monday.', ['EST+POL']],
])('a family name right before another name is a first name: %s', (text, expected) => {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-03', language: 'en' });
  expect(engagements.map((e) => e.sides.join('+'))).toEqual(expected);
});
