import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { actorWith, foundWith } from '../model/shapes.ts';
import { wordsIn } from '../text/word-runs.ts';
import { isNamed, joined } from './sentence.ts';

/** Between a person and the word for his spouse: a comma, a conjunction, "his". */
const BESIDE = 16;
/** Between the word for a spouse and the name: a space, a comma. */
const NAME_REACH = 3;
/** An honorific. */
const TITLE_REACH = 9;

/** "President X and his wife Y": whoever is told as the spouse of somebody right before is no principal, and a part of his mention. One of another side is met, not brought. */
export function withoutSpouses({ honorifics, units }: Reading, { cues }: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  let settled = actors;
  for (const word of cues) {
    if (word.kind !== 'spouse') continue;
    const titles = wordsIn(units, word.end, word.end + TITLE_REACH);
    const [first] = titles;
    // "his wife Dr Y"
    const titled = first !== undefined && honorifics.has(first) ? first.length + 2 : 0;
    settled = withoutSpouse(foundWith(word, { end: word.end + titled }), settled);
  }
  return settled;
}

function withoutSpouse(word: Mention, actors: readonly Actor[]): readonly Actor[] {
  const spouse = actors.find((a) => isNamed(a) && word.start <= a.start + NAME_REACH && a.start - word.end <= NAME_REACH && word.start < a.end);
  const at = Math.min(word.start, spouse?.start ?? word.start);
  const head = actors.findLast((a) => a !== spouse && isNamed(a) && a.end <= at && at - a.end <= BESIDE);
  if (!head || (spouse?.side !== undefined && !spouse.guessed && head.side !== undefined && spouse.side !== head.side)) return actors;
  const end = Math.max(word.end, spouse?.end ?? word.end);
  return actors.filter((a) => a !== spouse).map((a) => (a === head ? actorWith(head, { end }) : a));
}

/**
 * "President X, accompanied by the ministers Y and Z, was received by …": whoever is told as the company of somebody right before is no principal, and a
 * part of his mention. One of another side is met, not brought.
 */
export function withoutCompany(reading: Reading, { cues }: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  let settled = actors;
  for (const word of cues) {
    if (word.kind !== 'company') continue;
    const head = settled.findLast((a) => isNamed(a) && a.end <= word.start && word.start - a.end <= BESIDE);
    const first = settled.findIndex((a) => a.start >= word.end && a.start - word.end <= TITLE_REACH);
    if (!head || first < 0) continue;
    const company = new Set<Actor>();
    for (let i = first; i < settled.length; i += 1) {
      const [last, actor] = [settled[i - 1] as Actor, settled[i] as Actor];
      const brought = isNamed(actor) && (actor.side === undefined || actor.guessed || actor.inferred || actor.side === head.side);
      if (!brought || (i > first && !joined(reading, last, actor))) break;
      company.add(actor);
    }
    const end = Math.max(word.end, ...[...company].map((a) => a.end));
    if (company.size > 0) settled = settled.filter((a) => !company.has(a)).map((a) => (a === head ? actorWith(head, { end }) : a));
  }
  return settled;
}
