import type { Actor, Mention } from '../model/reading.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** The sides of the last contact with one of the counterparts. */
function sidesWith(discourse: Discourse, side: string): readonly string[] {
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1)
    if (discourse.engagements[i]?.sides.includes(side)) return discourse.engagements[i]?.sides ?? [];
  return [];
}

/** Of an act: its cue, who acts, the words that it governs, and the actor who stands for who acts. */
interface Addressing {
  readonly cue: Mention;
  readonly by: string;
  readonly tail: Passage;
  readonly subject: Actor | undefined;
}

/** The other side: named behind the cue, else the counterpart of the contact under way. */
export function addresseeOf(clause: Clause, discourse: Discourse, { cue, by, tail, subject }: Addressing): string[] {
  const sides = subject?.form === 'all' ? sidesWith(discourse, by) : currentSides(discourse);
  const other = sides.filter((s) => s !== by);
  const inContact = sides.includes(by);
  const sov = clause.reading.clause === 'sov';
  const near = clause.actors.filter((a) => a !== subject && (sov ? a.start >= tail.start && a.end <= tail.end : a.start >= cue.start && a.end <= tail.end));
  const named = near.map((a) => sidesOf(a, discourse)).find((s) => s.length === 1 && s[0] !== by)?.[0];
  if (inContact && other.length === 1) {
    if (named !== undefined && named !== other[0] && near[0] && sidesOf(near[0], discourse)[0] === named && cue.value === 'appreciate') return [named];
    return [...other];
  }
  if (inContact && other.length > 1) return named && other.includes(named) ? [named] : [...other];
  return named ? [named] : [];
}
