// Who "I" is: a text in the first person is told by whoever signs it, or is named as its speaker.
import type { Actor, Mention, SentenceReading } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';

/** The double quotation mark that all are folded to. */
const QUOTE = 34;
/** Fewer words for oneself make no text in the first person. */
const OFTEN = 2;
/** Between "statement by" and who made it: an article, a form of address. */
const BY_REACH = 16;
/** Sentences at the start that may name the speaker, and at the end that may be signed. */
const OPENING = 3;
const CLOSING = 4;
/** How much of a line a signature fills. */
const FILLS = 0.6;

/** Puts the author of a text where it says "I", outside what it quotes. */
export function withAuthor(sentences: readonly SentenceReading[], units: Uint16Array): readonly SentenceReading[] {
  const words = sentences.map((s) => (s.zone === 'body' ? s.cues.filter((c) => isFirstPerson(c) && !isQuoted(units, sentences, s, c)) : []));
  if (words.reduce((sum, list) => sum + list.length, 0) < OFTEN) return sentences;
  const author = namedAuthor(sentences) ?? signature(sentences, units);
  if (!author) return sentences;
  return sentences.map((s, i) => {
    const own = (words[i] ?? []).filter((w) => !s.actors.some((a) => a.start < w.end && w.start < a.end));
    if (own.length === 0) return s;
    const told = own.map(({ start, end }): Actor => ({ ...author, start, end, inferred: true, self: true }));
    return { ...s, actors: [...s.actors, ...told].sort((a, b) => a.start - b.start) };
  });
}

const isFirstPerson = (c: Mention) => c.kind === 'speech' && c.value === 'firstPerson';

/** An odd number of quotation marks stands before it in its paragraph. */
function isQuoted(units: Uint16Array, sentences: readonly SentenceReading[], sentence: SentenceReading, { start }: Mention): boolean {
  const first = sentences.find((s) => s.zone === sentence.zone && s.paragraph === sentence.paragraph) ?? sentence;
  return units.subarray(first.start, start).reduce((count, unit) => count + Number(unit === QUOTE), 0) % 2 === 1;
}

const isPerson = (a: Actor) => a.form === 'person' && a.person !== undefined && a.side !== undefined;

/** "Statement by the Foreign Minister X", near the top. */
function namedAuthor(sentences: readonly SentenceReading[]): Actor | undefined {
  for (const { cues, actors } of sentences.slice(0, OPENING))
    for (const word of cues.filter((c) => c.kind === 'speech' && c.value === 'authorship')) {
      const who = actors.find((a) => isPerson(a) && a.start >= word.end && a.start - word.end <= BY_REACH);
      if (who) return who;
    }
  return undefined;
}

/** A line at the end, or at the top, with nothing but somebody and his office. */
function signature(sentences: readonly SentenceReading[], units: Uint16Array): Actor | undefined {
  const lines = [...sentences.slice(-CLOSING).reverse(), ...sentences.slice(0, 1)];
  for (const { actors, cues, start, end } of lines) {
    const who = actors.find(isPerson);
    const tells = cues.some((c) => c.kind === 'engagement' || c.kind === 'act');
    if (who && !tells && who.end - who.start >= textOf(units, start, end).trim().length * FILLS) return who;
  }
  return undefined;
}
