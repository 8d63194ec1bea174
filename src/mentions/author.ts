// Who "I" is: a text in the first person is told by whoever signs it, or is named as its speaker.

import type { Actor, Mention, SentenceReading } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { COMMA, QUOTE } from '../text/marks.ts';

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
  const asked = isInterview(sentences, units);
  const speaks = asked ? (c: Mention) => isFirstPerson(c) || isFirstPlural(c) : isFirstPerson;
  const words = unquoted(sentences, units, speaks);
  if (words.reduce((sum, list) => sum + list.length, 0) < OFTEN) return sentences;
  const author = namedAuthor(sentences) ?? (asked ? introduced(sentences) : undefined) ?? signature(sentences, units);
  if (!author) return sentences;
  return sentences.map((s, i) => {
    const covers = (w: Mention) => (a: Actor) => a.start < w.end && w.start < a.end;
    const others = s.actors.filter((a) => !(asked && a.form === 'pronoun' && (words[i] ?? []).some((w) => covers(w)(a))));
    const own = isSaidBy(s, author, units) ? [] : (words[i] ?? []).filter((w) => !others.some(covers(w)));
    if (own.length === 0) return s;
    const told = own.map(({ start, end }): Actor => actorWith(author, { start, end, inferred: true, self: true }));
    return { ...s, actors: [...others, ...told].sort((a, b) => a.start - b.start) };
  });
}

const isFirstPerson = (c: Mention) => c.kind === 'self' && c.value === 'firstPerson';

/** "We": of an interview, whose answers are those of one side. */
const isFirstPlural = (c: Mention) => c.kind === 'self' && c.value === 'firstPlural';

const QUESTION_MARK = 63;
/** So many questions make an interview. */
const QUESTIONS = 2;
/** Sentences at the start that may introduce who is interviewed. */
const INTRODUCTION = 5;

/** A text of questions and answers: several paragraphs end in a question. */
function isInterview(sentences: readonly SentenceReading[], units: Uint16Array): boolean {
  const ends = sentences.filter((s, i) => s.zone === 'body' && s.paragraph !== sentences[i + 1]?.paragraph);
  return ends.filter((s) => units.subarray(Math.max(s.start, s.end - 2), s.end).includes(QUESTION_MARK)).length >= QUESTIONS;
}

/** "– We are ready, says Y": what somebody else is told to say beside it is not said by the author. */
const isSaidBy = ({ cues, actors }: SentenceReading, author: Actor, units: Uint16Array): boolean =>
  cues.some(
    (c) =>
      c.kind === 'speech' &&
      c.value === 'report' &&
      units[c.start - 2] === COMMA &&
      actors.some((a) => isPerson(a) && a.person !== author.person && Math.abs(a.start - c.end) <= BESIDE),
  );

/** Between a word of saying and its name: an office. */
const BESIDE = 24;

/** Who is named first in what introduces an interview. */
const introduced = (sentences: readonly SentenceReading[]): Actor | undefined => flatMap(sentences.slice(0, INTRODUCTION), (s) => s.actors).find(isPerson);

/** Those words of each sentence of the body before which an even number of quotation marks stands in its paragraph. Marks are counted on from the word before: once over a text. */
function unquoted(sentences: readonly SentenceReading[], units: Uint16Array, speaks: (cue: Mention) => boolean): Mention[][] {
  let paragraph = -1;
  let at = 0;
  let isOpen = false;
  return sentences.map(({ zone, paragraph: own, start, cues }) => {
    if (zone !== 'body') return [];
    if (own !== paragraph) [paragraph, at, isOpen] = [own, start, false];
    return cues.filter((cue) => {
      if (!speaks(cue)) return false;
      for (; at < cue.start; at += 1) if (units[at] === QUOTE) isOpen = !isOpen;
      return !isOpen;
    });
  });
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
