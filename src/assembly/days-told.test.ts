import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const statuses = (language: string, text: string) =>
  extractor.extract({ source: 's', text, kind: 'text', language }).engagements.map((e) => `${e.kind} ${e.status} ${e.date?.start}`);

it.each([
  [
    'vi',
    'Tin\n\nNgoại trưởng Cuba Bruno Rodríguez ngày 5/8/2025 gặp Đại sứ Haiti Louis Joseph. Tổng thống Cuba Miguel Díaz-Canel điện đàm với Tổng thống Chile Gabriel Boric ngày 6/8.',
    ['meeting held 2025-08-05', 'call held 2025-08-06'],
  ],
  [
    'vi',
    'Tin\n\nNgoại trưởng Cuba Bruno Rodríguez ngày 5/8/2025 gặp Đại sứ Haiti Louis Joseph. Tổng thống Cuba Miguel Díaz-Canel sẽ điện đàm với Tổng thống Chile Gabriel Boric ngày 6/8.',
    ['meeting held 2025-08-05', 'call planned 2025-08-06'],
  ],
])('a day soon behind the last full one of a text that nothing dates is over, unless it is told as to come: %s %s', (language, text, expected) =>
  expect(statuses(language, text)).toEqual(expected),
);
