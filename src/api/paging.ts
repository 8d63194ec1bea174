import { z } from '@hono/zod-openapi';
import { Problem } from './problem.ts';

const LONGEST_PAGE = 500;

/** The parameters of a list: how many, and after which. */
export const paging = (usual: number) => ({
  limit: z.coerce
    .number('write a whole number')
    .int('write a whole number')
    .min(1, 'ask for at least 1')
    .max(LONGEST_PAGE, `ask for at most ${LONGEST_PAGE}`)
    .default(usual)
    .openapi({ type: 'integer', description: `how many; default: ${usual}` }),
  after: z.string().optional().openapi({ description: 'the "next" of the page before' }),
});

/** Where the page before ended, `MOMENT/ID` or `DAY/ID`. Throws where it was not an answer of this server: it would begin nowhere, or quietly at the beginning. */
export function checkAfter(after: string | undefined): string | undefined {
  if (after !== undefined && !/^(\d{4}-\d{2}-\d{2}[^/]*)?\/./s.test(after))
    throw new Problem(422, 'this is no place to go on from; send the "next" of the page before', { field: 'after' });
  return after;
}

/** The part of a list that a page holds, where all of it is at hand; `after` is the number of what came before. */
export function pageOf<T>(list: readonly T[], limit: number, after: string | undefined): { readonly page: T[]; readonly next: string | null } {
  if (after !== undefined && !/^\d{1,9}$/.test(after))
    throw new Problem(422, 'this is no place to go on from; send the "next" of the page before', { field: 'after' });
  const start = Number(after ?? 0);
  const end = start + limit;
  return { page: list.slice(start, end), next: end < list.length ? String(end) : null };
}
