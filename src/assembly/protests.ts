import type { Actor, Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** A protest against one side by the other, and the word for it. */
export interface Protest {
  readonly cue: Mention;
  readonly by: string;
  readonly to: string;
}

/** Who is summoned to take a note: an ambassador, or whoever stands in for one. */
const envoys: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'official']);

/** "Summoned the ambassador of Y and handed him a note of protest": whatever stands where in the sentence, it is the side that received him which protests. */
export function protestOf(clause: Clause, discourse: Discourse): Protest | undefined {
  const cue = cuesOf(clause.sentence, 'protest')[0];
  const { current } = discourse;
  if (!cue || !current || (current.kind !== 'meeting' && current.kind !== 'message') || isDenied(clause, cue)) return undefined;
  const sides = currentSides(discourse);
  const envoy = clause.actors.find((a) => a.form !== 'side' && a.offices.some((o) => envoys.has(o)) && a.side !== undefined && sides.includes(a.side));
  const by = sides.find((s) => s !== envoy?.side);
  if (envoy?.side === undefined || sides.length !== 2 || by === undefined) return undefined;
  return bringsItself(clause, discourse, envoy) ? undefined : { cue, by, to: envoy.side };
}

/** "The ambassador handed the minister a note of protest": nobody called him in. */
function bringsItself(clause: Clause, { current }: Discourse, envoy: Actor): boolean {
  const first = clause.actors.find((a) => a.side !== undefined);
  return current?.kind === 'message' && first?.side === envoy.side && !clause.engagements.some((e) => e.value.startsWith('meeting.'));
}

const DENIED_REACH = 12;

const isDenied = ({ sentence }: Clause, cue: Mention) =>
  cuesOf(sentence, 'speech').some((c) => c.value === 'negation' && c.end <= cue.start && cue.start - c.end <= DENIED_REACH);

/** Whether an act is only a word of the protest, whoever it seems to be of. */
export const isOfProtest = (protest: Protest | undefined, cue: Mention): boolean =>
  protest !== undefined && cue.value === 'affirm' && cue.start < protest.cue.end && protest.cue.start < cue.end;
