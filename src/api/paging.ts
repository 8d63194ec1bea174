import { Problem } from './problem.ts';

/** The part of a list that a page holds, where all of it is at hand; `after` is the number of what came before. */
export function pageOf<T>(list: readonly T[], limit: number, after: string | undefined): { readonly page: T[]; readonly next: string | null } {
  if (after !== undefined && !/^\d{1,9}$/.test(after)) throw new Problem(422, 'give the "next" of the page before', { field: 'after' });
  const start = Number(after ?? 0);
  const end = start + limit;
  return { page: list.slice(start, end), next: end < list.length ? String(end) : null };
}
