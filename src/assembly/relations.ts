import type { DateSpan } from '../model/mention.ts';
import type { Mention } from '../model/reading.ts';
import { currentSides, type Discourse, type Passage, sidesOf } from './discourse.ts';
import { resolveDate } from './resolve-date.ts';
import type { Clause } from './sentence.ts';

export interface DraftRelation {
  readonly kind: 'partnership' | 'diplomatic-relations' | 'anniversary' | 'visa';
  readonly sides: readonly string[];
  readonly value: string;
  readonly date: DateSpan | undefined;
  readonly passages: Passage[];
  readonly rules: readonly string[];
  readonly cues: readonly string[];
}

const YEAR_REACH = 80;
const NUMBER_REACH = 20;

/** Reads what a sentence tells about the state of a relation. */
export function readRelations(clause: Clause, discourse: Discourse, relations: DraftRelation[]): void {
  const sides = sidesFor(clause, discourse);
  if (sides.length !== 2) return;
  const wished = (cue: Mention) =>
    clause.acts.some((a) => (a.value === 'propose' || a.value === 'pledge') && (clause.reading.clause === 'sov' || a.end <= cue.start));
  for (const cue of clause.sentence.cues) {
    // a visa rule that is asked for or promised is none yet
    if (cue.kind === 'visa' && wished(cue)) continue;
    const found =
      cue.kind === 'partnership'
        ? { kind: 'partnership' as const, value: cue.value }
        : cue.kind === 'visa'
          ? { kind: 'visa' as const, value: cue.value }
          : cue.kind === 'relation'
            ? historic(clause, discourse, cue)
            : undefined;
    if (found)
      add(relations, {
        ...found,
        sides,
        date: undefined,
        passages: [{ start: cue.start, end: cue.end }],
        rules: [`relation-${found.kind}`],
        cues: [cue.value],
      });
  }
}

function sidesFor(clause: Clause, discourse: Discourse): string[] {
  const named = [...new Set(clause.actors.flatMap((a) => sidesOf(a, discourse)))];
  const current = currentSides(discourse);
  if (named.length === 2) return named.sort();
  return current.length === 2 && named.every((s) => current.includes(s)) ? [...current] : [];
}

function historic(clause: Clause, discourse: Discourse, cue: Mention): { kind: 'diplomatic-relations' | 'anniversary'; value: string } | undefined {
  const gap = (p: Passage) => (p.start >= cue.end ? p.start - cue.end : Math.max(0, cue.start - p.end));
  if (cue.value === 'anniversary') {
    const relations = clause.sentence.cues.some((c) => c.kind === 'relation' && c.value === 'diplomatic-relations');
    const number = clause.sentence.quantities
      .filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value >= 5 && q.value <= 400 && gap(q) <= NUMBER_REACH)
      .sort((a, b) => gap(a) - gap(b))[0];
    return number && relations ? { kind: 'anniversary', value: String(number.value) } : undefined;
  }
  const anniversary = clause.sentence.cues.some((c) => c.kind === 'relation' && c.value === 'anniversary');
  for (const mention of [...clause.sentence.dates].sort((a, b) => gap(a) - gap(b))) {
    if (gap(mention) > YEAR_REACH || mention.year === undefined) continue;
    const span = resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned: false })?.span;
    const year = span?.start.slice(0, 4);
    const recent = clause.reading.anchor !== undefined && year !== undefined && year >= clause.reading.anchor.slice(0, 4);
    const marked = !anniversary ? undefined : anniversaryOf(clause, year, clause.reading.anchor);
    if (year && !(recent && anniversary) && marked !== false) return { kind: 'diplomatic-relations', value: year };
  }
  return undefined;
}

/** Whether a year is as long ago as the anniversary of the sentence says; undefined where no number tells it. */
function anniversaryOf(clause: Clause, year: string | undefined, anchor: string | undefined): boolean | undefined {
  const numbers = clause.sentence.quantities.filter((q) => q.unit === undefined && Number.isInteger(q.value) && q.value >= 5 && q.value <= 400);
  if (numbers.length === 0 || anchor === undefined || year === undefined) return undefined;
  return numbers.some((q) => Math.abs(Number(anchor.slice(0, 4)) - Number(year) - q.value) <= 1);
}

function add(relations: DraftRelation[], made: DraftRelation): void {
  const known = relations.find((r) => r.kind === made.kind && r.value === made.value && r.sides.join() === made.sides.join());
  if (known) known.passages.push(...made.passages);
  else relations.push(made);
}
