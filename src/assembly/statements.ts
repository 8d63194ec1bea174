import type { Act, Field } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { currentSides, type Discourse, type DraftStatement, type Passage, sidesOf } from './discourse.ts';
import { type Clause, joined } from './sentence.ts';
import { findSubject, isParted } from './subject.ts';

const NEGATION_REACH = 12;
const LONGEST_TAIL = 900;

/** Reads the acts of a sentence. */
export function readStatements(clause: Clause, discourse: Discourse, statements: DraftStatement[]): void {
  if ((clause.acts.length === 0 && continues(clause, discourse)) || isItem(clause, discourse)) {
    extend(clause, discourse);
    return;
  }
  const told = statements.map((s) => s.passages.length);
  let speaker: Actor | undefined;
  for (const [index, cue] of clause.acts.entries()) {
    const before = clause.acts[index - 1];
    if (isNegated(clause, cue) || (before !== undefined && isComplement(clause, before, cue)) || yields(clause, index) || endsAgreed(clause, index)) continue;
    const subject = subjectOf(clause, index, speaker);
    if (!subject.actor && isObligation(clause, cue) && !clause.actors.some((a) => a.form === 'both')) continue;
    speaker = subject.actor ?? speaker;
    if (subject.actor?.form === 'all' && cue.value !== 'agree' && discourse.batch.length > 1) {
      for (const side of discourse.batch) addStatement(clause, discourse, index, [side], subject, statements);
      continue;
    }
    const by = speakersOf(clause, discourse, cue, subject.actor);
    if (by.length === 0) continue;
    addStatement(clause, discourse, index, by, subject, statements);
    discourse.speaker = by;
  }
  const last = statements.filter((s, i) => s.passages.length > (told[i] ?? 0) && (s.act === 'agree' || s.act === 'propose' || s.act === 'pledge')).pop();
  if (last) discourse.open = { statement: last, index: clause.index };
  else if (clause.acts.length > 0) discourse.open = undefined;
  for (const report of clause.reports) {
    const actor = findSubject(clause, { cue: report, from: clause.sentence.start, to: clause.sentence.end, earlier: [] });
    const sides = sidesOf(actor, discourse);
    if (sides.length > 0 && clause.acts.length === 0) discourse.speaker = sides;
  }
}

/** An act right behind another is its complement ("agreed to encourage") and tells nothing of its own. */
function isComplement(clause: Clause, before: Mention, cue: Mention): boolean {
  if (clause.reading.clause === 'sov' || before.split) return false;
  const gap = textOf(clause.reading.units, before.end, cue.start);
  return gap.length <= 4 && !/[,;]/.test(gap) && !gap.split(' ').some((w) => clause.reading.conjunctions.has(w));
}

/** "They agreed to do A and encourage B": asking with no subject of its own, by both together, is the end of what they agreed. */
function endsAgreed(clause: Clause, index: number): boolean {
  const [before, cue] = [clause.acts[index - 1], clause.acts[index]];
  if (cue?.value !== 'propose' || before?.value !== 'agree' || !goesOn(clause, cue)) return false;
  return subjectOf(clause, index - 1, undefined).actor?.form === 'both';
}

const YIELD_REACH = 60;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}']+/u;

/** "Affirmed that it stands ready to": where a request or an undertaking hangs on the affirmation, that is what is said. */
function yields(clause: Clause, index: number): boolean {
  const cue = clause.acts[index] as Mention;
  if (cue.value !== 'affirm') return false;
  const other = clause.acts[clause.reading.clause === 'sov' ? index - 1 : index + 1];
  if (!other || (other.value !== 'pledge' && other.value !== 'propose')) return false;
  const [from, to] = other.start >= cue.end ? [cue.end, other.start] : [other.end, cue.start];
  if (to < from) return true;
  if (to - from > YIELD_REACH) return false;
  const gap = textOf(clause.reading.units, from, to);
  return !/[,;]/.test(gap) && !gap.split(WORD_BREAK).some((w) => clause.reading.conjunctions.has(w));
}

/** How many sentences behind the last item the next may stand. */
const ITEM_REACH = 4;

const bullets = new Set([...'-*•▪◦►✓+'].map((c) => c.charCodeAt(0)));
const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** "- Trade: …", "2) …": an item of the list of what was agreed or asked. Acts inside it are part of what it says, unless somebody is named. */
function isItem(clause: Clause, discourse: Discourse): boolean {
  const { open } = discourse;
  const { units } = clause.reading;
  let at = clause.sentence.start;
  // an item may have more sentences that say nothing of their own
  if (!open || clause.index > open.index + ITEM_REACH) return false;
  if (!bullets.has(units[at] as number)) {
    while (isDigit(units[at])) at += 1;
    const closing = units[at] === 46 || units[at] === 41 || units[at] === 45;
    // a numbered paragraph is an item only where it says nothing of its own
    const own = clause.acts.length > 0 || clause.engagements.length > 0 || clause.actors.some((a) => a.form === 'host' || a.form === 'guest');
    if (at === clause.sentence.start || at - clause.sentence.start > 2 || !closing || own) return false;
  }
  return !clause.actors.some((a) => a.form === 'person' || a.form === 'office') && clause.sentence.cues.some((c) => c.kind === 'field');
}

/** A list goes on: no new act, nobody named, no figure and no day, only fields, right behind what was agreed or asked. */
function continues(clause: Clause, discourse: Discourse): boolean {
  const { open } = discourse;
  if (!open || clause.index !== open.index + 1 || clause.engagements.length > 0 || clause.reports.length > 0) return false;
  if (!clause.actors.every((a) => a.form === 'both' || (a.form === 'side' && currentSides(discourse).includes(a.side ?? '')))) return false;
  const { dates, quantities, cues } = clause.sentence;
  return (
    dates.length === 0 &&
    quantities.every((q) => q.unit === undefined) &&
    cues.some((c) => c.kind === 'field') &&
    !cues.some((c) => c.kind === 'instrument' || (c.kind === 'measure' && quantities.length > 0))
  );
}

function extend(clause: Clause, discourse: Discourse): void {
  const { open } = discourse;
  if (!open) return;
  const fields = clause.sentence.cues.filter((c) => c.kind === 'field');
  for (const field of fields) if (!open.statement.fields.includes(field.value as Field)) open.statement.fields.push(field.value as Field);
  open.statement.passages.push({ start: Math.min(...fields.map((f) => f.start)), end: Math.max(...fields.map((f) => f.end)) });
  if (!open.statement.rules.includes('act-list-continued')) open.statement.rules.push('act-list-continued');
  discourse.open = { statement: open.statement, index: clause.index };
}

function isNegated(clause: Clause, cue: Mention): boolean {
  return clause.sentence.cues.some(
    (c) =>
      c.kind === 'speech' &&
      c.value === 'negation' &&
      ((c.end <= cue.start && cue.start - c.end <= NEGATION_REACH) || (c.start >= cue.end && c.start - cue.end <= 4)),
  );
}

interface Subject {
  readonly actor: Actor | undefined;
  readonly rule: string;
}

function subjectOf(clause: Clause, index: number, speaker: Actor | undefined): Subject {
  const cue = clause.acts[index] as Mention;
  const before = clause.acts[index - 1];
  const after = clause.acts[index + 1];
  const from = before && !before.split ? before.end : clause.sentence.start;
  const query = { cue, from, to: after && !after.split ? Math.max(after.start, cue.end) : clause.sentence.end, earlier: clause.acts.slice(0, index) };
  // a verb in the dual, or with "both sides" in it, has its subject in itself
  const own = clause.actors.find((a) => a.form === 'both' && a.start >= cue.start && a.end <= cue.end);
  if (own) return { actor: own, rule: 'act-subject' };
  if (isObligation(clause, cue)) return { actor: tellerOf(clause, cue), rule: 'act-subject' };
  const quoted = cue.value === 'agree' ? undefined : quotedOf(clause, cue);
  if (quoted) return { actor: quoted, rule: 'act-subject' };
  const antecedent = antecedentOf(clause, cue);
  if (antecedent) return { actor: antecedent, rule: 'act-subject' };
  const actor = findSubject(clause, query);
  const object = actor !== undefined && before !== undefined && actor.start >= before.end && actor.start - before.end <= 8 && clause.reading.clause !== 'vso';
  if (speaker && before && before.end <= cue.start && (goesOn(clause, cue) || runsOn(clause, before))) return { actor: speaker, rule: 'act-same-subject' };
  if (actor && speaker && before && actor.start >= before.end && isParted(clause.reading, actor, cue)) return { actor: speaker, rule: 'act-same-subject' };
  if (actor && !object) return { actor, rule: 'act-subject' };
  if (speaker) return { actor: speaker, rule: 'act-same-subject' };
  return { actor, rule: actor ? 'act-subject' : 'act-last-speaker' };
}

/** "Y must do so": whoever has to do it is asked, and does not ask. */
function isObligation(clause: Clause, cue: Mention): boolean {
  return clause.sentence.cues.some((c) => c.kind === 'obligation' && c.start <= cue.start && c.end >= cue.end);
}

/** Who tells what stands around a cue: "X said that …". */
function tellerOf(clause: Clause, cue: Mention): Actor | undefined {
  const report = clause.reports.filter((r) => r.value === 'report' && r.end <= cue.start).pop();
  if (!report) return undefined;
  return findSubject(clause, { cue: report, from: clause.sentence.start, to: clause.reading.clause === 'vso' ? cue.start : report.start, earlier: [] });
}

const quoteMarks = new Set([34, 45]);
const QUOTED_BY = 12;

/** "We are ready to help", says X: of what opens with a quotation mark or a dash, the speaker stands beside the word of saying behind it. */
function quotedOf(clause: Clause, cue: Mention): Actor | undefined {
  const { reading, sentence, reports } = clause;
  if (!quoteMarks.has(reading.units[sentence.start] as number)) return undefined;
  const report = reports.find((r) => r.value === 'report' && r.start >= cue.end);
  if (!report) return undefined;
  const beside = (a: Actor) => Math.max(report.start - a.end, a.start - report.end);
  return clause.actors.find((a) => a.form !== 'both' && a.start >= cue.end && beside(a) >= 0 && beside(a) <= QUOTED_BY);
}

/** "Met X, who promised": right behind a relative word whoever stands before it acts. */
function antecedentOf(clause: Clause, cue: Mention): Actor | undefined {
  const { reading } = clause;
  if (reading.clause === 'sov') return undefined;
  const before = textOf(reading.units, Math.max(clause.sentence.start, cue.start - RELATIVE_REACH), cue.start);
  const at = relativeIn(reading, before);
  if (at < 0) return undefined;
  const end = cue.start - before.length + at;
  return clause.actors
    .filter((a) => a.end <= end && end - a.end <= ANTECEDENT_REACH && (a.form === 'person' || a.form === 'office' || a.form === 'side'))
    .pop();
}

/** Where the relative word stands that ends a text, with no more than one little word behind it; -1 if none does. */
function relativeIn(reading: Clause['reading'], text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}']+/gu)].slice(-2).reverse();
  for (const { 0: word, index } of words) {
    if (reading.relatives.has(word)) return index;
    // in a script without spaces it sticks to what stands before and behind it
    const stuck = reading.countBehind ? Math.max(...[...reading.relatives].map((r) => word.lastIndexOf(r))) : -1;
    if (stuck >= 0 && word.length - stuck <= STUCK_REACH) return index + stuck;
    if (!reading.functionWords.has(word)) return -1;
  }
  return -1;
}

const STUCK_REACH = 9;
const RELATIVE_REACH = 14;
const ANTECEDENT_REACH = 4;

/** In a verb-final clause "and" right behind a verb runs on with its subject, unless a person opens what follows. */
function runsOn(clause: Clause, before: Mention): boolean {
  const { reading } = clause;
  if (reading.clause !== 'sov') return false;
  const [word] = textOf(reading.units, before.end, before.end + 24).match(/[\p{L}\p{M}]+/u) ?? [];
  if (word === undefined || !reading.conjunctions.has(word)) return false;
  return !clause.actors.some((a) => a.form !== 'side' && a.start >= before.end && a.start - before.end <= RUN_ON);
}

const RUN_ON = 6;

/** Right behind a comma, semicolon or conjunction, with no subject of its own between, a verb goes on with the subject before. */
function goesOn(clause: Clause, cue: Mention): boolean {
  const { reading, sentence } = clause;
  if (reading.clause !== 'svo') return false;
  let at = cue.start;
  while (at > sentence.start && reading.units[at - 1] === 32) at -= 1;
  if (reading.units[at - 1] === 44 || reading.units[at - 1] === 59) return true;
  const words = String.fromCharCode(...reading.units.subarray(Math.max(sentence.start, at - 24), at)).split(/[^\p{L}\p{M}\p{N}']+/u);
  return reading.conjunctions.has(words[words.length - 1] ?? '');
}

/** Who speaks: the subject; for what is agreed, both sides of the contact; with no subject, the last speaker. */
function speakersOf(clause: Clause, discourse: Discourse, cue: Mention, subject: Actor | undefined): readonly string[] {
  const own = sidesOf(subject, discourse);
  const both = currentSides(discourse);
  if (cue.value === 'agree') {
    if (subject?.form === 'both' && both.length >= 2) return both;
    const listed = sidesTogether(clause, cue);
    if (listed.length >= 2) return listed;
    if (both.length >= 2 && (own.length === 0 || own.every((s) => both.includes(s)))) return both;
    return own.length >= 2 ? own : [];
  }
  if (own.length > 0 && subject?.form === 'pronoun') return otherThanNamed(clause, cue, own, both);
  if (own.length > 0) return [...new Set([...own, ...joinedBefore(clause, discourse, subject)])].sort();
  if (subject) return [];
  return discourse.speaker && clause.sentence.zone === 'body' ? otherThanNamed(clause, cue, discourse.speaker, both) : [];
}

/** Nobody asks himself or speaks of himself by name: a "he" that would, is the other side of the contact. */
function otherThanNamed(clause: Clause, cue: Mention, own: readonly string[], both: readonly string[]): readonly string[] {
  if (own.length !== 1 || both.length !== 2 || !both.includes(own[0] as string)) return own;
  const named = (a: Actor) => a.side === own[0] && (a.form === 'side' || a.form === 'person' || a.form === 'office');
  const beside = (a: Actor) => (clause.reading.clause === 'sov' ? cue.start - a.end : a.start - cue.end);
  const addressed = clause.actors.some((a) => named(a) && beside(a) >= 0 && beside(a) <= ADDRESSED);
  const met = clause.actors.some((a) => named(a) && clause.sentence.cues.some((c) => c.kind === 'opens' && c.end <= a.start && a.start - c.end <= OPENING));
  return addressed || met ? both.filter((s) => s !== own[0]) : own;
}

const ADDRESSED = 12;
const OPENING = 16;

/** "A, B and C condemned": the sides joined before the subject speak with it. */
function joinedBefore(clause: Clause, discourse: Discourse, subject: Actor | undefined): string[] {
  if (subject?.form !== 'side') return [];
  const sides: string[] = [];
  for (let i = clause.actors.indexOf(subject) - 1; i >= 0; i -= 1) {
    const [actor, next] = [clause.actors[i], clause.actors[i + 1]];
    if (!actor || !next || actor.form !== 'side' || !joined(clause.reading, actor, next)) break;
    sides.push(...sidesOf(actor, discourse));
  }
  return sides;
}

/** The sides that stand before what they agreed: the first that are joined, else the only two named. */
function sidesTogether(clause: Clause, cue: Mention): string[] {
  const before = clause.actors.filter((a) => a.end <= cue.start && a.side !== undefined);
  const at = before.findIndex((a, i) => before[i + 1] !== undefined && before[i + 1]?.side !== a.side && joined(clause.reading, a, before[i + 1] as Actor));
  if (at >= 0) {
    const run = [before[at] as Actor];
    for (let i = at + 1; i < before.length && joined(clause.reading, run[run.length - 1] as Actor, before[i] as Actor); i += 1) run.push(before[i] as Actor);
    return [...new Set(run.map((a) => a.side as string))].sort();
  }
  const sides = new Set(before.map((a) => a.side as string));
  return sides.size === 2 && clause.reading.clause !== 'sov' ? [...sides].sort() : [];
}

function addStatement(clause: Clause, discourse: Discourse, index: number, by: readonly string[], subject: Subject, statements: DraftStatement[]): void {
  const cue = clause.acts[index] as Mention;
  const act = by.length > 1 ? jointAct(cue.value as Act) : (cue.value as Act);
  const tail = tailOf(clause, index);
  const to = act === 'agree' || by.length > 1 ? [] : addresseeOf(clause, discourse, cue, by[0] as string, tail, subject.actor);
  if (act === 'appreciate' && to.length === 0) return;
  const topical = act === 'affirm' || act === 'appreciate';
  const fields = topical ? [] : fieldsOf(clause, cue, tail);
  const told: Field[] = topical ? [] : fields.length > 0 ? fields.map((f) => f.value as Field) : [topicOf(clause, cue)];
  const spans: Passage[] = [cue, ...fields];
  if (subject.actor && subject.actor.start >= clause.sentence.start && subject.actor.end <= clause.sentence.end) spans.push(subject.actor);
  const passage = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  const key = `${act}|${[...by].sort().join()}|${to.join()}`;
  const known = statements.find((s) => `${s.act}|${s.by.join()}|${s.to.join()}` === key);
  if (!known) {
    statements.push({ act, by: [...by].sort(), to, fields: [...new Set(told)], passages: [passage], rules: [subject.rule], cues: [cue.value] });
    return;
  }
  known.passages.push(passage);
  if (!known.rules.includes(subject.rule)) known.rules.push(subject.rule);
  for (const field of told) if (!known.fields.includes(field)) known.fields.push(field);
}

/** Where an act names no field: what its own words are about ("invited"), else anything. */
function topicOf(clause: Clause, cue: Mention): Field {
  return (clause.sentence.cues.find((c) => c.kind === 'topic' && c.start < cue.end && cue.start < c.end)?.value ?? 'general') as Field;
}

/** What two sides promise together they agree; what they praise together is their satisfaction. */
function jointAct(act: Act): Act {
  if (act === 'pledge') return 'agree';
  return act === 'appreciate' ? 'affirm' : act;
}

/** The words that a cue governs: up to the next act; in verb-final clauses those before it. */
function tailOf(clause: Clause, index: number): Passage {
  const cue = clause.acts[index] as Mention;
  const next = clause.acts.find((a, i) => i > index && a.start >= cue.end && !(i === index + 1 && endsAgreed(clause, i)));
  const end = Math.min(next?.start ?? clause.sentence.end, cue.end + LONGEST_TAIL, newTelling(clause, cue));
  if (clause.reading.clause !== 'sov') return { start: cue.split ? cue.start : cue.end, end };
  const previous = clause.acts[index - 1];
  const start = previous && previous.end <= cue.start ? previous.end : clause.sentence.start;
  const before = !opensContent(clause, cue) && clause.sentence.cues.some((c) => c.kind === 'field' && c.start >= start && c.end <= cue.end);
  return before ? { start, end: cue.end } : { start: cue.start, end };
}

/** Where behind a cue and its first field somebody tells or discusses something else: "promised help, and both discussed trade". */
function newTelling(clause: Clause, cue: Mention): number {
  const field = clause.sentence.cues.find((c) => c.kind === 'field' && c.start >= cue.end);
  const report = field && clause.reports.find((r) => r.start >= field.end);
  if (!report) return Number.POSITIVE_INFINITY;
  const subject = clause.actors.find((a) => a.start >= field.end && a.end <= report.start && report.start - a.end <= ADDRESSED);
  if (subject) return subject.start;
  const opening = textOf(clause.reading.units, Math.max(field.end, report.start - OPENING_MARK), report.start);
  return /[,;]/.test(opening) ? report.start : Number.POSITIVE_INFINITY;
}

const OPENING_MARK = 3;

/** "They agreed that …": what is said stands behind its cue. */
function opensContent({ reading }: Clause, cue: Mention): boolean {
  const near = textOf(reading.units, Math.max(cue.start, cue.end - CONTENT_REACH), cue.end + CONTENT_REACH).split(WORD_BREAK);
  return near.some((w) => reading.complementizers.has(w));
}

const CONTENT_REACH = 4;

function fieldsOf(clause: Clause, cue: Mention, tail: Passage): Mention[] {
  const inActor = (f: Mention) => clause.sentence.actors.some((a) => a.form !== 'side' && a.start <= f.start && f.end <= a.end);
  return clause.sentence.cues.filter(
    (c) => c.kind === 'field' && c.start >= tail.start && c.end <= tail.end && !inActor(c) && !(c.start >= cue.start && c.end <= cue.end && !cue.split),
  );
}

/** The sides of the last contact with one of the counterparts. */
function sidesWith(discourse: Discourse, side: string): readonly string[] {
  for (let i = discourse.engagements.length - 1; i >= 0; i -= 1)
    if (discourse.engagements[i]?.sides.includes(side)) return discourse.engagements[i]?.sides ?? [];
  return [];
}

/** The other side: named behind the cue, else the counterpart of the contact under way. */
function addresseeOf(clause: Clause, discourse: Discourse, cue: Mention, by: string, tail: Passage, subject: Actor | undefined): string[] {
  const sides = subject?.form === 'all' ? sidesWith(discourse, by) : currentSides(discourse);
  const other = sides.filter((s) => s !== by);
  const inContact = sides.includes(by);
  const sov = clause.reading.clause === 'sov';
  const near = clause.actors.filter((a) => a !== subject && (sov ? a.start >= tail.start && a.end <= tail.end : a.start >= cue.start && a.end <= tail.end));
  const named = near.map((a) => sidesOf(a, discourse)).find((s) => s.length === 1 && s[0] !== by)?.[0];
  if (inContact && other.length === 1) {
    if (named !== undefined && named !== other[0] && near[0] && sidesOf(near[0], discourse)[0] === named && cue.value === 'appreciate') return [named];
    return [...other];
  }
  if (inContact && other.length > 1) return named && other.includes(named) ? [named] : [...other];
  return named ? [named] : [];
}
