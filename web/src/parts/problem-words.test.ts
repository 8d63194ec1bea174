import { expect, test } from 'vitest';
import { ApiError } from '../api/client.ts';
import { problemWords } from './problem-words.ts';

const answer = (status: number, field?: string): ApiError =>
  new ApiError(status, { type: 'about:blank', title: '', status, ...(field && { field }) }, 'in English');

test.each([
  [answer(0), 'parts.unreachable', 'parts.unreachableHint'],
  [answer(422, 'url'), 'parts.unfit', 'parts.wrong-url'],
  [answer(422, 'side.0'), 'parts.unfit', 'parts.wrong-side'],
  [answer(422, 'colour'), 'parts.unfit', undefined],
  [answer(404, 'code'), 'parts.gone', 'parts.wrong-side'],
  [answer(404), 'parts.gone', 'parts.goneHint'],
  [answer(418), 'parts.failed', 'parts.failedHint'],
  [new Error('a fault'), 'parts.failed', 'parts.failedHint'],
])('%s is told as %s, %s', (error, title, hint) => expect(problemWords(error)).toEqual({ title, hint }));
