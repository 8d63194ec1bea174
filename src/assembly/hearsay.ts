// "Dismissed a report that X met Y": what is told only as the content of a report that the text denies did not happen.
import type { Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** From "report that" to what it tells: who did it, with his office. */
const CONTENT_REACH = 140;

const rumoursOf = ({ sentence }: Clause) => cuesOf(sentence, 'speech').filter((c) => c.value === 'rumours');

/** Notes that the text denies a report, before it goes on to tell what that claimed. */
export function noteHearsay(clause: Clause, discourse: Discourse): void {
  const rumours = rumoursOf(clause);
  if (rumours.length === 0) return;
  const denied = (rumour: Mention) => cuesOf(clause.sentence, 'mode').some((c) => c.value === 'negated' && (c.start <= rumour.start || isDenial(clause, c)));
  if (rumours.some(denied)) discourse.denied = true;
}

/** A word of denial at the end of its sentence: "reports that X met Y were dismissed". */
const isDenial = ({ sentence }: Clause, mode: Mention): boolean => sentence.end - mode.end <= DENIAL_TAIL;
const DENIAL_TAIL = 40;

/** Whether something stands in what only a denied report tells. */
export const isHearsay = (clause: Clause, discourse: Discourse, { start }: { readonly start: number }): boolean =>
  discourse.denied && rumoursOf(clause).some((c) => c.end <= start && start - c.end <= CONTENT_REACH);
