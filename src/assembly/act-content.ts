import type { Field } from '../model/codes.ts';
import type { Mention } from '../model/reading.ts';
import { isWordUnit, textOf } from '../text/fold.ts';
import { COMMA, DASH, QUOTE, SPACE } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import type { Passage } from './discourse.ts';
import { isOfOccasion } from './occasion-fields.ts';
import { type Clause, hasConjunction } from './sentence.ts';
import { goesOn, subjectOf } from './speaker.ts';

const LONGEST_TAIL = 900;

/** "They agreed to do A and encourage B": asking with no subject of its own, by both together, is the end of what they agreed. */
export function endsAgreed(clause: Clause, index: number): boolean {
  const [before, cue] = [clause.acts[index - 1], clause.acts[index]];
  if (cue?.value !== 'propose' || before?.value !== 'agree' || !goesOn(clause, cue)) return false;
  return subjectOf(clause, index - 1, undefined).actor?.form === 'both';
}

/** "Hopes that Y will support", "agreed that both would call for": what somebody is to say or do is part of what is asked or agreed. */
export function isAsked(clause: Clause, index: number): boolean {
  const [before, cue] = [clause.acts[index - 1], clause.acts[index]];
  if (cue && before && (isHopedFor(clause, before, cue) || isThankedFor(clause, before, cue))) return true;
  if (!cue || !before || (before.value !== 'propose' && before.value !== 'agree') || before.split || cue.start < before.end) return false;
  if (!contained.has(cue.value) || cue.start - before.end > ASKED_REACH) return false;
  if (/[,;]/.test(textOf(clause.reading.units, before.end, cue.start)) || hasConjunction(clause.reading, before.end, cue.start)) return false;
  // in a verb-final language what is asked stands before the verb, unless it is opened behind it
  return clause.reading.clause !== 'sov' || opensContent(clause, before);
}

/**
 * "Hopes that, with his experience, both sides will": what is yet to be done is not agreed or promised where one only hopes so; "is confident that both
 * sides will" agrees on nothing either.
 */
function isHopedFor({ reading, sentence, reports }: Clause, before: Mention, cue: Mention): boolean {
  if (reading.clause !== 'svo' || !(hoped[before.value]?.includes(cue.value) ?? false) || cue.start < before.end) return false;
  // the auxiliary is the opening of a form of promising
  const future = cue.value === 'pledge' || cuesOf(sentence, 'mode').some((c) => c.value === 'planned' && c.start >= cue.start && c.end <= cue.end);
  if (!future || cue.start - before.end > HOPED_REACH || textOf(reading.units, before.end, cue.start).includes(';')) return false;
  const saidAnew = reports.some((r) => r.start >= before.end && r.end <= cue.start) || hasConjunction(reading, before.end, cue.start);
  return (before.value === 'propose' && cue.value === 'agree') || !saidAnew;
}

/** What acts may stand in what another hopes or trusts. */
const hoped: Readonly<Record<string, readonly string[]>> = { propose: ['agree', 'pledge'], affirm: ['agree'] };

const HOPED_REACH = 140;

/** "Thanked X, which has pledged its support", "thanked X for condemning": the deed that somebody is thanked for, told of a side right before it, is nothing new. */
function isThankedFor({ reading, actors }: Clause, before: Mention, cue: Mention): boolean {
  if (reading.clause !== 'svo' || before.value !== 'appreciate' || before.split || cue.start < before.end) return false;
  const isRightBehind = cue.value === 'affirm' && actors.some((a) => a.start >= before.end && a.end <= cue.start && cue.start - a.end <= DEED_REACH);
  if (cue.value !== 'pledge' && !isRightBehind) return false;
  const gap = textOf(reading.units, before.end, cue.start);
  return (
    gap.length <= ASKED_REACH &&
    !/[,;]/.test(gap) &&
    !hasConjunction(reading, before.end, cue.start) &&
    actors.some((a) => a.start >= before.end && a.end <= cue.start)
  );
}

/** "For", "has". */
const DEED_REACH = 6;

/** An act right behind another is its complement ("agreed to encourage") and tells nothing of its own. */
export function isComplement(clause: Clause, before: Mention, cue: Mention): boolean {
  // the verb before may be the opening of a split form ("reaffirmed … is ready to help")
  if (clause.reading.clause === 'sov' || before.split || cue.start < before.end) return false;
  const gap = textOf(clause.reading.units, before.end, cue.start);
  return gap.length <= 4 && !/[,;]/.test(gap) && !gap.split(' ').some((w) => clause.reading.conjunctions.has(w));
}

const ASKED_REACH = 60;
const contained: ReadonlySet<string> = new Set(['pledge', 'agree', 'propose']);

/** Where an act names no field: what its own words are about ("invited", "will raise its aid"), else anything. */
export function topicOf(clause: Clause, cue: Mention): Field {
  const topic = cuesOf(clause.sentence, 'topic').find((c) => c.start < cue.end && cue.start < c.end);
  const own = topic ?? cuesOf(clause.sentence, 'field').find((c) => c.start >= cue.start && c.end <= cue.end);
  return (own?.value ?? 'general') as Field;
}

/** The words that a cue governs: up to the next act; in verb-final clauses those before it. */
export function tailOf(clause: Clause, index: number): Passage {
  const cue = clause.acts[index] as Mention;
  const next = clause.acts.find(
    (a, i) => i > index && a.start >= cue.end && !(i === index + 1 && (endsAgreed(clause, i) || isAsked(clause, i) || isComplement(clause, cue, a))),
  );
  const end = Math.min(next?.start ?? clause.sentence.end, cue.end + LONGEST_TAIL, newTelling(clause, cue), newDocument(clause, cue), attribution(clause, cue));
  if (clause.reading.clause !== 'sov') return { start: cue.split ? cue.start : (sharedField(clause, cue)?.start ?? cue.end), end };
  const previous = clause.acts[index - 1];
  const start = behindSaying(clause, previous && previous.end <= cue.start ? previous.end : clause.sentence.start, cue);
  const before =
    !opensContent(clause, cue) && !goesOnBehind(clause, cue, end) && cuesOf(clause.sentence, 'field').some((c) => c.start >= start && c.end <= cue.end);
  return before ? { start, end: cue.end } : { start: cue.start, end };
}

/** "Will open" and "open an embassy": a field whose form begins with the end of the cue is what the act is about. */
const sharedField = ({ sentence }: Clause, cue: Mention) => cuesOf(sentence, 'field').find((c) => c.start > cue.start && c.start < cue.end && c.end > cue.end);
/** "Y asked X the issue of visas speed up": where in a verb-final clause words go on right behind the act, with no conjunction or mark, and name a field, they are what it is about. */
function goesOnBehind({ reading, sentence }: Clause, cue: Mention, end: number): boolean {
  if (!cuesOf(sentence, 'field').some((c) => c.start >= cue.end && c.end <= end)) return false;
  const next = reading.units.subarray(cue.end, cue.end + 1 + NEXT_WORD);
  return next[0] === SPACE && isWordUnit(next[1]) && !reading.conjunctions.has(wordsIn(reading.units, cue.end, cue.end + NEXT_WORD)[0] ?? '');
}

const NEXT_WORD = 12;

/** "Pointing to trade, he said that banks must …": in a verb-final clause what an act is about begins behind the last word of saying before it, and behind what that points to. */
function behindSaying({ reading, reports }: Clause, from: number, cue: Mention): number {
  const said = reports.findLast((r) => r.start >= from && r.end <= cue.start);
  if (!said) return from;
  if (!reading.prepositions.has(wordsIn(reading.units, said.start, said.end)[0] ?? '')) return said.end;
  const comma = reading.units.subarray(said.end, cue.start).indexOf(COMMA);
  return comma < 0 ? from : said.end + comma + 1;
}

/** "Asked for more trade, the embassy said": in plain clauses who says it stands behind the last comma, and is nothing that is asked for. */
function attribution({ sentence, reading, reports }: Clause, cue: Mention): number {
  const said = reports[reports.length - 1];
  if (reading.clause !== 'svo' || !said || said.start < cue.end || sentence.end - said.end > SAID_REACH) return Number.POSITIVE_INFINITY;
  const comma = reading.units.subarray(cue.end, said.start).lastIndexOf(COMMA);
  return comma < 0 || said.start - cue.end - comma > LONGEST_SOURCE ? Number.POSITIVE_INFINITY : cue.end + comma;
}

/** "[Said] in a statement". */
const SAID_REACH = 24;
/** A comma and who says something. */
const LONGEST_SOURCE = 60;

/** "Agreed to open a crossing, and signed a protocol on grazing": where in a verb-first clause behind a comma a document is signed, whose fields are its own. */
function newDocument({ sentence, reading }: Clause, cue: Mention): number {
  if (reading.clause !== 'vso') return Number.POSITIVE_INFINITY;
  const signed = sentence.cues.find(
    (c) =>
      c.kind === 'instrumentStatus' &&
      c.value === 'signed' &&
      c.start >= cue.end &&
      /[,;]/.test(textOf(reading.units, Math.max(cue.end, c.start - ADDED_REACH), c.start)),
  );
  const document = signed && cuesOf(sentence, 'instrument').some((c) => c.start >= signed.start && c.start - signed.end <= DOCUMENT_REACH);
  return signed && document ? signed.start : Number.POSITIVE_INFINITY;
}

/** A comma and "also". */
const ADDED_REACH = 12;

/** From "signed" to what was signed. */
const DOCUMENT_REACH = 30;

/** Where behind a cue and its first field somebody tells or discusses something else: "promised help, and both discussed trade". */
function newTelling(clause: Clause, cue: Mention): number {
  const said = saidBefore(clause, cue);
  if (said !== undefined) return said;
  const field = cuesOf(clause.sentence, 'field').find((c) => c.start >= cue.end);
  const report = field && clause.reports.find((r) => r.start >= field.end);
  if (!report) return Number.POSITIVE_INFINITY;
  const subject = clause.actors.find((a) => a.start >= field.end && a.end <= report.start && report.start - a.end <= TELLER_REACH);
  if (subject) return subject.start;
  const opening = textOf(clause.reading.units, Math.max(field.end, report.start - OPENING_MARK), report.start);
  return /[,;]/.test(opening) ? report.start : Number.POSITIVE_INFINITY;
}

/** "We stand by you", said X to reporters on the train: where the words of saying begin behind what a sentence quotes. */
function saidBefore({ reading, sentence, reports, actors }: Clause, cue: Mention): number | undefined {
  const opens = reading.units[sentence.start] === QUOTE || reading.units[sentence.start] === DASH;
  if (!opens || reading.clause !== 'svo') return undefined;
  const report = reports.find((r) => r.start >= cue.end);
  const from = report && (actors.find((a) => a.start >= cue.end && a.end <= report.start && report.start - a.end <= BESIDE)?.start ?? report.start);
  return from !== undefined && /[",]/.test(textOf(reading.units, from - OPENING_MARK, from)) ? from : undefined;
}

/** A space. */
const BESIDE = 1;
const OPENING_MARK = 3;
const TELLER_REACH = 12;

/** "They agreed that …": what is said stands behind its cue. */
export function opensContent({ reading }: Clause, cue: Mention): boolean {
  return wordsIn(reading.units, Math.max(cue.start, cue.end - CONTENT_REACH), cue.end + CONTENT_REACH).some((w) => reading.complementizers.has(w));
}

const CONTENT_REACH = 4;

export function fieldsOf(clause: Clause, cue: Mention, tail: Passage): Mention[] {
  const inActor = (f: Mention) => clause.sentence.actors.some((a) => a.form !== 'side' && a.start <= f.start && f.end <= a.end);
  const named = cuesOf(clause.sentence, 'field').filter(
    (c) => c.start >= tail.start && c.end <= tail.end && !inActor(c) && !isOfOccasion(clause, c) && !(c.start >= cue.start && c.end <= cue.end && !cue.split),
  );
  // "invited companies to build roads": what the verb itself is about counts where nothing else is told
  return named.length > 1 && cue.split ? named.filter((c) => c.start !== cue.start) : named;
}
