import type { EngagementKind } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { APOSTROPHE, COLON } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { acrossTheTable, differs, listAround, othersOf } from './counterparts.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, protagonist, sidesOf } from './discourse.ts';
import { isEventBeside } from './event-beside.ts';
import { ADJACENT, type Cue, type Frame, frameOf, relativeHead, WITH_REACH } from './frame.ts';
import { isMembers, joinedTo, subjectOf } from './frame-subject.ts';
import { isSpokenOf, type Window } from './hosts.ts';
import { withWriters } from './letters.ts';
import { mediatorsOf, withMediators } from './mediators.ts';
import { asSide, nounFrame } from './noun-frames.ts';
import { type Clause, isNamed, joined, marks, personal } from './sentence.ts';
import { travelFrame } from './travel-frames.ts';

/** Reads the frame of each engagement cue of a sentence, in order. */
export function readFrames(told: Clause, discourse: Discourse): Frame[] {
  const frames: Frame[] = [];
  const mediators = mediatorsOf(told);
  const clause = mediators.length > 0 ? { ...told, actors: told.actors.filter((a) => !mediators.includes(a)) } : told;
  const subject = discourse.subject;
  for (const [index, cue] of clause.engagements.entries()) {
    // "when X came to Oslo, he met Y": whoever alone acted before in the sentence
    discourse.subject = soleDoer(clause, frames) ?? subject;
    const [told, role] = cue.value.split('.') as [EngagementKind, string];
    if (role === 'receives' && isHeldThere(clause, cue)) continue;
    const kind = told === 'call' && isBeside(clause, cue) ? 'meeting' : told;
    const window = windowOf(clause, index);
    const previous = frames[frames.length - 1];
    const asCall: Cue = { cue, kind: 'meeting', role: 'visits' };
    const called = kind === 'visit' && role === 'verbs' ? calledOn(clause, discourse, asCall, window) : undefined;
    if (called || (kind === 'visit' && role === 'verbs' && visitsPerson(clause, cue))) {
      frames.push(called ?? contactFrame(clause, discourse, asCall, window, previous));
      continue;
    }
    frames.push(
      kind === 'visit' || kind === 'attendance'
        ? travelFrame(clause, discourse, { cue, kind, role }, window, previous)
        : withMediators(contactOf(clause, discourse, { cue, kind, role }, window, previous), mediators),
    );
  }
  discourse.subject = subject;
  return frames;
}

/** The person of a sentence who made a journey in it, where it names nobody else before. */
function soleDoer({ sentence, reading }: Clause, frames: readonly Frame[]): Actor | undefined {
  const last = frames[frames.length - 1];
  const { subject } = last ?? {};
  if (reading.clause !== 'svo' || last?.kind !== 'visit' || !subject?.person || subject.side === undefined || subject.start < sentence.start) return undefined;
  return sentence.actors.some((a) => a !== subject && isNamed(a) && a.start !== subject.start && a.end <= last.cue.end) ? undefined : subject;
}

/** The frame of a contact, with whom its whole sentence says took part. */
function contactOf(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  const frame = withDoer(clause, contactFrame(clause, discourse, cue, window, previous));
  return withoutTopics(clause, asReceived(clause, withWhom(clause, withWriters(clause, discourse, frame))));
}

/** "At a meeting on X": right behind such a word a state is what was spoken of, and not with whom. */
function withoutTopics(clause: Clause, frame: Frame): Frame {
  if (frame.role !== 'nouns') return frame;
  const others = frame.others.filter((a) => a.form !== 'side' || a.start < frame.cue.end || !isSpokenOf(clause, a));
  return others.length === frame.others.length ? frame : { ...frame, others };
}

/** "X offered A's grain at a meeting with Y": of a noun with a state before it, somebody named of that state who opens the sentence took part. */
function withDoer({ reading, sentence, actors }: Clause, frame: Frame): Frame {
  const { cue, subject, role, others } = frame;
  if (reading.clause !== 'svo' || role !== 'nouns' || subject?.form !== 'side' || subject.start < sentence.start || subject.end > cue.start) return frame;
  const doer = actors.find((a) => isNamed(a) && a.side === subject.side && a.end <= subject.start && !others.includes(a));
  return doer && doer === actors[0] ? { ...frame, subject: doer } : frame;
}

/** "X, of the help of A, in a meeting with Y, thanked": in a verb-final clause a contact that names with whom it was is not with a bare state that the act names. */
function withWhom({ reading, sentence, actors }: Clause, frame: Frame): Frame {
  const { cue, kind, subject, others } = frame;
  if (reading.clause !== 'sov' || (kind !== 'meeting' && kind !== 'call')) return frame;
  const word = cuesOf(sentence, 'with').find((c) => c.start >= cue.start && (c.end === cue.end || c.start === cue.end + 1));
  const whom = word && actors.find((a) => a.start >= word.end && a.start - word.end <= 1);
  const teller = actors.findLast((a) => a.end <= cue.start && isNamed(a) && a.side !== undefined);
  if (!whom || !teller || !isNamed(whom) || whom.side === undefined || whom.side === teller.side) return frame;
  const isBare = (a: Actor | undefined) => a?.form === 'side' && a.delegation !== true && a.side !== teller.side;
  return isBare(subject) || others.some(isBare) ? { ...frame, subject: teller, others: [whom] } : frame;
}

/** "A dialogue hosted in Doha": behind a noun that is nobody, and right before where it was, the verb receives nobody. */
function isHeldThere({ reading, sentence, actors }: Clause, { start, end }: Mention): boolean {
  if (reading.clause !== 'svo' || !cuesOf(sentence, 'within').some((c) => c.start === end + 1)) return false;
  return start > sentence.start && !actors.some((a) => a.end <= start && start - a.end <= AUXILIARY);
}

/** "Also", "had". */
const AUXILIARY = 6;

/** "On the sidelines of the summit he spoke with X": they were in one place. */
const isBeside = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  reading.clause === 'svo' && cuesOf(sentence, 'sidelines').some((c) => c.end <= cue.start || c.start - cue.end <= BESIDE_REACH);

/** Between a verb of speaking and where: a name with its office. */
const BESIDE_REACH = 80;

/** "A receives the President of B": whom a state receives, and does not call in, visits it. */
function asReceived({ sentence }: Clause, frame: Frame): Frame {
  const { kind, role, cue, subject, others } = frame;
  if (kind !== 'meeting' || role !== 'receives' || !subject) return frame;
  // "received the Serbian guest": a word for whoever comes hosts nobody
  const comes = (a: Actor) => cuesOf(sentence, 'speech').some((c) => c.value === 'guest' && c.start >= a.start && c.end <= a.end);
  const host = [subject, ...others].find(
    (a) => !comes(a) && a.form === 'side' && !isOrganisation(a.side) && a.start >= cue.end && a.start - cue.end <= ADJACENT,
  );
  const guests = [subject, ...others].filter((a) => a !== host);
  const isGuest = (a: Actor) => isNamed(a) && a.side !== undefined && !a.offices.some((o) => o === 'ambassador' || o === 'official');
  return host && guests.length > 0 && guests.every(isGuest) ? { ...frame, kind: 'visit', subject: host, others: guests, rule: 'visit-received' } : frame;
}

/** "Visited the ambassador of A, on Monday, the minister X": in a verb-first clause two people in a row, with at most a day between, met. */
function calledOn(clause: Clause, discourse: Discourse, cue: Cue, window: Window): Frame | undefined {
  const { start, end } = cue.cue;
  if (clause.reading.clause !== 'vso' || cue.cue.split) return undefined;
  const [guest, told] = clause.actors.filter((a) => a.start >= start && a.end <= window.to);
  if (!guest || !told || guest.side === undefined || !isNamed(guest) || !isNamed(told) || guest.start - end > ADJACENT || !followsByDay(clause, guest, told))
    return undefined;
  const host = acrossTheTable(told, [guest.side], discourse);
  if (host.side === undefined || host.side === guest.side) return undefined;
  const hosts = listAround(
    clause,
    told,
    clause.actors.filter((a) => a.start >= told.start && a.end <= window.to),
  );
  return frameOf(cue, 'contact-verb', { subject: guest, others: hosts.map((a) => (a === told ? host : acrossTheTable(a, [guest.side as string], discourse))) });
}

/** "Paid a visit to the foreign minister of Y": a named office or person right behind a verb of travel, an article between, is whom somebody calls on. */
function visitsPerson({ reading, actors, sentence }: Clause, { start, end }: Mention): boolean {
  if (reading.clause !== 'svo' || reading.countBehind) return false;
  const who = actors.find((a) => a.start >= end);
  if (!who || !isNamed(who) || who.side === undefined || who.inferred || who.plural || reading.units[who.end] === APOSTROPHE) return false;
  const guest = actors.findLast((a) => a.end <= start);
  const between = wordsIn(reading.units, end, who.start);
  // "on the border to X visited the minister a camp": where the verb takes the second place, nobody stands before it
  if (reading.verbSecond && guest?.form === 'side' && !guest.delegation) return false;
  const apart = sentence.places.some((p) => p.start >= end && p.end <= who.start) || !between.every((w) => reading.determiners.has(w));
  return !apart && who.start - end <= ARTICLE_REACH && guest?.side !== undefined && guest.side !== who.side;
}

const ARTICLE_REACH = 6;

/** Nothing but a day stands between two actors. */
function followsByDay({ reading, sentence }: Clause, first: Actor, second: Actor): boolean {
  const days = sentence.dates.filter((d) => d.start >= first.end && d.end <= second.start);
  const starts = [...days.map((d) => d.start), second.start];
  return [first.end, ...days.map((d) => d.end)].every((end, i) => wordsIn(reading.units, end, starts[i] as number).length === 0);
}

/** From the cue before to the cue behind. */
function windowOf(clause: Clause, index: number): Window {
  const before = clause.engagements.slice(0, index).findLast((e) => clause.reading.clause !== 'sov' || e.value !== 'attendance.nouns');
  // "met, on the sidelines of the session of the assembly, Y": the session is no next contact
  const after = clause.engagements.slice(index + 1).find((e) => clause.reading.clause !== 'vso' || !isEventBeside(clause, e));
  const cue = clause.engagements[index] as Mention;
  const act = clause.acts.find((a) => a.start >= cue.end);
  const said = sayings(clause);
  // "held talks, two days after A had met B"
  const aside = clause.reading.clause === 'svo' ? cuesOf(clause.sentence, 'asides').find((c) => c.start >= cue.end) : undefined;
  const ends = [after, act, said.find((c) => c.start >= cue.end), aside].flatMap((c) => (c ? [c.start] : []));
  return {
    from: Math.max(
      before && !before.split && !isAside(clause, before, cue) ? before.end : clause.sentence.start,
      said.findLast((c) => c.end <= cue.start)?.end ?? 0,
    ),
    to: Math.min(clause.sentence.end, ...ends),
  };
}

/** "Pointing to the meeting of X he said: …": in a verb-final clause what a colon opens behind a word of saying is told apart from what stands before it. */
const sayings = ({ reading, reports, acts }: Clause): readonly Mention[] =>
  reading.clause === 'sov' ? [...reports, ...acts].filter((c) => reading.units[c.end] === COLON).sort((a, b) => a.start - b.start) : [];

/** "With X, who has come to Tehran, met": behind the journey of a relative clause the verb at the end has nobody of its own. */
function isAside(clause: Clause, before: Mention, cue: Mention): boolean {
  if (clause.reading.clause !== 'sov' || !before.value.startsWith('visit.') || relativeHead(clause, before) === undefined) return false;
  return !clause.actors.some((a) => a.start >= before.end && a.end <= cue.start);
}

/** "A call took place between X and Y": a verb that both sides follow tells of them as a noun does. */
const isBetween = (clause: Clause, cue: Mention) => cuesOf(clause.sentence, 'between').some((c) => c.end >= cue.end && c.start - cue.end <= ADJACENT);

function contactFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  if (cue.role === 'nouns' || isBetween(clause, cue.cue)) return nounFrame(clause, discourse, cue, window, previous);
  if (previous && comesToHost(clause, cue, previous)) return { ...previous, cue: cue.cue, together: [...previous.together] };
  const subject = subjectOf(clause, discourse, cue, window, previous);
  const together = subject ? joinedTo(clause, subject, cue.cue, previous) : [];
  const united = new Set(flatMap([subject, ...together], (a) => sidesOf(a, discourse))).size > 1;
  const free = othersOf(clause, discourse, cue.cue, window, subject).filter(
    // "A and B held consultations at the level of ministers": who they are is told, and "both" adds nobody
    (o) => !together.some((t) => t.start === o.start) && !(united && (o.form === 'side' || o.form === 'both')),
  );
  const host = cue.role === 'visits' && subject?.form === 'both' ? clause.actors.find((a) => isNamed(a) && a.start >= cue.cue.end) : undefined;
  const travellers = host && subject && host.start - cue.cue.end <= ADJACENT ? whoTravelled(discourse, subject, host) : undefined;
  if (host && travellers) return frameOf(cue, 'contact-verb', { subject: travellers[0], together: travellers.slice(1), others: [host] });
  // "the ambassadors of A and B presented their credentials to X": each by himself
  const envoys = subject ? [subject, ...together] : [];
  if (cue.role === 'visits' && united && free[0] && envoys.every((a) => a.offices.includes('ambassador')))
    return frameOf({ ...cue, role: 'receives' }, 'contact-verb', { subject: free[0], others: envoys });
  // "summoned the ambassador and handed him a note": to whom it went stands with the verb before
  if (cue.kind === 'message' && free.length === 0 && previous && previous.others.length > 0)
    return frameOf(cue, 'contact-verb', { subject: previous.subject, others: previous.others.map(asSide) });
  // "they welcomed the agreement": both sides receive nobody, where nobody else is told
  if (cue.role === 'receives' && clause.reading.clause === 'svo' && subject?.form === 'both' && free.length === 0) return frameOf(cue, 'contact-verb', {});
  const each = eachOther(clause, cue.cue, window) ?? heldByAll(clause, cue.cue);
  if (each) return frameOf(cue, 'contact-verb', each);
  const post = cue.role === 'visits' && free.length === 0 && subject ? postOf(clause, cue.cue, subject) : undefined;
  if (post) return frameOf(cue, 'contact-verb', { subject, together, others: [post] });
  // "X decorated the ambassador of Y when he came to take leave": on whom, told before in the sentence
  const before = cue.role === 'visits' && free.length === 0 && subject ? calledUpon(clause, discourse, cue.cue, subject) : undefined;
  if (before) return frameOf(cue, 'contact-verb-implied', { subject, together, others: [before] });
  const hosted = free.length === 0 && subject && previous ? hostsCounterpart(clause, cue.cue, window, previous) : undefined;
  if (hosted) return frameOf(cue, 'contact-verb', { subject, together, others: [hosted] });
  const met = cue.kind === 'message' && cue.role !== 'receives' && free.length === 0 && subject ? metInContact(discourse, subject) : undefined;
  if (met) return frameOf(cue, 'contact-verb-implied', { subject, together, others: [met] });
  const lead = protagonist(discourse);
  // "[Received-him] the President Y", whom the text is about: whoever acted before
  const told = cue.role === 'receives' && subject && lead && !differs(lead, sidesOf(subject, discourse), discourse) ? discourse.subject : lead;
  const personalSubject = subject !== undefined && personal(subject) && subject.start >= window.from && subject.end <= window.to;
  // "X received at eight": whom, is the one the document is about
  if (free.length === 0 && personalSubject && !united && told && differs(told, sidesOf(subject, discourse), discourse))
    return frameOf(cue, 'contact-verb-implied', { subject, together, others: [subject.offices.includes('ambassador') ? asSide(told) : told] });
  return frameOf(cue, 'contact-verb', { subject, together, others: free });
}

/** "X and Y went to A. They were received by Z": those who travelled, where Z is of the state that they went to. */
function whoTravelled({ current }: Discourse, subject: Actor, host: Actor): readonly Actor[] | undefined {
  if (current?.kind !== 'visit' || host.side === undefined || host.side !== current.host) return undefined;
  const guests = current.principals.filter((p) => p.side === current.guest);
  return guests.length > 1 ? guests.map((g) => actorWith(g, { start: subject.start, end: subject.end })) : undefined;
}

/** "X received Y. She handed over a letter of the president": to whom somebody hands a letter without a word of whom is the other one of the contact just told. */
function metInContact({ current }: Discourse, { person, side }: Actor): Actor | undefined {
  if (!person || current?.kind !== 'meeting' || current.sides.length !== 2) return undefined;
  const bears = current.principals.some((p) => p.person === person);
  return bears ? current.principals.find((p) => p.person !== person && p.side !== undefined && p.side !== side) : undefined;
}

/** "Paid a visit to Prague, in which he met his counterpart X": whoever has no side of his own, behind a journey to one state, is of that state. */
function hostsCounterpart({ actors }: Clause, cue: Mention, window: Window, { kind, hosts }: Frame): Actor | undefined {
  const [host] = hosts;
  if (kind !== 'visit' || host === undefined || hosts.some((h) => h.country !== host.country)) return undefined;
  const met = actors.find((a) => a.counterpart && a.side === undefined && a.start >= cue.end && a.end <= window.to);
  if (met?.person) met.person.side ??= host.country;
  return met && actorWith(met, { side: host.country, guessed: true });
}

/** The first person of a sentence, where he is of another side than whoever calls on somebody in it. */
function calledUpon({ actors }: Clause, discourse: Discourse, cue: Mention, subject: Actor): Actor | undefined {
  const first = actors.find(isNamed);
  return first && first.end <= Math.min(cue.start, subject.start) && differs(first, sidesOf(subject, discourse), discourse) ? first : undefined;
}

/** "X received the ambassadors of A and B, who came to take leave": right behind whom somebody receives, a word for calling on tells why they came, and not that they met each other. */
function comesToHost(clause: Clause, { cue, role, kind }: Cue, { role: before, kind: told, others, subject }: Frame): boolean {
  const end = Math.max(...others.map((o) => o.end));
  if (role !== 'visits' || before !== 'receives' || kind !== told || !subject || others.length === 0 || end > cue.start || cue.start - end > CAME_REACH)
    return false;
  return clause.reading.clause === 'svo' && !clause.actors.some((a) => a.start >= end && a.end <= cue.start && personal(a));
}

/** Where the guests serve, and little words. */
export const CAME_REACH = 60;

/** From an ambassador to the city where he serves, and from the word that calls him in to the city where he is called. */
const POST_REACH = 8;

const CALLED_REACH = 30;

/** "The ambassador of A in X was called in", "A's ambassador was called in in X": where nobody else stands, by the state of the city. */
function postOf({ sentence }: Clause, cue: Mention, envoy: Actor): Actor | undefined {
  if (!envoy.offices.includes('ambassador') || envoy.side === undefined) return undefined;
  const abroad = sentence.places.filter((p) => p.country !== envoy.side);
  const city =
    abroad.find((p) => p.start >= envoy.start && p.start - envoy.end <= POST_REACH) ??
    abroad.find((p) => p.start >= cue.end && p.start - cue.end <= CALLED_REACH);
  return city && actorWith(asSide(envoy), { side: city.country, start: city.start, end: city.end });
}

/** "On Monday meet A, B and C": those listed right behind a verb of meeting each other all take part in one. */
function eachOther(clause: Clause, cue: Mention, window: Window): Pick<Frame, 'subject' | 'together'> | undefined {
  if (!marks(clause.sentence, 'reciprocal', cue)) return undefined;
  const behind = clause.actors.filter((a) => a.start >= cue.end && a.end <= window.to && a.side !== undefined);
  const [first, ...rest] = behind;
  if (!first || first.start - cue.end > EACH_REACH || clause.actors.some((a) => a.end <= cue.start && a.start >= window.from && a.form !== 'side'))
    return undefined;
  const together: Actor[] = [];
  for (const actor of rest) {
    if (!joined(clause.reading, together[together.length - 1] ?? first, actor)) break;
    together.push(actor);
  }
  if (together.length === 0) return undefined;
  return [first, ...together].some(isMembers) ? { subject: undefined, together: [] } : { subject: first, together };
}

/** "Held X, Y and Z a three-way meeting": in a verb-first clause three or more who are listed inside the verb and its noun have it in common. */
function heldByAll(clause: Clause, cue: Mention): Pick<Frame, 'subject' | 'together'> | undefined {
  if (clause.reading.clause !== 'vso' || !cue.split || cue.value !== 'meeting.verbs') return undefined;
  const [first, ...rest] = clause.actors.filter((a) => a.start >= cue.start && a.end <= cue.end && isNamed(a));
  if (!first || rest.length < 2 || new Set([first, ...rest].map((a) => a.side)).size <= rest.length) return undefined;
  const follows = rest.every((a, i) => a.side !== undefined && joined(clause.reading, rest[i - 1] ?? first, a));
  return follows && !clause.actors.some((a) => a.start >= cue.end && a.start - cue.end <= WITH_REACH && personal(a))
    ? { subject: first, together: rest }
    : undefined;
}

/** Between the verb and the first of those who meet: an article. */
const EACH_REACH = 6;
