// Whether what a sentence tells is an engagement that the document told before, and what it adds to that.
import type { Actor, Mention } from '../model/reading.ts';
import { addDays } from '../text/calendars.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { isNews, isRange } from './event-date.ts';
import { sameList } from './same-list.ts';
import type { Clause } from './sentence.ts';
import { toldNarrower } from './wider.ts';

const sameSides = (a: DraftEngagement, b: DraftEngagement) =>
  a.kind === b.kind && sameList(a.sides, b.sides) && (a.kind !== 'visit' || a.guest === undefined || b.guest === undefined || a.guest === b.guest);

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

/** "X and Y left for A on a visit": of several who travel, the noun behind their verb is told of one of them alone. */
const isOfTravellers = ({ sentence }: Clause, known: DraftEngagement, draft: DraftEngagement): boolean =>
  known.kind === 'visit' &&
  draft.principals.length > 0 &&
  principalsAgree(draft, known) &&
  known.passages.some((p) => p.start >= sentence.start && p.end <= sentence.end);

/** Takes an engagement into the discourse: as a new one, or into that which it tells again. */
export function take(clause: Clause, discourse: Discourse, draft: DraftEngagement): void {
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
        (principalsAgree(e, draft) || isOfTravellers(clause, e, draft)) &&
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
  const refers = cuesOf(clause.sentence, 'opens').some((c) => c.start < passage.end && !between(c));
  if (isStillToCome(current, draft)) return undefined;
  return refers && sameList(current.sides, draft.sides) && principalsAgree(current, draft) && datesAgree(current, draft) ? current : undefined;
}

/** "At this meeting it was decided to hold the committee in May": with a day of its own ahead it is not what was held. */
const isStillToCome = (current: DraftEngagement, draft: DraftEngagement) =>
  current.status === 'held' && draft.status === 'planned' && draft.date !== undefined && !draft.dateInherited;

/** Kinds of which one may be told as another: talks, a session, a call. */
export const contactKinds: ReadonlySet<string> = new Set(['meeting', 'consultation', 'call']);

/** Whether a contact of just these sides, which are in order, is told already. */
export const isContactTold = ({ engagements }: Discourse, sides: readonly string[]): boolean =>
  engagements.some((e) => contactKinds.has(e.kind) && sameList(e.sides, sides));

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
    const call = engagements.find((e) => e.kind === 'call' && sameList(e.sides, draft.sides) && datesAgree(e, draft) && principalsAgree(e, draft));
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

export function addPrincipal(known: DraftEngagement, actor: Actor): void {
  const same = known.principals.findIndex((p) => p.side === actor.side && (p.person === actor.person || !p.person || !actor.person));
  if (same < 0) known.principals.push(actor);
  else if (!known.principals[same]?.person && actor.person) known.principals[same] = actor;
}
