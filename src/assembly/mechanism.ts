import { isOrganisation } from '../model/sides.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** The consultation told last between sides that the sentence does not contradict. */
export function mechanismOf(clause: Clause, discourse: Discourse): DraftEngagement | undefined {
  // a person who serves an organisation now stood for his state then
  const named = clause.actors.filter((a) => a.side !== undefined && !(a.form === 'person' && isOrganisation(a.side))).map((a) => a.side as string);
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1) {
    const told = discourse.engagements[i] as DraftEngagement;
    if (told.kind === 'consultation' && named.every((side) => told.sides.includes(side))) return told;
  }
  return undefined;
}
