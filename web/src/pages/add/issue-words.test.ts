import { expect, test } from 'vitest';
import { issueKinds, issueMends } from '../../../../src/model/issue-words.ts';
import strings from '../../locales/en/add.json';

/** `issue-binary`, `issue-broken-bytes_one` and `…_other` as `binary`, `broken-bytes`. */
const told = (part: string): string[] => [
  ...new Set(Object.keys(strings).flatMap((key) => (key.startsWith(`${part}-`) ? [key.slice(part.length + 1).replace(/_(one|other)$/, '')] : []))),
];

test('every issue of reading and what mends it is told in words, and no other', () => {
  expect(told('issue').sort()).toEqual([...issueKinds].sort());
  expect(told('mend').sort()).toEqual([...issueMends].sort());
});
