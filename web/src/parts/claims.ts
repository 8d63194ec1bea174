import type { Conflict } from '../../../src/api/contract.ts';

type Claim = Conflict['claims'][number];

/** What several sources say alike, once. */
export interface SaidAlike {
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** The values of a conflict, each with all who say so; the one said by most first. */
export function valuesOf({ claims }: Pick<Conflict, 'claims'>): SaidAlike[] {
  const said = new Map<string, Claim[]>();
  for (const claim of claims) said.set(claim.value, [...(said.get(claim.value) ?? []), claim]);
  return [...said].map(([value, own]) => ({ value, claims: own })).sort((a, b) => b.claims.length - a.claims.length);
}
