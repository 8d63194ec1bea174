import type { Actor, Mention } from '../model/reading.ts';
import { quotedBy } from './quotes.ts';
import { type Clause, isNamed } from './sentence.ts';

const BESIDE = 3;
/** The double quotation mark that all are folded to, and the dash that opens a reply. */
const QUOTE = 34;
const DASH = 45;

/** Who says what a sentence quotes ("I met X yesterday", said Y): the person beside a word of saying, in it or in another of the quotation. Undefined where nothing is quoted. */
export function quotedSpeaker(clause: Clause): Actor | undefined {
  const elsewhere = quotedBy(clause.reading, clause.index);
  if (elsewhere) return elsewhere;
  if (clause.reports.length === 0 || !isQuoted(clause)) return undefined;
  const beside = (a: Actor, r: Mention) => (a.start >= r.end ? a.start - r.end : a.end <= r.start ? r.start - a.end : BESIDE + 1) <= BESIDE;
  return clause.actors.find((a) => isNamed(a) && a.side !== undefined && clause.reports.some((r) => beside(a, r)));
}

function isQuoted({ reading, sentence }: Clause): boolean {
  const before = sentence.start > 0 ? reading.units[sentence.start - 1] : undefined;
  return reading.units[sentence.start] === DASH || before === QUOTE || reading.units.subarray(sentence.start, sentence.end).includes(QUOTE);
}
