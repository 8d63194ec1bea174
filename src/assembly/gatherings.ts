// Events that return, and whose place everybody knows: "spoke in the General Assembly", "was at the APEC summit" tell where as well.

import type { Actor, DateMention, Mention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import type { Frame } from './frame.ts';
import type { Host } from './hosts.ts';
import { type Clause, isNamed } from './sentence.ts';
import { venueOf } from './venue.ts';

/** From a verb of presence to the name of the event. */
const NAME_REACH = 90;
/** Between an organisation and the word for its summit: "heads of state". */
const SUMMIT_REACH = 30;

/** Where an event was attended: at the place of its sentence, where the text has just told it to be, or where it is known to be. The place of a dateline is where somebody wrote. */
export function hostOfAttendance(
  clause: Clause,
  discourse: Discourse,
  { hosts, cue, subject }: Frame,
): { readonly host: Host; readonly days?: DateMention | undefined } | undefined {
  const [told] = hosts;
  if (told && told.start >= clause.reading.datelineEnd) return { host: told };
  const known = hostOfGathering(clause, cue, subject);
  if (told) return { host: known ?? told };
  const venue = venueOf(clause, discourse);
  const host = known ?? hostOfStay(clause, discourse, cue, subject);
  return venue ?? (host && { host });
}

/** "X landed in A. There he will meet Y and take part in the summit": where the sentence tells no place, an event is attended where the traveller is by the sentence before. */
function hostOfStay(
  { sentence, reading, index }: Clause,
  { engagements, current, currentParagraph }: Discourse,
  cue: Mention,
  subject: Actor | undefined,
): Host | undefined {
  if (reading.clause !== 'svo' || reading.countBehind || subject?.person === undefined || sentence.places.length > 0) return undefined;
  // a month of its own tells of another journey
  if (sentence.dates.some((d) => d.month !== undefined || d.relative?.unit === 'month')) return undefined;
  const stay = engagements.findLast((e) => e.kind === 'visit' && !e.background && e.principals.some((p) => p.person === subject.person));
  const before = reading.sentences[index - 1];
  const near = stay !== undefined && before !== undefined && stay.passages.some((p) => p.start >= before.start && p.end <= before.end);
  if (!near || stay.host === undefined || !current || sentence.paragraph - currentParagraph > 1) return undefined;
  return { country: stay.host, name: stay.place?.name ?? null, start: cue.start, end: cue.end };
}

/** Where the event beside a cue of attendance is held, by its name, or by its organisation and year; undefined where the tables do not tell, or where nobody in the sentence attends. */
function hostOfGathering(clause: Clause, cue: Mention, subject: Actor | undefined): Host | undefined {
  const { sentence, reading } = clause;
  if (!subject || !isNamed(subject) || subject.start < sentence.start || subject.end > sentence.end) return undefined;
  const isObject = (m: Stretch) => (reading.clause === 'sov' ? m.start < cue.end : m.end > cue.start);
  const near = (m: Stretch) => isObject(m) && Math.max(m.start - cue.end, cue.start - m.end) <= NAME_REACH;
  const named = cuesOf(sentence, 'gathering').filter(near);
  const bodies = sentence.actors
    .filter((a) => a.form === 'side' && isOrganisation(a.side) && near(a))
    .map((a) => ({ value: a.side as string, start: a.start, end: a.end }));
  for (const { value, start, end } of [...named, ...bodies]) {
    const gathering = reading.gatherings.get(value);
    const told = gathering?.seat ?? (isSummit(clause, { start, end }) ? gathering?.held?.get(yearOf(clause)) : undefined);
    if (told) return { country: told.country, name: told.city, start: cue.start, end: cue.end };
  }
  return undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word for a meeting of leaders in the name, or beside it. */
const isSummit = ({ sentence }: Clause, name: Stretch): boolean =>
  cuesOf(sentence, 'summits').some((c) => Math.max(c.start - name.end, name.start - c.end) <= SUMMIT_REACH);

/** The year of the sentence's own day, else that of the text. */
function yearOf({ sentence, reading }: Clause): string {
  const [told] = flatMap(sentence.dates, (d) => (d.year === undefined ? [] : [String(d.year)]));
  return told ?? reading.anchor?.slice(0, 4) ?? '';
}
