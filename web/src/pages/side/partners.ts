// With whom a side deals, as numbers to compare.
import type { Partner } from '../../../../src/api/contract.ts';

export const rankings = ['engagements', 'statements', 'instruments', 'open'] as const;
export type RankedBy = (typeof rankings)[number];

/** All partners, those who lead by `by` first. */
export const rankedBy = (partners: readonly Partner[], by: RankedBy): Partner[] => partners.toSorted((a, b) => b[by] - a[by] || b.engagements - a.engagements);
