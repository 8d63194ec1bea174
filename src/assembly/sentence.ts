import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { actorWith, foundWith, newActor } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { isWordUnit, textOf } from '../text/fold.ts';
import { byStart } from '../text/in-order.ts';
import { CLOSING_BRACKET, COMMA, isAcrossQuote, OPENING_BRACKET, SEMICOLON, SPACE } from '../text/marks.ts';
import { wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { withSexes } from './agreement.ts';
import { cuesOf } from './cues-of.ts';
import { withDelegations } from './delegations.ts';
import { withoutSenders } from './greetings.ts';
import { withMechanisms, withPurposes, withSummits } from './joint-events.ts';

import { withMechanismNames } from './mechanism-names.ts';
import { holderIn } from './office-holders.ts';
import { withPresences } from './presence.ts';
import { withoutCompany, withoutSpouses } from './spouses.ts';
import { withoutThings } from './things.ts';

/** A sentence with its reading, as the rules of assembly ask about it. */
export interface Clause {
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly index: number;
  /** Actors with plurals and lists of sides spread out, inviters left out. */
  readonly actors: readonly Actor[];
  readonly inviters: readonly Actor[];
  readonly engagements: readonly Mention[];
  /** Words for a guest right before the office or name that they belong to ("the visiting minister"). */
  readonly arrivals: readonly Mention[];
  /** Words for another session of a mechanism. */
  readonly sessions: readonly Mention[];
  readonly acts: readonly Mention[];
  readonly reports: readonly Mention[];
}

/** Whether a cue of a kind lies over a stretch, at least in part. */
export const marks = (sentence: SentenceReading, kind: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  cuesOf(sentence, kind).some((c) => c.start < end && start < c.end);

/** Told by name or by office. */
export const isNamed = ({ form }: Actor): boolean => form === 'person' || form === 'office';

/** A person, an office, or a word that stands for one. */
export const personal = (a: Actor) => isNamed(a) || a.form === 'pronoun' || a.form === 'host' || a.form === 'guest' || a.delegation === true;

const LONGEST_JOIN = 16;
/** In a script without spaces honorifics stick to the conjunction. */
const UNSPACED_JOIN = 12;

const LONGEST_GAP = 200;
const between = (reading: Reading, from: number, to: number) => textOf(reading.units, from, Math.min(to, from + LONGEST_GAP));

/** Whether two actors stand in one list: only commas, conjunctions and little words between them. */
export function joined(reading: Reading, a: Actor, b: Actor): boolean {
  const from = pastGloss(reading, a.end);
  if (b.start < from || b.start - from > LONGEST_JOIN) return false;
  const gap = between(reading, from, b.start);
  if (reading.countBehind && b.start - from <= UNSPACED_JOIN)
    return [...reading.conjunctions].some((c) => c.length > 1 && gap.includes(c)) || /^[\s,;、-]*$/u.test(gap) || isHonorificOf(reading, a, b, gap);
  const words = flatMap(wordsIn(reading.units, from, b.start), (w) => glued(reading, w));
  if (words.length === 0) return /^[\s,;、-]*$/u.test(gap);
  if (words.length === 1 && reading.determiners.has(words[0] as string) && areAlike(a, b) && /^, \S+ $/.test(gap)) return true;
  // "with A, with B; with the C": the little word that stands before the first as well
  if (reading.clause === 'svo' && /^[,;] \S+ (\S+ )?$/.test(gap) && repeats(reading, words, a)) return true;
  // "Mr X and Mr Y"
  const little = (w: string) => reading.conjunctions.has(w) || reading.functionWords.has(w) || reading.honorifics.has(w);
  return words.some((w) => reading.conjunctions.has(w)) && words.every(little);
}

/** "Mr X, ambassador of A Mr Y, ambassador of B": in a script that parts the items of a list by a space, an honorific opens the next of those who hold one office. */
const isHonorificOf = (reading: Reading, a: Actor, b: Actor, gap: string): boolean =>
  a.side !== b.side && a.offices.length > 0 && a.offices.join() === b.offices.join() && reading.honorifics.has(gap.trim());

/** Behind a name in another script the brackets that repeat it in Latin letters are part of it, and behind any name those that hold only letters of a party ("Støre (Ap)"). */
function pastGloss({ units }: Reading, end: number): number {
  const open = units[end] === SPACE ? end + 1 : end;
  if (units[open] !== OPENING_BRACKET) return end;
  let close = open + 1;
  while (close - open <= LONGEST_PARTY && isWordUnit(units[close])) close += 1;
  if (close > open + 1 && units[close] === CLOSING_BRACKET) return close + 1;
  if ((units[end - 1] as number) <= LAST_LATIN) return end;
  close = open + 1;
  while (close - open < LONGEST_GLOSS && units[close] !== CLOSING_BRACKET) close += 1;
  return units[close] === CLOSING_BRACKET && (units[open + 1] as number) <= LAST_LATIN ? close + 1 : end;
}

const LAST_LATIN = 0x24f;
const LONGEST_GLOSS = 60;
const LONGEST_PARTY = 6;

/** Whether words are one little word, with at most an article or honorific, that stands right before an actor too. */
function repeats({ units, functionWords, determiners, honorifics }: Reading, [first, second]: readonly string[], { start }: Actor): boolean {
  if (first === undefined || !functionWords.has(first) || determiners.has(first)) return false;
  if (second !== undefined && !determiners.has(second) && !honorifics.has(second)) return false;
  const before = wordsIn(units, Math.max(0, start - LONGEST_JOIN), start).filter((w) => !determiners.has(w) && !honorifics.has(w));
  return before.at(-1) === first;
}

/** "Poland, the Czech Republic and Slovenia": two bare states, or unnamed holders of one office, that a comma and an article part. */
const areAlike = (a: Actor, b: Actor): boolean =>
  a.side !== undefined &&
  b.side !== undefined &&
  a.side !== b.side &&
  (b.form === 'side' ? isLister(a) && !b.capital : a.form === 'office' && b.form === 'office' && a.offices.join() === b.offices.join());

/** A bare state, or the office of several that opens a list of them. */
const isLister = (a: Actor): boolean => (a.form === 'side' && !a.capital) || (a.form === 'office' && a.plural);

/** "And the", "and Mr": the words that are written as one, without the article of what stands behind them. */
function glued({ article, conjunctions, honorifics }: Reading, word: string): string[] {
  const bare = article !== '' && word.endsWith(article) ? word.slice(0, -article.length) : word;
  const [first = '', rest] = [bare[0], bare.slice(1)];
  if (conjunctions.has(first) && honorifics.has(rest)) return [first, rest];
  return bare === '' ? [] : [bare];
}

/** Whether the word right before a cue joins it to what stands before. */
export const isBehindConjunction = ({ reading, sentence }: Clause, cue: Mention): boolean =>
  reading.conjunctions.has(wordsIn(reading.units, Math.max(sentence.start, cue.start - CONJUNCTION), cue.start).at(-1) ?? '');

/** A conjunction and its spaces. */
const CONJUNCTION = 8;

/** Whether a conjunction stands between two offsets; in a script without spaces it sticks to the words beside it. */
export function hasConjunction(reading: Reading, from: number, to: number): boolean {
  if (!reading.countBehind) return wordsIn(reading.units, from, Math.min(to, from + LONGEST_GAP)).some((w) => reading.conjunctions.has(w));
  const gap = between(reading, from, to);
  return [...reading.conjunctions].some((c) => c.length > 1 && gap.includes(c));
}

/** "The foreign ministers of A and B": one actor a side, each in that office. */
function spread(reading: Reading, sentence: SentenceReading, actors: readonly Actor[]): Actor[] {
  const out: Actor[] = [];
  for (let i = 0; i < actors.length; i += 1) {
    const actor = actors[i] as Actor;
    const lists =
      actor.plural || (actor.form === 'office' && actor.offices.length === 0) || opensList(reading, actors, i) || isOneOfEach(reading, sentence, actors, i);
    if (!lists) {
      out.push(actor);
      continue;
    }
    const sides = new Map<string, Actor>();
    for (let k = out.length - 1; k >= 0 && isBare(out[k]) && joined(reading, out[k] as Actor, k === out.length - 1 ? actor : (out[k + 1] as Actor)); k -= 1)
      sides.set((out[k] as Actor).side as string, out[k] as Actor);
    if (actor.side) sides.set(actor.side, actor);
    let last = actor;
    while (isBare(actors[i + 1]) && joined(reading, last, actors[i + 1] as Actor)) {
      i += 1;
      last = actors[i] as Actor;
      sides.set(last.side as string, last);
    }
    if (sides.size === 0) {
      out.push(actor.plural ? actorWith(actor, { form: 'both' }) : actor);
      continue;
    }
    while (out.length > 0 && [...sides.values()].includes(out[out.length - 1] as Actor)) out.pop();
    for (const [side, at] of sides) out.push(oneOf(reading, actor, side, at));
  }
  return byStart(out);
}

/** Of a list of offices the one of a side: of counterparts, of whom one was told by name before, each by his own name. */
function oneOf(reading: Reading, actor: Actor, side: string, at: Actor): Actor {
  const one: Actor = actorWith(actor, { form: 'office', side, start: at.start, end: at.end, plural: actor.plural && isOrganisation(side) });
  if (!actor.counterpart || actor.person === undefined) return one;
  const [office] = actor.offices;
  const person = side === actor.side ? actor.person : office && holderIn(reading, side, office)?.person;
  return person ? actorWith(one, { form: 'person', person }) : actorWith(one, { person: undefined });
}

/** "Foreign minister A and B met": where nouns have no plural, an unnamed office of two states right before what was done together is one of each. */
function isOneOfEach(reading: Reading, { cues }: SentenceReading, actors: readonly Actor[], at: number): boolean {
  const [actor, next] = [actors[at], actors[at + 1]];
  if (!reading.unnumbered || actor?.form !== 'office' || actor.person !== undefined || actor.side === undefined || actor.inferred) return false;
  if (!isBare(next) || next?.side === actor.side || isOrganisation(next?.side) || !joined(reading, actor, next as Actor)) return false;
  return cues.some(
    (c) => c.kind === 'engagement' && c.value === 'meeting.verbs' && c.start >= (next as Actor).end && c.start - (next as Actor).end <= TOGETHER,
  );
}

/** An auxiliary, a day. */
const TOGETHER = 24;

/** An unnamed office with a side and two more sides joined to it, or a counterpart with one more: the language has no plural of it, or leaves it out. */
function opensList(reading: Reading, actors: readonly Actor[], at: number): boolean {
  const [actor, next, last] = [actors[at], actors[at + 1], actors[at + 2]];
  // "his counterparts from A, B and C", "his A, B and C counterparts", of whom the text names one elsewhere
  if (actor?.counterpart && isBare(next) && isBare(last) && joined(reading, actor, next as Actor) && joined(reading, next as Actor, last as Actor)) return true;
  const [second, first] = [actors[at - 1], actors[at - 2]];
  if (actor?.counterpart && isBare(second) && isBare(first) && joined(reading, second as Actor, actor) && joined(reading, first as Actor, second as Actor))
    return true;
  if (actor?.counterpart && actor.form === 'office' && next && isBare(next) && joined(reading, actor, next)) return true;
  if (actor?.counterpart && second && isBare(second) && sharesCounterparts(reading, second, actor)) return true;
  if (!actor || !next || !last || actor.form !== 'office' || actor.side === undefined || actor.inferred) return false;
  return isBare(next) && isBare(last) && joined(reading, actor, next) && joined(reading, next, last);
}

/** "His A and B counterparts": "and" alone between the two states, and a little word for whose they are before both. */
function sharesCounterparts({ units, conjunctions, determiners, functionWords }: Reading, first: Actor, { start }: Actor): boolean {
  const [word, ...more] = wordsIn(units, first.end, start);
  const before = wordEndingAt(units, Math.max(0, first.start - LONGEST_JOIN), first.start - 1);
  return word !== undefined && more.length === 0 && conjunctions.has(word) && (determiners.has(before) || functionWords.has(before));
}

const isBare = (actor: Actor | undefined): boolean => actor !== undefined && actor.form === 'side' && actor.side !== undefined;

const INVITATION_REACH = 60;

function invitersOf(reading: Reading, sentence: SentenceReading, actors: readonly Actor[]): Actor[] {
  return flatMap(cuesOf(sentence, 'invitation'), (cue) => {
    const first = actors.find((a) => a.start >= cue.end && a.start - cue.end < INVITATION_REACH);
    return first ? invitingList(reading, sentence, actors, first) : [];
  });
}

/** "At the invitation of A, B and C": a list ends behind its conjunction. In "of A, X will visit" and "of A, X and his deputy will visit" the comma parts who invited from who came. */
function invitingList(reading: Reading, sentence: SentenceReading, actors: readonly Actor[], first: Actor): Actor[] {
  const list = [first];
  let closed = 1;
  for (const actor of actors) {
    const last = list[list.length - 1] as Actor;
    if (actor.start < last.end || !joined(reading, last, actor)) continue;
    const closes = hasConjunction(reading, last.end, actor.start);
    if (!closes && closed > 1) break;
    list.push(actor);
    if (closes) closed = list.length;
  }
  if (closed === 1) return hasTraveller(sentence, actors, list[list.length - 1] as Actor) ? list : [first];
  return isParty(reading, list.slice(0, closed)) ? [first] : list.slice(0, closed);
}

/** Somebody named between the end of a list and the event that follows it. */
function hasTraveller(sentence: SentenceReading, actors: readonly Actor[], last: Actor): boolean {
  const event = cuesOf(sentence, 'engagement').find((c) => c.start >= last.end);
  return event !== undefined && actors.some((a) => isNamed(a) && a.start >= last.end && a.end <= event.start);
}

/** "Of A, X and Y": those behind a comma, of one side that is not that of the first. */
function isParty(reading: Reading, [first, second, ...rest]: readonly Actor[]): boolean {
  if (!first || !second || rest.length === 0 || second.side === first.side || hasConjunction(reading, first.end, second.start)) return false;
  return rest.every((a) => a.side === second.side);
}

/** "X was the first leader who came": of a leader of no side told, right before a relative word, whoever stands before him is he. */
function withPredicates(reading: Reading, actors: readonly Actor[]): readonly Actor[] {
  if (reading.clause !== 'svo' || reading.countBehind) return actors;
  return actors.map((a, i) => {
    const before = actors[i - 1];
    if (a.form !== 'all' || before?.form !== 'person' || a.start - before.end > PREDICATE_REACH) return a;
    const [word] = wordsIn(reading.units, a.end, Math.min(a.end + RELATIVE_WORD, reading.units.length));
    return word !== undefined && reading.relatives.has(word) ? actorWith(before, { start: a.start, end: a.end }) : a;
  });
}

/** A verb, an article and two adjectives. */
const PREDICATE_REACH = 40;
const RELATIVE_WORD = 8;

/** "X, who said that he …": a pronoun behind a person of its own sentence means the first of them, but in "at the meeting with X, he …" another. */
function ownPronouns(reading: Reading, actors: readonly Actor[], sentence: SentenceReading): readonly Actor[] {
  const told = actors.find((a) => a.form === 'pronoun')?.start;
  if (told === undefined) return actors;
  const object = (a: Actor) => sentence.cues.some((c) => (c.kind === 'engagement' || c.kind === 'act') && c.end <= a.start && a.start - c.end <= 2);
  // in a verb-final clause "at the meeting with" is a cue itself
  const head = reading.clause === 'sov' ? cuesOf(sentence, 'engagement').filter((c) => c.start - sentence.start <= OPENING_REACH) : [];
  // "thanking X for his welcome, he …": whoever does that is told behind the comma
  if (reading.clause === 'svo') head.push(...frontedVerbs(sentence));
  const met = (a: Actor) => [...cuesOf(sentence, 'opens'), ...head].some((c) => c.end <= a.start && a.start - c.end <= OPENING_REACH);
  // '"She should call X," he said': who is named in what is quoted does not say so; "with X he discussed": nor who stands right before
  const quoted = (a: Actor) => a.end <= told && isAcrossQuote(reading.units, a.end, told);
  const people = actors.filter(
    (a) => isNamed(a) && a.side !== undefined && !met(a) && !(reading.clause === 'svo' && (quoted(a) || (a.end < told && told - a.end <= 2))),
  );
  // "Monday he met X, on Tuesday he …": one that stands before all of them means somebody told before, and so does a later one
  if (people[0] && told < people[0].start) return actors;
  return actors.map((a) => {
    const who = a.form !== 'pronoun' ? undefined : object(a) ? receivedLater(people, a) : people[0];
    return who && who.end <= a.start ? actorWith(who, { start: a.start, end: a.end }) : a;
  });
}

/** "Thanking X", "congratulating X on his election, he …": verbs that open a plain clause, before whoever acts in it. */
export const frontedVerbs = (sentence: SentenceReading): readonly Mention[] =>
  sentence.cues.filter((c) => (c.kind === 'act' || c.kind === 'participle') && c.start === sentence.start);

/** "X flew to Y, where Z received him": of two people of two sides before it, the object is the one who does not act. */
function receivedLater(people: readonly Actor[], pronoun: Actor): Actor | undefined {
  const [first, ...rest] = people.filter((p) => p.end <= pronoun.start);
  return rest.some((p) => p.side !== first?.side) ? first : undefined;
}

const OPENING_REACH = 16;

/** "At the meeting with X": an opening phrase with somebody right behind it tells a contact, where else it only takes one up. */
function withOpenings(sentence: SentenceReading, actors: readonly Actor[], inviters: readonly Actor[]): Mention[] {
  const told = [...cuesOf(sentence, 'engagement')];
  for (const cue of sentence.cues) {
    if (cue.kind !== 'opens') continue;
    const next = actors.find((a) => a.start >= cue.end);
    const named = next !== undefined && isNamed(next) && !inviters.includes(next) && next.start - cue.end <= OPENING_REACH;
    const stands = cue.value === 'visit' ? goesTo(sentence, actors, cue) : named;
    if (stands && !told.some((t) => t.start < cue.end && cue.start < t.end))
      told.push(foundWith(cue, { kind: 'engagement', value: `${cue.value}.nouns`, split: false, tail: undefined }));
  }
  return byStart(told);
}

/** "In the framework of the visit to Y": with a state or city right behind it, the visit is told. */
function goesTo(sentence: SentenceReading, actors: readonly Actor[], cue: Mention): boolean {
  const near = (at: number) => at >= cue.end && at - cue.end <= OPENING_REACH;
  return (
    sentence.places.some((p) => near(p.start)) || actors.some((a) => a.form === 'side' && a.side !== undefined && !isOrganisation(a.side) && near(a.start))
  );
}

/** "Being", "was", and a space. */
const AUXILIARY = 7;

/** "Went on a visit to": the noun inside a split verb of the same kind is a part of it, and so are the meetings of a session and the talks of a call. */
function withoutParts(told: readonly Mention[]): Mention[] {
  const kindOf = (m: Mention) => m.value.slice(0, m.value.indexOf('.'));
  const holds = (t: Mention, m: Mention) => kindOf(t) === kindOf(m) || ((kindOf(t) === 'consultation' || kindOf(t) === 'call') && kindOf(m) === 'meeting');
  // "had [a telephone] conversation": over the same words a form without a gap tells more
  const isVague = (m: Mention) => m.split === true && told.some((t) => t.start === m.start && t.end === m.end && !t.split && kindOf(t) !== kindOf(m));
  // "was [received] on Monday by": the verb behind the auxiliary that opens a split form is its first part
  const isVerb = (m: Mention) =>
    !m.split && told.some((t) => t.split && t !== m && t.start < m.start && m.start - t.start <= AUXILIARY && m.end <= t.end && kindOf(t) === kindOf(m));
  return told.filter(
    (m) => !isVague(m) && !isVerb(m) && (!m.value.endsWith('.nouns') || !told.some((t) => t.split && t.start < m.start && m.end <= t.end && holds(t, m))),
  );
}

/** Between "took part in" and what somebody took part in: "the high-level". */
const ATTENDED_REACH = 24;

/** "Took part in the meeting on X": a noun of contact right behind a verb of attendance, with nobody between, is what was attended. */
function withoutAttended({ units, clause }: Reading, { cues }: SentenceReading, told: readonly Mention[], actors: readonly Actor[]): Mention[] {
  if (clause === 'sov') return [...told];
  const isWith = (noun: Mention) => {
    const word = clause === 'svo' ? cues.find((c) => c.kind === 'with' && c.start >= noun.end && c.start - noun.end <= 1) : undefined;
    return word !== undefined && actors.some((a) => personal(a) && a.side !== undefined && a.start >= word.end && a.start - word.end <= WITH_REACH);
  };
  const attended = (noun: Mention, verb: Mention | undefined) =>
    verb?.value === 'attendance.verbs' &&
    noun.start - verb.end <= ATTENDED_REACH &&
    !units.subarray(verb.end, noun.start).includes(COMMA) &&
    !actors.some((a) => a.start >= verb.end && a.end <= noun.start);
  const talks = (cue: Mention, i: number) => cue.value === 'meeting.nouns' && attended(cue, told[i - 1]) && isWith(cue);
  return told.flatMap((cue, i) => {
    const next = told[i + 1];
    // "travelled to A to attend a meeting with X": a journey, and talks; "attended a meeting with X": talks alone
    if (next && talks(next, i + 1)) return cue.split ? [{ ...cue, value: 'visit.verbs' }] : [];
    return cue.value !== 'meeting.nouns' || !attended(cue, told[i - 1]) || talks(cue, i) ? [cue] : [];
  });
}

/** Between "with" and whom: an article, a state. */
const WITH_REACH = 12;

/** From a verb of meeting each other to what they meet for: who meets, and where. */
const MET_FOR = 120;

/** "A, B and C meet in X for their consultations": verb and session are one cue. */
function withSessionsMet(sentence: SentenceReading, told: readonly Mention[]): Mention[] {
  const meets = (m: Mention) => m.value === 'meeting.verbs' && marks(sentence, 'reciprocal', m);
  const sessionOf = (m: Mention, i: number) => {
    const next = meets(m) ? told[i + 1] : undefined;
    return next?.value === 'consultation.nouns' && next.start - m.end <= MET_FOR ? next : undefined;
  };
  const sessions = told.map(sessionOf);
  return flatMap(told, (m, i) => (sessions.includes(m) ? [] : sessions[i] ? [foundWith(m, { value: 'consultation.verbs' })] : [m]));
}

/** Between the noun of an event and its verb at the end of the clause: whose it is, and where. */
const EVENT_REACH = 70;

/** "In the inauguration of X in Y took part": where the verb ends the clause, noun and verb are one cue, and who stands between them owns the event. */
function withEvents(reading: Reading, told: readonly Mention[]): readonly Mention[] {
  if (reading.clause !== 'sov' || told.length < 2) return told;
  const out: Mention[] = [];
  for (const cue of told) {
    const last = out[out.length - 1];
    if (cue.value === 'attendance.verbs' && last?.value === 'attendance.nouns' && cue.start - last.end <= EVENT_REACH)
      out[out.length - 1] = foundWith(cue, { start: last.start });
    else out.push(cue);
  }
  return out;
}

const VENUE_REACH = 40;

/** "On the sidelines of the forum": the organisation is where they met, no side of it. */
function isVenue(sentence: SentenceReading, actor: Actor): boolean {
  if (actor.form !== 'side' || !isOrganisation(actor.side)) return false;
  return cuesOf(sentence, 'sidelines').some(
    (c) => (actor.start >= c.end && actor.start - c.end <= VENUE_REACH) || (actor.start >= c.start && actor.end <= c.end),
  );
}

/** Whether an actor stands right behind a word for a guest, or begins with it. */
export const standsBehind = (actor: Actor, word: Mention): boolean =>
  (actor.start >= word.end && actor.start - word.end <= 1) || (actor.start === word.start && actor.end > word.end);

/** A comma and a space. */
const APPOSED = 2;

/** "The host Prime Minister X", "his guest, the minister": a word for host or guest right before whom it means is a part of who that is. */
function withEpithets(actors: readonly Actor[]): readonly Actor[] {
  const tells = (e: Actor | undefined, a: Actor | undefined): boolean =>
    (e?.form === 'host' || e?.form === 'guest') && a !== undefined && isNamed(a) && a.start >= e.end && a.start - e.end <= APPOSED;
  return flatMap(actors, (a, i) => {
    const before = actors[i - 1];
    if (tells(a, actors[i + 1])) return [];
    return [before && tells(before, a) ? actorWith(a, { start: before.start }) : a];
  });
}

/** "Iran's X": the state right before its own person is a part of who that is. */
function withStates(reading: Reading, actors: readonly Actor[]): readonly Actor[] {
  if (actors.length < 2 || actors.every((a) => a.form !== 'side')) return actors;
  const isOwn = (side: Actor | undefined, a: Actor | undefined): boolean =>
    side?.form === 'side' &&
    a?.form === 'person' &&
    a.side === side.side &&
    a.start >= side.end &&
    a.start - side.end <= GENITIVE &&
    !reading.units.subarray(side.end, a.start).some((u) => u === COMMA || u === SEMICOLON);
  return flatMap(actors, (actor, i) => {
    const before = actors[i - 1];
    if (isOwn(actor, actors[i + 1])) return [];
    return [before && isOwn(before, actor) ? actorWith(actor, { start: before.start }) : actor];
  });
}

/** An apostrophe, a letter and a space. */
const GENITIVE = 3;

/** Before a person both belong to him; before anything else an attribute tells nothing, and a participle is a verb of travel. */
const ATTRIBUTE = 'visit.attributes';
const PARTICIPLE = 'visit.participles';
/** "On Monday [was X in] Y": a stay where X is somebody, else nothing. */
const STAY = 'visit.stays';
const isNobodysStay = (cue: Mention, actors: readonly Actor[]): boolean =>
  cue.value === STAY && !actors.some((a) => a.form !== 'side' && a.start >= cue.start && a.end <= cue.end);

const ROUND_REACH = 45;

/** "The fifth session between A and B": of two sides named right behind it, it is told as a session, not as another of one told before. */
const isOfTwo = (sentence: SentenceReading, session: Mention) =>
  session.value === 'numbered' && cuesOf(sentence, 'between').some((c) => c.start >= session.end && c.start - session.end <= ROUND_REACH);

function withSessions(sentence: SentenceReading, told: readonly Mention[]): readonly Mention[] {
  const sessions = cuesOf(sentence, 'session').filter((c) => isOfTwo(sentence, c) && !told.some((t) => t.start < c.end && c.start < t.end));
  if (sessions.length === 0) return told;
  return byStart([...told, ...sessions.map((c): Mention => foundWith(c, { kind: 'engagement', value: 'consultation.nouns' }))]);
}

/** "Held a telephone conversation with": of words that tell a call, and a contact as well, the call is meant. */
const withoutContacts = (told: readonly Mention[]): readonly Mention[] =>
  told.filter((c) => !c.value.startsWith('meeting.') || !told.some((o) => o.value.startsWith('call.') && o.start === c.start && o.end === c.end));

/** From a document to what it is on: a preposition, a word for a topic. */
const TOPIC_REACH = 24;

/** "Signed a memorandum on strategic dialogue": a mechanism in the name of a document is what the document is on, and no session of it. */
const withoutTopics = ({ units, relatives, conjunctions }: Reading, sentence: SentenceReading, told: readonly Mention[]): readonly Mention[] => {
  const names = (document: Mention, cue: Mention) =>
    document.kind === 'instrument' &&
    document.end < cue.start &&
    cue.start - document.end <= TOPIC_REACH &&
    !sentence.actors.some((a) => a.start >= document.end && a.end <= cue.start) &&
    !cuesOf(sentence, 'instrumentStatus').some((c) => c.start >= document.end && c.end <= cue.start) &&
    !/[,;:]/.test(textOf(units, document.end, cue.start)) &&
    !wordsIn(units, document.end, cue.start).some((w) => relatives.has(w) || conjunctions.has(w));
  return told.filter((cue) => cue.value !== 'consultation.nouns' || !sentence.cues.some((c) => names(c, cue)));
};
/** "Expressed the hope that A's companies would invest": what is hoped for or asked, behind a word that opens content, is no promise of whoever should do it. */
function withoutHoped({ units, complementizers, clause }: Reading, acts: readonly Mention[]): readonly Mention[] {
  if (clause !== 'svo') return acts;
  const isAsked = (promise: Mention, ask: Mention) => {
    if (ask.value !== 'propose' || ask.end > promise.start || promise.start - ask.end > HOPED_REACH) return false;
    const [first] = wordsIn(units, ask.end, promise.start);
    const last = wordsIn(units, ask.start, ask.end).at(-1);
    const opens = (first !== undefined && complementizers.has(first)) || (last !== undefined && complementizers.has(last));
    return opens && !/[,;:]/.test(textOf(units, ask.end, promise.start));
  };
  return acts.filter((a) => a.value !== 'pledge' || !acts.some((b) => isAsked(a, b)));
}

const HOPED_REACH = 70;

/** "Praised the free trade agreement": with a document right behind it, the word praises what both made, and not the other side. */
function ofDocuments({ clause, units, functionWords, determiners }: Reading, sentence: SentenceReading, acts: readonly Mention[]): readonly Mention[] {
  if (clause !== 'svo') return acts;
  const documents = cuesOf(sentence, 'instrument');
  // "thanked for the agreement"
  const governs = (w: string) => functionWords.has(w) && !determiners.has(w);
  const praises = (a: Mention) =>
    a.value === 'appreciate' &&
    documents.some(
      (d) =>
        d.start >= a.end &&
        d.start - a.end <= DOCUMENT_REACH &&
        !/[,;:]/.test(textOf(units, a.end, d.start)) &&
        !wordsIn(units, a.start, d.start).some(governs),
    ) &&
    !sentence.actors.some((x) => x.start >= a.end && x.start - a.end <= DOCUMENT_REACH);
  return acts.map((a) => (praises(a) ? foundWith(a, { value: 'affirm' }) : a));
}

/** An article and what kind of document it is. */
const DOCUMENT_REACH = 14;

/** "Said that A and B enjoy close ties": an act between the parts of another of its kind, behind no comma, is what that one tells. */
function withoutInner({ units }: Reading, acts: readonly Mention[]): readonly Mention[] {
  const isInner = (a: Mention, b: Mention) => b !== a && b.split && b.value === a.value && b.start < a.start && a.end <= b.end;
  return acts.filter((a) => !acts.some((b) => isInner(a, b) && !/[,;]/.test(textOf(units, b.start, a.start))));
}

/** "A meeting of the two sides will take place", "consultations between the two countries will be held": with a preposition before them both only own what acts. */
function withoutOwned({ clause, units, links }: Reading, sentence: SentenceReading, acts: readonly Mention[]): readonly Mention[] {
  if (clause !== 'svo') return acts;
  const opens = (a: Mention) => a.value === 'agree' && cuesOf(sentence, 'two').some((c) => c.start >= a.start && c.end < a.end);
  const isBetween = (a: Mention) => cuesOf(sentence, 'between').some((c) => c.end <= a.start && a.start - c.end <= 1);
  return acts.filter((a) => a.start <= sentence.start || !opens(a) || !(links.has(wordEndingAt(units, sentence.start, a.start - 1)) || isBetween(a)));
}

/** "Both stressed", "the two also called for": a word for two right before a verb of saying or acting, with nobody whom it may belong to before it, is both sides. */
function withBoth({ clause }: Reading, sentence: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  if (clause !== 'svo') return actors;
  const lone = cuesOf(sentence, 'two').filter((two) => {
    const verb = (c: Mention) => (c.kind === 'act' || (c.kind === 'speech' && c.value === 'report')) && c.start - two.end === 1;
    return sentence.cues.some(verb) && !actors.some((a) => a.start <= two.end + 1 && two.start - a.end <= 2);
  });
  if (lone.length === 0) return actors;
  return byStart([...actors, ...lone.map((c) => actorWith(newActor(c.start, c.end), { form: 'both', inferred: true }))]);
}

/** A word for both sides, with how many its words count. */
function counted(sentence: SentenceReading, actor: Actor): Actor {
  if (actor.form !== 'both') return actor;
  if (marks(sentence, 'two', actor)) return actorWith(actor, { two: true });
  return marks(sentence, 'three', actor) ? actorWith(actor, { three: true }) : actor;
}

/** Prepares a sentence for the rules. */
export function readClause(reading: Reading, index: number): Clause {
  const sentence = reading.sentences[index] as SentenceReading;
  const settled = withDelegations(
    reading,
    sentence,
    sentence.actors.map((a) => (a.guessed && a.person?.side ? actorWith(a, { side: a.person.side, guessed: false }) : a)),
  );
  const people = withPredicates(
    reading,
    withStates(reading, withEpithets(withoutCompany(reading, sentence, withoutSpouses(reading, sentence, withoutSenders(sentence, settled))))),
  );
  const own = withSexes(reading, sentence, ownPronouns(reading, spread(reading, sentence, people), sentence));
  const actors = withBoth(reading, sentence, own).map((a) => counted(sentence, a));
  const inviters = invitersOf(reading, sentence, actors);
  const opened = withoutTopics(reading, sentence, withMechanismNames(reading, sentence, withOpenings(sentence, actors, inviters)));
  const told = withoutAttended(reading, sentence, withEvents(reading, withoutContacts(withoutParts(opened))), actors);
  const mechanisms = withPresences(reading, sentence, withMechanisms(reading, sentence, withSessionsMet(sentence, withSessions(sentence, told))), actors);
  const events = withSummits(reading, withPurposes(reading, sentence, mechanisms), actors);
  const arrives = (c: Mention) => (c.value === ATTRIBUTE || c.value === PARTICIPLE) && actors.some((a) => a.form !== 'side' && standsBehind(a, c));
  return {
    reading,
    sentence,
    index,
    actors: actors.filter((a) => !inviters.includes(a) && !isVenue(sentence, a)),
    inviters,
    engagements: events
      .filter((c) => c.value !== ATTRIBUTE && !arrives(c) && !isNobodysStay(c, actors))
      .map((c) => (c.value === PARTICIPLE || c.value === STAY ? foundWith(c, { value: 'visit.verbs' }) : c)),
    arrivals: events.filter(arrives),
    sessions: cuesOf(sentence, 'session').filter((c) => !isOfTwo(sentence, c)),
    acts: withoutThings(
      reading,
      sentence,
      withoutHoped(reading, withoutOwned(reading, sentence, withoutInner(reading, ofDocuments(reading, sentence, cuesOf(sentence, 'act'))))),
    ),
    reports: cuesOf(sentence, 'speech').filter((c) => c.value === 'report' || c.value === 'discussed'),
  };
}

/** Units between a message and the word that hands it over. */
const HANDING_REACH = 60;

/** "Handed him a letter": a message that is given from hand to hand. */
export const isHanded = ({ sentence }: Clause, message: Mention): boolean =>
  cuesOf(sentence, 'handing').some((c) => Math.max(c.start - message.end, message.start - c.end) <= HANDING_REACH);
