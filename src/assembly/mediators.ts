import type { Actor, Mention } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { cuesOf } from './cues-of.ts';
import type { Frame } from './frame.ts';
import { type Clause, joined } from './sentence.ts';

/** Between the words and the first of those who mediate: "the state of". */
const MEDIATOR_REACH = 12;

/** "With the mediation of A and B", "with A and B mediating": the sides right behind the words, or inside them, and those joined to them. */
export function mediatorsOf({ reading, sentence, actors }: Clause): readonly Actor[] {
  return flatMap(cuesOf(sentence, 'mediators'), (cue) => {
    const inside = cue.tail !== undefined;
    let first = inside ? lastInside(actors, cue) : actors.findIndex((a) => a.start >= cue.end && a.start - cue.end <= MEDIATOR_REACH && a.side !== undefined);
    if (first < 0) return [];
    let last = first;
    const joins = (i: number) =>
      actors[i]?.side !== undefined && actors[i + 1]?.side !== undefined && joined(reading, actors[i] as Actor, actors[i + 1] as Actor);
    while (inside && joins(first - 1) && (actors[first - 1] as Actor).start >= cue.start) first -= 1;
    while (!inside && joins(last)) last += 1;
    return actors.slice(first, last + 1);
  });
}

const lastInside = (actors: readonly Actor[], cue: Mention): number =>
  actors.findLastIndex((a) => a.side !== undefined && a.start >= cue.start && a.end <= (cue.tail as number) && (cue.tail as number) - a.end <= MEDIATOR_REACH);

/** Whoever brings two sides together takes part in their talks; elsewhere he is nobody's counterpart. */
export function withMediators(frame: Frame, mediators: readonly Actor[]): Frame {
  const talks = frame.kind === 'meeting' || frame.kind === 'consultation';
  return talks && frame.subject && mediators.length > 0 ? { ...frame, together: [...frame.together, ...mediators] } : frame;
}
