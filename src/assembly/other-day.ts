// "Earlier, in their call on 2 June, the two discussed Z": words that take up a contact, with a day on which none was told, tell another one.
import type { DateSpan } from '../model/mention.ts';
import type { Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, type DraftEngagement, sidesOf } from './discourse.ts';
import { dateOf } from './event-date.ts';
import { type Clause, isNamed } from './sentence.ts';
import { isDay, isOf } from './told-again.ts';
import { takeImplied } from './told-together.ts';

const met: ReadonlySet<string> = new Set(['meeting', 'consultation']);

/** Records the earlier contact of both sides that a sentence takes up with a day of its own; false where it tells none. */
export function tellOtherDay(clause: Clause, discourse: Discourse): boolean {
  const { sentence, actors, reading } = clause;
  const cue = cuesOf(sentence, 'opens').find((c) => c.value === 'call' || c.value === 'meeting');
  const both = actors.find((a) => a.form === 'both');
  if (!cue || !both || sentence.zone !== 'body' || clause.engagements.length > 0) return false;
  const mention = sentence.dates.find((d) => isOf(clause, cue, d) && (isDay(d) || d.month !== undefined));
  const span = mention && dateOf(clause, discourse, mention, false)?.span;
  const told = sidesOf(both, discourse);
  const sides = told.length === 2 ? told : currentSides(discourse);
  const earlier = span !== undefined && (reading.anchor === undefined || span.end < reading.anchor);
  if (!earlier || sides.length !== 2 || actors.some((a) => isNamed(a) && a.side !== undefined && !sides.includes(a.side))) return false;
  const ofThem = discourse.engagements.filter((e) => e.sides.join() === [...sides].sort().join() && e.kind !== 'message');
  if (ofThem.length === 0 || ofThem.some((e) => isMeant(e, cue, span))) return false;
  const principals = discourse.current && ofThem.includes(discourse.current) && discourse.current.kind !== 'visit' ? discourse.current.principals : [];
  takeImplied(clause, discourse, cue, { sides, principals, rule: 'contact-of-other-day', mode: 'background' });
  return true;
}

/** Whether a contact may be the one taken up: of its kind, and on that day or with no day of its own. */
function isMeant({ kind, date, dateInherited }: DraftEngagement, cue: Mention, span: DateSpan): boolean {
  if (cue.value === 'call' ? kind !== 'call' : !met.has(kind)) return false;
  return date === undefined || dateInherited || (date.start <= span.end && span.start <= date.end);
}
