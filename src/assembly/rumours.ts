import { cuesOf } from './cues-of.ts';
import type { Passage } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** "A report that Y had asked for help", "word went round that Y would pay for it": what is only rumoured nobody said, did or paid, unless somebody is told to say so. */
export function isRumoured({ sentence, reports }: Clause, told: Passage): boolean {
  const rumour = cuesOf(sentence, 'speech').findLast((c) => c.value === 'rumours' && c.end <= told.start && told.start - c.end <= RUMOUR_REACH);
  return rumour !== undefined && !reports.some((r) => r.start >= rumour.end && r.end <= told.start);
}

const RUMOUR_REACH = 140;
