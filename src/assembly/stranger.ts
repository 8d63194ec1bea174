import type { Mention } from '../model/reading.ts';
import { isWordUnit, textOf } from '../text/fold.ts';
import { QUOTE } from '../text/marks.ts';
import { cuesOf } from './cues-of.ts';
import type { Clause } from './sentence.ts';

/** Comma, semicolon, colon, double quotation mark. */
const marks = new Set([44, 59, 58, 34]);

/**
 * Whether somebody whom the text gives no side stands before a cue as its subject ("the opposition demanded"): a word of content between the
 * beginning of its clause and the cue that is nothing the engine knows. Only where words have spaces; where the verb stands first, never.
 */
export function hasStranger(clause: Clause, cue: Mention): boolean {
  const { reading, sentence } = clause;
  if (reading.clause === 'sov') return isAnotherToo(clause, cue);
  if (reading.clause !== 'svo' || reading.countBehind) return false;
  let to = cue.start;
  let behind = false;
  for (;;) {
    let from = to;
    while (from > sentence.start && !marks.has(reading.units[from - 1] as number)) from -= 1;
    const words = wordsBetween(reading.units, from, to);
    const first = words[0]?.text;
    // "the opposition, for its part, has promised": behind an aside stands only an auxiliary
    if (from > sentence.start && words.length > 0 && !words.some((w) => isContent(clause, w.text))) return opensStrange(clause, cue);
    // "the opposition, which …, demanded": who acts stands before the relative clause
    const aside = first === undefined ? to === cue.start : reading.relatives.has(first);
    if (from === sentence.start || !aside)
      return (first === undefined || to === cue.start || behind) && words.some((w) => isContent(clause, w.text) && !isKnown(clause, w.start));
    behind = first !== undefined;
    to = from - 1;
  }
}

/** '"We have heard of it," said a trader': behind a quotation stands who said it, the sentence names nobody, and he is nothing that the engine knows. */
export function isSaidByStranger(clause: Clause): boolean {
  const { reading, sentence, reports, actors } = clause;
  if (reading.clause !== 'svo' || reading.countBehind || reading.units[sentence.start] !== QUOTE) return false;
  const closed = sentence.start + 1 + reading.units.subarray(sentence.start + 1, sentence.end).indexOf(QUOTE);
  const report = closed > sentence.start && reports.find((r) => r.value === 'report' && r.start > closed && r.start - closed <= TELLER);
  if (!report || actors.some((a) => a.end > closed)) return false;
  const [from, to] = report.start - closed > BESIDE_QUOTE ? [closed, report.start] : [report.end, Math.min(sentence.end, report.end + TELLER)];
  if (cuesOf(sentence, 'speech').some((c) => c.value === 'institutions' && c.start >= from && c.end <= to)) return false;
  const [first] = wordsBetween(reading.units, from, to).filter((w) => isContent(clause, w.text));
  return first !== undefined && !sentence.dates.some((d) => d.start <= first.start && first.start < d.end);
}

/** Between a quotation and the verb of saying behind it: who said it. */
const TELLER = 30;
/** A mark of quotation and a space. */
const BESIDE_QUOTE = 2;

/** "Ajit Doval too said": in a verb-final clause words that nobody knows, right before one of adding, open with somebody else than who spoke before. */
function isAnotherToo(clause: Clause, cue: Mention): boolean {
  const { reading, sentence, actors } = clause;
  const too = sentence.cues.find((c) => c.kind === 'speech' && c.value === 'also');
  if (!too || too.start >= cue.start || actors.some((a) => a.end <= too.start)) return false;
  const words = wordsBetween(reading.units, sentence.start, too.start);
  return words.length >= FULL_NAME.least && words.length <= FULL_NAME.most && words.every((w) => isContent(clause, w.text) && !isKnown(clause, w.start));
}

/** A given name and a family name, and what may stand between them. */
const FULL_NAME = { least: 2, most: 4 };

/** Whether a sentence opens with somebody whom the text gives no side, and names nobody else before a cue. */
function opensStrange(clause: Clause, cue: Mention): boolean {
  const { reading, sentence, actors } = clause;
  if (actors.some((a) => a.end <= cue.start)) return false;
  let to = sentence.start;
  while (to < cue.start && !marks.has(reading.units[to] as number)) to += 1;
  return strangeWords(clause, sentence.start, to) > 0;
}

/** How many words of content in a stretch are nothing that the engine knows; with `known`, nothing of that kind. */
export const strangeWords = (clause: Clause, from: number, to: number, known?: (cue: Mention) => boolean): number => {
  const covers = (at: number) => (known ? clause.sentence.cues.some((c) => known(c) && c.start <= at && at < c.end) : isKnown(clause, at));
  return wordsBetween(clause.reading.units, from, to).filter((w) => isContent(clause, w.text) && !covers(w.start)).length;
};

const isContent = ({ reading }: Clause, word: string) => !reading.functionWords.has(word) && !reading.conjunctions.has(word) && !/^\p{Nd}+$/u.test(word);

function isKnown({ sentence }: Clause, at: number): boolean {
  const covers = (m: { readonly start: number; readonly end: number }) => m.start <= at && at < m.end;
  // a ministry of nobody knows which state is known only as an actor
  const tells = (c: Mention) => c.kind !== 'field' && c.kind !== 'mechanismShared' && c.value !== 'institutions' && covers(c);
  return sentence.cues.some(tells) || [sentence.actors, sentence.dates, sentence.places, sentence.quantities].some((mentions) => mentions.some(covers));
}

function wordsBetween(units: Uint16Array, from: number, to: number): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isWordUnit(units[at])) continue;
    const start = at;
    while (at < to && isWordUnit(units[at])) at += 1;
    words.push({ text: textOf(units, start, at), start });
  }
  return words;
}
