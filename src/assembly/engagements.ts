import type { Actor, DateMention, Mention } from '../model/reading.ts';
import { addDays } from '../text/calendars.ts';
import { textOf } from '../text/fold.ts';
import { readArrivals } from './arrivals.ts';
import { readAttendedBy, readPresentThere } from './attended-by.ts';
import { currentSides, type Discourse, type DraftEngagement, sidesOf } from './discourse.ts';
import { readDiscussedWith } from './discussed-with.ts';
import { dateFor, dateOf, inheritedDate, isBehindAside, isNews, isRange, lengthenJourney, movePlan, noteDay } from './event-date.ts';
import { placeFor } from './event-place.ts';
import { bothReached, type Frame, readFrames } from './frames.ts';
import { hostOfAttendance } from './gatherings.ts';
import { daysBehind, type Host } from './hosts.ts';
import { isNear } from './journey.ts';
import { dayBeside } from './listed-days.ts';
import { mechanismOf } from './mechanism.ts';
import { isSaidBefore, isSilent, modeOf, type Told, toldMode } from './mode.ts';
import { holderIn } from './office-holders.ts';
import { tellOtherDay } from './other-day.ts';
import { noteScene } from './scene.ts';
import { noteSection } from './section.ts';
import { type Clause, isNamed, joined, marks } from './sentence.ts';
import { isBehindSince } from './since.ts';
import { tellAgain } from './told-again.ts';
import { noteVenue } from './venue.ts';
import { toldNarrower } from './wider.ts';

const questionMarks = new Set([0x3f, 0x61f, 0xff1f]);

/** A question tells nothing that happened. */
export function isQuestion(clause: Clause): boolean {
  const { units } = clause.reading;
  for (let i = clause.sentence.end - 1; i >= clause.sentence.start && i > clause.sentence.end - 4; i -= 1)
    if (questionMarks.has(units[i] as number)) return true;
  return false;
}

/** A "he" that opens a paragraph, before anybody is named in it, is whom the text is about. */
function turnToLead({ reading, index, sentence, actors }: Clause, discourse: Discourse): void {
  if (!discourse.lead || discourse.lead.start >= sentence.start || reading.sentences[index - 1]?.paragraph === sentence.paragraph) return;
  const first = actors.find((a) => a.form !== 'side');
  if (first?.form === 'pronoun') discourse.subject = discourse.lead;
}

/** Reads the engagements of a sentence into the discourse. */
export function readEngagements(clause: Clause, discourse: Discourse): void {
  if (isQuestion(clause)) return;
  turnToLead(clause, discourse);
  noteSection(clause, discourse);
  noteScene(clause, discourse);
  const frames = readFrames(clause, discourse);
  const met = new Set<string>();
  // who travels to attend something attends; the journey is no visit of its own
  const attends = new Set<string>();
  let before: Told | undefined;
  let acted = false;
  for (const read of frames) {
    const frame = asCall(clause, discourse, read);
    const mode = isDenied(clause, frame, before) ? 'negated' : toldMode(clause, frame, before);
    before = { cue: frame.cue, mode };
    if (isSilent(mode)) continue;
    const drafts = draftsOf(clause, discourse, frame, mode);
    noteCalling(discourse, frame, drafts);
    for (const draft of drafts) {
      if (draft.kind === 'visit' && (attends.has(draft.sides.join()) || isOnlyTo(clause, frame, frames))) continue;
      if (draft.kind === 'attendance') attends.add(draft.sides.join());
      take(clause, discourse, draft);
      const mine = sidesOf(frame.subject, discourse);
      for (const side of draft.sides) if (!mine.includes(side)) met.add(side);
    }
    if (!frame.subject?.side || frame.subject.form === 'side') continue;
    discourse.subject = (frame.subject.self ? frame.others.find((a) => isNamed(a) && a.side !== undefined) : undefined) ?? frame.subject;
    acted = true;
  }
  readArrivals(clause, discourse, frames);
  readAttendedBy(clause, discourse);
  readPresentThere(clause, discourse);
  noteVenue(clause, discourse);
  if (met.size > 0) discourse.batch = [...met].sort();
  if (frames.length === 0) agreedTogether(clause, discourse);
  readDiscussedWith(clause, discourse);
  if (!tellOtherDay(clause, discourse)) tellAgain(clause, discourse);
  movePlan(clause, discourse);
  lengthenJourney(clause, discourse);
  noteDay(clause, discourse);
  if (!acted) noteSubject(clause, discourse);
}

/** "X did not meet Y, although a meeting had been arranged": a noun that names nobody of its own is the contact denied before it. */
const isDenied = ({ sentence }: Clause, { role, others, cue }: Frame, before: Told | undefined): boolean =>
  before?.mode === 'negated' && role === 'nouns' && others.every((o) => o.end <= cue.start && o.start >= sentence.start);

/** "X made a series of calls. He spoke with Y": behind calls that name nobody a verb that leaves open how they spoke tells of one. */
function asCall(clause: Clause, { calling }: Discourse, frame: Frame): Frame {
  return calling && frame.kind === 'meeting' && marks(clause.sentence, 'spoken', frame.cue) ? { ...frame, kind: 'call' } : frame;
}

/** Calls are told of until somebody meets. */
function noteCalling(discourse: Discourse, { kind, subject, cue }: Frame, drafts: readonly DraftEngagement[]): void {
  if (kind === 'call' && cue.value === 'call.verbs' && drafts.length === 0 && subject && isNamed(subject)) discourse.calling = true;
  else if (kind === 'meeting' && drafts.length > 0) discourse.calling = false;
}

/** "Flew to X to attend": an attendance right behind the place of a journey, and not joined to it, is all that it was for. */
function isOnlyTo(clause: Clause, { hosts }: Frame, frames: readonly Frame[]): boolean {
  const host = hosts[hosts.length - 1];
  // "Geneva, Switzerland"
  const state = host && clause.actors.find((a) => a.form === 'side' && a.side === host.country && a.start >= host.end && a.start - host.end <= PURPOSE_REACH);
  const place = state?.end ?? host?.end;
  const event = place === undefined ? undefined : frames.find((f) => f.kind === 'attendance' && f.cue.start >= place);
  if (place === undefined || !event || isBehindSince(clause, event.cue, place)) return false;
  // "to begin his stay": another word of travel between them
  const end = Math.max(place, ...frames.filter((f) => f.kind === 'visit' && f.cue.end <= event.cue.start).map((f) => f.cue.end));
  const dated = clause.sentence.dates.filter((d) => d.start >= end && d.end <= event.cue.start).reduce((sum, d) => sum + d.end - d.start + 1, 0);
  const gap = textOf(clause.reading.units, end, event.cue.start);
  return gap.length - dated <= PURPOSE_REACH && !/[,;]/.test(gap) && !gap.split(/[^\p{L}\p{M}]+/u).some((w) => clause.reading.conjunctions.has(w));
}

const PURPOSE_REACH = 12;

/** "X and Y agreed", "X and Y discussed": two people of two sides, joined before what they agreed or spoke of, met. */
function agreedTogether(clause: Clause, discourse: Discourse): void {
  const cue = clause.acts.find((a) => a.value === 'agree') ?? clause.reports.find((r) => r.value === 'discussed');
  if (!cue) return;
  const [a, b] = pairBeside(clause, cue);
  if (!a || !b) return;
  const sides = [a.side as string, b.side as string].sort();
  if (discourse.engagements.some((e) => contactKinds.has(e.kind) && e.sides.join() === sides.join())) return;
  // "X and Y in this telephone conversation discussed"
  const called = clause.sentence.cues.some((c) => c.kind === 'opens' && c.value === 'call');
  const frame: Frame = { cue, kind: called ? 'call' : 'meeting', role: 'verbs', subject: a, together: [], others: [b], hosts: [], rule: TOGETHER };
  take(clause, discourse, make(clause, discourse, frame, undefined, { sides, principals: [a, b], span: [a, b] }));
}

/** The only two people before a verb, or in a verb-first clause the first two right behind it, where they are joined and of two sides. */
function pairBeside({ reading, actors }: Clause, cue: Mention): readonly Actor[] {
  const people = actors.filter((a) => isNamed(a) && a.side !== undefined);
  const before = people.filter((a) => a.end <= cue.start);
  const behind = reading.clause === 'vso' && before.length === 0 ? people.filter((a) => a.start >= cue.start).slice(0, 2) : [];
  const [a, b] = behind[0] && behind[0].start - cue.end <= SPACE ? behind : before.length === 2 ? before : [];
  return a && b && a.side !== b.side && joined(reading, a, b) ? [a, b] : [];
}

const SPACE = 1;
const TOGETHER = 'agreed-together';

/** A contact of two sides that a cue only takes up, with those who spoke for them. */
export function takeImplied(clause: Clause, discourse: Discourse, cue: Mention, { sides, principals, rule, mode }: Implied): void {
  const kind = cue.kind === 'opens' && cue.value === 'call' ? 'call' : 'meeting';
  const frame: Frame = { cue, kind, role: 'nouns', subject: undefined, together: [], others: [], hosts: [], rule };
  take(clause, discourse, make(clause, discourse, frame, mode, { sides, principals, span: [] }));
}

type Implied = Pick<Frame, 'rule'> & { readonly sides: readonly string[]; readonly principals: readonly Actor[]; readonly mode?: string };

/** A contact of the subject of a frame with each of its others, told by what stands outside the cues of contact. */
export function tellContact(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): void {
  for (const draft of contacts(clause, discourse, frame, mode)) take(clause, discourse, draft);
}

/** A visit of the subject of a frame to a state that only another part of the sentence tells. */
export function tellVisit(clause: Clause, discourse: Discourse, frame: Frame, { host, mode }: { host: string | undefined; mode: string | undefined }): void {
  if (host === undefined || host.startsWith('org:')) return;
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

/** The last person who acted is who a later "he" means. */
function noteSubject(clause: Clause, discourse: Discourse): void {
  const first = clause.actors.find((a) => isNamed(a) && a.side && !a.self);
  if (first && clause.sentence.zone === 'body') discourse.subject = first;
}

function draftsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  if (!isDefinite(clause, frame) || isContent(clause, frame) || isSaid(clause, discourse, frame)) return [];
  if (frame.kind === 'visit' && frame.role !== 'receives') return visits(clause, discourse, frame, mode);
  if (frame.kind === 'attendance') return attendances(clause, discourse, frame, mode);
  if (isPurpose(clause, frame) || isHosting(clause, frame) || isApproval(frame)) return [];
  return eachWriter(frame).flatMap((own) => contacts(clause, discourse, own, mode));
}

/** "The speakers X of A, Y of B and Z of C wrote to W": people of several sides write a letter each. */
function eachWriter(frame: Frame): Frame[] {
  const writers = [frame.subject, ...frame.together].filter((a) => a !== undefined && isNamed(a));
  if (frame.kind !== 'message' || frame.role !== 'verbs' || new Set(writers.map((a) => a?.side)).size < 2) return [frame];
  return writers.map((subject) => ({ ...frame, subject, together: [] }));
}

/** "They spoke by phone. He extended his condolences to the King": thanks and wishes right behind a contact of the same sides were said in it. */
function isSaid(clause: Clause, discourse: Discourse, { kind, role, cue, subject, others }: Frame): boolean {
  const { current } = discourse;
  const goesOn = clause.sentence.actors.some((a) => a.form === 'pronoun' && a.end <= cue.start);
  if (kind !== 'message' || role !== 'verbs' || !goesOn || !clause.acts.some((a) => a.value === 'appreciate' && a.start === cue.start)) return false;
  const before = clause.sentence.paragraph - discourse.currentParagraph;
  const sides = [subject, ...others].flatMap((a) => sidesOf(a, discourse));
  const spoken = current?.kind === 'call' || current?.kind === 'meeting';
  return spoken && current.status === 'held' && before >= 0 && before <= 1 && sides.every((s) => current.sides.includes(s));
}

/** A noun behind an act is what was agreed or asked ("agreed to hold consultations"), no event, unless it has its day. */
function isContent(clause: Clause, frame: Frame): boolean {
  if (frame.role !== 'nouns' || clause.reading.clause === 'sov' || isOccasion(clause, frame)) return false;
  // "discussed the upcoming meetings in the framework of …": with nobody named
  const named = [frame.subject, ...frame.others].some((a) => a !== undefined && isNamed(a));
  if (
    clause.reading.clause === 'svo' &&
    frame.kind === 'meeting' &&
    !named &&
    clause.reports.some((r) => r.value === 'discussed' && r.end <= frame.cue.start && r.start >= clause.sentence.start)
  )
    return true;
  if (clause.sentence.dates.some((d) => d.start > frame.cue.start)) return false;
  return clause.acts.some((a) => a.end <= frame.cue.start && a.value !== 'appreciate' && !isSaidBefore(clause, frame.cue, a));
}

/** "X promised, at the meeting with Y, to …", "X and Y agreed, during a meeting in Z, to …": an opening phrase or a word of occasion tells when somebody speaks, wherever it stands. */
const isOccasion = ({ sentence, reading }: Clause, { cue }: Frame) =>
  sentence.cues.some(
    (c) =>
      (c.kind === 'opens' && reading.clause === 'svo' && c.start === cue.start) || (c.kind === 'during' && c.end <= cue.start && cue.start - c.end <= SPACE),
  );

/** "Left in order to meet officials of X": in a verb-final clause a noun with nobody but a state behind it tells why somebody travels or speaks. */
const isPurpose = ({ reading }: Clause, { kind, rule, others }: Frame) =>
  reading.clause === 'sov' && kind === 'meeting' && rule === 'contact-noun' && others.length > 0 && others.every((o) => o.form === 'side');

/** "In hosting APEC 2017": an organisation with a year behind it is an event of it, and no guest. */
function isHosting({ reading }: Clause, { kind, role, others }: Frame): boolean {
  const isEvent = (o: Actor) => o.form === 'side' && o.side?.startsWith('org:') === true && /^\s*\p{Nd}/u.test(textOf(reading.units, o.end, o.end + 2));
  return kind === 'meeting' && role === 'receives' && others.length > 0 && others.every(isEvent);
}

/** "Both leaders welcomed the anniversary": both sides together receive nobody but a third. */
const isApproval = ({ kind, role, subject, others }: Frame) => kind === 'meeting' && role === 'receives' && subject?.form === 'both' && !others.some(isNamed);

/** A noun tells an event only with somebody in it, or with its day. */
function isDefinite(clause: Clause, frame: Frame): boolean {
  if (frame.role !== 'nouns' || frame.rule === 'contact-noun-reference') return true;
  const someone = [frame.subject, ...frame.others].some(
    (a) => a !== undefined && a.form !== 'side' && a.start >= clause.sentence.start && a.end <= clause.sentence.end,
  );
  return someone || isLocated(clause, frame) || isOff(clause, frame) || clause.sentence.dates.some((d) => d.year === undefined || d.month !== undefined);
}

/** A session of a mechanism that was called off was a definite one. */
const isOff = (clause: Clause, { kind, others, cue }: Frame) => kind === 'consultation' && others.length > 0 && fallen.has(modeOf(clause, cue) ?? '');

const fallen: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** A session of a mechanism of two sides that has its place, or its two chairmen. */
function isLocated(clause: Clause, frame: Frame): boolean {
  if (frame.kind !== 'consultation' || frame.others.length === 0) return false;
  return clause.sentence.places.length > 0 || clause.actors.some((a) => a.form === 'both' && a.offices.length > 0);
}

function make(
  clause: Clause,
  discourse: Discourse,
  frame: Frame,
  mode: string | undefined,
  parts: {
    sides: readonly string[];
    guest?: string | undefined;
    host?: string | undefined;
    principals: readonly Actor[];
    place?: DraftEngagement['place'];
    /** The days that stand with one of several hosts. */
    days?: DateMention | undefined;
    span: readonly { start: number; end: number }[];
  },
): DraftEngagement {
  const agreed =
    frame.role === 'nouns' &&
    clause.reading.clause !== 'sov' &&
    !isOccasion(clause, frame) &&
    clause.acts.some((a) => a.end <= frame.cue.start && (a.value === 'agree' || a.value === 'pledge') && !isSaidBefore(clause, frame.cue, a));
  const planned = mode === 'planned' || mode === 'postponed' || agreed;
  const cancelled = mode === 'cancelled';
  const date = (parts.days && dateOf(clause, discourse, parts.days, planned)) ?? dateFor(clause, discourse, frame.cue, planned);
  const inherited =
    date === undefined && !isBehindAside(clause, frame.cue)
      ? inheritedDate(clause, discourse, { kind: frame.kind, sides: parts.sides, planned, background: mode === 'background' })
      : undefined;
  const when = date?.span ?? inherited;
  const ahead = when !== undefined && clause.reading.anchor !== undefined && when.start > clause.reading.anchor;
  const past =
    date !== undefined &&
    clause.reading.anchor !== undefined &&
    date.span.end < clause.reading.anchor &&
    (date.span.precision === 'day' || date.mention.year !== undefined);
  const spans = [frame.cue, ...parts.span, ...(date ? [date.mention] : [])].filter((s) => s.start >= clause.sentence.start && s.end <= clause.sentence.end);
  return {
    kind: frame.kind,
    // "X and Y discussed" leaves open whether they met
    spoken: frame.kind === 'meeting' && (marks(clause.sentence, 'spoken', frame.cue) || frame.cue.value === 'discussed'),
    status: cancelled ? 'cancelled' : (planned && !past) || ahead ? 'planned' : 'held',
    sides: [...new Set(parts.sides)].sort(),
    guest: parts.guest,
    host: parts.host,
    date: when,
    dateInferred: date?.inferredYear ?? inherited !== undefined,
    dateInherited: inherited !== undefined,
    ...(parts.place
      ? { place: parts.place, placeTold: true }
      : placeFor(clause, discourse, frame, { sides: parts.sides, planned: planned || ahead, background: mode === 'background', date: date?.span })),
    principals: [...parts.principals],
    inviters: [...clause.inviters],
    sender: frame.kind === 'message' ? senderSide(clause, frame, parts.sides) : undefined,
    passages: [{ start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }],
    rules: [frame.rule, ...(mode ? [`mode-${mode}`] : [])],
    cues: [frame.cue.value],
    zone: clause.sentence.zone,
    paragraph: clause.sentence.paragraph,
    background: mode === 'background',
  };
}

/** Who only looks on at a signing is no principal of it. */
const witnesses = ({ kind, role }: Frame) => kind === 'signing' && role === 'witnesses';

const persons = (actors: readonly (Actor | undefined)[]) => actors.filter((a): a is Actor => a !== undefined && isNamed(a) && a.side !== undefined);

function visits(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  return eachTraveller(frame).flatMap((own) => visitsOf(clause, discourse, own, mode));
}

/** The frame for each of those who travel together from different sides. */
const eachTraveller = (frame: Frame): Frame[] => [frame, ...frame.together.map((subject) => ({ ...frame, subject, together: [] }))];

function visitsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const guest = sidesOf(frame.subject, discourse)[0];
  if (!guest || guest.startsWith('org:') || (frame.subject?.form === 'side' && !frame.subject.delegation)) return [];
  // "to A, B and C on Friday": a day behind one of them alone is that of all
  const each = frame.hosts.filter((h) => daysBehind(clause, h)).length > 1;
  return hostsFor(clause, discourse, frame, { guest, mode })
    .filter((h) => h.country !== guest)
    .map((host) =>
      make(clause, discourse, frame, mode, {
        sides: [guest, host.country],
        guest,
        host: host.country,
        principals: persons([frame.subject]),
        place: { name: host.name, country: host.country },
        days: each ? daysBehind(clause, host) : undefined,
        span: [...(frame.subject ? [frame.subject] : []), host],
      }),
    );
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

function attendances(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  return frame.role === 'nouns' || isAskedFor(clause, frame) ? [] : eachTraveller(frame).flatMap((own) => attendancesOf(clause, discourse, own, mode));
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
  const place = { name: host.name, country: host.country };
  return sides
    .filter((side) => side !== host.country && !side.startsWith('org:'))
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

/** The side of a letter's writer: the one named as its source, else whoever acts; behind a word of receiving the other. */
function senderSide({ sentence }: Clause, { cue, subject, writer }: Frame, sides: readonly string[]): string | undefined {
  if (writer?.side !== undefined) return writer.side;
  const received = sentence.cues.some((c) => c.kind === 'receiving' && c.start >= cue.start && c.end <= cue.end);
  return received ? sides.find((s) => s !== subject?.side) : subject?.side;
}

function contacts(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const apart = embassies(clause, frame);
  return apart ? apart.flatMap((own) => contactsOf(clause, discourse, own, mode)) : contactsOf(clause, discourse, frame, mode);
}

/** Ambassadors of several states who present their letters are received one by one; all others who call on somebody come together. */
function embassies(clause: Clause, frame: Frame): Frame[] | undefined {
  const { cue, role, subject, together, others } = frame;
  const all = [subject, ...together, ...others].filter((a) => a !== undefined);
  const isEnvoy = (a: Actor) => a.offices.includes('ambassador');
  const envoys = all.filter(isEnvoy);
  if (role !== 'visits' || envoys.length < 2) return undefined;
  const host =
    all.find((a) => !isEnvoy(a)) ?? clause.actors.find((a) => isNamed(a) && a.side !== undefined && !isEnvoy(a) && a.start >= cue.start && a.end <= cue.end);
  return host ? envoys.map((envoy) => ({ ...frame, subject: envoy, together: [], others: [host] })) : [];
}

function contactsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  const mine = [...new Set([frame.subject, ...frame.together].flatMap((a) => sidesOf(a, discourse)))];
  const guestAndHost = frame.kind === 'visit' ? { guest: 'other' } : undefined;
  const counterparts = frame.others.flatMap((other) => eachOfBoth(discourse, frame, other));
  const days = counterparts.map((_, i) => dayBeside(clause.sentence, counterparts, i));
  const drafts = counterparts.flatMap((other, index): DraftEngagement[] => {
    const theirs = sidesOf(other, discourse);
    const sides = [...new Set([...mine, ...theirs])];
    if (sides.length < 2) return [];
    const guest = guestAndHost ? theirs[0] : undefined;
    const roles = guest ? { guest, host: mine[0] } : rolesOf(frame, mine, theirs);
    const own = counterparts.length > 1 ? days[index] : undefined;
    return [
      make(own ? clause : withoutDays(clause, counterparts.length > 1 ? days : []), discourse, frame, mode, {
        sides,
        days: own,
        guest: roles.guest,
        host: roles.host,
        principals: frame.kind === 'visit' ? persons([other]) : principalsOf(clause, frame, other, sides),
        place: frame.kind === 'visit' ? { name: null, country: mine[0] ?? null } : undefined,
        span: [...(frame.subject && frame.subject.start >= clause.sentence.start && frame.subject.end <= clause.sentence.end ? [frame.subject] : []), other],
      }),
    ];
  });
  if (drafts.length > 0) return isOfSidesAlone(frame) ? [] : drafts;
  return reference(clause, discourse, frame, mode, mine);
}

/** Of a list in which some have a day of their own: those days are not that of the others. */
const withoutDays = (clause: Clause, days: readonly (DateMention | undefined)[]): Clause =>
  days.every((d) => d === undefined) ? clause : { ...clause, sentence: { ...clause.sentence, dates: clause.sentence.dates.filter((d) => !days.includes(d)) } };

/** "Telephoned both leaders": a call or a letter to each of the two. */
function eachOfBoth(discourse: Discourse, { cue, subject }: Frame, other: Actor): readonly Actor[] {
  const sides = bothReached(discourse, cue, other, sidesOf(subject, discourse));
  if (!sides) return [other];
  return sides.map((side): Actor => {
    const told = discourse.current?.principals.find((p) => p.side === side);
    const { start, end } = other;
    return told ? { ...told, start, end } : { ...other, form: other.offices.length > 0 ? 'office' : 'side', side, plural: false };
  });
}

/** "Egyptian hospitals that receive Palestinian wounded", "wished Norwegian investments welcome": what is received of a bare side may be anything. */
const isOfSidesAlone = ({ kind, role, others }: Frame): boolean =>
  kind === 'meeting' && role === 'receives' && others.every((a) => a.form === 'side' && a.delegation !== true);

/** Those named on both sides; of a session that names nobody, its chairmen. */
function principalsOf(clause: Clause, frame: Frame, other: Actor, sides: readonly string[]): Actor[] {
  if (witnesses(frame)) return [];
  const named = persons([frame.subject, ...frame.together, other]);
  if (frame.kind !== 'consultation' || named.length > 0) return named;
  const chairs = chairmen(clause, frame, sides);
  return chairs.length > 0 ? chairs : chairedBy(clause, frame, sides);
}

/** "The consultation of A and B was held, co-chaired by X of A and Y of B": the one person of each side behind it. */
function chairedBy(clause: Clause, frame: Frame, sides: readonly string[]): Actor[] {
  const behind = persons(clause.actors).filter((a) => a.start >= frame.cue.end && a.person !== undefined);
  const each = sides.map((side) => behind.filter((a) => a.side === side));
  return sides.length === 2 && behind.length === 2 && each.every((list) => list.length === 1) ? behind : [];
}

/** "Chaired by the foreign ministers of both countries", behind the session that they chair. Mere "ministers" may be its members. */
function chairmen(clause: Clause, frame: Frame, sides: readonly string[]): Actor[] {
  const chairs = (a: Actor) => a.form === 'both' && a.offices.length > 0 && !a.offices.includes('minister') && a.start >= frame.cue.end;
  const both = clause.actors.find(chairs);
  return both ? eachOf(clause, { ...frame, subject: both }, sides) : [];
}

/** Who receives is the host of the contact, who calls on somebody its guest. */
function rolesOf(frame: Frame, mine: readonly string[], theirs: readonly string[]): { guest?: string; host?: string } {
  const [own, other] = [mine[0], theirs[0]];
  if (!own || !other || (frame.role !== 'receives' && frame.role !== 'visits')) return {};
  return frame.role === 'receives' ? { host: own, guest: other } : { host: other, guest: own };
}

/** A cue without a second side: of both sides together, or of the engagement already told. */
function reference(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined, mine: readonly string[]): DraftEngagement[] {
  const taken = frame.kind === 'signing' || frame.rule === 'contact-noun-reference';
  const dated = clause.sentence.dates.length > 0 || mode === 'planned';
  const mechanism = frame.kind === 'consultation' && dated ? mechanismOf(clause, discourse)?.sides : undefined;
  const sides = mine.length >= 2 ? mine : taken ? (mechanism ?? currentSides(discourse)) : [];
  if (sides.length < 2) return [];
  const known = discourse.engagements.some((e) => e.kind === frame.kind && e.sides.join() === [...sides].sort().join());
  if (frame.rule === 'contact-noun-reference' && !known && frame.kind !== 'signing' && !(frame.kind === 'consultation' && dated)) return [];
  return [
    make(clause, discourse, frame, mode, {
      sides,
      principals:
        mine.length >= 2
          ? [...persons([frame.subject, ...frame.together]), ...(frame.kind === 'consultation' ? chairmen(clause, frame, sides) : eachOf(clause, frame, sides))]
          : [],
      span: [],
    }),
  ];
}

/** Whom "the ministers" and "the leaders" mean where nobody of the office itself is named. */
const nearest: ReadonlyMap<string, string> = new Map([
  ['minister', 'foreign-minister'],
  ['head-of-state', 'head-of-government'],
]);

/** "The two presidents": on each side who holds the office in the document, or the one nearest to it, else the office without a name. */
function eachOf(clause: Clause, { kind, subject }: Frame, sides: readonly string[]): Actor[] {
  if (subject?.form !== 'both' || !contactKinds.has(kind)) return [];
  const [office] = subject.offices;
  if (office === undefined) {
    const named = namedBefore(clause, sides);
    return named.length === 0 && subject.leaders ? leadersNear(clause, sides) : named;
  }
  return sides.map(
    (side) =>
      holderIn(clause.reading, side, office) ??
      holderIn(clause.reading, side, nearest.get(office) ?? office) ?? { ...subject, form: 'office', side, plural: false },
  );
}

/** "The President was welcomed at the gate, after which the two leaders held talks": with the leader that this sentence or the one before names, whoever holds the same office on each of the other sides. */
function leadersNear({ reading, index, sentence }: Clause, sides: readonly string[]): Actor[] {
  const near = [sentence, ...reading.sentences.slice(Math.max(0, index - 1), index)].flatMap((s) => s.actors);
  const named = near.find((a) => isNamed(a) && a.side !== undefined && sides.includes(a.side) && a.offices.some((o) => leading.has(o)));
  const office = named?.offices.find((o) => leading.has(o));
  const each = office === undefined ? [] : sides.map((side) => holderIn(reading, side, office));
  return each.every((a) => a !== undefined) ? each : [];
}

const leading: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** "X thanked Y. The two met in May": the one person of each side that the sentence before names, if it names one of each. */
function namedBefore({ reading, index, sentence }: Clause, sides: readonly string[]): Actor[] {
  const before = reading.sentences[index - 1];
  if (before?.zone !== sentence.zone || before.paragraph !== sentence.paragraph) return [];
  const each = sides.map((side) => before.actors.filter((a) => a.form === 'person' && a.side === side));
  const lone = each.every((list) => list.length > 0 && list.every((a) => a.person === list[0]?.person));
  return lone ? each.map((list) => list[0] as Actor) : [];
}

const sameSides = (a: DraftEngagement, b: DraftEngagement) =>
  a.kind === b.kind && a.sides.join() === b.sides.join() && (a.kind !== 'visit' || a.guest === undefined || b.guest === undefined || a.guest === b.guest);

/** Nobody visits the same state twice within so many days: told with two days, such as that of its announcement, it is one visit. */
const SAME_JOURNEY = 2;

function datesAgree(a: DraftEngagement, b: DraftEngagement): boolean {
  if (!a.date || !b.date || a.dateInherited || b.dateInherited) return true;
  const apart = a.kind === 'visit' ? SAME_JOURNEY : 0;
  return addDays(a.date.start, -apart) <= b.date.end && addDays(b.date.start, -apart) <= a.date.end;
}

/** Nobody named on one side of both who is not the same person. */
function principalsAgree(a: DraftEngagement, b: DraftEngagement): boolean {
  return a.principals.every((p) => {
    const others = b.principals.filter((q) => q.side === p.side);
    if (others.length === 0) return true;
    if (!p.person) return others.some((q) => p.offices.length === 0 || q.offices.length === 0 || q.offices.some((o) => p.offices.includes(o)));
    return others.some((q) => q.person === p.person || (!q.person && (q.offices.length === 0 || q.offices.some((o) => p.person?.offices.includes(o)))));
  });
}

/** "X attends from the 5th to the 12th", "soldiers of X will march on the 9th": nobody named, on a day of its own within the stay of somebody named. */
function isOtherDelegation(known: DraftEngagement, draft: DraftEngagement): boolean {
  if (known.kind !== 'attendance' || known.principals.length === 0 || draft.principals.length > 0) return false;
  return known.date !== undefined && isRange(known.date) && draft.date !== undefined && !draft.dateInherited && !isRange(draft.date);
}

/** "On the 11th X called on Y and held talks with Z": the second verb has the day of the first, and is not what was told of another day. */
function isOtherDay({ sentence }: Clause, { current }: Discourse, known: DraftEngagement, draft: DraftEngagement): boolean {
  if (!draft.dateInherited || !draft.date || !known.date || known.dateInherited || current === known || !current?.date || current.dateInherited) return false;
  const here = current.passages.some((p) => p.start >= sentence.start && p.end <= sentence.end);
  return here && current.date.start === draft.date.start && !datesAgree(known, { ...draft, dateInherited: false });
}

function take(clause: Clause, discourse: Discourse, draft: DraftEngagement): void {
  for (const p of draft.principals) if (p.person && p.person.side === undefined && p.side) p.person.side = p.side;
  const narrower = toldNarrower(clause, discourse.engagements, draft);
  if (narrower && narrower.sides.length < draft.sides.length)
    Object.assign(narrower, { sides: draft.sides, ...(draft.placeTold ? { place: draft.place, placeTold: true } : {}) });
  const known =
    narrower ??
    takenUp(clause, discourse, draft) ??
    discourse.engagements.find(
      (e) =>
        sameSides(e, draft) &&
        datesAgree(e, draft) &&
        principalsAgree(e, draft) &&
        !isOtherDelegation(e, draft) &&
        !isOtherDay(clause, discourse, e, draft) &&
        (e.status === draft.status ||
          isSameDay(e, draft) ||
          fellThrough(e, draft) ||
          isWithinStay(e, draft) ||
          draft.date === undefined ||
          e.date === undefined ||
          clause.sentence.zone !== 'body'),
    );
  if (known) merge(known, draft);
  else discourse.engagements.push(draft);
  const told = known ?? draft;
  if (!isVenue(clause, discourse, told)) discourse.current = told;
  discourse.currentParagraph = clause.sentence.paragraph;
  if (draft.date && isNews(clause, draft) && (!isRange(draft.date) || discourse.date === undefined || isRange(discourse.date))) {
    discourse.date = draft.date;
    // a day taken from what was told before is not told here, where the paragraph tells another
    if (!draft.dateInherited || discourse.told?.paragraph !== clause.sentence.paragraph) discourse.dateParagraph = clause.sentence.paragraph;
  }
}

/** "Met X in Y, where both attended the summit": the contact stays the one under way beside the event of its sentence. */
function isVenue({ sentence }: Clause, { current }: Discourse, { kind }: DraftEngagement): boolean {
  const [passage] = current?.passages.slice(-1) ?? [];
  return kind === 'attendance' && current?.kind === 'meeting' && passage !== undefined && passage.start >= sentence.start && passage.end <= sentence.end;
}

/** "This session was chaired by X and Y", "at this session the two sides exchanged views": the contact told last, whatever it was called, where its sides and people fit. */
function takenUp(clause: Clause, discourse: Discourse, draft: DraftEngagement): DraftEngagement | undefined {
  const { current } = discourse;
  const [passage] = draft.passages;
  if (!current || !passage || !contactKinds.has(draft.kind) || !contactKinds.has(current.kind)) return undefined;
  const between = (c: Mention) => clause.engagements.some((e) => e.start >= c.end && e.end <= passage.start);
  const refers = clause.sentence.cues.some((c) => c.kind === 'opens' && c.start < passage.end && !between(c));
  if (isStillToCome(current, draft)) return undefined;
  return refers && current.sides.join() === draft.sides.join() && principalsAgree(current, draft) && datesAgree(current, draft) ? current : undefined;
}

/** "At this meeting it was decided to hold the committee in May": with a day of its own ahead it is not what was held. */
const isStillToCome = (current: DraftEngagement, draft: DraftEngagement) =>
  current.status === 'held' && draft.status === 'planned' && draft.date !== undefined && !draft.dateInherited;

const contactKinds: ReadonlySet<string> = new Set(['meeting', 'consultation', 'call']);

/** "She is here this week. On Thursday she goes on to Trondheim": what is still to come of a visit under way. */
function isWithinStay(known: DraftEngagement, draft: DraftEngagement): boolean {
  const [days, day] = [known.date, draft.date];
  if (known.kind !== 'visit' || known.status !== 'held' || draft.status !== 'planned' || !days || !day) return false;
  return isRange(days) && days.start <= day.start && day.end <= days.end;
}

/** "Is in X for the session. He will chair it on the 16th", in a text of that day: a journey or a session has one telling a day, under way or about to be. */
function isSameDay(known: DraftEngagement, { kind, status, date }: DraftEngagement): boolean {
  if ((kind !== 'consultation' && kind !== 'visit' && kind !== 'attendance') || status === 'cancelled' || known.status === 'cancelled') return false;
  return date?.precision === 'day' && known.date?.precision === 'day' && date.start === known.date.start && date.end === known.date.end;
}

/** What was planned and is then told to be off is one event. */
const fellThrough = (known: DraftEngagement, draft: DraftEngagement) => known.status === 'planned' && draft.status === 'cancelled';

/** "Has spoken with X" in a text that tells their call: that is how they spoke. */
export function settleSpoken(engagements: DraftEngagement[]): void {
  for (const draft of engagements.filter((e) => e.spoken)) {
    const call = engagements.find((e) => e.kind === 'call' && e.sides.join() === draft.sides.join() && datesAgree(e, draft) && principalsAgree(e, draft));
    if (!call) continue;
    merge(call, draft);
    engagements.splice(engagements.indexOf(draft), 1);
  }
}

function merge(known: DraftEngagement, draft: DraftEngagement): void {
  known.sender ??= draft.sender;
  // what only takes up a contact does not tell how they spoke
  known.spoken &&= draft.spoken || draft.rules.includes('contact-noun-reference');
  // who tells the day knows whether it has passed
  if (!known.date && draft.date && !draft.dateInherited && known.status !== 'cancelled' && draft.status !== 'cancelled') known.status = draft.status;
  if (fellThrough(known, draft)) known.status = 'cancelled';
  const wider = known.kind === 'visit' && known.date !== undefined && draft.date !== undefined && isRange(draft.date) && !isRange(known.date);
  if (
    !known.date ||
    wider ||
    (known.dateInherited && draft.date && !draft.dateInherited) ||
    (draft.date && !draft.dateInherited && known.date.precision !== 'day' && draft.date.precision === 'day')
  ) {
    known.date = draft.date ?? known.date;
    known.dateInferred = draft.dateInferred;
    known.dateInherited = draft.dateInherited;
  }
  const better = !known.place || (draft.placeTold && !known.placeTold) || (known.place.name === null && draft.place?.country === known.place.country);
  if (better && draft.place && known.kind !== 'call') Object.assign(known, { place: draft.place, placeTold: draft.placeTold });
  for (const p of draft.principals) addPrincipal(known, p);
  known.inviters.push(...draft.inviters.filter((i) => !known.inviters.some((k) => k.side === i.side && k.person === i.person)));
  known.passages.push(...draft.passages);
  for (const rule of draft.rules) if (!known.rules.includes(rule)) known.rules.push(rule);
  for (const cue of draft.cues) if (!known.cues.includes(cue)) known.cues.push(cue);
}

function addPrincipal(known: DraftEngagement, actor: Actor): void {
  const same = known.principals.findIndex((p) => p.side === actor.side && (p.person === actor.person || !p.person || !actor.person));
  if (same < 0) known.principals.push(actor);
  else if (!known.principals[same]?.person && actor.person) known.principals[same] = actor;
}
