import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['en', 'km', 'vi'] });

/** The sides of each engagement, with those of its principals. */
function read(language: string, text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
  return engagements.map(({ kind, sides, participants }) => `${kind} ${sides.join('+')}: ${participants.map((p) => p.side).join(' ')}`);
}

it.each([
  ['km', 'គណៈប្រតិភូជប៉ុន ដឹកនាំដោយលោក ហាហ្គីអ៊ូដា កូអ៊ីចិ បានចូលជួបសម្តែងការគួរសម ឃួន សុដារី ប្រធានរដ្ឋសភាកម្ពុជា។', ['meeting JPN+KHM: JPN KHM']],
  [
    'vi',
    'Đoàn đại biểu Bộ Công an Lào do Thượng tướng Bounma Latsavong, Thứ trưởng Bộ Công an làm Trưởng đoàn, đã sang thăm Việt Nam.',
    ['visit LAO+VNM: LAO'],
  ],
  ['vi', 'Đoàn nghị sĩ Hạ viện Mỹ do ông Carl Brenner dẫn đầu đã sang thăm Việt Nam.', ['visit USA+VNM: USA']],
  ['en', 'A Japanese delegation led by Minister Kenji Tanaka met Norwegian Foreign Minister Espen Barth Eide.', ['meeting JPN+NOR: JPN NOR']],
])('who leads a delegation is of its side (%s)', (language, text, expected) => expect(read(language, text)).toEqual(expected));

it.each([
  ['en', 'A Cuban parliamentary delegation is visiting Algeria.', ['visit CUB+DZA: ']],
  ['en', 'A Cuban parliamentary delegation led by Speaker Esteban Lazo visited Algeria.', ['visit CUB+DZA: CUB']],
  ['en', 'Cuba visited Algeria.', []],
  ['vi', 'Đoàn công tác tỉnh Quảng Trị đã sang thăm tỉnh Champasak (Lào) ngày 5/6.', ['visit LAO+VNM: ']],
  ['en', 'The delegation in Geneva visited Havana on 5 June.', []],
  ['km', 'គណៈប្រតិភូសភាគុយបា បានធ្វើទស្សនកិច្ចនៅប្រទេសអាល់ហ្សេរី។', ['visit CUB+DZA: ']],
])('a delegation travels for its side, a state does not (%s: %s)', (language, text, expected) => expect(read(language, text)).toEqual(expected));

it('the province that sends a delegation is not where it meets somebody', () => {
  const text =
    'Đoàn công tác tỉnh Quảng Trị do ông Trần Hữu Lâm làm trưởng đoàn đã đến chào xã giao ông Alounxay Sounanalath, Tỉnh trưởng tỉnh Champasak (Lào).';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'vi' });
  expect(engagements.map((e) => [e.kind, e.place?.country])).toEqual([['meeting', 'LAO']]);
});
