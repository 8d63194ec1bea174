import type { DateMention, Mention, Quantity } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import { gap } from './measures.ts';
import type { Clause } from './sentence.ts';

/** Right behind: a space. */
const BESIDE = 2;
const REACH = 110;

/** "Since 2014 it has given 1.2 billion": a date behind such a word opens a time that goes on up to now, and is not that of the figure. */
export const isSince = ({ sentence }: Clause, date: DateMention): boolean =>
  cuesOf(sentence, 'since').some((c) => (c.start >= date.start && c.end < date.end) || (c.end <= date.start && date.start - c.end <= BESIDE));

/** What was given up to now is no promise. */
export const isGiven = ({ sentence }: Clause, quantity: Quantity): boolean => cuesOf(sentence, 'since').some((c) => gap(c, quantity) <= REACH);

/** "Her first visit to A since her inauguration": what stands behind such a word lies back. */
export const isBehindSince = ({ sentence }: Clause, cue: Mention, from: number): boolean =>
  cuesOf(sentence, 'since').some((c) => c.start >= from && c.end <= cue.start);
