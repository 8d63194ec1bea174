import type { Mention } from '../model/reading.ts';
import { weekdayOf } from '../text/calendars.ts';
import { COLON, COMMA, SEMICOLON } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { opensContent } from './act-content.ts';
import { cuesOf, isOccasionOf } from './cues-of.ts';
import { isBareWeekday } from './resolve-date.ts';
import { isRumoured } from './rumours.ts';
import { type Clause, isBehindConjunction, isNamed } from './sentence.ts';
import { isSupposedContact } from './supposed.ts';

const MODE_REACH = 80;
const STRONG_REACH = 45;

/** Words of sport: whom a team meets, no state does. */
const SPORTS = 'sports';

/** "The minister of sport was host to the ambassador of Y, who promised a stadium": where people in office of two sides are told, they meet, and no teams. */
function isOfficial({ actors }: Clause): boolean {
  const official = actors.filter((a) => isNamed(a) && a.offices.length > 0 && a.side !== undefined);
  return official.some((a) => a.side !== official[0]?.side);
}

const eitherSide = new Set(['cancelled', 'postponed', 'background', SPORTS]);

/** Where the verb follows its subject, what modifies it stands before it; behind it stands the next clause. A denial does not reach over a comma. */
function reaches(clause: Clause, cue: Mention, mode: Mention): boolean {
  const behind = mode.start >= cue.end;
  const free =
    eitherSide.has(mode.value) ||
    clause.reading.clause === 'sov' ||
    isTopic(clause, cue, mode) ||
    ((cue.value.endsWith('.nouns') || cue.kind === 'session') && (mode.value !== 'hypothetical' || isVerbOf(clause, cue, mode))) ||
    (mode.value === 'negated' && isHeading(clause, cue)) ||
    // "has visited A seven times since"
    (mode.value === 'habitual' &&
      cue.value === 'visit.verbs' &&
      !clause.reading.countBehind &&
      mode.start - cue.end <= TIMES_REACH &&
      !clause.reading.units.subarray(cue.end, mode.start).includes(COMMA));
  if (behind && (!free || isContent(clause, cue, mode) || isOfNextVerb(clause, cue, mode))) return false;
  if (behind && (isErrand(clause, cue) || isOfNextEvent(clause, mode))) return false;
  const isMeant =
    mode.value === 'hypothetical' &&
    (isOccasion(clause, cue, mode) || isWithinCall(clause, cue, mode) || isAskedOn(clause, cue, mode) || isOpening(clause, cue));
  if (!behind && (isSaidBefore(clause, cue, mode) || isInAside(clause, cue, mode) || isMeant)) return false;
  if (mode.value === 'planned' || mode.value === 'background' || mode.value === 'habitual') return true;
  const gap = clause.reading.units.subarray(Math.min(mode.end, cue.end), Math.max(mode.start, cue.start));
  if (gap.includes(SEMICOLON)) return false;
  // two commas enclose an aside
  return !gap.includes(COMMA) || (callsOff(clause, mode, cue) && gap.filter((u) => u === COMMA).length === 2);
}

/** From a verb to how often: where. */
const TIMES_REACH = 40;

/** "Arrived in A for a visit which will see …": a noun that says what the verb before it was done for is not what the next verb tells of. */
const isErrand = ({ reading, engagements }: Clause, cue: Mention): boolean => {
  if (reading.clause !== 'svo' || cue.value !== 'visit.nouns') return false;
  return engagements.findLast((e) => e.start < cue.start)?.value === 'visit.verbs';
};

/** "A meeting between X and Y could take place": with nobody before the noun, no day, and nothing told between, the verb behind it is its own. */
function isVerbOf({ reading, sentence, actors, acts, reports, engagements }: Clause, cue: Mention, mode: Mention): boolean {
  if (reading.clause !== 'svo' || mode.start < cue.end || reading.units.subarray(cue.end, mode.start).includes(COMMA)) return false;
  const isBetween = cuesOf(sentence, 'between').some((c) => c.end >= cue.end && c.start - cue.end <= 1);
  if (!isBetween || sentence.dates.some((d) => d.start <= mode.start)) return false;
  const told = [...acts, ...reports, ...engagements].some((c) => c.start >= cue.end && c.end <= mode.start);
  return !told && !actors.some((a) => a.end <= cue.start);
}

/** "Talks with Y have stalled": where the verb stands behind its subject, what nobody stands before is a noun, though it is written as a verb is. */
const isHeading = ({ reading, actors }: Clause, cue: Mention): boolean => reading.clause === 'svo' && !actors.some((a) => a.end <= cue.start);

/** "Talks with X are planned": words that open the sentence are what the verb behind them, with no comma between, tells of. */
const isTopic = ({ reading, sentence }: Clause, cue: Mention, mode: Mention): boolean =>
  reading.clause === 'svo' && mode.value === 'planned' && cue.start === sentence.start && !reading.units.subarray(cue.end, mode.start).includes(COMMA);

/** "Put forward a proposal when he met Y in May": what is only asked before a clause of time, which has a day, does not make its contact one that is only asked for. */
const isOccasion = ({ sentence }: Clause, cue: Mention, mode: Mention): boolean =>
  cue.value.endsWith('.verbs') &&
  sentence.dates.some((d) => d.start >= cue.end && (d.month !== undefined || (d.relative?.by ?? 0) < 0)) &&
  cuesOf(sentence, 'occasions').some((c) => c.start >= mode.end && c.end <= cue.start && cue.start - c.end <= OCCASION_REACH);

/** "Accepted the invitation to visit in a telephone call": what is only asked for in a call does not make the call one that is only asked for. */
const isWithinCall = ({ sentence }: Clause, cue: Mention, mode: Mention): boolean =>
  cue.value === 'call.nouns' &&
  cuesOf(sentence, 'within').some((c) => c.start >= mode.end && c.end <= cue.start && cue.start - c.end <= ARTICLE && cue.start - c.end > 1);

/** "Asked for a session in the course of a meeting with Y": in a verb-first clause what is only asked for on an occasion does not make the occasion one that is only asked for. */
const isAskedOn = ({ reading, sentence }: Clause, cue: Mention, mode: Mention): boolean =>
  reading.clause === 'vso' &&
  cuesOf(sentence, 'during').some(
    (c) => c.start >= mode.end && isOccasionOf(c, cue) && (cue.value.startsWith('call.') || !cuesOf(sentence, 'within').some((w) => w.start === c.start)),
  );

/** "Called on Y to invest, at the meeting with Z": in a plain clause an opening phrase tells when somebody asks, wherever it stands. */
const isOpening = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  reading.clause === 'svo' && cuesOf(sentence, 'opens').some((c) => c.start === cue.start && c.value !== 'visit');

/** A little word and its spaces. */
const ARTICLE = 4;

/** From "when" to its verb: who met, an auxiliary. */
const OCCASION_REACH = 40;

/** "In talks with Y he said that X had always …": a word of modality in what is said is not about what stands before the saying. */
const isContent = (clause: Clause, cue: Mention, mode: Mention): boolean =>
  saysBetween(clause, clause.acts, cue, mode) || saysBetween(clause, clause.reports, cue, mode) || isToldBehind(clause, cue, mode);

/** "In a call with Y said he accepts the invitation": in a verb-final clause a verb of saying ends it, and what is only asked for behind one is said. */
const isToldBehind = ({ reading, reports }: Clause, cue: Mention, mode: Mention): boolean =>
  reading.clause === 'sov' &&
  mode.value === 'hypothetical' &&
  reports.some((r) => r.value === 'report' && !r.split && r.start >= cue.end && r.end <= mode.start && mode.start - r.end <= TOLD_REACH);

/** Behind the verb of saying: a few words before what is asked for. */
const TOLD_REACH = 30;

/** "X will provide ships, A said after talks with B": what stands before a comma and a verb of saying is what is said. Between commas the saying is an aside: "will, A said, meet B". */
export const isSaidBefore = ({ acts, reports, reading: { units } }: Clause, cue: Mention, word: Mention): boolean =>
  [...reports, ...acts].some(
    (said) =>
      said.start >= word.end &&
      said.end <= cue.start &&
      units.subarray(word.end, said.start).includes(COMMA) &&
      !units.subarray(said.end, cue.start).includes(COMMA),
  );

/** "Was host to X and he promised that it will be ready", "met X and will see Y": in a verb-final clause what is to come behind a verb that "and" follows, or behind another act or inside it, is not of that verb. */
const isOfNextVerb = ({ acts, reading }: Clause, cue: Mention, mode: Mention): boolean =>
  reading.clause === 'sov' &&
  mode.value === 'planned' &&
  !cue.value.endsWith('.nouns') &&
  (reading.conjunctions.has(wordsIn(reading.units, cue.end, mode.start)[0] ?? '') ||
    acts.some((a) => a.start >= cue.end && (a.end <= mode.start || (a.start <= mode.start && mode.end < a.end))));

/** "In a call with Y asked for the holding of the commission": in a verb-final clause what is only asked for right before another event is that event. */
const isOfNextEvent = ({ reading, engagements, sentence }: Clause, mode: Mention): boolean =>
  reading.clause === 'sov' &&
  mode.value === 'hypothetical' &&
  (engagements.some((e) => e.start >= mode.end && e.start - mode.end <= 1) ||
    cuesOf(sentence, 'mechanismBody').some((m) => mode.start <= m.start && m.end <= mode.end));

/** "On the talks that will be held in May, they spoke": in a verb-final clause what is to come in a relative clause that a comma closes is not the verb behind it. */
function isInAside({ reading, sentence }: Clause, cue: Mention, mode: Mention): boolean {
  if (reading.clause !== 'sov' || mode.value !== 'planned' || !cue.value.endsWith('.verbs') || !reading.units.subarray(mode.end, cue.start).includes(COMMA))
    return false;
  return wordsIn(reading.units, Math.max(sentence.start, mode.start - ASIDE_REACH), mode.start).some((w) => reading.relatives.has(w));
}

/** "[The talks] that will be held in May, they spoke of": in a verb-final clause what a relative clause tells of one event is not told of the verb behind its comma. */
const isParted = ({ reading }: Clause, before: Mention, cue: Mention): boolean =>
  reading.clause === 'sov' &&
  cue.value.endsWith('.verbs') &&
  reading.units.subarray(before.end, cue.start).includes(COMMA) &&
  wordsIn(reading.units, before.end, cue.start).some((w) => reading.relatives.has(w));

/** From a relative word to the verb that closes its clause. */
const ASIDE_REACH = 60;

const saysBetween = (clause: Clause, words: readonly Mention[], cue: Mention, mode: Mention): boolean =>
  words.some((said) => said.start >= cue.end && said.end <= mode.start && (opensContent(clause, said) || clause.reading.units[said.end] === COLON));

/** How a cue is meant: the nearest word of modality in its clause. */
export function modeOf(clause: Clause, cue: Mention): string | undefined {
  let best: { value: string; distance: number } | undefined;
  for (const mode of clause.sentence.cues) {
    if (mode.kind !== 'mode' || isInvitation(clause, mode)) continue;
    const owner = nounAround(clause, mode);
    if (owner && owner !== cue) continue;
    if (owner) {
      best = { value: mode.value, distance: 0 };
      continue;
    }
    const distance = Math.max(0, mode.start >= cue.end ? mode.start - cue.end : cue.start - mode.end);
    if (!reaches(clause, cue, mode) || (mode.value === SPORTS && isOfficial(clause))) continue;
    const near = mode.value === SPORTS || (mode.value === 'negated' && !isTopicNoun(clause, cue, mode)) ? STRONG_REACH : MODE_REACH;
    const reach = callsOff(clause, mode, cue) ? SUBJECT_REACH : near;
    const parted = clause.engagements.some((e) => e !== cue && e.start >= Math.min(mode.end, cue.end) && e.end <= Math.max(mode.start, cue.start));
    if (distance > reach || parted) continue;
    const strength = mode.value === 'planned' || mode.value === 'background' ? distance + 40 : distance;
    if (!best || (best.distance > 0 && strength < best.distance)) best = { value: meantBy(clause, mode), distance: strength };
  }
  const wasDue = best ? due.has(best.value) : cue.value.endsWith('.nouns') || isHeading(clause, cue);
  return (wasDue ? fateOf(clause, cue) : undefined) ?? best?.value;
}

/** "The [recent visit]", "the [visit to come]": a noun of contact that has its word of modality in itself; it tells of no other contact, and outweighs what is told around it. */
const nounAround = ({ engagements }: Clause, mode: Mention): Mention | undefined =>
  engagements.find((e) => e.value.endsWith('.nouns') && e.start <= mode.start && mode.end <= e.end);

/** "The visit of X to Y … never took place": between a noun that opens a plain sentence and its verb stand all who take part. */
const isTopicNoun = ({ reading, sentence }: Clause, cue: Mention, mode: Mention): boolean =>
  reading.clause === 'svo' && cue.value.endsWith('.nouns') && cue.start - sentence.start <= OPENING_WORDS && mode.start >= cue.end;

/** An article, "plans for". */
const OPENING_WORDS = 12;

/** "Called off X of A, because of the fires, the visit": in a verb-first clause the subject and its asides stand between the verb and what it calls off. */
const callsOff = ({ reading }: Clause, mode: Mention, cue: Mention): boolean => reading.clause === 'vso' && fates.has(mode.value) && mode.end <= cue.start;

/** A subject with its office, and an aside between commas. */
const SUBJECT_REACH = 130;

/** "At the invitation of X": whoever came by it did come, though "invitation" alone leaves it open. */
const isInvitation = ({ sentence }: Clause, mode: Mention) => cuesOf(sentence, 'invitation').some((c) => c.start <= mode.start && mode.start < c.end);

/** "The talks planned for Monday, with whom they were, were cancelled": what was due fell through at the end of its sentence. */
function fateOf(clause: Clause, cue: Mention): string | undefined {
  const next = clause.engagements.find((e) => e.start >= cue.end);
  return cuesOf(clause.sentence, 'mode').find((c) => fates.has(c.value) && c.start >= cue.end && (!next || c.end <= next.start))?.value;
}

const due = new Set(['planned', 'background']);
const fates = new Set(['cancelled', 'postponed']);

/** "Agreed to hold": what only might be is fixed where it was agreed, with its day. */
function meantBy(clause: Clause, mode: Mention): string {
  if (fates.has(mode.value) && isOnlyAsked(clause, mode)) return 'planned';
  if (mode.value !== 'hypothetical' || clause.sentence.dates.length === 0) return mode.value;
  return clause.acts.some((a) => a.value === 'agree' && a.start < mode.end && mode.start < a.end) ? 'planned' : mode.value;
}

/** "Demanded that X call off his visit", "refused to cancel it": what is only asked for, or refused, has not fallen through. */
function isOnlyAsked(clause: Clause, fate: Mention): boolean {
  const { acts, sentence, reading } = clause;
  if (reading.clause !== 'svo') return false;
  const runsOn = (a: Mention) => !reading.units.subarray(a.end, fate.start).includes(COMMA) && !isBehindConjunction(clause, fate);
  return (
    acts.some((a) => a.value === 'propose' && a.end <= fate.start && fate.start - a.end <= SUBJECT_REACH && runsOn(a)) ||
    cuesOf(sentence, 'mode').some((c) => (c.value === 'negated' || c.value === 'hypothetical') && c.end <= fate.start && fate.start - c.end <= REFUSED_REACH)
  );
}

/** "To". */
const REFUSED_REACH = 5;

const silent = new Set(['negated', SPORTS, 'hypothetical', 'habitual']);

/** What is denied, only possible, or a habit is no event. */
export const isSilent = (mode: string | undefined): boolean => mode !== undefined && silent.has(mode);

/** A cue with how it is meant. */
export interface Told {
  readonly cue: Mention;
  readonly mode: string | undefined;
}

/** How the cue of a frame is meant: by a word of modality, by the act that governs it, or as the one before in the sentence. */
export function toldMode(clause: Clause, frame: { readonly cue: Mention; readonly role: string }, before: Told | undefined): string | undefined {
  const own = modeOf(clause, frame.cue) ?? (frame.role === 'verbs' ? deedMode(clause, frame.cue) : undefined);
  if ((own === undefined || own === 'planned') && isSince(clause, frame.cue)) return 'background';
  if ((own === undefined || own === 'planned') && isSupposedContact(clause, frame.cue)) return 'hypothetical';
  if (isRumoured(clause, frame.cue) || isOffered(clause, frame.cue)) return 'hypothetical';
  if (isDeniedNoun(clause, frame.cue)) return 'negated';
  if (own === undefined && isToSit(clause, frame.cue)) return 'planned';
  return own ?? (isToCome(clause, frame.cue) ? 'planned' : carried(clause, before, frame.cue));
}

/** "Would welcome teachers of Y": a verb that is the end of an act of asking or offering is only what is asked or offered. */
const isOffered = ({ acts }: Clause, cue: Mention): boolean =>
  acts.some((a) => (a.value === 'propose' || a.value === 'pledge') && !a.split && a.start < cue.start && a.end === cue.end);

/** "There will be no talks between A and B": a word of denial right before a noun of contact. */
const isDeniedNoun = ({ sentence, reading }: Clause, cue: Mention): boolean =>
  reading.clause === 'svo' &&
  cue.value.endsWith('.nouns') &&
  sentence.cues.some((c) => c.kind === 'speech' && c.value === 'negation' && c.end <= cue.start && cue.start - c.end <= 1);

/** "The joint committee of A and B will convene in May": a mechanism is yet to sit where a word for its next session is told of it. */
function isToSit({ sentence, reading, engagements }: Clause, cue: Mention): boolean {
  if (cue.value !== 'consultation.nouns' || reading.clause === 'sov') return false;
  const next = cuesOf(sentence, 'session').find((c) => c.value === 'next' && c.start >= cue.end && c.start - cue.end <= MODE_REACH);
  return next !== undefined && !engagements.some((e) => e.start >= cue.end && e.end <= next.start);
}

/** "The first summit since X met Y in Geneva": right behind a word of an aside what is told lies back, whatever is planned before it. */
function isSince({ sentence, reading, engagements }: Clause, cue: Mention): boolean {
  const word = cuesOf(sentence, 'asides').findLast((c) => c.end <= cue.start);
  if (!word || cue.start - word.end > SINCE_REACH || reading.units.subarray(word.end, cue.start).includes(COMMA)) return false;
  return !engagements.some((e) => e.start >= word.end && e.end <= cue.start) && cue.value.endsWith('.verbs');
}

/** From "since" to the verb: who did it, with his office. */
const SINCE_REACH = 60;

/** "X talks with Y on Thursday": a verb in the present tense with a weekday that is not today's tells what is to come; "sends condolences after the fire on Monday" is the news of a message. */
function isToCome({ reading, sentence }: Clause, cue: Mention): boolean {
  if (reading.presents.size === 0 || reading.anchor === undefined || sentence.zone === 'caption' || cue.value.startsWith('message.')) return false;
  const verb = wordsIn(reading.units, cue.start, cue.end)[0];
  if (verb === undefined || !reading.presents.has(verb)) return false;
  const today = weekdayOf(reading.anchor);
  // "is called in after soldiers crossed the border on Tuesday": the day of an aside is not that of the verb
  const isAside = (d: { readonly start: number }) => cuesOf(sentence, 'asides').some((c) => c.start >= cue.end && c.end <= d.start);
  return sentence.dates.some((d) => isBareWeekday(d) && d.weekday !== today && d.start - cue.end <= DAY_REACH && cue.start - d.end <= DAY_REACH && !isAside(d));
}

/** Between a verb and its day: with whom, and where. */
const DAY_REACH = 90;

/** "Agreed to hold consultations", where the language has no infinitive: what an act right before the verb asks or agrees is only to come, and fixed with its day. */
function deedMode(clause: Clause, cue: Mention): string | undefined {
  if (clause.reading.clause === 'vso') return wishedMode(clause, cue);
  const act =
    clause.reading.clause === 'svo'
      ? (clause.acts.find((a) => a.start < cue.start && cue.start - a.end <= INFINITIVE && a.end < cue.end) ?? sharedDeed(clause, cue))
      : undefined;
  if (!act || act.value === 'affirm' || act.value === 'appreciate') return undefined;
  return act.value !== 'propose' && clause.sentence.dates.some((d) => d.start > act.start) ? 'planned' : 'hypothetical';
}

/** "Agreed to open a road, and to hold consultations": behind a conjunction and the word that ends the form of an act a verb is one more that the act governs. */
function sharedDeed({ acts, reading, engagements, sentence }: Clause, cue: Mention): Mention | undefined {
  // with its day it is fixed
  if (sentence.dates.some((d) => d.start >= cue.end)) return undefined;
  const act = acts.findLast((a) => a.end <= cue.start && !a.split);
  if (!act || (act.value !== 'agree' && act.value !== 'propose' && act.value !== 'pledge')) return undefined;
  if (engagements.some((e) => e.start >= act.end && e.end <= cue.start)) return undefined;
  const between = wordsIn(reading.units, act.end, cue.start);
  const [conjunction, last] = between.slice(-2);
  if (conjunction === undefined || !reading.conjunctions.has(conjunction)) return undefined;
  return reading.functionWords.has(last ?? '') && wordsIn(reading.units, act.start, act.end).at(-1) === last ? act : undefined;
}

/** "Hoped that X visits Y": in a verb-first language a verb right behind "that" is only asked or agreed where an act stands before it. */
function wishedMode({ reading, sentence, acts, engagements }: Clause, cue: Mention): string | undefined {
  const from = Math.max(sentence.start, cue.start - COMPLEMENT_REACH);
  if (!reading.complementizers.has(wordsIn(reading.units, from, cue.start).at(-1) ?? '')) return undefined;
  const act = acts.findLast((a) => a.start < cue.start);
  if (!act || (act.value !== 'propose' && act.value !== 'agree') || cue.start - act.end > WISHED_REACH) return undefined;
  if (engagements.some((e) => e.start >= act.end && e.end <= cue.start) || reading.units.subarray(act.end, cue.start).includes(COMMA)) return undefined;
  return act.value === 'agree' && sentence.dates.some((d) => d.start > act.start) ? 'planned' : 'hypothetical';
}

/** "That" and its space. */
const COMPLEMENT_REACH = 8;

/** From an act to the verb of what is wished: to whom, "in". */
const WISHED_REACH = 30;

/** A word for an infinitive and its spaces. */
const INFINITIVE = 4;

/** "Will fly to X, where he meets Y": what is planned goes on to the next cue where nobody speaks between. */
function carried(clause: Clause, before: Told | undefined, cue: Mention): string | undefined {
  // "hopes to meet X and hold talks with him", "a possible visit to meet X"
  const follows = before !== undefined && (isBehindConjunction(clause, cue) || (before.cue.end <= cue.start && cue.start - before.cue.end <= INFINITIVE));
  if (before?.mode === 'hypothetical' && clause.reading.clause === 'svo' && follows) return 'hypothetical';
  if (before?.mode !== 'planned' || isParted(clause, before.cue, cue)) return undefined;
  const between = (c: Mention) => c.start >= before.cue.end && c.end <= cue.start;
  return clause.acts.some(between) || clause.reports.some(between) ? undefined : 'planned';
}
