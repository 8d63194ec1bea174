import { expect, test } from 'vitest';
import { writeCsv } from './table-csv.ts';

const body = (cell: string | number | null | readonly string[]): string => writeCsv([{ cell }]).split('\r\n').slice(1, -1).join('\r\n');

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+84', "'+84"],
  ['-5 percent', "'-5 percent"],
  ['@who', "'@who"],
  ['\tx', '"\'\tx"'],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
  [-5, '-5'],
  [null, ''],
  [['VNM', 'KHM'], '"VNM; KHM"'],
])('%j is written so that no spreadsheet reckons with it', (cell, written) => expect(body(cell)).toBe(written));

test('the first row names the columns, and the encoding is told', () => {
  expect(writeCsv([{ day: '2025-05-31', count: 2 }])).toBe('\uFEFFday,count\r\n2025-05-31,2\r\n');
});
