import type { Actor } from '../model/reading.ts';
import type { Frame } from './frames.ts';
import { type Clause, joined } from './sentence.ts';

/** Between the words and the first of those who mediate: "the state of". */
const MEDIATOR_REACH = 12;

/** "With the mediation of A and B": the sides right behind the words, and those joined to them. */
export function mediatorsOf({ reading, sentence, actors }: Clause): readonly Actor[] {
  return sentence.cues
    .filter((c) => c.kind === 'mediators')
    .flatMap((cue) => {
      const first = actors.findIndex((a) => a.start >= cue.end && a.start - cue.end <= MEDIATOR_REACH && a.side !== undefined);
      if (first < 0) return [];
      let last = first;
      while (actors[last + 1]?.side !== undefined && joined(reading, actors[last] as Actor, actors[last + 1] as Actor)) last += 1;
      return actors.slice(first, last + 1);
    });
}

/** Whoever brings two sides together takes part in their talks; elsewhere he is nobody's counterpart. */
export function withMediators(frame: Frame, mediators: readonly Actor[]): Frame {
  const talks = frame.kind === 'meeting' || frame.kind === 'consultation';
  return talks && frame.subject && mediators.length > 0 ? { ...frame, together: [...frame.together, ...mediators] } : frame;
}
