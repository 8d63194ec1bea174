// Frames of travel: who goes, and where to.

import type { Actor, Mention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { APOSTROPHE, COMMA } from '../text/marks.ts';
import { lastWordEnd, wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { companionsOf } from './companions.ts';
import { othersOf } from './counterparts.ts';
import { cuesOf, hasCue } from './cues-of.ts';
import { currentSides, type Discourse, protagonist, sidesOf, standsFor } from './discourse.ts';
import { BARE_REACH, type Cue, type Frame, frameOf, relativeHead } from './frame.ts';
import { joinedTo, subjectOf } from './frame-subject.ts';
import { type Host, hostCandidates, hostFollows, hostList, isOrigin, type Window } from './hosts.ts';
import { type Clause, hasConjunction, isNamed, personal } from './sentence.ts';
import { strangeWords } from './stranger.ts';

const HOST_REACH = 90;

/** The frame of a cue of travel or attendance. */
export function travelFrame(clause: Clause, discourse: Discourse, cue: Cue, window: Window, previous: Frame | undefined): Frame {
  const nearest = travellerOf(clause, cue.cue) ?? ownerOf(clause, cue) ?? subjectOf(clause, discourse, cue, window, previous);
  if (isOfficial(clause, nearest, cue)) {
    noteStay(clause, discourse, cue.cue);
    return frameOf(cue, 'visit-verb', { subject: nearest });
  }
  const base = nearest && isOrganisation(nearest.side) && !isNamed(nearest) ? traveller(discourse) : nearest;
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
  const beside = candidates.find((c) => c.start >= cue.cue.start && !isLeft(clause, cue.cue, c));
  // the nearest place behind the cue is at home: the journey stays there
  const domestic =
    beside !== undefined && own.includes(beside.country) && beside.start - cue.cue.end < BARE_REACH && cue.role === 'verbs' && clause.reading.clause === 'svo';
  const away = domestic ? [] : candidates.filter((c) => !own.includes(c.country));
  const foreign = away.filter((c) => !isOrigin(clause, c) || away.every((other) => other.country === c.country || isOrigin(clause, other)));
  const right = foreign.filter((c) => c.start >= cue.cue.start && c.start - cue.cue.end < HOST_REACH && !isPartedFrom(clause, cue, c));
  const left = foreign
    .filter((c) => c.end <= cue.cue.end && c.start < cue.cue.start && cue.cue.start - c.end < HOST_REACH && !isOfVerbBefore(clause, cue, c))
    .reverse();
  const within = foreign.findLast((c) => c.start > cue.cue.start && c.end < cue.cue.end);
  const venue = cue.kind === 'attendance' ? venueOf(clause, cue.cue, right) : undefined;
  const nearHost = clause.reading.clause === 'sov' && !hostFollows(clause, cue.cue, cue.role) ? (left[0] ?? right[0]) : (right[0] ?? left[0]);
  const told = goalBehind(clause, cue.cue, right) ?? within ?? nearHost;
  const city = cue.kind === 'attendance' && told ? cityOver(clause, cue.cue, told, [...right, ...left]) : undefined;
  const first = cityOf(venue ?? city ?? told, foreign);
  const hosts = swapped ? [] : hostsOf(clause, discourse, cue, { first, foreign, own, previous });
  const others = swapped ? othersOf(clause, discourse, cue.cue, window, base) : [];
  const rule = swapped ? 'visit-received' : `${cue.kind}-${cue.role === 'nouns' ? 'noun' : 'verb'}`;
  return frameOf(cue, rule, { subject: swapped ? base : guest, together: swapped || guest !== nearestGuest ? [] : companions, others, hosts });
}

/**
 * "Pleased with the visit of X, [the attacks of B] condemned he": in a verb-final clause a state behind a comma that no preposition governs is not
 * where a visit goes; nor is, in any, what comes from there ("on this visit, though no word came from Y").
 */
function isPartedFrom(clause: Clause, { cue, role }: Cue, host: Host): boolean {
  const { reading } = clause;
  if (role !== 'nouns' || !reading.units.subarray(cue.end, host.start).includes(COMMA)) return false;
  if (reading.clause !== 'sov') return isOrigin(clause, host);
  return !reading.prepositions.has(wordEndingAt(reading.units, cue.end, lastWordEnd(reading.units, cue.end, host.start)));
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

/** "Discussed preparations for X's visit": whoever owns the journey, with at most what kind of visit it is between, makes it. */
function ownerOf({ reading, actors }: Clause, { cue, role }: Cue): Actor | undefined {
  if (reading.clause !== 'svo' || role !== 'nouns') return undefined;
  const owner = actors.findLast((a) => a.end <= cue.start);
  if (!owner || !isNamed(owner) || owner.side === undefined || owner.plural || isOrganisation(owner.side)) return undefined;
  if (cue.start - owner.end > KIND_OF_VISIT || reading.units.subarray(owner.end, cue.start).includes(COMMA)) return undefined;
  // where the verb takes the second place the genitive is written as one with the name
  const isGenitive = reading.verbSecond && !wordsIn(reading.units, owner.end, cue.start).some((w) => reading.functionWords.has(w));
  return isGenitive || reading.units[owner.end] === APOSTROPHE ? owner : undefined;
}

/** "'s first official". */
const KIND_OF_VISIT = 24;

/** "Left A for B", "from A to B": where somebody sets out, in the gap of the verb or behind a word for it. */
const isLeft = (clause: Clause, cue: Mention, place: Host): boolean =>
  isOrigin(clause, place) || (clause.reading.clause === 'svo' && cue.split === true && place.start > cue.start && place.end < cue.end);

/** "Left X Geneva bound for Tashkent": where a verb that comes first has its last word right before a place, that is where to, and not one in its gap. */
const goalBehind = ({ reading }: Clause, cue: Mention, places: readonly Host[]): Host | undefined =>
  reading.clause === 'vso' && cue.split === true ? places.find((p) => p.start - cue.end === 1) : undefined;

/** "Took part in the donor conference for Y in Geneva": a city tells where, and a bare state behind a word that is none for a place tells what the event is about. */
function cityOver({ reading, sentence }: Clause, cue: Mention, state: Host, hosts: readonly Host[]): Host | undefined {
  if (reading.clause !== 'svo' || reading.countBehind || state.name !== null) return undefined;
  const word = wordEndingAt(reading.units, cue.start, lastWordEnd(reading.units, cue.start, state.start));
  const isWithin = cuesOf(sentence, 'within').some((c) => c.end <= state.start && state.start - c.end <= 1);
  if (isWithin || !reading.functionWords.has(word) || reading.determiners.has(word)) return undefined;
  return hosts.find((h) => h.name !== null && h.country !== state.country);
}

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
  // "will visit A, B and C, where he attends": an event is at one place, the nearest of a list
  if (first && !(invited && visited.some((h) => h.start === first.start))) return [first];
  if (invited) return [{ country: invited, name: null, start: cue.cue.start, end: cue.cue.end }];
  return visited.length === 1 ? [...visited] : [];
}

/** "Invited by the presidents of A, B and C, X will visit A and B and attend the parade": what is attended is where the one inviter left over is at home. */
function invitedTo(clause: Clause, own: readonly string[], previous: Frame | undefined): string | undefined {
  const taken = [...own, ...(previous?.hosts ?? []).map((h) => h.country)];
  const left = new Set(flatMap(clause.inviters, (i) => (i.side === undefined || taken.includes(i.side) ? [] : [i.side])));
  const [host] = left;
  return left.size === 1 && !isOrganisation(host) ? host : undefined;
}

/** "Spent five hours in the country": the state, not the traveller's own, that what was told last took place in. */
function hostThere({ reading, sentence }: Clause, { current, dyad }: Discourse, cue: Mention, own: readonly string[]): Host[] {
  const beside = (c: Mention) =>
    c.kind === 'there' &&
    (reading.clause === 'sov' ? c.start < cue.end && cue.start - c.end <= THERE_REACH : c.end > cue.start && c.start - cue.end <= THERE_REACH);
  const word = sentence.cues.find(beside);
  if (!word || own.length === 0) return [];
  const ours = own.some((side) => (current?.sides ?? dyad).includes(side));
  const other = dyad.find((side) => !own.includes(side) && !isOrganisation(side));
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
  if (country === undefined || country === head.side || isOrganisation(country)) return [];
  return [{ country, name: null, start: cue.start, end: cue.end }];
}

/** "The A-B summit, which will be held in X": where no comma or act parts them, a city behind the name of an event tells more than the states in its name. */
function venueOf({ reading, acts }: Clause, cue: Mention, right: readonly Host[]): Host | undefined {
  if (reading.clause !== 'vso') return undefined;
  const city = right.find((h) => h.name !== null);
  return city && !acts.some((a) => a.start >= cue.end && a.end <= city.start) ? city : undefined;
}

/** "Arrived in A, the capital of B": a state right behind a city of its own is where the city lies. */
function cityOf(host: Host | undefined, hosts: readonly Host[]): Host | undefined {
  if (!host || host.name !== null) return host;
  return hosts.findLast((h) => h.name !== null && h.country === host.country && h.end <= host.start && host.start - h.end <= APPOSED) ?? host;
}

/** A comma and "the capital of". */
const APPOSED = 14;

/** "X met Y on her visit to A", where X is of A: in a verb-first clause the one before the visit who is not at home there makes it. */
function guestOfHost({ reading, actors }: Clause, cue: Mention, candidates: readonly Host[], own: readonly string[]): { guest: Actor; host: Host } | undefined {
  const host = candidates.find((c) => c.start >= cue.end && c.start - cue.end <= RIGHT_BEHIND);
  if (reading.clause !== 'vso' || !cue.value.startsWith('visit.') || !host || !own.includes(host.country)) return undefined;
  const guest = actors.findLast((a) => isNamed(a) && a.end <= cue.start && a.side !== undefined && !isOrganisation(a.side) && a.side !== host.country);
  return guest && cue.start - guest.end <= RIGHT_BEHIND ? { guest, host } : undefined;
}

/** A comma, an adverb and a preposition. */
const RIGHT_BEHIND = 16;

/** Somebody of an organisation, named before the verb: his travels are no visit of it, and nobody else's. */
const isOfficial = ({ sentence }: Clause, actor: Actor | undefined, { cue, kind, role }: Cue): boolean =>
  kind === 'visit' && role === 'verbs' && actor?.person !== undefined && isOrganisation(actor.side) && actor.start >= sentence.start && actor.end <= cue.start;

/** Where he went is where he meets those whom the text goes on to tell. */
function noteStay({ sentence }: Clause, discourse: Discourse, cue: Mention): void {
  const place = sentence.places.find((p) => p.start >= cue.start && p.start - cue.end <= HOST_REACH);
  if (place && !hasCue(sentence, 'mode')) discourse.scene = { name: place.name, country: place.country };
}

/** Bare organisations do not travel: who does is the one the document is about. */
function traveller(discourse: Discourse): Actor | undefined {
  const told = protagonist(discourse) ?? discourse.subject;
  return isOrganisation(told?.side) ? undefined : told;
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
  const travels = (a: Actor) => isNamed(a) && a.side !== undefined && !isOrganisation(a.side);
  return clause.actors.find((a) => travels(a) && candidates.some((c) => c.country !== a.side));
}
