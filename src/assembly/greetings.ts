import type { Actor, SentenceReading } from '../model/reading.ts';
import { isNamed } from './sentence.ts';

/** Between a word for greetings and whose they are: a title, an honorific. */
const SENDER_REACH = 30;

/** "Conveyed the greetings of President X": whoever sends greetings by somebody else takes no part in what is told. */
export function withoutSenders({ cues }: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  const words = cues.filter((c) => c.kind === 'greetings');
  if (words.length === 0) return actors;
  const senders = new Set(words.map((w) => actors.find((a) => a.start >= w.end)).filter((a) => a !== undefined && isNamed(a)));
  const sends = (a: Actor) => senders.has(a) && words.some((w) => w.end <= a.start && a.start - w.end <= SENDER_REACH);
  return actors.filter((a) => !sends(a));
}
