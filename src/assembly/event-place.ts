import type { Actor, Mention, PlaceMention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { addDays } from '../text/calendars.ts';
import { textOf } from '../text/fold.ts';
import { APOSTROPHE } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { sendsDelegation } from './delegations.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { type Frame, isBeforeConjunction } from './frame.ts';
import { isOrigin, isSpokenOf } from './hosts.ts';
import { isNear, journeyOf, type OnTheWay } from './journey.ts';
import { relativeBefore } from './relative-clause.ts';
import { sceneOf } from './scene.ts';
import { sectionOf } from './section.ts';
import { type Clause, isHanded } from './sentence.ts';
import { strangeWords } from './stranger.ts';

type Place = DraftEngagement['place'];

/** Where an event is, and whether its own sentence tells it. */
interface FoundPlace {
  readonly place: Place;
  readonly placeTold: boolean;
}

/** The place told in the sentence, else that of the journey under way, else where the host is at home. */
export function placeFor(clause: Clause, discourse: Discourse, frame: Frame, event: OnTheWay): FoundPlace {
  if (frame.kind === 'call') return { place: undefined, placeTold: false };
  if (frame.kind === 'message') return { place: handedOver(clause, discourse, frame, event), placeTold: true };
  const journey =
    event.background && !event.date
      ? undefined
      : journeyOf(discourse, clause.reading.anchor, { ...event, people: [frame.subject, ...frame.together, ...frame.others] });
  const told = placeIn(clause, frame, [...event.sides, ...(journey?.host ? [journey.host] : [])]);
  const isHere = told !== undefined && told.end > clause.reading.datelineEnd;
  if (!isHere && isElsewhere(clause, frame)) return { place: journey?.host ? { name: null, country: journey.host } : undefined, placeTold: true };
  if (told && (journey?.host === told.country || !isGuestsHome(frame, told))) return { place: { name: told.name, country: told.country }, placeTold: isHere };
  const within = stateIn(clause, frame);
  if (within && !isHomeOfGuest(frame, within)) return { place: { name: null, country: within }, placeTold: true };
  return inferredPlace(clause, discourse, frame, event, journey);
}

/** "Met X in Y", of which no table knows where it lies: behind the cue and whom it names, with nothing else between ("talks on fishing in Y"). */
function isElsewhere(clause: Clause, { cue, others }: Frame): boolean {
  const next = Math.min(clause.sentence.end, ...clause.engagements.filter((e) => e.start >= cue.end).map((e) => e.start));
  const place = cuesOf(clause.sentence, 'elsewhere').find((c) => c.start >= cue.end && c.end <= next);
  if (!place) return false;
  const ends = [cue.end, ...others.map((a) => a.end).filter((end) => end <= place.start)];
  return strangeWords(clause, Math.max(...ends), place.start) === 0;
}

/** Where an event is of which its own words tell no place: told by the words that open the sentence, by a heading or a margin, else inferred. */
function inferredPlace(clause: Clause, discourse: Discourse, frame: Frame, event: OnTheWay, journey: DraftEngagement | undefined): FoundPlace {
  const told = (place: Place): FoundPlace => ({ place, placeTold: true });
  const inferred = (place: Place): FoundPlace => ({ place, placeTold: false });
  const opening = openingState(clause, frame, event.sides);
  if (opening && !isHomeOfGuest(frame, opening)) return told({ name: null, country: opening });
  const home = accreditation([frame.subject, frame.others[0]]);
  if (home && frame.role === 'receives') return inferred(home);
  const section = sectionOf(clause, discourse, event.sides);
  if (section && !event.background && !(section.place.name === null && isAbroad(journey, event.sides)))
    return told({ name: section.place.name, country: section.place.country });
  if (journey?.host) return inferred(journey.place ?? { name: null, country: journey.host });
  const seen = seenBefore(clause, discourse, event);
  if (seen) return inferred(seen);
  const margin = discourse.scene && sceneOf(clause, discourse, event);
  if (margin && isAtScene(frame, discourse)) return told(margin);
  const written = clause.reading.datelinePlace;
  if (written && !event.planned && !event.background && event.sides.includes(written.country))
    return inferred({ name: written.name, country: written.country });
  const scene = sceneOf(clause, discourse, event);
  if (scene && isAtScene(frame, discourse)) return inferred(scene);
  const abroad = whereTraveller(clause, discourse, frame, event);
  if (abroad) return inferred(abroad);
  if (frame.role === 'receives') return inferred(stateOf(frame.subject));
  if (frame.role === 'visits') return inferred(stateOf(frame.others[0]));
  return inferred(home);
}

/** Under headings that only name states, who is at a summit in another one meets people of them there. */
const isAbroad = (journey: DraftEngagement | undefined, sides: readonly string[]): boolean =>
  journey?.kind === 'attendance' && journey.host !== undefined && !sides.includes(journey.host);

const stateOf = (actor: Actor | undefined): Place => (actor?.side && !isOrganisation(actor.side) ? { name: null, country: actor.side } : undefined);

/** An ambassador is met where he is accredited. */
function accreditation(pair: readonly (Actor | undefined)[]): Place {
  const envoy = pair.findIndex((a) => a?.offices.includes('ambassador'));
  return envoy >= 0 ? stateOf(pair[1 - envoy]) : undefined;
}

/** "Summoned the Dutch ambassador over the fire in The Hague": nobody receives a guest in the guest's own country. */
const isGuestsHome = (frame: Frame, told: PlaceMention) => isHomeOfGuest(frame, told.country);

const isHomeOfGuest = ({ role, others }: Frame, country: string) => role === 'receives' && others.some((a) => a.side === country);

/** Whoever receives at a scene is whom the text is about. */
const isAtScene = ({ role, subject }: Frame, { lead }: Discourse) => role !== 'receives' || subject?.side === lead?.side;

/** Where those of the same sides were met last, on the same day or the one beside it. */
function seenBefore(clause: Clause, discourse: Discourse, event: OnTheWay): Place {
  const sides = [...event.sides].sort().join();
  return discourse.engagements.findLast((e) => isBeside(clause, e, event, 1) && e.sides.join() === sides)?.place;
}

/** Where somebody of these sides is abroad by what was told last, at about the same time; a host who is somebody else receives at home. */
function whereTraveller(clause: Clause, discourse: Discourse, frame: Frame, event: OnTheWay): Place {
  const here = [frame.subject, ...frame.together, ...frame.others];
  // somebody else of the side, in a text that tells of several, is at home
  const isOther = (side: string, e: DraftEngagement) => {
    const [there, now] = [e.principals.filter((p) => p.side === side && p.person), here.filter((a) => a?.side === side && a.person)];
    return there.length > 0 && now.length > 0 && !there.some((p) => now.some((a) => a?.person === p.person));
  };
  const travels = (side: string, e: DraftEngagement) =>
    side !== e.place?.country && event.sides.includes(side) && !isOther(side, e) && (frame.role !== 'receives' || frame.subject?.side === side);
  return discourse.engagements.findLast((e) => isBeside(clause, e, event, 0) && e.sides.some((s) => travels(s, e)))?.place;
}

/** Something with a place that was told before, at most so many days apart or with no day of its own. */
function isBeside({ reading }: Clause, e: DraftEngagement, event: OnTheWay, apart: number): boolean {
  if (!e.place?.country || e.background || event.background || e.kind === 'visit' || e.kind === 'attendance' || e.kind === 'message') return false;
  if ((e.status === 'planned') !== event.planned || (e.date && !isNear(reading.anchor, e.date))) return false;
  return !e.date || !event.date || (addDays(e.date.start, -apart) <= event.date.end && event.date.start <= addDays(e.date.end, apart));
}

/** A message has a place where it is handed over: at a meeting told with it, or by the ambassador. */
function handedOver(clause: Clause, discourse: Discourse, { cue }: Frame, event: OnTheWay): Place {
  const { current } = discourse;
  const beside =
    current?.kind === 'meeting' &&
    current.sides.join() === [...event.sides].sort().join() &&
    current.passages.some((p) => p.start >= clause.sentence.start && p.end <= clause.sentence.end);
  if (beside) return current.place;
  const tells = (a: Actor) => clause.reports.some((r) => (a.end <= r.start && r.start - a.end <= TELLS) || (r.end <= a.start && a.start - r.end <= TELLS));
  const envoy = clause.actors.find((a) => a.offices.includes('ambassador') && a.side !== undefined && event.sides.includes(a.side) && !tells(a));
  const host = event.sides.find((s) => s !== envoy?.side);
  if (envoy && host && !isOrganisation(host)) return { name: null, country: host };
  if (!isHanded(clause, cue)) return undefined;
  const journey = journeyOf(discourse, clause.reading.anchor, event);
  return journey?.place ?? seenBefore(clause, discourse, event);
}

/** A comma and a space. */
const TELLS = 2;

const OPENING = 24;

/** "In Namibia, X will meet Y": a bare state behind the word that opens the sentence does nothing in it. */
function openingState(clause: Clause, frame: Frame, sides: readonly string[]): string | undefined {
  const [first, second] = clause.actors;
  const acts = [frame.subject, ...frame.together, ...frame.others].some((a) => a?.start === first?.start);
  if (!first?.side || !second || acts || first.form !== 'side' || first.capital || first.end > frame.cue.start) return undefined;
  const behind = first.start - clause.sentence.start;
  return behind > 1 && behind <= OPENING && sides.includes(first.side) && !isOrganisation(first.side) ? first.side : undefined;
}

/** Between two words. */
const NEXT = 2;
/** "In neighbouring X": a word for what the state is. */
const NEIGHBOURING = 14;

/** "X met Y in Z", "in Z X met Y": a state behind a word for where, itself right behind whoever met, the verb or the day, or at the head of its clause. */
function stateIn({ reading, sentence, actors, acts, reports }: Clause, { cue }: Frame): string | undefined {
  const word = cuesOf(sentence, 'within');
  if (word.length === 0) return undefined;
  const follows = (at: number): boolean => {
    const ends = [...actors.filter((a) => a.form !== 'side'), ...sentence.dates, cue].some((m) => m.end <= at && at - m.end <= NEXT);
    // "on the margins of the summit in X"
    const beside = cuesOf(sentence, 'sidelines').some((c) => c.end <= at && at - c.end <= VENUE_REACH);
    return ends || beside || at - sentence.start <= NEXT || COMMAS.has(reading.units[at - NEXT] as number) || COMMAS.has(reading.units[at - 1] as number);
  };
  // "X's special envoy in the affairs of Y"
  const isTask = (w: Mention, a: Actor) => a.start - w.end > NEXT && actors.some((e) => e.end <= w.start && w.start - e.end <= NEXT && e.offices.some(isSent));
  const said = [...acts, ...reports];
  const parted = (a: Actor) => said.some((c) => c.start >= Math.min(a.end, cue.end) && c.end <= Math.max(a.start, cue.start));
  const stands = (a: Actor) =>
    a.form === 'side' &&
    a.side !== undefined &&
    !isOrganisation(a.side) &&
    !a.capital &&
    a.start - cue.end <= FARTHEST &&
    cue.start - a.end <= FARTHEST &&
    word.some((w) => w.end <= a.start && a.start - w.end <= NEIGHBOURING && follows(w.start) && !isTask(w, a)) &&
    !parted(a);
  return actors.find(stands)?.side;
}

/** Whoever has a state for his task. */
const isSent = (office: string) => office === 'envoy' || office === 'org-official';

/** Commas of all scripts. */
const COMMAS: ReadonlySet<number> = new Set([0x2c, 0x60c]);

const CLOSE = 14;
const ELSEWHERE = 60;
const PARTED = 80;
const ACT = 100;
const OPENS = 30;
const FARTHEST = 140;
const VENUE_REACH = 120;

/** Where a verb and those whom it is about end: a verb that opens its clause, and a noun ("talks between X and Y"), have them all behind it. */
function toldUpTo({ reading, sentence }: Clause, { cue, subject, others }: Frame): number {
  if (reading.clause !== 'vso' && !(reading.clause === 'svo' && cue.value.endsWith('.nouns'))) return cue.end;
  const here = [subject, ...others].filter((a) => a !== undefined && a.start >= cue.end && a.end <= sentence.end);
  return Math.max(cue.end, ...here.map((a) => (a as Actor).end));
}

/** The nearest place in the sentence, where neither another event nor what was said parts it from the cue; one in a third state must stand close. */
/** "Tehran, Muscat complete a round of consultations": of two cities side by side, one of each side of the event, none tells where. */
function isParty({ reading, sentence }: Clause, place: PlaceMention, sides: readonly string[]): boolean {
  const beside = (a: PlaceMention, b: PlaceMention) => {
    const words = wordsIn(reading.units, a.end, b.start);
    return b.start >= a.end && b.start - a.end <= SIDE_BY_SIDE && words.every((w) => reading.conjunctions.has(w));
  };
  return sentence.places.some(
    (p) => p.country !== place.country && [p, place].every((x) => sides.includes(x.country)) && (beside(p, place) || beside(place, p)),
  );
}

/** A comma, "and". */
const SIDE_BY_SIDE = 6;

/** "The first meeting since X met Y in Z": where something else was, behind a word that opens a clause about it. */
function isBehindAside({ sentence, reading }: Clause, cue: Mention, place: PlaceMention): boolean {
  const word = cuesOf(sentence, 'asides').findLast((c) => c.end <= place.start);
  if (!word || word.start < cue.end || place.start - word.end > ASIDE_REACH) return false;
  return !textOf(reading.units, word.end, place.start).includes(',');
}

const ASIDE_REACH = 120;

/** "About the war of Gaza they spoke": in a verb-final clause a place behind "about", with no "in" between, is what people spoke of. */
const isTopic = ({ sentence, reading }: Clause, place: PlaceMention): boolean =>
  reading.clause === 'sov' &&
  cuesOf(sentence, 'about').some(
    (c) =>
      c.end <= place.start &&
      place.start - c.end <= TOPIC_REACH &&
      !cuesOf(sentence, 'within').some((w) => w.start >= c.end && w.end <= place.start) &&
      !textOf(reading.units, c.end, place.start).includes(','),
  );

/** "The situation and the war of". */
const TOPIC_REACH = 24;

/** "Met Y for talks in Z", "met Y over lunch in Z": a noun of contact behind a verb of contact, with nobody between it and the place, is the same contact. */
const isSameContact = ({ actors }: Clause, cue: Mention, noun: Mention, place: PlaceMention): boolean =>
  noun.value === 'meeting.nouns' && noun.start >= cue.end && !cue.value.endsWith('.nouns') && !actors.some((a) => a.start >= noun.end && a.end <= place.start);

/** "Talks with officials in Nairobi": where whoever is met has only a city to tell him by, they met there. */
const isOfficials = ({ form, offices }: Actor): boolean => form === 'office' && offices.length > 0 && offices.every((o) => o === 'official');

/** "X and Y discussed air defence in Kyiv on Monday": a city of one of them that a day stands right behind is where they were. */
const isBeforeDay = ({ sentence }: Clause, { country, end }: PlaceMention, states: readonly string[]): boolean =>
  states.includes(country) && sentence.dates.some((d) => d.start >= end && d.start - end <= BEFORE_DAY);

/** A comma, "on". */
const BEFORE_DAY = 4;

function placeIn(clause: Clause, frame: Frame, states: readonly string[]): PlaceMention | undefined {
  const { cue } = frame;
  const between = (p: PlaceMention, c: { start: number; end: number }) => c.start >= Math.min(p.end, cue.end) && c.end <= Math.max(p.start, cue.start);
  const end = toldUpTo(clause, frame);
  // "X with Y in A met and on the port of B spoke": in a verb-final clause "and" behind the verb opens the next
  const runsOn = clause.reading.clause === 'sov' && isBeforeConjunction(clause.reading, cue);
  const cost = (p: PlaceMention) =>
    Math.max(0, p.start - end, cue.start - p.end) +
    (states.includes(p.country) ? 0 : ELSEWHERE) +
    (clause.engagements.some((e) => e !== cue && between(p, e) && !isSameContact(clause, cue, e, p)) ? PARTED : 0) +
    ([...clause.acts, ...cuesOf(clause.sentence, 'protest')].some((a) => between(p, a)) ? ACT : 0);
  const margin = cuesOf(clause.sentence, 'sidelines')[0];
  const aside = relativeBefore(clause, cue);
  // "TEHRAN – X and Y met in Muscat": where it was written gives way to what the sentence tells
  const isThere = (p: PlaceMention) => cuesOf(clause.sentence, 'within').some((c) => c.end <= p.start && p.start - c.end <= NEXT);
  const elsewhere = clause.sentence.places.some(
    (p) => p.start >= clause.reading.datelineEnd && (states.includes(p.country) || (p.start >= cue.end && isThere(p))),
  );
  const named = clause.sentence.places.filter(
    (p) =>
      !isOrigin(clause, p) &&
      // "talks with Washington's envoy"
      clause.reading.units[p.end] !== APOSTROPHE &&
      !isParty(clause, p, states) &&
      // "talks on Gaza": what they were on
      !(p.start >= cue.end && isSpokenOf(clause, p) && !isThere(p)) &&
      // "X and Y discussed the fighting in Z": what stands far behind them is what they spoke of
      !(frame.rule === 'agreed-together' && p.start - end > CLOSE && !isBeforeDay(clause, p, states)) &&
      !sendsDelegation(clause.reading, clause.sentence, p) &&
      !isBehindAside(clause, cue, p) &&
      !isTopic(clause, p) &&
      !(runsOn && p.start >= cue.end && [...clause.acts, ...clause.engagements].some((a) => a.end > p.start)) &&
      !(aside && p.start >= aside.start && p.end <= aside.end) &&
      // "ADDIS ABABA – On the margins of the summit A met B": a text about it written in a third state was written there
      !(p.end <= clause.reading.datelineEnd && (elsewhere || (margin && (states.includes(p.country) || p.country === clause.reading.home)))) &&
      !clause.actors.some((a) => a.form !== 'side' && !isOfficials(a) && a.start <= p.start && p.end <= a.end),
  );
  const isMargin = (p: PlaceMention) =>
    margin !== undefined &&
    !states.includes(p.country) &&
    (p.end <= clause.reading.datelineEnd || (p.start >= margin.end && p.start - margin.end <= VENUE_REACH));
  const opens = (p: PlaceMention) => p.end <= cue.start && !clause.actors.some((a) => a.start < p.start) && states.includes(p.country);
  const [best] = named
    .map((place) => ({ place, cost: opens(place) || isMargin(place) ? Math.min(OPENS, cost(place)) : cost(place) }))
    .sort((a, b) => a.cost - b.cost);
  return best && best.cost <= FARTHEST ? best.place : undefined;
}
