// Visits and attendances: who travels, and where to.
import type { Actor } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { hasCue } from './cues-of.ts';
import { type Discourse, type DraftEngagement, sidesOf } from './discourse.ts';
import { make, persons, SPACE } from './draft-engagement.ts';
import type { Frame } from './frame.ts';
import { hostOfAttendance } from './gatherings.ts';
import { daysBehind, type Host } from './hosts.ts';
import { isNear } from './journey.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { addPrincipal, take } from './told-before.ts';
import { venueOf } from './venue.ts';

/** A visit of the subject of a frame to a state that only another part of the sentence tells. */
export function tellVisit(clause: Clause, discourse: Discourse, frame: Frame, { host, mode }: { host: string | undefined; mode: string | undefined }): void {
  if (host === undefined || isOrganisation(host)) return;
  // "will call on the visiting leader": on the visit told before
  const guest = sidesOf(frame.subject, discourse)[0];
  if (
    discourse.engagements.some(
      (e) => e.kind === 'visit' && e.guest === guest && e.host === host && !e.background && (e.date === undefined || isNear(clause.reading.anchor, e.date)),
    )
  )
    return;
  const hosts = [{ country: host, name: null, start: frame.cue.start, end: frame.cue.end }];
  for (const draft of visits(clause, discourse, { ...frame, kind: 'visit', role: 'verbs', hosts, rule: 'visit-attribute' }, mode))
    take(clause, discourse, draft);
}

/** The visits of a frame of travel: one for each traveller and each state that he goes to. */
export function visits(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  return flatMap(eachTraveller(frame), (own) => visitsOf(clause, discourse, own, mode));
}

/** The frame for each of those who travel together from different sides. */
const eachTraveller = (frame: Frame): Frame[] => [frame, ...frame.together.map((subject) => ({ ...frame, subject, together: [] }))];

function visitsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const guest = sidesOf(frame.subject, discourse)[0];
  if (!guest || isOrganisation(guest) || (frame.subject?.form === 'side' && !frame.subject.delegation)) return [];
  // "to A, B and C on Friday": a day behind one of them alone is that of all
  const each = frame.hosts.filter((h) => daysBehind(clause, h)).length > 1;
  return hostsFor(clause, discourse, frame, { guest, mode })
    .filter((h) => h.country !== guest && !(mode === undefined && isWayHome(clause, discourse, frame.subject, h.country)))
    .map((host) =>
      make(clause, discourse, frame, mode, {
        sides: [guest, host.country],
        guest,
        host: host.country,
        principals: persons([...besideTraveller(clause, frame.subject), frame.subject]),
        place: { name: host.name, country: host.country },
        days: each ? daysBehind(clause, host) : undefined,
        span: [...(frame.subject ? [frame.subject] : []), host],
      }),
    );
}

/** "X attended the summit in A. In the evening he left A, ending his trip": of somebody whose travels to an event are told, the end of a journey to its state is that of these. */
function isWayHome({ sentence }: Clause, { engagements }: Discourse, traveller: Actor | undefined, host: string): boolean {
  if (traveller?.person === undefined || !hasCue(sentence, 'endings')) return false;
  const his = engagements.filter((e) => e.host === host && !e.background && e.principals.some((p) => p.person === traveller.person));
  return his.some((e) => e.kind === 'attendance' && e.status === 'held') && !his.some((e) => e.kind === 'visit');
}

/** "The ministers X and Y fly to Z": the persons of the same side, each with an office of his own, who are joined to the traveller before the verb. */
function besideTraveller({ actors, reading }: Clause, traveller: Actor | undefined): Actor[] {
  if (reading.clause !== 'svo' || traveller?.person === undefined || traveller.offices.length === 0) return [];
  const beside: Actor[] = [];
  let last = traveller;
  for (let i = actors.findIndex((a) => a.start === traveller.start) - 1; i >= 0; i -= 1) {
    const actor = actors[i] as Actor;
    if (actor.person === undefined || actor.offices.length === 0 || actor.side !== traveller.side || !joined(reading, actor, last)) break;
    beside.unshift(actor);
    last = actor;
  }
  return beside;
}

/** "The President of A is expected on an official visit on the 16th": what is still to come to no place told comes home, in a text that tells of contacts of its own state. */
function hostsFor(
  { reading, sentence }: Clause,
  discourse: Discourse,
  frame: Frame,
  { guest, mode }: { guest: string; mode: string | undefined },
): readonly Host[] {
  const { home } = reading;
  if (frame.hosts.length > 0 || home === undefined || home === guest || !comes.has(mode ?? '') || reading.clause !== 'svo') return frame.hosts;
  const { dyad, engagements } = discourse;
  const own = dyad.length > 0 ? dyad.includes(home) : engagements.some((e) => e.sides.includes(home));
  const elsewhere = sentence.places.some((p) => p.country !== home && p.country !== guest);
  const traveller = frame.subject;
  const here = traveller !== undefined && isNamed(traveller) && traveller.start >= sentence.start && traveller.end <= sentence.end;
  return own && here && !elsewhere ? [{ country: home, name: null, start: frame.cue.start, end: frame.cue.end }] : frame.hosts;
}

const comes: ReadonlySet<string> = new Set(['planned', 'cancelled', 'postponed']);

/** The attendances of a frame: one for each of those who were there. */
export function attendances(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  return frame.role === 'nouns' || isAskedFor(clause, frame) ? [] : flatMap(eachTraveller(frame), (own) => attendancesOf(clause, discourse, own, mode));
}

/** "Asked for its participation in": right behind a word of asking nobody has attended anything. */
const isAskedFor = ({ acts }: Clause, { cue }: Frame): boolean => acts.some((a) => a.value === 'propose' && a.end <= cue.start && cue.start - a.end <= SPACE);

/** An attendance of the subject of a frame, told by what stands outside the cues of contact. The contact under way stays so, and from an event before the day of the news nothing told later takes its own. */
export function tellAttendance(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): void {
  const { current, date } = discourse;
  for (const draft of attendances(clause, discourse, frame, mode)) {
    take(clause, discourse, draft.date && date && draft.date.end < date.start ? { ...draft, background: true } : draft);
    discourse.current = current ?? discourse.current;
  }
}

function attendancesOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const sides = sidesOf(frame.subject, discourse);
  const { host, days } = hostOfAttendance(clause, discourse, frame) ?? {};
  const both = frame.subject?.form === 'both';
  if (!host || (sides.length !== 1 && !both)) return [];
  const span = [...(frame.subject ? [frame.subject] : []), host];
  if (joinTalks(clause, discourse, frame)) return [];
  const place = { name: host.name, country: host.country };
  return sides
    .filter((side) => side !== host.country && !isOrganisation(side))
    .map((side) => {
      // "where both attended the summit": those who met there
      const principals = both ? (discourse.current?.principals ?? []).filter((p) => p.side === side) : persons([frame.subject]);
      return make(clause, discourse, frame, mode, {
        sides: [side, host.country],
        host: host.country,
        principals,
        place,
        days: clause.sentence.dates.length > 0 ? undefined : days,
        span,
      });
    });
}

/** "The summit of A and B is put off to 3 June. X of A and Y of B will take part": who attends talks that the text has just told between his state and another is one of those who meet there. */
function joinTalks(clause: Clause, discourse: Discourse, { cue, subject, hosts }: Frame): boolean {
  const { current } = discourse;
  if (hosts.some((h) => h.start >= clause.sentence.start)) return false;
  const between = current?.rules.includes('contact-noun-between') && current.cues.includes('meeting.nouns');
  if (!current || !between || !venueOf(clause, discourse) || !subject || !isNamed(subject)) return false;
  if (subject.side === undefined || !current.sides.includes(subject.side)) return false;
  addPrincipal(current, subject);
  current.passages.push({ start: Math.min(cue.start, subject.start), end: Math.max(cue.end, subject.end) });
  return true;
}
