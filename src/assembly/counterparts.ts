// Whom the subject of a frame meets, calls or writes to.

import type { Actor, Mention } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, protagonist, sidesOf, standsFor, twoOf } from './discourse.ts';
import { BARE_REACH, type Frame, PERSON_REACH } from './frame.ts';
import { isVenueMember } from './frame-subject.ts';
import type { Window } from './hosts.ts';
import { isTraveller } from './inverted-journey.ts';
import { listed } from './listed-days.ts';
import { NAMED_REACH } from './noun-frames.ts';
import { type Clause, isNamed, joined, personal } from './sentence.ts';

/** The only actor behind a verb that has none before it is its object; the subject is the one told before. */
export function isLoneObject(clause: Clause, discourse: Discourse, cue: Mention, window: Window, found: Actor, previous: Frame | undefined): boolean {
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

/** Whether an actor stands for sides of which none is among those given. */
export function differs(a: Actor, sides: readonly string[], discourse: Discourse): boolean {
  const own = sidesOf(a, discourse);
  return own.length > 0 && own.every((s) => !sides.includes(s));
}

/** "Received a delegation in the presence of the deputy X": whose side is only guessed, and who was there, is no counterpart. */
const isLookingOn = ({ sentence }: Clause, a: Actor): boolean =>
  a.guessed && cuesOf(sentence, 'attendedBy').some((c) => c.end <= a.start && a.start - c.end <= TITLE_REACH);

/** Titles between the words and whoever was there. */
const TITLE_REACH = 12;

/** "After a meeting with the minister X": in a verb-first clause somebody of the home side, whom nobody in the sentence meets, is across the table from nobody told before. */
const isAlone = ({ reading, actors }: Clause, a: Actor, subject: Actor | undefined): boolean =>
  reading.clause === 'vso' && a.guessed && subject !== undefined && !actors.some((b) => b.start === subject.start);

/** The other side's principals: those right behind the cue, the first and what is joined to it; in verb-final clauses those right before it. */
export function othersOf(clause: Clause, discourse: Discourse, cue: Mention, window: Window, subject: Actor | undefined): Actor[] {
  const mine = sidesOf(subject, discourse);
  const apart = (a: Actor) =>
    a.start >= window.from && a.end <= window.to && a !== subject && (subject === undefined || a.start >= subject.end || a.end <= subject.start);
  const free = clause.actors
    .filter((a) => apart(a) && !isLookingOn(clause, a) && !isVenueMember(clause, a) && !isTeller(clause, cue, a, subject))
    .map((a) => (isAlone(clause, a, subject) ? a : acrossTheTable(atHome(clause, cue, a, mine), mine, discourse)))
    .filter((a) => differs(a, mine, discourse) || bothReached(discourse, cue, a, mine) !== undefined);
  // "held an A-B foreign ministers' meeting with X": who stands behind the whole is met, not the ministers that its name names
  const inside = free.filter((a) => a.start >= cue.start && a.end <= cue.end);
  const named = inside.every((a) => a.person === undefined) && free.some((a) => a.form === 'person' && a.start >= cue.end && a.start - cue.end <= NAMED_REACH);
  // behind a verb that its subject follows, with all his titles, the other is looked for from there
  const from = subject && subject.start >= cue.end && subject.start - cue.end < PERSON_REACH ? subject.end : cue.end;
  const right = free.filter((a) => a.start >= (named ? cue.end : cue.start) && a.start - from < PERSON_REACH);
  const left = free.filter((a) => a.end <= cue.end && a.start < cue.start && cue.start - a.end < PERSON_REACH);
  const order = (clause.reading.clause === 'sov' && !endsInWith(clause, cue) ? [left.reverse(), right] : [right, left.reverse()]).map((near) =>
    pick(clause, near, cue),
  );
  const first = order.find((a) => a !== undefined);
  if (!first) return [];
  // "received him"
  return listAround(clause, first, free).map((a) =>
    a.form === 'pronoun' || (a.form === 'guest' && clause.reading.clause === 'vso') ? standsFor(a, discourse) : a,
  );
}

/** "A and B at the meeting with X": in a verb-final clause as well the other stands behind a form that ends in "with". */
const endsInWith = ({ sentence }: Clause, cue: Mention): boolean =>
  !cue.split && cuesOf(sentence, 'with').some((c) => c.start > cue.start && c.end === cue.end);

/** "X confirmed that A and B will meet": whoever tells what others do is none of them. */
function isTeller({ reading, reports }: Clause, cue: Mention, a: Actor, subject: Actor | undefined): boolean {
  if (reading.clause !== 'svo' || !subject || subject.end > cue.start || a.end > subject.start) return false;
  return reports.some((r) => r.value === 'report' && r.start >= a.end && r.start - a.end <= TELLER_REACH && r.end <= subject.start);
}

/** Between whoever tells and the verb: a day, an auxiliary. */
const TELLER_REACH = 30;

/** "Telephoned both leaders": whom a call or a letter of somebody else reaches are the two who were told before. */
export function bothReached(discourse: Discourse, cue: Mention, other: Actor, mine: readonly string[]): readonly string[] | undefined {
  if (other.form !== 'both' || mine.length !== 1 || !/^(call|message)\./.test(cue.value)) return undefined;
  const told = [sidesOf(other, discourse), twoOf(discourse, discourse.current?.sides ?? [])];
  return told.find((list) => list.length === 2 && !list.includes(mine[0] as string));
}

/** "X of A met the trade minister Y in Kigali": whoever is met, and whose state nobody tells, is at home in the city where they met. */
function atHome({ reading, sentence, actors }: Clause, cue: Mention, actor: Actor, mine: readonly string[]): Actor {
  if (reading.clause !== 'svo' || reading.countBehind || !isNamed(actor) || actor.plural || mine.length !== 1 || actor.start < cue.start) return actor;
  const isOpen = actor.side === undefined && actor.person?.side === undefined;
  const toldAtHome = (side: string) => reading.sentences.some((s) => s.actors.some((a) => a.side === side && !a.guessed && !a.inferred));
  if (!isOpen && !(actor.guessed && actor.side !== undefined && !toldAtHome(actor.side))) return actor;
  const isThere = (c: Mention) => c.kind === 'within' && (c.start === sentence.start || (c.start >= actor.end && c.start - actor.end <= 1));
  const place = sentence.places.find((p) => !mine.includes(p.country) && sentence.cues.some((c) => isThere(c) && p.start - c.end === 1));
  if (!place || actors.some((a) => a.side === place.country) || isMeetingPlace(reading, place.name)) return actor;
  return actorWith(actor, { side: place.country, guessed: true });
}

/** Cities where people of all states meet. */
const isMeetingPlace = ({ gatherings }: Clause['reading'], city: string | null): boolean => [...gatherings.values()].some((g) => g.seat?.city === city);

/** A principal without a side, or whose side was only guessed to be the subject's own, sits on the other side: of the contact under way, or of the paragraph. */
export function acrossTheTable(actor: Actor, mine: readonly string[], discourse: Discourse): Actor {
  const open = actor.side === undefined && isNamed(actor) && actor.person?.side === undefined;
  if (!open && !(actor.guessed && mine.length === 1 && actor.side === mine[0])) return actor;
  const others = currentSides(discourse, discourse.scope.sides).filter((s) => !mine.includes(s));
  const named = others.length > 0 ? others : discourse.scope.sides.filter((s) => !mine.includes(s));
  return mine.length === 1 && named.length === 1 ? actorWith(actor, { side: named[0] as string, guessed: true }) : actor;
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

/** The actors that are joined to one, with him. */
export function listAround(clause: Clause, first: Actor, free: readonly Actor[]): Actor[] {
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
