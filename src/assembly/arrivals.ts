import { type Discourse, sidesOf } from './discourse.ts';
import type { Frame } from './frame.ts';
import { tellVisit } from './journeys-told.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, standsBehind } from './sentence.ts';

/** "Met the visiting minister", "signed with him": who stands behind the word for a guest visits those whom he meets. */
export function readArrivals(clause: Clause, discourse: Discourse, frames: readonly Frame[]): void {
  for (const cue of clause.arrivals) {
    const frame = frames.find((f) => arrivesFor.has(f.kind) && [f.subject, ...f.others].some((a) => a !== undefined && standsBehind(a, cue)));
    const mode = frame && modeOf(clause, frame.cue);
    if (!frame?.subject || isSilent(mode)) continue;
    const guests = standsBehind(frame.subject, cue) ? [frame.subject] : frame.others.filter((a) => a.start >= cue.start);
    const host = guests[0] === frame.subject ? frame.others[0] : frame.subject;
    for (const guest of guests) tellVisit(clause, discourse, { ...frame, cue, subject: guest }, { host: sidesOf(host, discourse)[0], mode });
  }
}

/** What a guest comes for. */
const arrivesFor: ReadonlySet<string> = new Set(['meeting', 'consultation', 'signing']);
