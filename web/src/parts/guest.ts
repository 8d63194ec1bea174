import type { Engagement } from '../../../src/api/contract.ts';

/** Whose visit it was, as most tellings have it; undefined where none tells it. */
export function guestOf({ tellings }: Pick<Engagement, 'tellings'>): string | undefined {
  const counts = new Map<string, number>();
  for (const { guest } of tellings) if (guest !== null) counts.set(guest, (counts.get(guest) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))[0]?.[0];
}
