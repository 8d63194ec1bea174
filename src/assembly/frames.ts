import type { EngagementKind } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { wordsIn } from '../text/word-runs.ts';
import { companionsOf } from './companions.ts';
import { currentSides, type Discourse, protagonist, sidesOf, standsFor, twoOf } from './discourse.ts';
import { type Host, hostCandidates, hostFollows, hostList, isOrigin, type Window } from './hosts.ts';
import { isTraveller } from './inverted-journey.ts';
import { pairBefore } from './joint-events.ts';
import { withWriters } from './letters.ts';
import { listed } from './listed-days.ts';
import { mediatorsOf, withMediators } from './mediators.ts';
import { quotedSpeaker } from './quoted.ts';
import { RELATIVE_REACH, relativeBefore } from './relative-clause.ts';
import { type Clause, hasConjunction, isHanded, isNamed, joined, marks, personal } from './sentence.ts';
import { hasStranger, strangeWords } from './stranger.ts';
import { findSubject } from './subject.ts';

/** An engagement cue with who stands around it. */
export interface Frame {
  readonly cue: Mention;
  readonly kind: EngagementKind;
  readonly role: string;
  readonly subject: Actor | undefined;
  /** Who acts together with the subject: joined to it before the cue. */
  readonly together: readonly Actor[];
  /** One list of principals of the other side each: a meeting each. */
  readonly others: readonly Actor[];
  /** Host states of a visit or an attendance, with the place that tells them. */
  readonly hosts: readonly Host[];
  readonly rule: string;
  /** Of a letter: whose it is, where words for its source tell it. */
  readonly writer?: Actor | undefined;
}

const BARE_REACH = 30;
const BETWEEN_REACH = 60;
/** "The talks with X": a preposition and an honorific stand between. */
const WITH_REACH = 26;
const PERSON_REACH = 140;
/** Right behind: a space or two. */
const ADJACENT = 2;

const nobody: ReadonlySet<Actor> = new Set();

/** Reads the frame of each engagement cue of a sentence, in order. */
export function readFrames(told: Clause, discourse: Discourse): Frame[] {
  const frames: Frame[] = [];
  const mediators = mediatorsOf(told);
  const clause = mediators.length > 0 ? { ...told, actors: told.actors.filter((a) => !mediators.includes(a)) } : told;
  for (const [index, cue] of clause.engagements.entries()) {
    const [told, role] = cue.value.split('.') as [EngagementKind, string];
    const kind = told === 'call' && isBeside(clause, cue) ? 'meeting' : told;
    const window = windowOf(clause, index);
    const previous = frames[frames.length - 1];
    const called = kind === 'visit' && role === 'verbs' ? calledOn(clause, discourse, { cue, kind: 'meeting', role: 'visits' }, window) : undefined;
    if (called) {
      frames.push(called);
      continue;
    }
    frames.push(
      kind === 'visit' || kind === 'attendance'
        ? travelFrame(clause, discourse, { cue, kind, role }, window, previous)
        : withMediators(asReceived(withWriters(clause, discourse, contactFrame(clause, discourse, { cue, kind, role }, window, previous))), mediators),
    );
  }
  return frames;
}

/** "On the sidelines of the summit he spoke with X": they were in one place. */
const isBeside = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  reading.clause === 'svo' && sentence.cues.some((c) => c.kind === 'sidelines' && (c.end <= cue.start || c.start - cue.end <= BESIDE_REACH));

/** Between a verb of speaking and where: a name with its office. */
const BESIDE_REACH = 80;

/** "A receives the President of B": whom a state receives, and does not call in, visits it. */
function asReceived(frame: Frame): Frame {
  const { kind, role, cue, subject, others } = frame;
  if (kind !== 'meeting' || role !== 'receives' || !subject) return frame;
  const host = [subject, ...others].find((a) => a.form === 'side' && !a.side?.startsWith('org:') && a.start >= cue.end && a.start - cue.end <= ADJACENT);
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
  return host.side === undefined || host.side === guest.side ? undefined : frameOf(cue, 'contact-verb', { subject: guest, others: [host] });
}

/** Nothing but a day stands between two actors. */
function followsByDay({ reading, sentence }: Clause, first: Actor, second: Actor): boolean {
  const days = sentence.dates.filter((d) => d.start >= first.end && d.end <= second.start);
  const starts = [...days.map((d) => d.start), second.start];
  return [first.end, ...days.map((d) => d.end)].every((end, i) => wordsIn(reading.units, end, starts[i] as number).length === 0);
}

/** From the cue before to the cue behind. */
function windowOf(clause: Clause, index: number): Window {
  const before = clause.engagements.slice(0, index).findLast((e) => clause.reading.clause !== 'sov' || e.value !== 'attendance.nouns');
  const after = clause.engagements[index + 1];
  const cue = clause.engagements[index] as Mention;
  const act = clause.acts.find((a) => a.start >= cue.end);
  return {
    from: before && !before.split && !isAside(clause, before, cue) ? before.end : clause.sentence.start,
    to: Math.min(after?.start ?? clause.sentence.end, act?.start ?? clause.sentence.end),
  };
}

/** "With X, who has come to Tehran, met": behind the journey of a relative clause the verb at the end has nobody of its own. */
function isAside(clause: Clause, before: Mention, cue: Mention): boolean {
  if (clause.reading.clause !== 'sov' || !before.value.startsWith('visit.') || relativeHead(clause, before) === undefined) return false;
  return !clause.actors.some((a) => a.start >= before.end && a.end <= cue.start);
}

/** The person right before the relative word that opens the clause of a cue. */
function relativeHead(clause: Clause, cue: Mention): Actor | undefined {
  const head = clause.actors.findLast((a) => personal(a) && a.end <= cue.start);
  if (!head) return undefined;
  const [word] = wordsIn(clause.reading.units, head.end, Math.min(head.end + RELATIVE_REACH, cue.start));
  if (word === undefined) return undefined;
  // in a script without spaces it sticks to the verb behind it
  const relative = clause.reading.countBehind ? [...clause.reading.relatives].some((r) => word.startsWith(r)) : clause.reading.relatives.has(word);
  return relative ? head : undefined;
}

type Cue = { readonly cue: Mention; readonly kind: EngagementKind; readonly role: string };

/** The frame of a cue as a rule read it. */
function frameOf({ cue, kind, role }: Cue, rule: string, parts: Partial<Pick<Frame, 'subject' | 'together' | 'others' | 'hosts'>>): Frame {
  return { cue, kind, role, subject: parts.subject, together: parts.together ?? [], others: parts.others ?? [], hosts: parts.hosts ?? [], rule };
}

function subjectOf(clause: Clause, discourse: Discourse, { cue, kind, role }: Cue, window: Window, previous: Frame | undefined): Actor | undefined {
  const companions = kind === 'signing' || kind === 'message' ? nobody : companionsOf(clause);
  // "the two sides agreed on what X had asked for when he met Y": of both sides nobody meets somebody
  const between = (a: Actor) =>
    role === 'verbs' && clause.reading.clause === 'svo' && clause.actors.some((b) => isNamed(b) && b.start >= a.end && b.end <= cue.start);
  const acts = (a: Actor) =>
    (a.form !== 'both' || (sidesOf(a, discourse).length > 0 && !between(a))) && !a.offices.includes('spokesperson') && !companions.has(a) && !isMembers(a);
  const someone = { ...clause, actors: clause.actors.filter(acts) };
  const reach =
    clause.reading.clause === 'sov' && !someone.actors.some((a) => a.start >= window.from && a.end <= cue.start) ? clause.sentence.start : window.from;
  const found = findSubject(someone, { cue, from: reach, to: window.to, earlier: clause.engagements.filter((e) => e.end <= cue.start) });
  const isObject =
    found !== undefined &&
    (isHost(found, previous) || (isTaken(found, previous) && isParted(clause, found, cue)) || isLoneObject(clause, discourse, cue, window, found, previous));
  const speaker = found === undefined || isObject || (found.form === 'pronoun' && sidesOf(found, discourse).length === 0) ? quotedSpeaker(clause) : undefined;
  const goesOn = () =>
    found === undefined && kind === 'visit' && role === 'verbs' && hasStranger(clause, cue)
      ? undefined
      : (previous?.subject ?? protagonist(discourse) ?? discourse.subject ?? found);
  const actor =
    opensSentence(clause, cue) ??
    acrossRelative(clause, cue) ??
    goingOn(clause, cue, previous) ??
    receivedOn(clause, { cue, kind, role }, previous) ??
    speaker ??
    (found === undefined || isObject ? goesOn() : found);
  return actor && standsFor(actor, discourse);
}

/** "The foreign ministers of NATO": the members of an organisation, who meet each other, do not act for it. */
const isMembers = ({ form, plural, side }: Actor): boolean => form === 'office' && plural && side?.startsWith('org:') === true;

/** "On the sidelines of a meeting of the foreign ministers of NATO": whose meeting it was is nobody's counterpart. */
const isVenueMember = ({ sentence }: Clause, a: Actor): boolean =>
  a.side?.startsWith('org:') === true &&
  a.person === undefined &&
  sentence.cues.some((c) => c.kind === 'sidelines' && c.end <= a.start && a.start - c.end <= VENUE_REACH);

const VENUE_REACH = 60;

/** "Received by Y in Z on Monday, X praised …", "after meeting Y, X said …": behind a verb that nobody stands before, and its object, who stands behind the comma acts. */
function opensSentence(clause: Clause, cue: Mention): Actor | undefined {
  if (clause.reading.clause !== 'svo' || clause.actors.some((a) => a.end <= cue.start)) return undefined;
  const people = clause.actors.filter((a) => isNamed(a) && a.side !== undefined && a.start >= cue.end);
  const [object, ...rest] = people;
  const isAct = (a: Actor) => [...clause.acts, ...clause.reports].some((c) => c.start >= a.end && c.start - a.end <= ACT_REACH);
  const behindComma = (a: Actor) => textOf(clause.reading.units, Math.max(0, a.start - 2), a.start).trim() === ',';
  return object && rest.find((a) => a.side !== object.side && behindComma(a) && isAct(a));
}

const ACT_REACH = 12;

/** "X received Y when he came to attend": behind a word of occasion, with nobody else named, whoever was received has come. */
function receivedOn({ reading, sentence, actors }: Clause, { cue, kind, role }: Cue, previous: Frame | undefined): Actor | undefined {
  if (previous?.role !== 'receives' || role !== 'verbs' || (kind !== 'visit' && kind !== 'attendance') || reading.clause !== 'svo') return undefined;
  const occasion = sentence.cues.findLast((c) => c.kind === 'occasions' && c.end <= cue.start && cue.start - c.end <= CAME_REACH);
  const guest = occasion && previous.others.findLast((o) => o.end <= occasion.start && o.start >= sentence.start);
  const isPronoun = (a: Actor) => sentence.cues.some((c) => c.kind === 'speech' && c.value === 'pronouns' && c.start === a.start);
  const isNew = (a: Actor) => isNamed(a) && !isPronoun(a) && a.start >= (occasion as Mention).end && a.end <= cue.start;
  return guest && !actors.some(isNew) ? guest : undefined;
}

/** "X was received by Y before leaving for Z", "X met Y on his way to Z": such words go on with whoever acted before them, not with the nearest. */
function goingOn({ reading, sentence, actors }: Clause, cue: Mention, previous: Frame | undefined): Actor | undefined {
  if (!previous?.subject || !cue.value.endsWith('.verbs') || reading.clause !== 'svo') return undefined;
  const near = (c: Mention) => c.kind === 'goingOn' && c.start >= previous.cue.end && c.start <= cue.start && cue.start - c.end <= ADJACENT;
  const word = sentence.cues.find(near);
  if (!word) return undefined;
  const behind = actors.findLast((a) => isNamed(a) && a.end <= word.start)?.end ?? previous.cue.end;
  return wordsIn(reading.units, behind, word.start).some((w) => reading.relatives.has(w)) ? undefined : previous.subject;
}

/** "X, who attended the summit of Z, met Y": behind a relative clause its head goes on acting. */
function acrossRelative(clause: Clause, cue: Mention): Actor | undefined {
  const head = relativeBefore(clause, cue)?.head;
  return head && (head.form === 'pronoun' || head.side !== undefined) ? head : undefined;
}

/** The state that the journey before led to. */
const isHost = (found: Actor, previous: Frame | undefined): boolean => found.form === 'side' && previous?.hosts.some((h) => h.country === found.side) === true;

/** Whom the frame before has as its object. */
const isTaken = (found: Actor, previous: Frame | undefined): boolean => previous?.others.includes(found) === true;

/** A comma or conjunction between the object of the last cue and this one: the subject goes on. Without one the object acts ("received X visiting Y"). */
function isParted(clause: Clause, found: Actor, cue: Mention): boolean {
  if (found.end > cue.start) return true;
  const gap = textOf(clause.reading.units, found.end, cue.start);
  const words = wordsIn(clause.reading.units, found.end, cue.start);
  if (words.some((w) => clause.reading.relatives.has(w))) return false;
  return /[,;:]/.test(gap) || words.some((w) => clause.reading.conjunctions.has(w)) || gap.length > 24;
}

/** "X and Y met Z": the people joined to the subject. Whom the contact before has as its object ("wrote to A; Y wrote to B") is not. */
function joinedTo(clause: Clause, subject: Actor, cue: Mention, previous: Frame | undefined): Actor[] {
  const kind = subject.form === 'side' ? (a: Actor) => a.form === 'side' : isNamed;
  const people = clause.actors.filter((a) => kind(a) && a.side !== undefined);
  const at = people.findIndex((a) => a.start === subject.start && a.end === subject.end);
  if (at < 0) return [];
  const list: Actor[] = [];
  const acts = (i: number) => !previous?.others.some((o) => o.start === people[i]?.start) && joined(clause.reading, people[i] as Actor, people[i + 1] as Actor);
  for (let i = at - 1; i >= 0 && acts(i); i -= 1) list.unshift(people[i] as Actor);
  const behind = clause.reading.clause === 'vso' || subject.end > cue.start;
  for (
    let i = at + 1;
    i < people.length &&
    joined(clause.reading, people[i - 1] as Actor, people[i] as Actor) &&
    (behind ? people[i]?.side === subject.side : (people[i] as Actor).end <= cue.start);
    i += 1
  )
    list.push(people[i] as Actor);
  return list;
}

/** The only actor behind a verb that has none before it is its object; the subject is the one told before. */
function isLoneObject(clause: Clause, discourse: Discourse, cue: Mention, window: Window, found: Actor, previous: Frame | undefined): boolean {
  if (found.start < cue.end || clause.reading.clause === 'sov' || isTraveller(clause, cue, found)) return false;
  const [behind, own] = [clause.actors.filter((a) => a.start >= cue.end && a.end <= window.to && a.form !== 'both'), sidesOf(found, discourse)];
  if (behind.some((a) => a !== found && differs(a, own, discourse)) && !isList(clause, behind, previous)) return false;
  const teller = previous?.subject ?? protagonist(discourse) ?? discourse.subject;
  return teller !== undefined && !own.includes(sidesOf(teller, discourse)[0] ?? '');
}

/** "X held talks, and met A, B and C": in a verb-first clause all who stand in one list behind a further verb are its objects. */
function isList({ reading, sentence }: Clause, behind: readonly Actor[], previous: Frame | undefined): boolean {
  const subject = previous?.subject;
  if (reading.clause !== 'vso' || !subject || !personal(subject) || subject.start < sentence.start || subject.end > sentence.end) return false;
  const people = behind.filter(personal);
  return people.length > 1 && people.every((a, i) => i === 0 || joined(reading, people[i - 1] as Actor, a)) && people.every((a) => a.side !== subject.side);
}

function differs(a: Actor, sides: readonly string[], discourse: Discourse): boolean {
  const own = sidesOf(a, discourse);
  return own.length > 0 && own.every((s) => !sides.includes(s));
}

/** The other side's principals: those right behind the cue, the first and what is joined to it; in verb-final clauses those right before it. */
function othersOf(clause: Clause, discourse: Discourse, cue: Mention, window: Window, subject: Actor | undefined): Actor[] {
  const mine = sidesOf(subject, discourse);
  const apart = (a: Actor) =>
    a.start >= window.from && a.end <= window.to && a !== subject && (subject === undefined || a.start >= subject.end || a.end <= subject.start);
  const free = clause.actors
    .filter((a) => apart(a) && !isVenueMember(clause, a))
    .map((a) => acrossTheTable(a, mine, discourse))
    .filter((a) => differs(a, mine, discourse) || bothReached(discourse, cue, a, mine) !== undefined);
  // "held an A-B foreign ministers' meeting with X": who stands behind the whole is met, not the ministers that its name names
  const inside = free.filter((a) => a.start >= cue.start && a.end <= cue.end);
  const named = inside.every((a) => a.person === undefined) && free.some((a) => a.form === 'person' && a.start >= cue.end && a.start - cue.end <= NAMED_REACH);
  // behind a verb that its subject follows, with all his titles, the other is looked for from there
  const from = subject && subject.start >= cue.end && subject.start - cue.end < PERSON_REACH ? subject.end : cue.end;
  const right = free.filter((a) => a.start >= (named ? cue.end : cue.start) && a.start - from < PERSON_REACH);
  const left = free.filter((a) => a.end <= cue.end && a.start < cue.start && cue.start - a.end < PERSON_REACH);
  const order = (clause.reading.clause === 'sov' ? [left.reverse(), right] : [right, left.reverse()]).map((near) => pick(clause, near, cue));
  const first = order.find((a) => a !== undefined);
  if (!first) return [];
  // "received him"
  return listAround(clause, first, free).map((a) =>
    a.form === 'pronoun' || (a.form === 'guest' && clause.reading.clause === 'vso') ? standsFor(a, discourse) : a,
  );
}

/** "Telephoned both leaders": whom a call or a letter of somebody else reaches are the two who were told before. */
export function bothReached(discourse: Discourse, cue: Mention, other: Actor, mine: readonly string[]): readonly string[] | undefined {
  if (other.form !== 'both' || mine.length !== 1 || !/^(call|message)\./.test(cue.value)) return undefined;
  const told = [sidesOf(other, discourse), twoOf(discourse, discourse.current?.sides ?? [])];
  return told.find((list) => list.length === 2 && !list.includes(mine[0] as string));
}

/** A principal without a side, or whose side was only guessed to be the subject's own, sits on the other side: of the contact under way, or of the paragraph. */
function acrossTheTable(actor: Actor, mine: readonly string[], discourse: Discourse): Actor {
  const open = actor.side === undefined && isNamed(actor) && actor.person?.side === undefined;
  if (!open && !(actor.guessed && mine.length === 1 && actor.side === mine[0])) return actor;
  const others = currentSides(discourse, discourse.scope.sides).filter((s) => !mine.includes(s));
  const named = others.length > 0 ? others : discourse.scope.sides.filter((s) => !mine.includes(s));
  return mine.length === 1 && named.length === 1 ? { ...actor, side: named[0] as string, guessed: true } : actor;
}

/** Who receives, receives somebody: "welcomed the first A-B summit" names no guest. In a verb-first clause a side behind the verb may be the host. */
const bareReach = ({ clause }: Clause['reading'], cue: Mention) => (clause === 'svo' && cue.value.endsWith('.receives') ? RECEIVED_REACH : BARE_REACH);
const RECEIVED_REACH = 6;

/** The nearest personal actor; a bare side only right beside the cue. */
function pick(clause: Clause, near: readonly Actor[], cue: Mention): Actor | undefined {
  const { reading } = clause;
  const person = near.find(personal);
  if (person) return person;
  return near.find(
    (a) =>
      (a.form === 'side' &&
        (!a.capital || isAddressee(a, cue)) &&
        !tellsPlace(clause, a) &&
        Math.min(Math.abs(a.start - cue.end), Math.abs(cue.start - a.end)) < bareReach(reading, cue)) ||
      a.form === 'both',
  );
}

/** "Sent a note of protest to Islamabad": the capital behind the sending stands for its state. */
const isAddressee = (capital: Actor, cue: Mention) => cue.value === 'message.verbs' && capital.start >= cue.end;

/** "In the Cypriot capital Nicosia": a side right before its own city tells where. */
const tellsPlace = ({ sentence }: Clause, a: Actor) => sentence.places.some((p) => p.country === a.side && p.start >= a.end && p.start - a.end <= 1);

function listAround(clause: Clause, first: Actor, free: readonly Actor[]): Actor[] {
  const at = free.indexOf(first);
  const list = [first];
  for (
    let i = at + 1;
    i < free.length && listed(clause, list[list.length - 1] as Actor, free[i] as Actor) && personal(free[i] as Actor) === personal(first);
    i += 1
  )
    list.push(free[i] as Actor);
  for (let i = at - 1; i >= 0 && joined(clause.reading, free[i] as Actor, list[0] as Actor) && personal(free[i] as Actor) === personal(first); i -= 1)
    list.unshift(free[i] as Actor);
  return list;
}

/** "A call took place between X and Y": a verb that both sides follow tells of them as a noun does. */
const isBetween = (clause: Clause, cue: Mention) => clause.sentence.cues.some((c) => c.kind === 'between' && c.end >= cue.end && c.start - cue.end <= ADJACENT);

function contactFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  if (cue.role === 'nouns' || isBetween(clause, cue.cue)) return nounFrame(clause, discourse, cue, window, previous);
  if (previous && comesToHost(clause, cue, previous)) return { ...previous, cue: cue.cue, together: [...previous.together] };
  const subject = subjectOf(clause, discourse, cue, window, previous);
  const together = subject ? joinedTo(clause, subject, cue.cue, previous) : [];
  const united = new Set([subject, ...together].flatMap((a) => sidesOf(a, discourse))).size > 1;
  const free = othersOf(clause, discourse, cue.cue, window, subject).filter(
    (o) => !together.some((t) => t.start === o.start) && !(united && o.form === 'side'),
  );
  // "the ambassadors of A and B presented their credentials to X": each by himself
  const envoys = subject ? [subject, ...together] : [];
  if (cue.role === 'visits' && united && free[0] && envoys.every((a) => a.offices.includes('ambassador')))
    return frameOf({ ...cue, role: 'receives' }, 'contact-verb', { subject: free[0], others: envoys });
  // "summoned the ambassador and handed him a note": to whom it went stands with the verb before
  if (cue.kind === 'message' && free.length === 0 && previous && previous.others.length > 0)
    return frameOf(cue, 'contact-verb', { subject: previous.subject, others: previous.others.map(asSide) });
  const each = eachOther(clause, cue.cue, window) ?? heldByAll(clause, cue.cue);
  if (each) return frameOf(cue, 'contact-verb', each);
  const post = cue.role === 'visits' && free.length === 0 && subject ? postOf(clause, cue.cue, subject) : undefined;
  if (post) return frameOf(cue, 'contact-verb', { subject, together, others: [post] });
  // "X decorated the ambassador of Y when he came to take leave": on whom, told before in the sentence
  const before = cue.role === 'visits' && free.length === 0 && subject ? calledUpon(clause, discourse, cue.cue, subject) : undefined;
  if (before) return frameOf(cue, 'contact-verb-implied', { subject, together, others: [before] });
  const told = protagonist(discourse);
  const personalSubject = subject !== undefined && personal(subject) && subject.start >= window.from && subject.end <= window.to;
  // "X received at eight": whom, is the one the document is about
  if (free.length === 0 && personalSubject && !united && told && differs(told, sidesOf(subject, discourse), discourse))
    return frameOf(cue, 'contact-verb-implied', { subject, together, others: [subject.offices.includes('ambassador') ? asSide(told) : told] });
  return frameOf(cue, 'contact-verb', { subject, together, others: free });
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
const CAME_REACH = 60;

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
  return city && { ...asSide(envoy), side: city.country, start: city.start, end: city.end };
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

/** The side of an actor, without the person. */
function asSide(actor: Actor): Actor {
  return { ...actor, person: undefined, form: 'side', offices: [] };
}

/** "Talks between X and Y", "X's meeting with Y": two sides around the noun; with none it points at the engagement already told. */
function nounFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  const protest = noteHanded(clause, cue, previous) ?? noteToTheEnvoy(clause, discourse, cue);
  if (protest) return frameOf(cue, 'contact-noun', protest);
  const summit = summitOf(clause, cue.cue);
  if (summit) return frameOf(cue, 'contact-noun-between', summit);
  const near = clause.actors.filter((a) => a.start >= window.from && a.end <= window.to && !isVenueMember(clause, a));
  // "meetings and the ties of X and Y": behind "and" stands something else
  const closed = isBeforeConjunction(clause.reading, cue.cue);
  const right = closed ? [] : near.filter((a) => a.start >= cue.cue.end && a.start - cue.cue.end < PERSON_REACH && a.form !== 'both' && a.form !== 'all');
  const sidesRight = new Set(right.flatMap((a) => sidesOf(a, discourse)));
  const left = near.filter((a) => a.end <= cue.cue.start && personal(a));
  const repeats =
    !right.some(personal) && left.length >= 2 && right.every((a) => left.some((l) => sidesOf(l, discourse).join() === sidesOf(a, discourse).join()));
  if (repeats) {
    const [other, ...more] = left.slice(1).filter((a) => differs(a, sidesOf(left[0], discourse), discourse));
    return frameOf(cue, 'contact-noun-named-before', {
      subject: left[0],
      others: other ? [other] : [],
      together: other ? thirdOf(clause, cue.cue, [left[0] as Actor, other], more) : [],
    });
  }
  const pair = inCommon(clause, cue.cue, left, right);
  if (pair) return frameOf(cue, 'contact-noun-named-before', pair);
  const both = closed ? undefined : near.find((a) => a.form === 'both' && a.offices.length > 0 && a.start >= cue.cue.end && a.start - cue.cue.end <= OF_BOTH);
  if (both && sidesRight.size < 2) return frameOf(cue, 'contact-noun-between', { subject: both });
  const many = left.length === 0 ? withMany(clause, discourse, cue.cue, right) : undefined;
  if (many) return frameOf(cue, 'contact-noun-with', many);
  if (sidesRight.size >= 2 && right[0] && right[0].start - cue.cue.end < BETWEEN_REACH) {
    const [subject, ...rest] = right as [Actor, ...Actor[]];
    const [other, ...more] = rest.filter((a) => differs(a, sidesOf(subject, discourse), discourse));
    return frameOf(cue, 'contact-noun-between', { subject, others: other ? [other] : [], together: other ? joinedBehind(clause, other, more) : [] });
  }
  const withWhom = right[0];
  if (left.length === 0 && withWhom && personal(withWhom) && withWhom.start - cue.cue.end <= WITH_REACH) {
    const own = sidesOf(withWhom, discourse);
    const host =
      right.find((a) => personal(a) && a !== withWhom && differs(a, own, discourse) && !joined(clause.reading, withWhom, a)) ??
      behindFronted(clause, withWhom, (a) => differs(a, own, discourse)) ??
      [protagonist(discourse), discourse.subject].find((a) => a !== undefined && differs(a, own, discourse));
    if (host)
      return frameOf(cue, 'contact-noun-with', {
        subject: standsFor(host, discourse),
        others: listAround(
          clause,
          withWhom,
          right.filter((a) => differs(a, sidesOf(host, discourse), discourse)),
        ),
      });
  }
  if (near.length === 0) return frameOf(cue, 'contact-noun-reference', {});
  const subject = subjectOf(clause, discourse, cue, window, previous);
  const others = othersOf(clause, discourse, cue.cue, window, subject);
  const own = subject?.form === 'side' && others.length === 0 && !clause.acts.some((a) => a.start >= subject.end && a.end <= cue.cue.start);
  const together = own ? joinedTo(clause, subject, cue.cue, previous) : [];
  return frameOf(cue, 'contact-noun', { subject, others, together });
}

/** "X of A and Y of B had with Z of C talks": in a verb-final clause who stands behind "with", of a third side, takes part with two who are joined. */
function thirdOf(clause: Clause, noun: Mention, [a, b]: readonly [Actor, Actor], more: readonly Actor[]): Actor[] {
  if (clause.reading.clause !== 'sov' || !joined(clause.reading, a, b)) return [];
  const companions = companionsOf(clause);
  return more.filter((c) => companions.has(c) && isNamed(c) && c.side !== b.side && c.side !== a.side && c.end <= noun.start);
}

/** "After the meeting with X promised Y …": where the verb takes the second place, who stands right behind the act was there. */
function behindFronted({ reading, actors, acts, reports }: Clause, withWhom: Actor, isOther: (a: Actor) => boolean): Actor | undefined {
  if (!reading.verbSecond) return undefined;
  const act = [...acts, ...reports].filter((c) => c.start >= withWhom.end).sort((a, b) => a.start - b.start)[0];
  const subject = act && actors.find((a) => a.start > act.start);
  if (!subject || !personal(subject) || !isOther(subject)) return undefined;
  return wordsIn(reading.units, act.start, subject.start).length <= VERB_AND_ARTICLE ? subject : undefined;
}

/** The verb, an article. */
const VERB_AND_ARTICLE = 2;

/** "The A-B summit with X": the sides of its name, with whoever of them stands behind "with". */
function summitOf(clause: Clause, cue: Mention): Pick<Frame, 'subject' | 'together' | 'others'> | undefined {
  const pair = cue.value === 'meeting.nouns' ? pairBefore(clause.reading, clause.actors, cue) : undefined;
  if (!pair) return undefined;
  const word = clause.sentence.cues.find((c) => c.kind === 'with' && c.start >= cue.end);
  const people = clause.actors.filter((a) => isNamed(a) && a.start >= cue.end && pair.some((p) => p.side === a.side));
  const first = word && people.find((a) => a.start >= word.end && a.start - word.end <= NAMED_REACH);
  const list = first ? listAround(clause, first, people.slice(people.indexOf(first))) : [];
  const [one, other] = list[0]?.side === pair[0].side ? [pair[1], pair[0]] : pair;
  const [head, ...rest] = list.filter((a) => a.side === other.side);
  return { subject: list.find((a) => a.side === one.side) ?? one, together: rest, others: [head ?? other] };
}

/** "X of A and Y of B began a call to discuss the conflict of C and D": two people of two sides joined before the noun have it, where behind it only bare sides stand, and far from it. */
function inCommon(clause: Clause, noun: Mention, left: readonly Actor[], right: readonly Actor[]): Pick<Frame, 'subject' | 'others'> | undefined {
  const [a, b] = left.slice(-2);
  const [first] = right;
  if (clause.reading.clause !== 'svo' || !a || !b || !first || right.some(personal) || first.start - noun.end < OF_OTHERS || noun.start - b.end > PAIR_REACH)
    return undefined;
  const isOf = (x: Actor) => isNamed(x) && x.side !== undefined;
  return isOf(a) && isOf(b) && a.side !== b.side && joined(clause.reading, a, b) ? { subject: a, others: [b] } : undefined;
}

/** From a noun to sides that it is not of: a word of purpose and what is done. */
const OF_OTHERS = 20;
/** Between two people and what they have: a verb. */
const PAIR_REACH = 24;

/** "Summoned the ambassador of Y and handed him a note of protest": it goes from whoever called him in to his state, and nobody signs it. */
function noteHanded(clause: Clause, { cue, kind }: Cue, previous: Frame | undefined): Pick<Frame, 'subject' | 'others'> | undefined {
  const isNote = clause.sentence.cues.some((c) => c.kind === 'protest' && c.start < cue.end && cue.start < c.end);
  if (kind !== 'message' || previous?.role !== 'receives' || !isNote || !isHanded(clause, cue)) return undefined;
  return { subject: previous.subject, others: previous.others.map(asSide) };
}

/** "The ministry summoned the ambassador. A note of protest was handed to him by the secretary X": it goes from his host, for whom X hands it over, to his state. */
function noteToTheEnvoy(clause: Clause, { current }: Discourse, { cue, kind }: Cue): Pick<Frame, 'subject' | 'others'> | undefined {
  const isNote = clause.sentence.cues.some((c) => c.kind === 'protest' && c.start < cue.end && cue.start < c.end);
  const envoy = current?.kind === 'meeting' && current.sides.length === 2 ? current.principals.find((p) => p.offices.includes('ambassador')) : undefined;
  const host = current?.sides.find((s) => s !== envoy?.side);
  if (kind !== 'message' || !isNote || !isHanded(clause, cue) || envoy?.side === undefined || host === undefined) return undefined;
  const people = clause.actors.filter((a) => isNamed(a) && a.person !== envoy.person);
  const fits = (a: Actor) => a.side === undefined || a.guessed || a.side === host;
  if (people.some((a) => !fits(a)) || !clause.actors.some((a) => a.form === 'pronoun' || a.person === envoy.person)) return undefined;
  const [who] = people;
  if (who?.person) who.person.side ??= host;
  return { subject: who ? { ...who, side: host, guessed: false } : { ...asSide(envoy), side: host }, others: [asSide(envoy)] };
}

/** Whether a word that joins two of a kind stands right behind a cue. */
export function isBeforeConjunction(reading: Clause['reading'], cue: Mention): boolean {
  const [word] = textOf(reading.units, cue.end, cue.end + LONGEST_CONJUNCTION)
    .split(' ')
    .filter((w) => w.length > 0);
  return word !== undefined && reading.conjunctions.has(word);
}

const LONGEST_CONJUNCTION = 16;

/** "The meeting of the two presidents": between the noun and whom it was of. */
const OF_BOTH = 6;

/** "Talks were held with A, B and C": several sides behind "with" each had talks with whom the text is about. */
function withMany(clause: Clause, discourse: Discourse, noun: Mention, right: readonly Actor[]): Pick<Frame, 'subject' | 'others'> | undefined {
  const [first] = right;
  const opened =
    first && clause.sentence.cues.some((c) => c.kind === 'with' && c.start >= noun.end && first.start >= c.end && first.start - c.end <= NAMED_REACH);
  const subject = [discourse.subject, protagonist(discourse)].find((a) => a !== undefined && right.every((r) => differs(r, sidesOf(a, discourse), discourse)));
  if (!opened || !subject || !personal(first)) return undefined;
  const others = listAround(clause, first, right);
  return new Set(others.flatMap((a) => sidesOf(a, discourse))).size > 1 ? { subject: standsFor(subject, discourse), others } : undefined;
}

/** Between "with" and a name: an article, an honorific. */
const NAMED_REACH = 10;

/** "Talks of A, B and C": those of the list behind its second member. */
function joinedBehind(clause: Clause, second: Actor, rest: readonly Actor[]): Actor[] {
  const list: Actor[] = [];
  let last = second;
  for (const actor of rest) {
    if (!joined(clause.reading, last, actor) || personal(actor) !== personal(second)) break;
    if (actor.side !== second.side) list.push(actor);
    last = actor;
  }
  return list;
}

const HOST_REACH = 90;

function travelFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  const nearest = travellerOf(clause, cue.cue) ?? subjectOf(clause, discourse, cue, window, previous);
  const base = nearest?.side?.startsWith('org:') ? traveller(discourse) : nearest;
  const swapped = cue.role === 'receives';
  const near = hostCandidates(clause, window);
  const atHome = near.every((c) => sidesOf(base, discourse).includes(c.country));
  const candidates = atHome && cue.kind === 'attendance' ? hostCandidates(clause, { from: window.from, to: clause.sentence.end }) : near;
  const goer = base?.form === 'side' && base.start >= cue.cue.start && !swapped ? firstPerson(clause, candidates) : undefined;
  const nearestGuest = goer ?? ownPerson(clause, guestActor(clause, discourse, cue, window, base, candidates), cue.cue) ?? firstPerson(clause, candidates);
  const companions = swapped ? [] : travellersWith(clause, nearestGuest, cue.cue, previous);
  const guest = awayFrom(nearestGuest, companions, near);
  const own = sidesOf(swapped ? undefined : guest, discourse);
  if (!swapped && cue.role === 'verbs') {
    const other = guestOfHost(clause, cue.cue, candidates, own);
    if (other) return frameOf(cue, 'visit-verb', { subject: other.guest, hosts: [other.host] });
  }
  const beside = candidates.find((c) => c.start >= cue.cue.start);
  // the nearest place behind the cue is at home: the journey stays there
  const domestic =
    beside !== undefined && own.includes(beside.country) && beside.start - cue.cue.end < BARE_REACH && cue.role === 'verbs' && clause.reading.clause === 'svo';
  const away = domestic ? [] : candidates.filter((c) => !own.includes(c.country));
  const foreign = away.filter((c) => !isOrigin(clause, c) || away.every((other) => other.country === c.country || isOrigin(clause, other)));
  const right = foreign.filter((c) => c.start >= cue.cue.start && c.start - cue.cue.end < HOST_REACH);
  const left = foreign
    .filter((c) => c.end <= cue.cue.end && c.start < cue.cue.start && cue.cue.start - c.end < HOST_REACH && !isOfVerbBefore(clause, cue, c))
    .reverse();
  const within = foreign.findLast((c) => c.start > cue.cue.start && c.end < cue.cue.end);
  const venue = cue.kind === 'attendance' ? venueOf(clause, cue.cue, right) : undefined;
  const first = venue ?? within ?? (clause.reading.clause === 'sov' && !hostFollows(clause, cue.cue, cue.role) ? (left[0] ?? right[0]) : (right[0] ?? left[0]));
  const hosts = swapped ? [] : hostsOf(clause, discourse, cue, { first, foreign, own, previous });
  const others = swapped ? othersOf(clause, discourse, cue.cue, window, base) : [];
  const rule = swapped ? 'visit-received' : `${cue.kind}-${cue.role === 'nouns' ? 'noun' : 'verb'}`;
  return frameOf(cue, rule, { subject: swapped ? base : guest, together: swapped || guest !== nearestGuest ? [] : companions, others, hosts });
}

/** "Met members of the A community and visited a farm": where a verb has what it is about behind it, the state behind another verb before it is that verb's. */
function isOfVerbBefore({ reading, engagements }: Clause, { cue, kind, role }: Cue, host: Host): boolean {
  if (reading.clause !== 'svo' || reading.verbSecond || kind !== 'visit' || role !== 'verbs') return false;
  return engagements.some((e) => e !== cue && e.value.endsWith('.verbs') && e.end <= host.start && host.end <= cue.start);
}

/** "The Presidents of A, B and C will attend": named people of other sides, the last of them behind "and", travel each to the same place. */
function travellersWith(clause: Clause, guest: Actor | undefined, cue: Mention, previous: Frame | undefined): Actor[] {
  if (!guest || !isNamed(guest) || guest.end > cue.start) return [];
  const list = joinedTo(clause, guest, cue, previous).filter((a) => a.end <= guest.start);
  const last = list.at(-1);
  if (!last || !hasConjunction(clause.reading, last.end, guest.start)) return [];
  return list.filter((a) => a.side !== guest.side);
}

/** "X of A and Y of B travel to B": who is not at home where they go. */
function awayFrom(guest: Actor | undefined, fellows: readonly Actor[], places: readonly Host[]): Actor | undefined {
  const atHome = (a: Actor) => places.length > 0 && places.every((p) => p.country === a.side);
  return guest && atHome(guest) ? (fellows.find((f) => !atHome(f)) ?? guest) : guest;
}

/** "X, who is on a visit to Y": of a verb-final clause the head of its relative clause, of another where the verb stands right behind the relative word. */
function travellerOf(clause: Clause, cue: Mention): Actor | undefined {
  const head = relativeHead(clause, cue);
  return head && (clause.reading.clause === 'sov' || cue.start - head.end <= RELATIVE_VERB) ? head : undefined;
}

/** A comma, the relative word and the spaces around it, an adverb. */
const RELATIVE_VERB = 22;

interface Abroad {
  /** The place that the cue tells, if any, among those that are not at home. */
  readonly first: Host | undefined;
  readonly foreign: readonly Host[];
  readonly own: readonly string[];
  readonly previous: Frame | undefined;
}

/** Where a journey leads: to the place told, else to who invited or received the traveller, else on to where the journey before it led. */
function hostsOf(clause: Clause, discourse: Discourse, cue: Cue, { first, foreign, own, previous }: Abroad): Host[] {
  if (cue.kind === 'visit') {
    const there = first ? [] : hostThere(clause, discourse, cue.cue, own);
    return first ? hostList(clause, first, foreign) : there.length > 0 ? there : metOnVisit(clause, discourse, cue, previous);
  }
  const invited = invitedTo(clause, own, previous);
  const visited = previous?.kind === 'visit' ? previous.hosts : [];
  if (first && !(invited && visited.some((h) => h.start === first.start))) return hostList(clause, first, foreign);
  if (invited) return [{ country: invited, name: null, start: cue.cue.start, end: cue.cue.end }];
  return visited.length === 1 ? [...visited] : [];
}

/** "Invited by the presidents of A, B and C, X will visit A and B and attend the parade": what is attended is where the one inviter left over is at home. */
function invitedTo(clause: Clause, own: readonly string[], previous: Frame | undefined): string | undefined {
  const taken = [...own, ...(previous?.hosts ?? []).map((h) => h.country)];
  const left = new Set(clause.inviters.flatMap((i) => (i.side === undefined || taken.includes(i.side) ? [] : [i.side])));
  const [host] = left;
  return left.size === 1 && !host?.startsWith('org:') ? host : undefined;
}

/** "Spent five hours in the country": the state, not the traveller's own, that what was told last took place in. */
function hostThere({ reading, sentence }: Clause, { current, dyad }: Discourse, cue: Mention, own: readonly string[]): Host[] {
  const beside = (c: Mention) =>
    c.kind === 'there' &&
    (reading.clause === 'sov' ? c.start < cue.end && cue.start - c.end <= THERE_REACH : c.end > cue.start && c.start - cue.end <= THERE_REACH);
  const word = sentence.cues.find(beside);
  if (!word || own.length === 0) return [];
  const ours = own.some((side) => (current?.sides ?? dyad).includes(side));
  const other = dyad.find((side) => !own.includes(side) && !side.startsWith('org:'));
  const country = current?.place?.country ?? current?.host ?? other;
  return ours && country && !own.includes(country) ? [{ country, name: null, start: word.start, end: word.end }] : [];
}

/** From a word of travel to where it leads: an adjective, a preposition. */
const THERE_REACH = 24;

/** "Met Y, who is on an official visit": a journey to no place told leads to whoever met the traveller. */
function metOnVisit(clause: Clause, discourse: Discourse, { cue, role }: Cue, previous: Frame | undefined): Host[] {
  const head = role === 'verbs' && clause.reading.clause !== 'sov' && previous?.kind === 'meeting' ? relativeHead(clause, cue) : undefined;
  if (!head?.side || !previous?.others.some((o) => o.start === head.start)) return [];
  const [country] = sidesOf(previous.subject, discourse);
  if (country === undefined || country === head.side || country.startsWith('org:')) return [];
  return [{ country, name: null, start: cue.start, end: cue.end }];
}

/** "The A-B summit, which will be held in X": where no comma or act parts them, a city behind the name of an event tells more than the states in its name. */
function venueOf({ reading, acts }: Clause, cue: Mention, right: readonly Host[]): Host | undefined {
  if (reading.clause !== 'vso') return undefined;
  const city = right.find((h) => h.name !== null);
  return city && !acts.some((a) => a.start >= cue.end && a.end <= city.start) ? city : undefined;
}

/** "X met Y on her visit to A", where X is of A: in a verb-first clause the one before the visit who is not at home there makes it. */
function guestOfHost({ reading, actors }: Clause, cue: Mention, candidates: readonly Host[], own: readonly string[]): { guest: Actor; host: Host } | undefined {
  const host = candidates.find((c) => c.start >= cue.end && c.start - cue.end <= RIGHT_BEHIND);
  if (reading.clause !== 'vso' || !cue.value.startsWith('visit.') || !host || !own.includes(host.country)) return undefined;
  const guest = actors.findLast((a) => isNamed(a) && a.end <= cue.start && a.side !== undefined && !a.side.startsWith('org:') && a.side !== host.country);
  return guest && cue.start - guest.end <= RIGHT_BEHIND ? { guest, host } : undefined;
}

/** A comma, an adverb and a preposition. */
const RIGHT_BEHIND = 16;

/** Organisations do not travel: who does is the one the document is about. */
function traveller(discourse: Discourse): Actor | undefined {
  const told = protagonist(discourse) ?? discourse.subject;
  return told?.side?.startsWith('org:') ? undefined : told;
}

/** The traveller of a noun may stand behind it: "the visit of X to Y". */
function guestActor(clause: Clause, discourse: Discourse, cue: Cue, window: Window, base: Actor | undefined, candidates: readonly Host[]): Actor | undefined {
  if (cue.role !== 'nouns') return base;
  const behind = clause.actors.find((a) => personal(a) && a.start >= cue.cue.end && a.start - cue.cue.end < HOST_REACH && a.end <= window.to);
  // "on the visit to A, with Y he met": who stands behind "with" is met
  if (!behind || !isTied(clause, cue.cue, behind) || companionsOf(clause).has(behind)) return base;
  const own = sidesOf(behind, discourse);
  return candidates.some((c) => !own.includes(c.country)) || currentSides(discourse).some((s) => !own.includes(s)) ? standsFor(behind, discourse) : base;
}

/** "The visit to A of the minister X", not "his visit to A after being appointed by X": at most one word of content that is nobody and no place. */
function isTied(clause: Clause, cue: Mention, behind: Actor): boolean {
  return clause.reading.clause !== 'svo' || clause.reading.countBehind || strangeWords(clause, cue.end, behind.start) <= 1;
}

/** "X has returned to A after a visit to B": of the home that stands between, the person before it travelled. */
function ownPerson(clause: Clause, guest: Actor | undefined, cue: Mention): Actor | undefined {
  if (guest?.form !== 'side' || guest.end > cue.start) return guest;
  const named = clause.actors.filter((a) => isNamed(a) && a.end <= guest.start && a.side !== undefined);
  return named.findLast((a) => a.side === guest.side) ?? (isWhere(clause, guest, cue) ? named.at(-1) : undefined) ?? guest;
}

/** "X is in Y, capital of A, on a visit": in a verb-first clause the bare state right before the journey, which nothing but a person opens, is where it leads. */
function isWhere({ reading, engagements, acts }: Clause, state: Actor, cue: Mention): boolean {
  if (reading.clause !== 'vso' || state.delegation === true || cue.split || cue.start - state.end > PLACE_GAP) return false;
  return ![...engagements, ...acts].some((c) => c.end <= cue.start);
}

/** Between a place and "on a visit": its own name behind its state, a comma. */
const PLACE_GAP = 24;

/** "During the visit to Y, X met Z": the traveller stands later in the sentence. */
function firstPerson(clause: Clause, candidates: readonly Host[]): Actor | undefined {
  const travels = (a: Actor) => isNamed(a) && a.side !== undefined && !a.side.startsWith('org:');
  return clause.actors.find((a) => travels(a) && candidates.some((c) => c.country !== a.side));
}
