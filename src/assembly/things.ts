// What things do: "closer ties would help" promises nothing.
import type { Mention, Reading, SentenceReading } from '../model/reading.ts';
import { wordEndingAt } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';

/**
 * Without the promises whose subject is a noun of what does nothing on purpose, with its state or a relative word between or without ("an air link
 * that would boost trade", "the national team of Y will receive").
 */
export function withoutThings(reading: Reading, sentence: SentenceReading, acts: readonly Mention[]): readonly Mention[] {
  if (reading.clause !== 'svo') return acts;
  const things = cuesOf(sentence, 'speech').filter((c) => c.value === 'things');
  if (things.length === 0) return acts;
  return acts.filter((act) => {
    const at = ownerStart(sentence, relativeStart(reading, sentence.start, act.start));
    return act.value !== 'pledge' || !things.some((c) => c.end <= at && at - c.end <= GAP);
  });
}

/** A space. */
const GAP = 2;

/** Where the bare side starts that ends right before an offset; the offset itself where none does. */
const ownerStart = ({ actors }: SentenceReading, at: number): number => actors.find((a) => a.form === 'side' && a.end <= at && at - a.end <= GAP)?.start ?? at;

/** Where the relative word starts that ends right before an offset; the offset itself where none does. */
function relativeStart({ units, relatives, complementizers }: Reading, from: number, at: number): number {
  const end = at > from && units[at - 1] === 32 ? at - 1 : at;
  const word = wordEndingAt(units, from, end);
  return relatives.has(word) || complementizers.has(word) ? end - word.length : at;
}
