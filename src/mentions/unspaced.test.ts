import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['km'] });

/** Kind, sides, guest and principals of what a Khmer text tells on Sunday 15 June 2025. */
function read(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'km' });
  return engagements.map(({ kind, sides, guest, participants }) => {
    const who = participants.map((p) => `${p.written ?? `the ${p.offices.join(' ')}`} ${p.side}`).join(', ');
    return `${kind} ${sides.join('+')}${guest ? ` guest ${guest}` : ''}: ${who}`;
  });
}

describe('in a script without spaces', () => {
  it.each([
    [
      'the state behind a counterpart is what its last letters and those of the state share',
      'នៅថ្ងៃទី១២ ខែមិថុនា រដ្ឋមន្ត្រីការបរទេសន័រវែស លោក អេសប៉ែន បាត អៃដា បានជួបសមភាគីហ្វីជី លោក តូម៉ា វ៉ាកេ។',
      ['meeting FJI+NOR: អេសប៉ែន បាត អៃដា NOR, តូម៉ា វ៉ាកេ FJI'],
    ],
    [
      'a guest of a relative clause visits whom he meets',
      'រដ្ឋមន្ត្រីពាណិជ្ជកម្មឡាវ លោក សុលី ពុទ្ធា បានជួបជាមួយលោក តាវី រហ្មាន (Tavi Rahman) រដ្ឋមន្ត្រីពាណិជ្ជកម្មបង់ក្លាដែស ដែលកំពុងបំពេញទស្សនកិច្ចផ្លូវការរយៈពេល៣ថ្ងៃ។',
      ['meeting BGD+LAO: សុលី ពុទ្ធា LAO, តាវី រហ្មាន BGD', 'visit BGD+LAO guest BGD: តាវី រហ្មាន BGD'],
    ],
    ['a ministry in a capital is that of its state', 'ក្រសួងការបរទេសនៅអ៊ីស្លាម៉ាបាដ បានកោះហៅភារធារីស៊ុយអែត កាលពីថ្ងៃទី១២ ខែមិថុនា។', ['meeting PAK+SWE: the official SWE']],
    [
      'an honorific written as one with a name',
      'លោកវ៉ាស៊ីល ដ្រូហ្កា រដ្ឋមន្ត្រីការបរទេសម៉ុលដាវី បានជួបជាមួយលោកអេរិក ម៉ូលវ៉ែន រដ្ឋមន្ត្រីការបរទេសដាណឺម៉ាក កាលពីថ្ងៃទី១២ ខែមិថុនា។',
      ['meeting DNK+MDA: វ៉ាស៊ីល ដ្រូហ្កា MDA, អេរិក ម៉ូលវ៉ែន DNK'],
    ],
    [
      'an honorific written as one with the last word of a name told before',
      'រដ្ឋមន្ត្រីការបរទេសម៉ុលដាវី លោក វ៉ាស៊ីល ដ្រូហ្កា បានមកដល់ទីក្រុងស៊ូវ៉ា កាលពីថ្ងៃទី១២ ខែមិថុនា។ លោកដ្រូហ្កាបានជួបជាមួយប្រធានាធិបតីហ្វីជី។',
      ['visit FJI+MDA guest MDA: វ៉ាស៊ីល ដ្រូហ្កា MDA', 'meeting FJI+MDA: វ៉ាស៊ីល ដ្រូហ្កា MDA, the head-of-state FJI'],
    ],
    [
      'the governor of a province that no table has is of the state behind it',
      'អភិបាលខេត្តសៀមរាប លោក ប្រាក់ សោភ័ណ បានជួបជាមួយលោក លី ជុលអ៊ូ អភិបាលខេត្តគូយ៉ាសាន នៃសាធារណរដ្ឋកូរ៉េ កាលពីថ្ងៃទី១២ ខែមិថុនា។',
      ['meeting KHM+KOR: ប្រាក់ សោភ័ណ KHM, លី ជុលអ៊ូ KOR'],
    ],
    [
      'a list goes on behind a name that brackets repeat in Latin letters',
      'រដ្ឋមន្ត្រីការបរទេសឡាវ លោក សុលី ពុទ្ធា បានជួបជាមួយនាយករដ្ឋមន្ត្រីហ្វីជី លោក តូម៉ា វ៉ាកេ (Toma Vake) ប្រធានសភា លោក តាវី រហ្មា (Tavi Rahma) និងរដ្ឋមន្ត្រីការពារជាតិហ្វីជី កាលពីថ្ងៃទី១២ ខែមិថុនា។',
      ['meeting FJI+LAO: សុលី ពុទ្ធា LAO, តូម៉ា វ៉ាកេ FJI', 'meeting FJI+LAO: សុលី ពុទ្ធា LAO, តាវី រហ្មា FJI', 'meeting FJI+LAO: សុលី ពុទ្ធា LAO, the minister FJI'],
    ],
    [
      'in a list without commas each name is of the office before it',
      'នាយករដ្ឋមន្ត្រីឡាវ លោក សុលី ពុទ្ធា បានជួបជាមួយនាយករដ្ឋមន្ត្រីហ្វីជី លោក តូម៉ា វ៉ាកេ នាយករដ្ឋមន្ត្រីតុងហ្គា លោក តាវី រហ្មា និងប្រធានាធិបតីប៉ាឡៅ កាលពីថ្ងៃទី១២ ខែមិថុនា។',
      ['meeting FJI+LAO: សុលី ពុទ្ធា LAO, តូម៉ា វ៉ាកេ FJI', 'meeting LAO+TON: សុលី ពុទ្ធា LAO, តាវី រហ្មា TON', 'meeting LAO+PLW: សុលី ពុទ្ធា LAO, the head-of-state PLW'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
