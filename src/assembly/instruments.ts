import type { Field, InstrumentKind, InstrumentStatus } from '../model/codes.ts';
import type { DateSpan } from '../model/mention.ts';
import type { DateMention, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { CLOSING_BRACKET, COLON, COMMA, FULL_STOP, OPENING_BRACKET, SEMICOLON, SPACE } from '../text/marks.ts';
import { cuesOf, opensDate } from './cues-of.ts';
import type { Discourse, Passage } from './discourse.ts';
import { datesBehindDateline } from './event-date.ts';
import { partiesOf } from './instrument-parties.ts';
import { type Carried, STILL, statusOf, type ToldStatus } from './instrument-status.ts';
import { isYear } from './measures.ts';
import { isOfOccasion } from './occasion-fields.ts';
import { resolveDate } from './resolve-date.ts';
import { isRumoured } from './rumours.ts';
import { sameList } from './same-list.ts';
import { type Clause, marks } from './sentence.ts';

export interface DraftInstrument {
  readonly kind: InstrumentKind;
  readonly parties: readonly string[];
  readonly status: InstrumentStatus;
  readonly count: number;
  /** Where its kind is named. */
  readonly at: Passage;
  readonly title: Passage | undefined;
  readonly date: DateSpan | undefined;
  readonly fields: readonly Field[];
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

/** What a list of documents may go on with in the next sentences: "They include …", or an item a line. */
export interface InstrumentLog {
  readonly instruments: DraftInstrument[];
  open: OpenList | undefined;
}

interface OpenList {
  readonly status: ToldStatus;
  readonly parties: string[];
  /** Of the sentence read last. */
  readonly index: number;
  /** The sentence that opened it ends in a colon: items follow. */
  readonly listed: boolean;
  /** Where that sentence starts. */
  readonly from: number;
  readonly sum: Sum | undefined;
}

/** A number of documents, and how many of them are still unnamed. */
interface Sum {
  readonly draft: DraftInstrument;
  left: number;
}

export const newInstrumentLog = (): InstrumentLog => ({ instruments: [], open: undefined });

const TITLE_FIELDS = 70;
const COUNT_REACH = 14;
/** How deep into an item of a list the kind of its document may stand. */
const ITEM_HEAD = 30;
/** In an item that tells who signed it, it stands right behind the number of the item. */
const ITEM_NUMBER = 5;
/** An item may name no kind of document. */
const ITEMS_BACK = 2;

/** Reads the documents of a sentence: a kind with a word of its state, and two parties. */
export function readInstruments(clause: Clause, discourse: Discourse, log: InstrumentLog): void {
  const named = cuesOf(clause.sentence, 'instrument').filter((c) => !isAgreeing(clause, c) && !isRumoured(clause, c));
  if (named.length === 0) {
    if (log.open && !log.open.listed) log.open = undefined;
    return;
  }
  if (readListed(clause, discourse, named, log)) return;
  let carried: Carried | undefined;
  const made: DraftInstrument[] = [];
  for (const [index, cue] of named.entries()) {
    if (inTitleOf(clause, named[index - 1], cue) || isShortForm(clause, carried?.from, cue)) continue;
    const status = statusOf(clause, discourse, cue, carried);
    if (!status) continue;
    carried = { status, from: cue };
    const parties = partiesOf(clause, discourse, cue);
    if (parties.length < 2 || isElsewhere(clause, cue, status, parties)) continue;
    const next = named.slice(index + 1).find((n) => !isShortForm(clause, cue, n));
    made.push(draft(clause, discourse, { cue, next, status, parties, rule: 'instrument-with-status' }));
    log.open = { status, parties, index: clause.index, listed: endsInColon(clause), from: clause.sentence.start, sum: undefined };
  }
  const definite = asOneNumber(clause, made).filter((one) => one.count > 1 || !isVague(clause, one));
  for (const one of withoutSummary(definite)) if (!goesOnWith(clause, log.instruments, one)) add(log.instruments, one, clause.sentence.start);
  const [sum, ...rest] = definite;
  if (log.open && sum?.kind === 'documents') log.open = { ...log.open, sum: { draft: sum, left: sum.count - rest.reduce((n, one) => n + one.count, 0) } };
}

/** "Joint Statement on the Visit of X to Y": a page that is called so is one, if its text tells of none. */
export function readTitle(clause: Clause, discourse: Discourse, { instruments }: InstrumentLog): void {
  const cue = cuesOf(clause.sentence, 'instrument').find((c) => c.value === 'joint-statement' && c.start - clause.sentence.start <= TITLE_OPENING);
  if (!cue || instruments.some((i) => i.kind === 'joint-statement')) return;
  const parties = partiesOf(clause, discourse, cue);
  if (parties.length < 2) return;
  instruments.push(draft(clause, discourse, { cue, next: undefined, status: { value: 'signed', span: cue }, parties, rule: 'title-names-document' }));
}

/** An article. */
const TITLE_OPENING = 4;

/** "The agreement of both sides to …", "reached agreement on …": what they agreed, and no document. */
function isAgreeing({ acts, reading }: Clause, cue: Mention): boolean {
  const opens = (a: Mention) => !a.split && a.start === cue.start && a.end > cue.end;
  const closes = (a: Mention) => !reading.countBehind && a.start < cue.start && (a.tail ?? a.start) <= cue.start && a.end > cue.start;
  return acts.some((a) => a.value === 'agree' && (opens(a) || closes(a)));
}

const PLACE_REACH = 8;

/** "The implementation of the ceasefire agreement in Gaza": what holds in a third state is not theirs. */
function isElsewhere(clause: Clause, cue: Mention, status: ToldStatus, parties: readonly string[]): boolean {
  if (status.value !== 'in-force') return false;
  const { actors, places } = clause.sentence;
  const near = (at: Passage) => at.start >= cue.end && at.start - cue.end <= PLACE_REACH;
  return places.some((p) => near(p) && !parties.includes(p.country)) || actors.some((a) => a.side !== undefined && near(a) && !parties.includes(a.side));
}

/** That documents were signed, without a number, tells of none in particular; nor do "the agreements reached by the leaders". */
function isVague(clause: Clause, made: DraftInstrument): boolean {
  if (made.kind === 'documents') return true;
  const several = marks(clause.sentence, 'several', made.at);
  return several && (made.fields.length === 0 || (made.status !== 'signed' && made.status !== 'to-be-signed'));
}

/** "A memorandum of understanding (MoU)": its short form in brackets is no other one. */
const isShortForm = ({ reading }: Clause, before: Mention | undefined, cue: Mention) =>
  before !== undefined && before.value === cue.value && reading.units[cue.start - 1] === OPENING_BRACKET && cue.start - before.end <= SHORT_FORM_REACH;

const SHORT_FORM_REACH = 20;

const TITLE_REACH = 30;

/** "A protocol amending the treaty": a document named in the title of another, with no conjunction or comma before it. */
function inTitleOf(clause: Clause, before: Mention | undefined, cue: Mention): boolean {
  const { reading, sentence } = clause;
  if (!before || before.value === 'documents' || reading.countBehind || cue.start < before.end || cue.start - before.end > TITLE_REACH) return false;
  if (sentence.cues.some((c) => (c.kind === 'instrumentStatus' || c.kind === 'among') && c.start >= before.end && c.end <= cue.start)) return false;
  const gap = textOf(reading.units, before.end, cue.start);
  const words = gap.split(' ').filter((w) => w.length > 0);
  return words.length > 0 && !/[,;:(]/u.test(gap) && !words.some((w) => reading.conjunctions.has(w));
}

/** Documents with no state of their own in the sentence behind one that told that several were signed. */
function readListed(clause: Clause, discourse: Discourse, named: readonly Mention[], log: InstrumentLog): boolean {
  const { open } = log;
  const { cues, start } = clause.sentence;
  const [first] = named;
  if (!open || !first) return false;
  const free = !cues.some((c) => c.kind === 'instrumentStatus' || c.kind === 'engagement');
  if (free && announcesList(clause, open, named)) {
    log.open = { ...open, index: clause.index, listed: true };
    return true;
  }
  const opened = free && clause.index - open.index === 1 && cues.some((c) => c.kind === 'among' && c.start - start <= ADJACENT);
  const item = open.listed && isWithinItems(clause, open.index, ITEMS_BACK) && first.start - start <= (free ? ITEM_HEAD : ITEM_NUMBER);
  if (!opened && !item) return false;
  for (const [i, cue] of named.entries()) {
    const one = draft(clause, discourse, { cue, next: named[i + 1], status: open.status, parties: open.parties, rule: 'instrument-listed' });
    add(log.instruments, one, open.from);
    countDown(log, open.sum, one.count);
  }
  log.open = { ...open, index: clause.index };
  return true;
}

const ADJACENT = 3;

/** "The documents are:", right behind a sentence that told that several were signed. */
function announcesList(clause: Clause, open: OpenList, named: readonly Mention[]): boolean {
  if (open.status.value !== 'signed' || !isWithinItems(clause, open.index, 1) || !endsInColon(clause)) return false;
  return named.every((c) => c.value === 'documents') && cuesOf(clause.sentence, 'among').length > 0;
}

/** Whether one sentence is no more than `most` on from another; the number of an item that stands as a sentence of its own ("3.") is none. */
function isWithinItems({ reading, index }: Clause, from: number, most: number): boolean {
  let items = 0;
  // from the near end: behind a document told at the top of a long page the walk ends at once
  for (let i = index; i > from && items <= most; i -= 1) {
    const { start, end } = reading.sentences[i] as Clause['sentence'];
    if (/\p{L}/u.test(textOf(reading.units, start, end))) items += 1;
  }
  return items <= most;
}

/** Where a list names each of a number of documents, the number is no document of its own. */
function countDown(log: InstrumentLog, sum: Sum | undefined, count: number): void {
  if (!sum) return;
  sum.left -= count;
  const at = sum.left === 0 ? log.instruments.indexOf(sum.draft) : -1;
  if (at >= 0) log.instruments.splice(at, 1);
}

function endsInColon(clause: Clause): boolean {
  const { units } = clause.reading;
  let last = clause.sentence.end - 1;
  while (last > clause.sentence.start && (units[last] === 32 || units[last] === 10)) last -= 1;
  return units[last] === COLON;
}

const MIXED_REACH = 12;
const FEWEST_MIXED = 3;

/** "Some 70 agreements, protocols and memoranda": kinds that share one number are so many documents. */
function asOneNumber(clause: Clause, made: readonly DraftInstrument[]): readonly DraftInstrument[] {
  const [first, ...rest] = made;
  if (!first || first.kind === 'documents' || first.count < FEWEST_MIXED || rest.length === 0) return made;
  let last = first;
  for (const next of rest) {
    const [from, to] = [last.at.end, next.at.start];
    const near = next.count === 1 && to - from <= MIXED_REACH && last.fields.length === 0;
    if (!near || clause.reading.countBehind || !isJoin(clause, from, to)) return made;
    last = next;
  }
  return [{ ...first, kind: 'documents', passages: [{ start: first.at.start, end: last.at.end }] }];
}

function isJoin(clause: Clause, from: number, to: number): boolean {
  const words = textOf(clause.reading.units, from, to)
    .split(/[\s,]+/u)
    .filter((w) => w.length > 0);
  return words.every((w) => clause.reading.conjunctions.has(w));
}

/** "Two documents were signed: an agreement and a memorandum": where each is named, their sum is none of its own. */
function withoutSummary(made: readonly DraftInstrument[]): readonly DraftInstrument[] {
  const [first, ...rest] = made;
  if (first?.kind !== 'documents' || first.count < 2) return made;
  return rest.reduce((sum, one) => sum + one.count, 0) === first.count ? rest : made;
}

interface Found {
  readonly cue: Mention;
  readonly next: Mention | undefined;
  readonly status: ToldStatus;
  readonly parties: string[];
  readonly rule: string;
}

function draft(clause: Clause, discourse: Discourse, found: Found): DraftInstrument {
  const { cue, next, status, parties, rule } = found;
  const limit = Math.min(next?.start ?? clause.sentence.end, cue.end + TITLE_FIELDS);
  const ofOffice = (c: Mention) => clause.sentence.actors.some((a) => a.form !== 'side' && a.start <= c.start && c.end <= a.end);
  // "a programme of [military cooperation]": a field may begin in the last word of the kind, or end the name of a kind that is always about it
  const isTold = (c: Mention) => c.kind === 'field' && c.start > cue.start && c.end >= cue.end && c.end <= limit && !ofOffice(c) && !isOfOccasion(clause, c);
  const fields = clause.sentence.cues.filter(isTold).map((c) => c.value as Field);
  const own = status.span.start >= clause.sentence.start ? status.span : cue;
  return {
    kind: cue.value as InstrumentKind,
    parties,
    status: status.value,
    count: countOf(clause, cue),
    at: cue,
    title: undefined,
    date: status.value === 'signed' ? dateOf(clause, discourse) : undefined,
    fields: [...new Set(fields.length > 0 ? fields : fieldsBefore(clause, cue))],
    passages: [{ start: Math.min(cue.start, own.start), end: Math.max(cue.end, own.end) }],
    rules: [rule],
    cues: [cue.value, status.value],
  };
}

/** "In the field of farming and fisheries a memorandum signed": in a verb-final clause the fields right before a document, joined with "and", are its own. */
function fieldsBefore({ sentence, reading, actors }: Clause, document: Mention): Field[] {
  if (reading.clause !== 'sov') return [];
  const found: Field[] = [];
  let from = document.start;
  for (const cue of sentence.cues.filter((c) => c.kind === 'field' && c.end <= document.start).reverse()) {
    if (cue.end > from || actors.some((a) => a.form !== 'side' && a.start <= cue.start && cue.end <= a.end)) continue;
    const between = textOf(reading.units, cue.end, from).trim();
    if (from - cue.end > FIELD_GAP || !(between === '' || (found.length > 0 && reading.conjunctions.has(between)))) break;
    found.unshift(cue.value as Field);
    from = cue.start;
  }
  return found;
}

/** Between two fields of a list: "and". */
const FIELD_GAP = 4;

/** A comma or semicolon parts a number from a document; a full stop or bracket makes it that of a list. */
const ends = new Set([COMMA, SEMICOLON, FULL_STOP, CLOSING_BRACKET]);

function countOf(clause: Clause, cue: Mention): number {
  const { sentence, reading } = clause;
  const named = cuesOf(sentence, 'instrument').filter((c) => c !== cue);
  const whole = sentence.quantities.filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value > 0 && q.value < 500 && !countsSides(clause, q));
  const clear = (from: number, to: number) => !reading.units.subarray(from, to).some((u) => ends.has(u));
  const own = (q: Passage) => !named.some((c) => (c.start >= q.start && c.end <= cue.start) || (reading.countBehind && isBehind(c, q)));
  // "avoidance of double taxation, a memorandum": a number of times or of months
  const others = cuesOf(sentence, 'uncounted').filter((c) => c.end <= cue.start && !named.some((n) => n.start === c.start));
  const free = (q: Passage) => !others.some((c) => c.start >= q.end && c.start - q.end <= 1);
  const before = whole.filter((q) => q.end <= cue.start && cue.start - q.end <= COUNT_REACH && clear(q.end, cue.start) && own(q) && free(q));
  const behind = reading.countBehind ? whole.find((q) => isBehind(cue, q) && !named.some((c) => c.start >= cue.end && c.end <= q.start)) : undefined;
  // a dual, or a number glued to its noun
  const inside = whole.find((q) => (q.start === cue.start && q.end <= cue.end) || (q.end === cue.end && q.start >= cue.start));
  return before[before.length - 1]?.value ?? inside?.value ?? behind?.value ?? 1;
}

const isBehind = (document: Passage, number: Passage) => number.start >= document.end && number.start - document.end <= COUNT_REACH;

/** "The two sides": a number that is part of a word for both of them. */
function countsSides(clause: Clause, number: Passage): boolean {
  return clause.sentence.actors.some((a) => a.form === 'both' && a.start <= number.start && number.end <= a.end);
}

function dateOf(clause: Clause, discourse: Discourse): DateSpan | undefined {
  const { anchor } = clause.reading;
  const told = datesBehindDateline(clause).filter((mention) => !isTerm(clause, mention));
  const days = told.map((mention) => resolveDate(mention, { anchor, last: discourse.date, planned: false })?.span);
  // "signed the plan for 2026": what is signed was not signed in days to come
  const past = days.filter((span) => span === undefined || anchor === undefined || span.start <= anchor);
  return past.length > 0 ? past[0] : discourse.date;
}

/** "A plan for 2025-2027", "until 2030": years that a document is made for do not tell when it was signed. */
function isTerm({ sentence }: Clause, date: DateMention): boolean {
  if (date.month !== undefined || date.relative !== undefined) return false;
  const isSpan = sentence.quantities.some((q) => isYear(q) && q.start >= date.end && q.start - date.end <= BETWEEN_YEARS);
  return isSpan || opensDate(sentence, 'terms', date);
}

/** A dash between spaces. */
const BETWEEN_YEARS = 3;

const open = new Set(['negotiating', 'proposed']);

/** What a later word of the same document may tell more of. */
const later: ReadonlySet<string> = new Set(['signed', 'to-be-signed', 'in-force']);
/** From the end of one sentence to the document that the next opens with: an article. */
const OPENING = 5;
const LAST_REACH = 200;

/** "Signed a letter of intent on X. The agreement was signed by the ministers", "signed a memorandum on X. The memorandum is valid for three years": a bare "agreement", or one of the same kind, that opens a sentence is the document told last, where its parties fit. */
function goesOnWith({ sentence, reading }: Clause, instruments: DraftInstrument[], made: DraftInstrument): boolean {
  if (made.count > 1 || made.fields.length > 0 || made.at.start - sentence.start > OPENING) return false;
  const at = instruments.findLastIndex((i) => i.passages.some((p) => p.end <= sentence.start && sentence.start - p.end <= LAST_REACH));
  const last = instruments[at];
  if (!last || at !== instruments.length - 1 || last.count > 1 || !sameList(last.parties, made.parties)) return false;
  // "a visiting forces agreement" is one of its own; where syllables stand apart the bare word has two
  const spaces = reading.units.subarray(made.at.start, made.at.end).filter((u) => u === SPACE).length;
  if (made.kind !== last.kind && (made.kind !== 'agreement' || spaces > (reading.unnumbered ? 1 : 0))) return false;
  const moves = open.has(last.status) && later.has(made.status);
  // signed, and in force only from a day that is told, unless the text only tells that it has entered into force since
  const works = last.status === 'signed' && made.status === 'in-force';
  const awaits = works && (sentence.dates.length > 0 || !cuesOf(sentence, 'instrumentStatus').some((c) => c.value === STILL));
  if (!moves && !works && last.status !== made.status) return false;
  instruments[at] = { ...last, status: awaits ? last.status : made.status, date: last.date ?? made.date, passages: [...last.passages, ...made.passages] };
  return true;
}

/** Adds a document, or joins it to one told before `from`: those of one sentence or list are each their own. */
function add(instruments: DraftInstrument[], made: DraftInstrument, from: number): void {
  const concluded = (i: DraftInstrument) => i.kind === made.kind && i.status === 'signed' && sameList(i.parties, made.parties) && isSame(i, made);
  // how one that was signed came about
  if (open.has(made.status) && instruments.some(concluded)) return;
  const known = instruments.find(
    (i) =>
      !i.passages.some((p) => p.start >= from) &&
      i.kind === made.kind &&
      sameList(i.parties, made.parties) &&
      i.status === made.status &&
      (i.count === made.count || made.count === 1) &&
      (agree(i.fields, made.fields) || isOneStatement(i, made)),
  );
  if (known) known.passages.push(...made.passages);
  else instruments.push(made);
}

/** Two sides issue one joint statement on a day, whatever of it is told. */
const isOneStatement = (told: DraftInstrument, made: DraftInstrument) => made.kind === 'joint-statement' && told.date?.start === made.date?.start;

/** One of several told without their fields is not the one that a field singles out. */
const isSame = (signed: DraftInstrument, made: DraftInstrument) =>
  signed.fields.length === 0 && made.fields.length > 0 ? signed.count === 1 : agree(signed.fields, made.fields);

const agree = (a: readonly string[], b: readonly string[]) => a.length === 0 || b.length === 0 || a.some((f) => b.includes(f));
