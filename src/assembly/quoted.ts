import type { Actor } from '../model/reading.ts';
import { DASH, QUOTE } from '../text/marks.ts';
import { quotedBy, tellerBeside } from './quotes.ts';
import type { Clause } from './sentence.ts';

/** Who says what a sentence quotes ("I met X yesterday", said Y): the person beside a word of saying, in it or in another of the quotation. Undefined where nothing is quoted. */
export function quotedSpeaker(clause: Clause): Actor | undefined {
  const elsewhere = quotedBy(clause.reading, clause.index);
  if (elsewhere) return elsewhere;
  if (clause.reports.length === 0 || !isQuoted(clause)) return undefined;
  return tellerBeside(clause.actors, clause.reports);
}

function isQuoted({ reading, sentence }: Clause): boolean {
  const before = sentence.start > 0 ? reading.units[sentence.start - 1] : undefined;
  return reading.units[sentence.start] === DASH || before === QUOTE || reading.units.subarray(sentence.start, sentence.end).includes(QUOTE);
}
