import type { InstrumentStatus } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { COMMA, SEMICOLON, SPACE } from '../text/marks.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, Passage } from './discourse.ts';
import { resolveDate } from './resolve-date.ts';
import { type Clause, joined } from './sentence.ts';
import { isSupposedBehindCondition } from './supposed.ts';

/** The state of a document and the words that tell it. */
export interface ToldStatus {
  readonly value: InstrumentStatus;
  readonly span: Passage;
}

/** The state told for the document before in the sentence, and where that document stands. */
export interface Carried {
  readonly status: ToldStatus;
  readonly from: Mention;
}

const STATUS_REACH = 130;
/** A comma or semicolon between a document and a word of state makes it less likely that they belong together; another document more so. */
const PARTED = 30;
const OTHER_BETWEEN = 40;
/** What a document in a list owes to the state of the one before, beside half of the way to it. */
const CARRIED = 12;
const SEVERED = 60;
const parting = new Set([COMMA, SEMICOLON]);

/** The state of a document: the word nearest to it in its own clause, or that of the list that it stands in. */
export function statusOf(clause: Clause, discourse: Discourse, cue: Mention, carried: Carried | undefined): ToldStatus | undefined {
  if (isNone(clause, cue)) return undefined;
  const told = cuesOf(clause.sentence, 'instrumentStatus').filter((c) => distance(c, cue) <= STATUS_REACH && !isPartOfName(clause, c));
  const lasting = told.find((c) => c.value === STILL && owner(clause, c) === cue);
  if (lasting && !told.some((c) => isToBeSignedBehind(c, cue))) return { value: 'in-force', span: lasting };
  const lastings = cuesOf(clause.sentence, 'instrumentStatus').filter((c) => c.value === STILL);
  const others = told.filter((c) => isToBeSignedBehind(c, cue) || !lastings.some((l) => l.start < c.end && c.start < l.end));
  const cost = (c: Mention) =>
    distance(c, cue) +
    (c.value === DRAFT || isPurpose(clause, c, cue) ? WEAK : 0) +
    (isParted(clause, c, cue) ? PARTED : 0) +
    (documentBetween(clause, c, cue) ? OTHER_BETWEEN : 0);
  // one form may be a form of signing with an ending and a word of its own: the latter tells more
  const weak = (c: Mention) => (c.value === 'signed' ? 1 : 0);
  const [near] = others.map((c) => ({ cue: c, cost: cost(c) })).sort((a, b) => a.cost - b.cost || weak(a.cue) - weak(b.cue));
  const passed = carried ? CARRIED + (cue.start - carried.from.end) / 2 + (isSevered(clause, carried.from, cue) ? SEVERED : 0) : 0;
  if (carried && (!near || passed < near.cost) && inList(clause, carried, cue)) return { value: carried.status.value, span: carried.status.span };
  if (!near && speaks(clause, cue)) return { value: 'signed', span: cue };
  if (near?.cue.value === NONE || (near && isTopic(clause, near.cue))) return undefined;
  if (!near || (near.cue.value !== RATIFIED && isNegated(clause, near.cue)) || isSupposed(clause, near.cue, cue)) return undefined;
  if (signings.has(near.cue.value) && (isSupposedBehindCondition(clause, near.cue) || isOnlyPossible(clause, near.cue))) return undefined;
  const value = meant(clause, discourse, near.cue);
  return unsigned.has(value) && isCelebrated(clause, cue) ? undefined : { value, span: near.cue };
}

/** "Under an agreement to be signed in March": what stands right behind a document outweighs the words before it. */
const isToBeSignedBehind = (status: Mention, cue: Mention): boolean =>
  status.value === 'to-be-signed' && status.start >= cue.end && status.start - cue.end <= RELATIVE_REACH;

/** "That is". */
const RELATIVE_REACH = 8;

/** States of a document that is not yet signed. */
const unsigned: ReadonlySet<InstrumentStatus> = new Set(['proposed', 'negotiating', 'to-be-signed']);

/** "In the 30th anniversary of the treaty, both spoke of the proposed guidelines": what has an anniversary was signed long ago. */
const isCelebrated = ({ sentence }: Clause, cue: Mention): boolean =>
  cuesOf(sentence, 'relation').some((c) => c.value === 'anniversary' && c.end <= cue.start && cue.start - c.end <= CELEBRATED_REACH);

/** "Of the Asuncion". */
const CELEBRATED_REACH = 24;

/** "The highlight could be the signing of a treaty": right behind a word of possibility nothing is signed. */
const isOnlyPossible = ({ sentence, reading, acts, reports }: Clause, status: Mention): boolean => {
  const reach = possibleReach[reading.clause];
  const told = [...acts, ...reports];
  return cuesOf(sentence, 'mode').some(
    (c) => c.value === 'hypothetical' && c.end <= status.start && status.start - c.end <= reach && !told.some((a) => a.end > c.start && a.start < status.start),
  );
};

/** Between the word and the signing: "be the"; in a verb-final clause all that is signed. */
const possibleReach = { svo: 8, sov: 90, vso: 0 } as const;

/** "Signed no agreement": a word of negation right before it. */
const isNone = ({ sentence }: Clause, cue: Mention) =>
  cuesOf(sentence, 'speech').some((c) => c.value === 'negation' && c.end <= cue.start && cue.start - c.end <= 1);

const SPOKEN_REACH = 120;

/** "In a joint statement the two sides said …": what is quoted was issued. */
function speaks(clause: Clause, cue: Mention): boolean {
  if (cue.value !== 'joint-statement' || isDenied(clause, cue)) return false;
  return [...clause.acts, ...clause.reports].some((a) => distance(a, cue) <= SPOKEN_REACH && a.value !== 'discussed');
}

const isDenied = (clause: Clause, cue: Mention) =>
  clause.sentence.cues.some(
    (c) => (c.value === 'negated' || c.value === 'negation' || c.value === 'hypothetical' || c.value === 'planned') && distance(c, cue) <= DENIAL_REACH,
  );
const DENIAL_REACH = 12;

const signings: ReadonlySet<string> = new Set(['signed', 'to-be-signed']);

/** "They discussed the reopening of X; the signing of the agreement on Y; …": an item of a list of what was discussed. */
function isTopic({ reading, reports }: Clause, { start }: Mention): boolean {
  let at = start - 1;
  while (at > 0 && reading.units[at] === SPACE) at -= 1;
  return reading.units[at] === SEMICOLON && reports.some((r) => r.value === 'discussed' && r.end <= at);
}

/** What is ratified, or is asked to be, was signed. */
const RATIFIED = 'ratified';

/** "Negotiations on it are not under way": words that deny the state that they are about. */
const NONE = 'none';

/** A draft is negotiated, unless more is told. */
const DRAFT = 'draft';
const WEAK = 90;

/** "An action plan implementing the partnership": where the verb stands before its object, a word of carrying out right behind a document tells what that is for. */
function isPurpose(clause: Clause, status: Mention, cue: Mention): boolean {
  return clause.reading.clause !== 'sov' && status.value === 'in-force' && status.start >= cue.end && status.start - cue.end <= 1;
}

/** "Executive programme": the word is part of the name of a document. */
function isPartOfName(clause: Clause, status: Mention): boolean {
  const { start, end } = status;
  return cuesOf(clause.sentence, 'instrument').some((c) => c.start <= start && end <= c.end && c.end - c.start > end - start);
}

/** "An agreement, signed in 2000, remains in force": what still holds outweighs how it began. */
export const STILL = 'still';

const distance = (a: Passage, b: Passage) => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

function between(a: Passage, b: Passage): readonly [number, number] {
  return a.start >= b.end ? [b.end, a.start] : [a.end, b.start];
}

/** A semicolon ends what was told of the documents before it. */
function isSevered(clause: Clause, a: Passage, b: Passage): boolean {
  return clause.reading.units.subarray(a.end, b.start).includes(SEMICOLON);
}

function isParted(clause: Clause, a: Passage, b: Passage): boolean {
  const [from, to] = between(a, b);
  return from < to && clause.reading.units.subarray(from, to).some((u) => parting.has(u));
}

function documentBetween(clause: Clause, a: Passage, b: Passage): boolean {
  const [from, to] = between(a, b);
  return cuesOf(clause.sentence, 'instrument').some((c) => c.start >= from && c.end <= to);
}

/** The document that a word of state belongs to: the last before it, else the first behind. */
function owner(clause: Clause, status: Mention): Mention | undefined {
  const named = cuesOf(clause.sentence, 'instrument');
  return named.filter((c) => c.end <= status.start).pop() ?? named[0];
}

const lasts = new Set(['in-force', STILL]);

/** No state of its own was told between one document of a list and the next. */
function inList(clause: Clause, { from, status }: Carried, to: Mention): boolean {
  // "… is being implemented, the communiqué notes": no list without a conjunction
  if (status.value === 'in-force' && !hasConjunction(clause, from.end, to.start)) return false;
  return !cuesOf(clause.sentence, 'instrumentStatus').some((c) => !lasts.has(c.value) && c.start >= from.end && c.end <= to.start);
}

const MODE_REACH = 20;
const NEGATION_REACH = 4;
const ACT_REACH = 40;
const PROPOSAL_REACH = 60;

function isNegated(clause: Clause, status: Mention): boolean {
  return clause.sentence.cues.some(
    (c) =>
      ((c.kind === 'mode' && c.value === 'negated') || (c.kind === 'speech' && c.value === 'negation')) &&
      (isAuxiliaryBehind(clause, c, status) ||
        // the auxiliary may be a part of both: "has not" and "has signed"
        (c.start < status.start && c.end < status.end && status.start - c.end <= NEGATION_REACH)),
  );
}

/** "The agreement signed not was" (fa: امضا نشد): in a verb-final clause the negated auxiliary stands right behind. */
const isAuxiliaryBehind = ({ reading }: Clause, c: Mention, status: Mention): boolean =>
  reading.clause === 'sov' && c.start >= status.end && c.start - status.end <= 1;

const SUPPOSED_REACH = 45;

/** "If the declaration is followed up …": what is only supposed holds of nothing. */
function isSupposed(clause: Clause, status: Mention, cue: Mention): boolean {
  if (status.value !== 'in-force') return false;
  const first = Math.min(status.start, cue.start);
  return cuesOf(clause.sentence, 'mode').some((c) => c.value === 'hypothetical' && c.end <= first && first - c.end <= SUPPOSED_REACH);
}

/** "Will sign", "agreed to sign", "negotiations to sign": what is only intended is not signed. */
function meant(clause: Clause, discourse: Discourse, status: Mention): InstrumentStatus {
  if (status.value === RATIFIED) return 'signed';
  if (status.value === DRAFT) return 'negotiating';
  if (status.value === 'to-be-signed' && isProposed(clause, status)) return 'proposed';
  if (status.value !== 'signed') return status.value as InstrumentStatus;
  const { cues } = clause.sentence;
  const before = (c: Mention, reach: number) => c.end <= status.start && status.start - c.end <= reach;
  if (cues.some((c) => c.kind === 'instrumentStatus' && c.value === 'negotiating' && before(c, MODE_REACH))) return 'negotiating';
  if (cues.some((c) => c.kind === 'mode' && c.value === 'planned' && before(c, MODE_REACH)) || partOfPlan(clause, discourse, status)) return 'to-be-signed';
  if (isToCome(clause, status) || isForeseen(clause, status)) return 'to-be-signed';
  const act = clause.acts.filter((a) => before(a, ACT_REACH) && isOneClause(clause, a, status)).pop();
  if (act?.value === 'propose') return 'proposed';
  return act?.value === 'agree' || act?.value === 'pledge' ? 'to-be-signed' : 'signed';
}

/** "Is now signed in March": a day or month still to come stands right behind the word. */
function isToCome({ sentence, reading: { anchor } }: Clause, status: Mention): boolean {
  if (anchor === undefined) return false;
  const day = sentence.dates.find((d) => d.start >= status.end && d.start - status.end <= DAY_REACH);
  const span = day?.month === undefined ? undefined : resolveDate(day, { anchor, last: undefined, planned: false })?.span;
  return span !== undefined && span.start > anchor;
}

/** "The signing of a memorandum on trade is expected": in plain clauses the words that end the sentence say that it is yet to be. */
function isForeseen({ sentence, reading }: Clause, status: Mention): boolean {
  if (reading.clause !== 'svo') return false;
  return sentence.cues.some((c) => c.kind === 'mode' && c.value === 'planned' && c.start > status.end && sentence.end - c.end <= CLOSING_MARKS);
}

/** What may end a sentence behind its last word. */
const CLOSING_MARKS = 2;

/** Between the word and its day: "on", "in". */
const DAY_REACH = 4;

/** "Proposed that both should sign": the last act before the words of signing only asks for it. */
function isProposed(clause: Clause, status: Mention): boolean {
  const act = clause.acts.filter((a) => a.end <= status.start && status.start - a.end <= PROPOSAL_REACH).pop();
  return act?.value === 'propose' && isOneClause(clause, act, status);
}

/** "Agreed to sign", "wants both to sign": no comma or conjunction parts the act from the signing, unless it joins those who are to sign. */
function isOneClause(clause: Clause, act: Mention, status: Mention): boolean {
  if (clause.reading.units.subarray(act.end, status.start).includes(COMMA)) return false;
  const signers = clause.actors.filter((a) => a.start >= act.end && a.end <= status.start);
  const list = signers.length > 1 && signers.every((a, i) => i === 0 || joined(clause.reading, signers[i - 1] as Actor, a));
  const [from, to] = list ? [(signers[signers.length - 1] as Actor).end, status.start] : [act.end, status.start];
  return clause.reading.countBehind || !hasConjunction(clause, from, to);
}

function hasConjunction(clause: Clause, from: number, to: number): boolean {
  const gap = textOf(clause.reading.units, from, to);
  const { conjunctions, countBehind } = clause.reading;
  return countBehind ? [...conjunctions].some((w) => gap.includes(w)) : gap.split(' ').some((w) => conjunctions.has(w));
}

/** "He will hold talks, followed by the signing of four documents": the contact told before in the sentence is still to come. */
function partOfPlan(clause: Clause, discourse: Discourse, status: Mention): boolean {
  const { start } = clause.sentence;
  const told = discourse.engagements.filter((e) => e.passages.some((p) => p.start >= start && p.end <= status.start));
  return told.length > 0 && told.every((e) => e.status === 'planned');
}
