import type { Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import type { Clause } from './sentence.ts';

/** Between "at the close of" and the commission: what its session is called, and its number. */
const SESSION_REACH = 24;

/** "Agreed on X at the close of the session of the joint commission": in a verb-first clause the field that the name of a mechanism tells is that of the occasion, and not of what was agreed or signed on it. */
export const isOfOccasion = ({ reading, sentence }: Clause, field: Mention): boolean =>
  reading.clause === 'vso' &&
  cuesOf(sentence, 'engagement').some(
    (e) =>
      e.value === 'consultation.nouns' &&
      e.start <= field.start &&
      field.end <= e.end &&
      cuesOf(sentence, 'during').some((c) => c.start < e.start && e.start - c.end <= SESSION_REACH),
  );
