import { expect, test } from 'vitest';
import { issueKinds, issueOf } from './issue-words.ts';

test('an issue tells in words and apart from them', () => {
  const issue = issueOf('broken-bytes', { source: 'a.txt', line: 3, values: { encoding: 'UTF-8', count: 1 }, level: 'damaged' });
  expect(issue).toEqual({
    source: 'a.txt',
    place: 'line 3',
    message: 'bytes that are no UTF-8 stand in 1 place; each is read as U+FFFD',
    mend: 'save the file as UTF-8',
    level: 'damaged',
    told: { kind: 'broken-bytes', mend: 'save-utf-8', values: { encoding: 'UTF-8', count: 1, line: 3 } },
  });
});

test.each(issueKinds)('%s has words and a mend', (kind) => {
  const { message, mend } = issueOf(kind, { source: 'a.txt', values: { reason: 'why' } });
  expect(message).toMatch(/./);
  expect(mend).toMatch(/./);
});
