import type { Actor, Mention, SentenceReading } from '../model/reading.ts';
import { isNamed } from './sentence.ts';

/** Between a word for greetings and whose they are: a title, an honorific. */
const SENDER_REACH = 30;
/** Between a word for a letter and what it holds: a preposition. */
const LETTER_REACH = 6;

/** "Conveyed the greetings of President X": whoever sends greetings by somebody else takes no part in what is told. */
export function withoutSenders({ cues }: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  // "a cable of greetings from X": a letter is his own
  const isLetter = (word: Mention) =>
    cues.some((c) => c.kind === 'engagement' && c.value.startsWith('message.') && c.start < word.start && word.start - c.end <= LETTER_REACH);
  const words = cues.filter((c) => c.kind === 'greetings' && !isLetter(c));
  if (words.length === 0) return actors;
  const senders = new Set(words.map((w) => actors.find((a) => a.start >= w.end)).filter((a) => a !== undefined && isNamed(a)));
  const sends = (a: Actor) => senders.has(a) && words.some((w) => w.end <= a.start && a.start - w.end <= SENDER_REACH);
  return actors.filter((a) => !sends(a));
}
