import type { Actor, Mention } from '../model/reading.ts';
import { type Clause, personal } from './sentence.ts';

/** Behind the word: an article, an honorific. */
const NAME_REACH = 16;

/** "Was thanked by X", "condolences were offered by X": right behind an act, in its gap or as its last word, such a word has who acts behind it. */
export function agentOf({ sentence, actors }: Clause, cue: Mention): Actor | undefined {
  const isWord = (c: Mention) => c.kind === 'agent';
  const within = (c: Mention) => c.start > cue.start && c.end <= cue.end && (cue.split === true || c.end === cue.end);
  const word = sentence.cues.find((c) => isWord(c) && (within(c) || (c.start >= cue.end && c.start - cue.end <= 1)));
  return word && actors.find((a) => a.side !== undefined && (personal(a) || a.form === 'side') && a.start >= word.end && a.start - word.end <= NAME_REACH);
}
