import type { Field, InstrumentKind, InstrumentStatus } from '../model/codes.ts';
import type { DateSpan } from '../model/mention.ts';
import type { Mention } from '../model/reading.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import { resolveDate } from './resolve-date.ts';
import { type Clause, joined } from './sentence.ts';

export interface DraftInstrument {
  readonly kind: InstrumentKind;
  readonly parties: readonly string[];
  readonly status: InstrumentStatus;
  readonly count: number;
  readonly title: Passage | undefined;
  readonly date: DateSpan | undefined;
  readonly fields: readonly Field[];
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

const STATUS_REACH = 90;
const TITLE_FIELDS = 70;
const COUNT_REACH = 14;

/** Reads the documents of a sentence: a kind with a word of its state, and two parties. */
export function readInstruments(clause: Clause, discourse: Discourse, instruments: DraftInstrument[]): void {
  const named = clause.sentence.cues.filter((c) => c.kind === 'instrument');
  let carried: string | undefined;
  for (const [index, cue] of named.entries()) {
    const status = statusOf(clause, cue, carried);
    if (!status) continue;
    carried = status.value;
    const parties = partiesOf(clause, discourse);
    if (parties.length < 2) continue;
    add(instruments, draft(clause, discourse, cue, named[index + 1], status, parties));
  }
}

function draft(
  clause: Clause,
  discourse: Discourse,
  cue: Mention,
  next: Mention | undefined,
  status: { value: string; span: Passage },
  parties: string[],
): DraftInstrument {
  const limit = Math.min(next?.start ?? clause.sentence.end, cue.end + TITLE_FIELDS);
  const fields = clause.sentence.cues.filter((c) => c.kind === 'field' && c.start >= cue.end && c.end <= limit).map((c) => c.value as Field);
  const passage = { start: Math.min(cue.start, status.span.start), end: Math.max(cue.end, status.span.end) };
  return {
    kind: cue.value as InstrumentKind,
    parties,
    status: status.value as InstrumentStatus,
    count: countOf(clause, cue),
    title: undefined,
    date: status.value === 'signed' ? dateOf(clause, discourse) : undefined,
    fields: [...new Set(fields)],
    passages: [passage],
    rules: ['instrument-with-status'],
    cues: [cue.value, status.value],
  };
}

/** The nearest word of state; a list of documents shares that of its first. */
function statusOf(clause: Clause, cue: Mention, carried: string | undefined): { value: string; span: Passage } | undefined {
  const near = clause.sentence.cues
    .filter((c) => c.kind === 'instrumentStatus')
    .map((c) => ({ value: c.value, span: c as Passage, distance: c.start >= cue.end ? c.start - cue.end : Math.max(0, cue.start - c.end) }))
    .filter((c) => c.distance <= STATUS_REACH)
    .sort((a, b) => a.distance - b.distance)[0];
  if (near) return { ...near, value: meant(clause, near) };
  return carried ? { value: carried, span: cue } : undefined;
}

const MODE_REACH = 20;
const ACT_REACH = 12;

/** "Will sign", "agreed to sign", "proposed signing": what is only intended is not signed. */
function meant(clause: Clause, status: { value: string; span: Passage }): string {
  if (status.value !== 'signed') return status.value;
  const before = (c: Mention, reach: number) => c.end <= status.span.start && status.span.start - c.end <= reach;
  if (clause.sentence.cues.some((c) => c.kind === 'mode' && c.value === 'planned' && before(c, MODE_REACH))) return 'to-be-signed';
  const act = clause.acts.find((a) => before(a, ACT_REACH));
  if (act?.value === 'propose') return 'proposed';
  return act?.value === 'agree' || act?.value === 'pledge' ? 'to-be-signed' : status.value;
}

/** The sides joined in one list from an actor on, sorted. */
function joinedSides(clause: Clause, at: number): string[] {
  const run = [clause.actors[at]];
  for (let i = at + 1; i < clause.actors.length; i += 1) {
    const [last, next] = [run[run.length - 1], clause.actors[i]];
    if (!last || !next || next.side === undefined || !joined(clause.reading, last, next)) break;
    run.push(next);
  }
  return [...new Set(run.flatMap((a) => (a?.side ? [a.side] : [])))].sort();
}

function partiesOf(clause: Clause, discourse: Discourse): string[] {
  const named = [...new Set(clause.actors.flatMap((a) => sidesOf(a, discourse)))];
  const current = currentSides(discourse);
  const signers = clause.actors.findIndex((a, i) => a.side !== undefined && joinedSides(clause, i).length > 2);
  if (signers >= 0) return joinedSides(clause, signers);
  if (named.length === 2) return named.sort();
  if (current.length >= 2 && named.every((s) => current.includes(s))) return [...current];
  return named.length > 2 && current.length >= 2 ? [...current] : named.length >= 2 ? named.slice(0, 2).sort() : [];
}

function countOf(clause: Clause, cue: Mention): number {
  const whole = clause.sentence.quantities.filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value > 0 && q.value < 500);
  const clear = (from: number, to: number) => !clause.reading.units.subarray(from, to).includes(44);
  const before = whole.filter((q) => q.end <= cue.start && cue.start - q.end <= COUNT_REACH && clear(q.end, cue.start));
  const behind = clause.reading.countBehind ? whole.find((q) => q.start >= cue.end && q.start - cue.end <= COUNT_REACH) : undefined;
  // a dual, or a number glued to its noun
  const inside = whole.find((q) => q.start >= cue.start && q.end <= cue.end);
  return before[before.length - 1]?.value ?? inside?.value ?? behind?.value ?? 1;
}

function dateOf(clause: Clause, discourse: Discourse): DateSpan | undefined {
  const mention = clause.sentence.dates[0];
  if (!mention) return discourse.date;
  return resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned: false })?.span;
}

function add(instruments: DraftInstrument[], made: DraftInstrument): void {
  const known = instruments.find(
    (i) =>
      i.kind === made.kind &&
      i.parties.join() === made.parties.join() &&
      i.status === made.status &&
      (i.count === made.count || made.count === 1) &&
      agree(i.fields, made.fields),
  );
  if (known) known.passages.push(...made.passages);
  else instruments.push(made);
}

const agree = (a: readonly string[], b: readonly string[]) => a.length === 0 || b.length === 0 || a.some((f) => b.includes(f));
