import type { Actor } from '../model/reading.ts';
import { type Clause, joined } from './sentence.ts';

/** An honorific may stand between "with" and a name. */
const COMPANION_REACH = 14;

/** In a verb-final clause whoever stands behind "with", those joined to him and the sides up to the verb were met by somebody else. */
export function companionsOf(clause: Clause): ReadonlySet<Actor> {
  const companions = new Set<Actor>();
  if (clause.reading.clause !== 'sov') return companions;
  for (const word of clause.sentence.cues) {
    if (word.kind !== 'with') continue;
    const first = clause.actors.findIndex((a) => a.start >= word.end && a.start - word.end <= COMPANION_REACH);
    const verb = clause.engagements.find((e) => e.end > word.end)?.end ?? word.end;
    for (let i = first; i >= 0 && i < clause.actors.length; i += 1) {
      const [last, actor] = [clause.actors[i - 1], clause.actors[i] as Actor];
      const goesOn = actor.form === 'side' && actor.end <= verb;
      if (i > first && !goesOn && !joined(clause.reading, last as Actor, actor)) break;
      companions.add(actor);
    }
  }
  return companions;
}
