import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { isFounded } from './definite.ts';
import { currentSides, type Discourse, sidesOf } from './discourse.ts';
import type { Frame } from './frame.ts';
import type { Clause } from './sentence.ts';

/** Whose a mechanism is. */
export interface Mechanism {
  readonly sides: readonly string[];
}

/** "They will set up a joint commission. It is to sit for the first time in May": a mechanism that is only founded has no session, and may get one. */
export function noteFounded(clause: Clause, discourse: Discourse, frame: Frame): void {
  if (!isFounded(clause, frame)) return;
  const named = [...new Set(flatMap([frame.subject, ...frame.others], (a) => sidesOf(a, discourse)))].sort();
  const sides = named.length === 2 ? named : currentSides(discourse);
  if (sides.length === 2) discourse.founded = { sides };
}

/** The consultation told last between sides that the sentence does not contradict; else the mechanism that was founded last. */
export function mechanismOf(clause: Clause, discourse: Discourse): Mechanism | undefined {
  // a person who serves an organisation now stood for his state then
  const named = clause.actors.filter((a) => a.side !== undefined && !(a.form === 'person' && isOrganisation(a.side))).map((a) => a.side as string);
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1) {
    const told = discourse.engagements[i];
    if (told?.kind === 'consultation' && named.every((side) => told.sides.includes(side))) return told;
  }
  return named.every((side) => discourse.founded?.sides.includes(side)) ? discourse.founded : undefined;
}
