import type { Mention } from '../model/reading.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { type Clause, isNamed, marks } from './sentence.ts';
import { isPrepositional } from './subject.ts';

/** Between a word for a stance and whose it is: "the government of". */
const STANCE = 8;

/** The states that stand right behind words for a stance ("the support of Jordan for"), from such a word of an act on. */
function statesBehind({ reading, sentence, actors }: Clause, cue: Mention, opening: boolean): readonly string[] {
  const ties = (w: string) => reading.links.has(w) && !isPrepositional(reading, w);
  const words = cuesOf(sentence, 'stance').filter((c) => (opening ? c.start === cue.start : c.start >= cue.start));
  return words.flatMap((c) =>
    actors
      .filter((a) => a.side !== undefined && a.start > c.end && a.start - c.end <= STANCE && wordsIn(reading.units, c.end, a.start).every(ties))
      .map((a) => a.side as string),
  );
}

/** "He affirmed the support of Jordan for": whose stance it is, right behind the word for it, tells it. */
export const isOwnStance = (clause: Clause, cue: Mention, side: string): boolean => statesBehind(clause, cue, false).includes(side);

/** "The president of A affirmed, receiving the ambassador of B, the eagerness of A to": in a verb-first clause it is the state whose stance opens the act that takes it, where somebody of that state speaks before. */
export function stanceOf(clause: Clause, cue: Mention): string | undefined {
  // "thanked the kingdom of" is written as "the thanks of the kingdom" is
  if (clause.reading.clause !== 'vso' || marks(clause.sentence, 'transitive', cue)) return undefined;
  return statesBehind(clause, cue, true).find((side) => clause.actors.some((a) => isNamed(a) && a.side === side && a.end <= cue.start));
}
