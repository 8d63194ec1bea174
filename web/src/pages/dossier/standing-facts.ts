// What documents tell of how a relation stands, told once each with all who tell it.
import type { RelationFact } from '../../../../src/api/contract.ts';
import { relationKindCodes } from '../../../../src/model/codes.ts';

export interface Fact {
  readonly kind: string;
  readonly value: string;
  /** Those who tell it, the latest first. */
  readonly told: readonly RelationFact[];
}

const dayOf = (fact: RelationFact): string => fact.date?.start ?? fact.origin.published ?? '';
const latest = (facts: readonly RelationFact[]): string => dayOf(facts[0] as RelationFact);

function valuesOf(kind: string, facts: readonly RelationFact[]): Fact[] {
  const values = [...new Set(facts.map(({ value }) => value))];
  const told = values.map((value) => ({ kind, value, told: facts.filter((f) => f.value === value).sort((a, b) => dayOf(b).localeCompare(dayOf(a))) }));
  return told.sort((a, b) => latest(b.told).localeCompare(latest(a.told)) || b.told.length - a.told.length);
}

/** By kind, in the order of the codebook; of each kind what was told last comes first. */
export const factsOf = (facts: readonly RelationFact[]): { readonly kind: string; readonly facts: readonly Fact[] }[] =>
  relationKindCodes
    .map((kind) => ({
      kind,
      facts: valuesOf(
        kind,
        facts.filter((f) => f.kind === kind),
      ),
    }))
    .filter((group) => group.facts.length > 0);
