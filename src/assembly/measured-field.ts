import type { Field } from '../model/codes.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, Passage } from './discourse.ts';
import { AGAIN } from './measures.ts';
import type { Clause } from './sentence.ts';

/** What is agreed or asked about a figure is about what it measures. */
const fieldOf: Readonly<Record<string, Field>> = { trade: 'trade', exports: 'trade', imports: 'trade', investment: 'investment' };
/** How many sentences ago the figure may have been told. */
const MEASURED_BACK = 2;

/** "Trade was worth a billion. They agreed to raise this figure to two": the field of the figure told before that an act takes up, if it takes up one. */
export function measuredField(clause: Clause, { measured }: Discourse, tail: Passage): Field | undefined {
  if (measured === undefined || clause.index - measured.index > MEASURED_BACK) return undefined;
  const taken = cuesOf(clause.sentence, 'measure').some((c) => c.value === AGAIN && c.start >= tail.start && c.end <= tail.end);
  return taken ? fieldOf[measured.measure] : undefined;
}
