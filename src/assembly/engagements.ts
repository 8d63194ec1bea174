import type { Actor, SentenceReading } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { isAcrossQuote, QUOTE } from '../text/marks.ts';
import { readArrivals } from './arrivals.ts';
import { readAttendedBy, readPresentThere } from './attended-by.ts';
import { contacts } from './contacts-told.ts';
import { isAmount, isCrowd } from './crowds.ts';
import { cuesOf } from './cues-of.ts';
import { isApproval, isContent, isDefinite, isFounded, isHosting, isPurpose, isSaid } from './definite.ts';
import { type Discourse, type DraftEngagement, sidesOf } from './discourse.ts';
import { readDiscussedWith } from './discussed-with.ts';
import { isEventBeside } from './event-beside.ts';
import { lengthenJourney, movePlan, noteDay } from './event-date.ts';
import type { Frame } from './frame.ts';
import { readFrames } from './frames.ts';
import { withHomeOfHost } from './host-at-home.ts';
import { attendances, visits } from './journeys-told.ts';
import { noteFounded } from './mechanism.ts';
import { isSilent, type Told, toldMode } from './mode.ts';
import { tellOtherDay } from './other-day.ts';
import { noteScene } from './scene.ts';
import { noteSection } from './section.ts';
import { type Clause, frontedVerbs, isNamed, marks } from './sentence.ts';
import { isBehindSince } from './since.ts';
import { tellAgain } from './told-again.ts';
import { take } from './told-before.ts';
import { readToldThere } from './told-there.ts';
import { agreedTogether } from './told-together.ts';
import { readTwoBefore } from './two-before.ts';
import { noteVenue } from './venue.ts';

const questionMarks = new Set([0x3f, 0x61f, 0xff1f]);

/** A question tells nothing that happened. */
export function isQuestion(clause: Clause): boolean {
  const { units } = clause.reading;
  for (let i = clause.sentence.end - 1; i >= clause.sentence.start && i > clause.sentence.end - 4; i -= 1)
    if (questionMarks.has(units[i] as number)) return true;
  return false;
}

/**
 * A "he" that opens a paragraph, before anybody is named in it, is whom the text is about. Where the text is about two sides, and he meets nobody anew, he
 * goes on with what he said before.
 */
function turnToLead({ reading, index, sentence, actors, engagements }: Clause, discourse: Discourse): void {
  if (discourse.dyad.length === 2 && engagements.length === 0) return;
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
    const frame = asCall(clause, discourse, withHomeOfHost(clause, read));
    noteFounded(clause, discourse, frame);
    const mode = isDenied(clause, frame, before) ? 'negated' : toldMode(clause, frame, before);
    before = { cue: frame.cue, mode };
    if (
      isSilent(mode) ||
      isSitting(clause, frame, frames) ||
      isAheadOf(clause, frame, frames) ||
      isAttendedSitting(clause, frame, frames) ||
      isOfSession(clause, frame)
    )
      continue;
    const drafts = draftsOf(clause, discourse, frame, mode);
    noteCalling(discourse, frame, drafts);
    for (const draft of drafts) {
      if (draft.kind === 'visit' && (attends.has(draft.sides.join()) || isOnlyTo(clause, frame, frames))) continue;
      if (draft.kind === 'attendance') attends.add(draft.sides.join());
      take(clause, discourse, draft);
      const mine = sidesOf(frame.subject, discourse);
      for (const side of draft.sides) if (!mine.includes(side)) met.add(side);
    }
    if (!frame.subject?.side || frame.subject.form === 'side' || isToldBy(clause, frame)) continue;
    discourse.subject = (frame.subject.self ? frame.others.find((a) => isNamed(a) && a.side !== undefined) : undefined) ?? frame.subject;
    acted = true;
  }
  readArrivals(clause, discourse, frames);
  readAttendedBy(clause, discourse);
  readPresentThere(clause, discourse);
  noteVenue(clause, discourse);
  if (met.size > 0) discourse.batch = [...met].sort();
  // "X and Y discussed it during Y's visit to A": a visit beside it leaves open that they met
  if (frames.every((f) => f.kind === 'visit' && f.role === 'nouns' && clause.reading.clause === 'svo')) agreedTogether(clause, discourse);
  readDiscussedWith(clause, discourse);
  readToldThere(clause, discourse);
  readTwoBefore(clause, discourse);
  if (!tellOtherDay(clause, discourse)) tellAgain(clause, discourse);
  movePlan(clause, discourse);
  lengthenJourney(clause, discourse);
  noteDay(clause, discourse);
  if (!acted) noteSubject(clause, discourse);
}

/** "The joint commission of A and B met in Z": a verb of meeting behind a mechanism, with nobody named behind either, is how that sat, and no meeting beside it. */
function isSitting({ actors }: Clause, { cue, others }: Frame, frames: readonly Frame[]): boolean {
  if (cue.value !== 'meeting.verbs' || others.some((o) => o.start >= cue.end)) return false;
  const sat = frames.find((f) => f.kind === 'consultation' && f.role === 'nouns' && f.cue.end <= cue.start && cue.start - f.cue.end <= SITS_REACH);
  return sat !== undefined && !actors.some((a) => isNamed(a) && a.start >= sat.cue.end && a.end <= cue.start);
}

/** "X met Y ahead of the third session of the commission of A and B": a session with no day behind it, for which people met, is yet to be held. */
function isAheadOf({ reading, sentence }: Clause, { cue, kind, role }: Frame, frames: readonly Frame[]): boolean {
  if (reading.clause !== 'svo' || kind !== 'consultation' || role !== 'nouns' || sentence.dates.some((d) => d.start >= cue.end)) return false;
  const word = cuesOf(sentence, 'goingOn').findLast((c) => c.end <= cue.start && cue.start - c.end <= SITS_REACH);
  return word !== undefined && frames.some((f) => f.kind === 'meeting' && f.cue.end <= word.start);
}

/** "X and Y took part in the 11th meeting of the commission of A and B": the sitting of a mechanism of their own is no event that one of them attends at the other's. */
function isAttendedSitting(clause: Clause, { kind, role, cue }: Frame, frames: readonly Frame[]): boolean {
  if (clause.reading.clause !== 'svo' || kind !== 'attendance' || role !== 'verbs') return false;
  const sat = frames.find((f) => f.kind === 'consultation' && f.role === 'nouns' && f.cue.start >= cue.end && f.cue.start - cue.end <= SITS_REACH);
  if (!sat) return false;
  const parted = cuesOf(clause.sentence, 'within').some((c) => c.start >= cue.end && c.end <= sat.cue.start);
  return !parted && !clause.actors.some((a) => isNamed(a) && a.start >= cue.end && a.end <= sat.cue.start);
}

/** "It was to hold its first session in May, but the meeting is put off": what takes up a session told before it in its sentence is no contact of its own. */
const isOfSession = ({ reading, sessions }: Clause, { kind, rule, cue }: Frame): boolean =>
  reading.clause === 'svo' && !reading.countBehind && kind === 'meeting' && rule === 'contact-noun-reference' && sessions.some((s) => s.end <= cue.start);

/** "Of A and B", whom a relative clause or a year may follow; the number of a meeting, whose it is. */
const SITS_REACH = 60;

/** "X did not meet Y, although a meeting had been arranged": a noun that names nobody of its own is the contact denied before it. */
const isDenied = ({ sentence }: Clause, { role, others, cue }: Frame, before: Told | undefined): boolean =>
  before?.mode === 'negated' && role === 'nouns' && others.every((o) => o.end <= cue.start && o.start >= sentence.start);

/** "X made a series of calls. He spoke with Y": behind calls that name nobody a verb that leaves open how they spoke tells of one. */
function asCall(clause: Clause, discourse: Discourse, frame: Frame): Frame {
  if (frame.kind !== 'meeting') return frame;
  const call = discourse.calling ? marks(clause.sentence, 'spoken', frame.cue) : isOfCall(clause, discourse, frame);
  return call ? { ...frame, kind: 'call' } : frame;
}

/** "X telephoned Y. In the conversation with Y he affirmed": of the two who spoke last by telephone, with no day of its own, it is that call. */
function isOfCall({ sentence }: Clause, discourse: Discourse, { cue, subject, others }: Frame): boolean {
  const { current } = discourse;
  const spoken = cuesOf(sentence, 'spoken').some((c) => c.start === cue.start);
  if (!spoken || current?.kind !== 'call' || others.length === 0 || sentence.dates.length > 0) return false;
  return [subject, ...others].flatMap((a) => sidesOf(a, discourse)).every((side) => current.sides.includes(side));
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
  // "flew to X, where he attended": only a pronoun acts there
  const he = clause.sentence.actors.find((a) => a.form === 'pronoun' && a.start >= end && a.end <= event.cue.start);
  const where = he ? textOf(clause.reading.units, end, he.start) : '';
  if (he && where.split(',').length === 2 && where.length - dated <= WHERE_REACH && gap.length - dated <= THERE_REACH && gap.split(',').length === 2)
    return true;
  return gap.length - dated <= PURPOSE_REACH && !/[,;]/.test(gap) && !gap.split(/[^\p{L}\p{M}]+/u).some((w) => clause.reading.conjunctions.has(w));
}

const PURPOSE_REACH = 12;
/** A comma, a day, "where". */
const WHERE_REACH = 24;
/** That, "he", words of modality. */
const THERE_REACH = 30;

/** '"She should call X," he said': behind a mark of quotation that the sentence opens, and before the one that closes it. */
function isInQuotation({ reading, sentence }: Clause, { start }: Actor): boolean {
  return reading.clause === 'svo' && reading.units[sentence.start] === QUOTE && isAcrossQuote(reading.units, sentence.start, start);
}

/**
 * "X said the visit of Y will open a new page", "during the meeting X said …". "He asked …": whoever tells of a contact is who a later "he" means, and not
 * whose it is.
 */
function isToldBy({ reading, sentence, actors, acts, reports }: Clause, { role, subject, cue }: Frame): boolean {
  if (reading.clause !== 'svo' || role !== 'nouns' || !subject) return false;
  const recalled = subject.start < sentence.start;
  const tells = (a: Actor) => [...acts, ...reports].some((c) => c.start >= a.end && c.start - a.end <= ACT_REACH && (recalled || c.end <= cue.start));
  // "at their meeting he announced": whom the text went on about before
  const isTeller = (a: Actor) => (isNamed(a) ? a.side !== undefined : recalled && a.form === 'pronoun');
  return actors.some((a) => isTeller(a) && (recalled || a.end <= subject.start) && tells(a));
}

/** The last person who acted is who a later "he" means. */
function noteSubject(clause: Clause, discourse: Discourse): void {
  // who speaks for others is not whom the text goes on about, unless nobody has acted before
  const speaksFor = (a: Actor) => a.offices.includes('spokesperson') && discourse.subject !== undefined && !discourse.subject.offices.includes('spokesperson');
  const named = clause.actors.filter((a) => isNamed(a) && a.side && !a.self && !speaksFor(a) && !isInQuotation(clause, a));
  // "the shopkeeper had put his trust in the minister": who holds an office is rather meant
  const first = named.find((a) => a.offices.length > 0 || a.person?.offices.length) ?? named[0];
  // "with X he discussed": who stands right behind him acts, and was told before
  const isBehind = (a: Actor) => first !== undefined && a.form === 'pronoun' && a.start > first.end && (a.start - first.end <= 2 || isThanked(clause, first));
  if (clause.reading.clause === 'svo' && clause.actors.some(isBehind)) return;
  if (first && clause.sentence.zone === 'body' && !isActedBefore(clause, discourse, first)) discourse.subject = first;
}

/** "Thanking X for his welcome, he promised": whoever stands behind the verb that opens the sentence does not act in it. */
const isThanked = ({ sentence }: Clause, named: Actor): boolean => frontedVerbs(sentence).some((c) => c.start < named.start);

/** "He praised the role that X played": whoever is meant acts already, and somebody is named only behind that. */
function isActedBefore({ actors, acts, reports, reading }: Clause, discourse: Discourse, named: Actor): boolean {
  const he = actors.find((a) => a.form === 'pronoun' && a.start < named.start);
  if (!he || !discourse.subject || reading.clause !== 'svo') return false;
  return [...acts, ...reports].some((c) => c.start >= he.end && c.start - he.end <= ACT_REACH && c.end <= named.start);
}

/** Between "he" and what he does: "also", an auxiliary. */
const ACT_REACH = 12;

/** "Y plays in the national team of A, which meets B in a friendly": two bare states that a word of sport stands beside meet on a pitch. */
function isMatch({ sentence }: Clause, { kind, subject, others }: Frame): boolean {
  if (kind !== 'meeting' || ![subject, ...others].every((a) => a === undefined || a.form === 'side' || !isNamedIn(sentence, a))) return false;
  return cuesOf(sentence, 'field').some((c) => c.value === 'sport');
}

/** "A meets B in Oslo on Saturday", in a text that tells of nobody in office: where bare states alone meet, teams do. */
function isGame({ reading }: Clause, { kind, cue, subject, others }: Frame): boolean {
  if (reading.clause !== 'svo' || kind !== 'meeting' || cue.value !== 'meeting.verbs' || others.length === 0) return false;
  const isBare = (a: Actor | undefined) => a?.form === 'side' && !a.delegation && !a.capital && !isOrganisation(a.side);
  return [subject, ...others].every(isBare) && !reading.sentences.some((s) => s.actors.some((a) => a.offices.length > 0));
}

/** Named in the sentence itself, and not only meant by a pronoun in it. */
const isNamedIn = (sentence: SentenceReading, actor: Actor): boolean =>
  isNamed(actor) && actor.start >= sentence.start && actor.end <= sentence.end && !sentence.actors.some((a) => a.form === 'pronoun' && a.start === actor.start);

function draftsOf(clause: Clause, discourse: Discourse, frame: Frame, mode: string | undefined): DraftEngagement[] {
  if (isMatch(clause, frame) || isGame(clause, frame) || isEventBeside(clause, frame.cue)) return [];
  if (
    !isDefinite(clause, frame) ||
    isContent(clause, frame) ||
    isFounded(clause, frame) ||
    isSaid(clause, discourse, frame) ||
    isCrowd(clause, frame) ||
    isAmount(clause, frame)
  )
    return [];
  if (frame.kind === 'visit' && frame.role !== 'receives') return visits(clause, discourse, frame, mode);
  if (frame.kind === 'attendance') return attendances(clause, discourse, frame, mode);
  if (isPurpose(clause, frame) || isHosting(clause, frame) || isApproval(frame)) return [];
  return flatMap(likeLetters(clause, discourse, frame) ?? eachWriter(frame), (own) => contacts(clause, discourse, own, mode));
}

/** "The heir and the prime minister sent similar telegrams": a letter from each, to whoever got the one told before. */
function likeLetters({ sentence }: Clause, { engagements }: Discourse, frame: Frame): Frame[] | undefined {
  if (frame.kind !== 'message' || frame.role !== 'verbs' || !cuesOf(sentence, 'similar').some((c) => c.start >= frame.cue.start)) return undefined;
  const letter = engagements.findLast((e) => e.kind === 'message');
  const writers = [frame.subject, ...frame.together, ...frame.others].filter((a) => a !== undefined && a.side !== undefined && a.side === letter?.sender);
  const others = letter?.principals.filter((p) => p.side !== letter.sender) ?? [];
  return writers.length === 0 || others.length === 0 ? undefined : writers.map((subject) => ({ ...frame, subject, together: [], others }));
}

/** "The speakers X of A, Y of B and Z of C wrote to W": people of several sides write a letter each. */
function eachWriter(frame: Frame): Frame[] {
  const writers = [frame.subject, ...frame.together].filter((a) => a !== undefined && isNamed(a));
  if (frame.kind !== 'message' || frame.role !== 'verbs' || new Set(writers.map((a) => a?.side)).size < 2) return [frame];
  return writers.map((subject) => ({ ...frame, subject, together: [] }));
}
