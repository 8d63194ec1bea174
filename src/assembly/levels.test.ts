import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const consultations = (language: string, text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-10-06', language })
    .engagements.filter((e) => e.kind === 'consultation')
    .map((e) => [e.sides.join('+'), ...e.participants.map((p) => `${p.side}:${p.offices}`).sort()].join(' '));

it.each([
  [
    'vi',
    'Tin\n\nThủ tướng Phạm Minh Chính thăm Nga ngày 1/10. Nga và Togo tiến hành tham vấn chính trị cấp thứ trưởng ngoại giao tại Lomé ngày 3/10.',
    'RUS+TGO RUS:deputy-foreign-minister TGO:deputy-foreign-minister',
  ],
  ['vi', 'Tin\n\nThủ tướng Phạm Minh Chính thăm Nga ngày 1/10. Kenya và Qatar ngày 3/10 tổ chức đối thoại quốc phòng cấp bộ trưởng tại Doha.', 'KEN+QAT'],
  [
    'km',
    'ព័ត៌មាន\n\nនាយករដ្ឋមន្ត្រីកម្ពុជា លោក ហ៊ុន ម៉ាណែត បានទៅទស្សនកិច្ចនៅរុស្ស៊ី នៅថ្ងៃទី១ ខែតុលា។ រុស្ស៊ី និងតូហ្គោ បានធ្វើកិច្ចពិគ្រោះយោបល់នយោបាយ ថ្នាក់រដ្ឋលេខាធិការ នៅថ្ងៃទី៣ ខែតុលា។',
    'RUS+TGO RUS:deputy-minister TGO:deputy-minister',
  ],
])('a level at which two met is that of each of them, and brings in nobody else: %s %s', (language, text, expected) =>
  expect(consultations(language, text)).toEqual([expected]),
);
