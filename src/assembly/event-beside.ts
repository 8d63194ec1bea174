import type { Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import type { Clause } from './sentence.ts';

/** Its number, what kind of meeting it is, whose. */
const EVENT_NAME = 40;

/** "On the sidelines of the fourth ministerial meeting on the X question": the noun right behind such words is the event that people met beside. */
export const isEventBeside = ({ sentence, actors, reading }: Clause, noun: Mention): boolean =>
  reading.clause !== 'sov' &&
  noun.value.endsWith('.nouns') &&
  cuesOf(sentence, 'sidelines').some(
    (c) => c.end <= noun.start && noun.start - c.end <= EVENT_NAME && !actors.some((a) => a.form !== 'side' && a.start >= c.end && a.end <= noun.start),
  );
