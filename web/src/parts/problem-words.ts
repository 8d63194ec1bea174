import { ApiError } from '../api/client.ts';
import type { TextKey } from '../language/keys.ts';

export interface ProblemWords {
  readonly title: TextKey;
  /** How to mend it. */
  readonly hint: TextKey | undefined;
}

const byStatus: Readonly<Record<number, readonly [TextKey, TextKey | undefined]>> = {
  0: ['parts.unreachable', 'parts.unreachableHint'],
  401: ['parts.forbidden', 'parts.forbiddenHint'],
  403: ['parts.forbidden', 'parts.forbiddenHint'],
  404: ['parts.gone', 'parts.goneHint'],
  409: ['parts.later', 'parts.laterHint'],
  413: ['add.tooLarge', 'add.tooLargeHint'],
  415: ['parts.notTaken', 'add.kinds'],
  429: ['parts.busy', 'parts.busyHint'],
  500: ['parts.fault', 'parts.failedHint'],
  502: ['parts.unreachable', 'parts.unreachableHint'],
  503: ['parts.later', 'parts.laterHint'],
  504: ['parts.tooLong', 'parts.tooLongHint'],
};

const byField: Readonly<Record<string, TextKey>> = {
  url: 'parts.wrong-url',
  language: 'parts.wrong-language',
  text: 'parts.wrong-text',
  file: 'parts.wrong-file',
  two: 'parts.wrong-sides',
  one: 'parts.wrong-side',
  a: 'parts.wrong-side',
  b: 'parts.wrong-side',
  code: 'parts.wrong-side',
  side: 'parts.wrong-side',
  q: 'parts.wrong-q',
  query: 'parts.wrong-q',
  date: 'parts.wrong-day',
  from: 'parts.wrong-day',
  to: 'parts.wrong-day',
  author: 'parts.wrong-author',
  value: 'parts.wrong-value',
  items: 'parts.wrong-items',
};

/** How a field that the server refuses is to be filled, by its name (`side.0` is a side); undefined where the app does not know it. */
export const fieldHint = (field: string): TextKey | undefined => byField[field.split('.')[0] ?? ''];

/** What went wrong and how to mend it, by the status and the field of the answer; the server's own words are English. */
export function problemWords(error: unknown): ProblemWords {
  if (!(error instanceof ApiError)) return { title: 'parts.failed', hint: 'parts.failedHint' };
  const field = error.problem?.field;
  const known = field === undefined ? undefined : fieldHint(field);
  if (error.status === 422 || error.status === 400) return { title: 'parts.unfit', hint: known };
  if (error.status === 404 && known === 'parts.wrong-side') return { title: 'parts.gone', hint: known };
  const [title, hint] = byStatus[error.status] ?? ['parts.failed', 'parts.failedHint'];
  return { title, hint };
}
