// Who acts in a frame.

import type { Actor, Mention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { textOf } from '../text/fold.ts';
import { wordsIn } from '../text/word-runs.ts';
import { companionsOf } from './companions.ts';
import { isLoneObject } from './counterparts.ts';
import { cuesOf, isOccasionOf } from './cues-of.ts';
import { type Discourse, protagonist, sidesOf, standsFor } from './discourse.ts';
import { ADJACENT, type Cue, type Frame } from './frame.ts';
import { CAME_REACH } from './frames.ts';
import type { Window } from './hosts.ts';
import { quotedSpeaker } from './quoted.ts';
import { relativeBefore } from './relative-clause.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { hasStranger } from './stranger.ts';
import { findSubject, isGoverned, isParted as isPartedFromCue } from './subject.ts';

const nobody: ReadonlySet<Actor> = new Set();

/** Who acts: beside the cue, across a relative clause, or as told before. Undefined where nobody is known. */
export function subjectOf(clause: Clause, discourse: Discourse, { cue, kind, role }: Cue, window: Window, previous: Frame | undefined): Actor | undefined {
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
    (isHost(found, previous) ||
      isAttribute(clause, found, cue, previous) ||
      (isTaken(found, previous) && isParted(clause, found, cue)) ||
      isLoneObject(clause, discourse, cue, window, found, previous));
  const speaker = found === undefined || isObject || (found.form === 'pronoun' && sidesOf(found, discourse).length === 0) ? quotedSpeaker(clause) : undefined;
  const goesOn = () =>
    found === undefined && kind === 'visit' && role === 'verbs' && hasStranger(clause, cue)
      ? undefined
      : (previous?.subject ?? protagonist(discourse) ?? discourse.subject ?? found);
  const actor =
    inviterWho(clause, cue) ??
    opensSentence(clause, cue) ??
    toldBehind(clause, cue) ??
    acrossRelative(clause, cue) ??
    goingOn(clause, cue, previous) ??
    receivedOn(clause, { cue, kind, role }, previous) ??
    hostBehind(clause, { cue, kind, role }) ??
    tellerOnOccasion(clause, cue, found) ??
    speaker ??
    (found === undefined || isObject ? goesOn() : found);
  return actor && standsFor(actor, discourse);
}

/** "At the invitation of his counterpart, who had visited A in May": right behind a relative word whoever invited acts, though he takes no part in what is told before. */
function inviterWho({ reading, sentence, inviters, engagements }: Clause, cue: Mention): Actor | undefined {
  const inviter = reading.clause === 'svo' && cue.value.endsWith('.verbs') ? inviters.findLast((a) => a.end <= cue.start) : undefined;
  if (!inviter || inviter.start < sentence.start || engagements.some((e) => e.start >= inviter.end && e.end <= cue.start)) return undefined;
  const [first, ...rest] = wordsIn(reading.units, inviter.end, cue.start);
  return first !== undefined && reading.relatives.has(first) && rest.length <= AUXILIARIES ? inviter : undefined;
}

/** "Had also". */
const AUXILIARIES = 3;

/** "The foreign ministers of NATO": the members of an organisation, who meet each other, do not act for it. */
export const isMembers = ({ form, plural, side }: Actor): boolean => form === 'office' && plural && isOrganisation(side);

/** "On the sidelines of a meeting of the foreign ministers of NATO": whose meeting it was is nobody's counterpart. */
export const isVenueMember = ({ sentence }: Clause, a: Actor): boolean =>
  isOrganisation(a.side) && a.person === undefined && cuesOf(sentence, 'sidelines').some((c) => c.end <= a.start && a.start - c.end <= VENUE_REACH);

const VENUE_REACH = 60;

/** "Received by Y in Z on Monday, X praised …", "after meeting Y, X said …": behind a verb that nobody stands before, and its object, who stands behind the comma acts. */
function opensSentence(clause: Clause, cue: Mention): Actor | undefined {
  if (clause.reading.clause !== 'svo' || clause.actors.some((a) => a.end <= cue.start)) return undefined;
  const people = clause.actors.filter((a) => isNamed(a) && a.side !== undefined && a.start >= cue.end);
  const [object, ...rest] = people;
  const isAct = (a: Actor) => [...clause.acts, ...clause.reports].some((c) => c.start >= a.end && c.start - a.end <= ACT_REACH);
  const behindComma = (a: Actor) => textOf(clause.reading.units, Math.max(0, a.start - 2), a.start).trim() === ',';
  return object && rest.find((a) => a.side !== object.side && ((behindComma(a) && isAct(a)) || isBehindVerb(clause, object, a)));
}

/** "In a call with X promised Y": where the verb takes the second place, who stands right behind the first act or word of saying behind the fronted object. */
function isBehindVerb({ reading, acts, reports }: Clause, object: Actor, actor: Actor): boolean {
  if (!reading.verbSecond) return false;
  const [verb] = [...acts, ...reports].filter((c) => c.start >= object.end).sort((a, b) => a.start - b.start);
  return verb !== undefined && actor.start > verb.start && wordsIn(reading.units, verb.start, actor.start).length <= VERB_AND_ARTICLE;
}

/** The verb, an article. */
const VERB_AND_ARTICLE = 2;

const ACT_REACH = 12;

/** "During his meeting with Y, stressed X …": in a verb-first clause the phrase that opens the sentence is of whoever stands right behind its first verb. */
function toldBehind({ reading, sentence, actors, acts, reports }: Clause, cue: Mention): Actor | undefined {
  if (reading.clause !== 'vso' || actors.some((a) => a.end <= cue.start)) return undefined;
  if (!cuesOf(sentence, 'during').some((c) => isOccasionOf(c, cue))) return undefined;
  const [object, ...rest] = actors.filter((a) => isNamed(a) && a.side !== undefined && a.end > cue.start);
  const verb = object && [...acts, ...reports].filter((c) => c.start >= object.end).sort((a, b) => a.start - b.start)[0];
  const teller = verb && rest.find((a) => a.start > verb.start);
  if (!teller || teller.side === object?.side) return undefined;
  return wordsIn(reading.units, verb.start, teller.start).length <= VERB_AND_TITLES ? teller : undefined;
}

/** A verb, "His Highness". */
const VERB_AND_TITLES = 3;

/** "X received Y when he came to attend": behind a word of occasion, with nobody else named, whoever was received has come. */
function receivedOn({ reading, sentence, actors }: Clause, { cue, kind, role }: Cue, previous: Frame | undefined): Actor | undefined {
  if (previous?.role !== 'receives' || role !== 'verbs' || (kind !== 'visit' && kind !== 'attendance') || reading.clause !== 'svo') return undefined;
  const occasion = cuesOf(sentence, 'occasions').findLast((c) => c.end <= cue.start && cue.start - c.end <= CAME_REACH);
  const guest = occasion && previous.others.findLast((o) => o.end <= occasion.start && o.start >= sentence.start);
  const isPronoun = (a: Actor) => cuesOf(sentence, 'speech').some((c) => c.value === 'pronouns' && c.start === a.start);
  const isNew = (a: Actor) => isNamed(a) && !isPronoun(a) && a.start >= (occasion as Mention).end && a.end <= cue.start;
  return guest && !actors.some(isNew) ? guest : undefined;
}

/** "Summoned the foreign ministry of A the ambassador of B": in a verb-first clause the state right behind the verb receives whoever stands behind it. */
function hostBehind({ reading, actors, sentence }: Clause, { cue, kind, role }: Cue): Actor | undefined {
  if (reading.clause !== 'vso' || kind !== 'meeting' || role !== 'receives') return undefined;
  const [host, guest] = actors.filter((a) => a.end > cue.start);
  if (host?.form !== 'side' || host.capital || host.start - cue.end > INSTITUTION_REACH) return undefined;
  if (!guest || !isNamed(guest) || guest.side === undefined || guest.side === host.side) return undefined;
  const day = sentence.dates.find((d) => d.start >= host.end && d.end <= guest.start);
  const gap = day ? Math.max(day.start - host.end, guest.start - day.end) : guest.start - host.end;
  return gap <= (day ? DAY_ASIDE : ADJACENT) ? host : undefined;
}

/** Before and behind a day told in an aside: a comma, "on", an article. */
const DAY_ASIDE = 5;

/** "The ministry of foreign affairs of". */
const INSTITUTION_REACH = 30;

/** "Praised X the efforts of A during his meeting with Y": in a verb-first clause no bare state that the act names meets somebody on that occasion, but whoever acts. */
function tellerOnOccasion({ reading, sentence, actors, acts, reports }: Clause, cue: Mention, found: Actor | undefined): Actor | undefined {
  if (reading.clause !== 'vso' || found?.form !== 'side' || found.end > cue.start) return undefined;
  if (!cuesOf(sentence, 'during').some((c) => c.start >= found.end && isOccasionOf(c, cue))) return undefined;
  const verb = [...acts, ...reports].filter((c) => c.start < found.start).sort((a, b) => a.start - b.start)[0];
  const teller = verb && actors.find((a) => a.start > verb.start);
  if (!teller || !isNamed(teller) || teller.side === undefined || teller.end > found.start) return undefined;
  return wordsIn(reading.units, verb.start, teller.start).length <= VERB_AND_TITLES ? teller : undefined;
}

/** "X was received by Y before leaving for Z", "X met Y on his way to Z": such words go on with whoever acted before them, not with the nearest. */
function goingOn({ reading, sentence, actors }: Clause, cue: Mention, previous: Frame | undefined): Actor | undefined {
  if (!previous?.subject || !cue.value.endsWith('.verbs') || reading.clause !== 'svo') return undefined;
  // "before heading to Z for talks with Y": only where the journey leads stands between
  const onTheWay = (c: Mention) => cue.start - c.end <= WAY_REACH && !actors.some((a) => isNamed(a) && a.start >= c.end && a.end <= cue.start);
  const near = (c: Mention) => c.kind === 'goingOn' && c.start >= previous.cue.end && c.start <= cue.start && (cue.start - c.end <= ADJACENT || onTheWay(c));
  const word = sentence.cues.find(near);
  if (!word) return undefined;
  const behind = actors.findLast((a) => isNamed(a) && a.end <= word.start)?.end ?? previous.cue.end;
  return wordsIn(reading.units, behind, word.start).some((w) => reading.relatives.has(w)) ? undefined : previous.subject;
}

/** From "before heading" to the talks there: "to", where, "for". */
const WAY_REACH = 40;

/** "X, who attended the summit of Z, met Y": behind a relative clause its head goes on acting. */
function acrossRelative(clause: Clause, cue: Mention): Actor | undefined {
  const head = relativeBefore(clause, cue)?.head;
  return head && (head.form === 'pronoun' || head.side !== undefined) ? head : undefined;
}

/** "X spoke at the meeting of the chairmen and met Y": whoever a little word governs before "and" belongs to what X did before. */
const isAttribute = ({ reading, sentence }: Clause, found: Actor, cue: Mention, previous: Frame | undefined): boolean =>
  reading.clause === 'svo' &&
  previous?.subject !== undefined &&
  cue.value.endsWith('.verbs') &&
  found.start >= previous.cue.end &&
  isPartedFromCue(reading, found, cue) &&
  isGoverned(reading, found.start, sentence.start);

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

/** A letter behind whose verb nobody stands. */
const isUnaddressed = ({ actors }: Clause, { value, end }: Mention): boolean => value.startsWith('message.') && !actors.some((a) => a.start >= end);

/** "On the election of X as prime minister of A, Y sent his congratulations": where nobody else is written to, of two of two sides with a bare comma between them one writes to the other. */
const isPartedByComma = ({ reading }: Clause, a: Actor, b: Actor): boolean => a.side !== b.side && textOf(reading.units, a.end, b.start).trim() === ',';

/** "X and Y met Z": the people joined to the subject. Whom the contact before has as its object ("wrote to A; Y wrote to B") is not. */
export function joinedTo(clause: Clause, subject: Actor, cue: Mention, previous: Frame | undefined): Actor[] {
  const kind = subject.form === 'side' ? (a: Actor) => a.form === 'side' : isNamed;
  const people = clause.actors.filter((a) => kind(a) && a.side !== undefined);
  const at = people.findIndex((a) => a.start === subject.start && a.end === subject.end);
  if (at < 0) return [];
  const list: Actor[] = [];
  const acts = (i: number) =>
    !previous?.others.some((o) => o.start === people[i]?.start) &&
    joined(clause.reading, people[i] as Actor, people[i + 1] as Actor) &&
    !(isUnaddressed(clause, cue) && isPartedByComma(clause, people[i] as Actor, people[i + 1] as Actor));
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
