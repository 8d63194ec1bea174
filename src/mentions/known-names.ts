import type { Person } from '../model/reading.ts';
import { foundWhole, type Hit } from '../packs/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import { foldString, isWordUnit, textOf } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';
import type { Sentence } from '../text/sentences.ts';
import { isUnknown, LONGEST_NAME_WORD, type NameScan, type Piece, verbKinds, wordClose } from './name-scan.ts';
import type { People } from './people.ts';

const SHORTEST = 3;
/** Without spaces a short part of a name is found inside other words. */
const SHORTEST_PART = 6;

/** The names of a document's people, folded once. */
export interface KnownNames {
  /** Whose names have a word in them: often several people share a first name. */
  readonly words: ReadonlyMap<string, readonly Person[]>;
  /** Who has a word as the last of his name. */
  readonly lasts: ReadonlyMap<string, Person>;
  readonly forms: readonly { readonly form: string; readonly person: Person }[];
}

export function knownNames(people: People): KnownNames {
  const words = new Map<string, Person[]>();
  const lasts = new Map<string, Person>();
  const forms: { form: string; person: Person }[] = [];
  for (const person of people.all) {
    const whole = foldString(person.written);
    const parts = whole.split(' ');
    for (const word of new Set(parts)) {
      if (word.length < SHORTEST) continue;
      const bearers = words.get(word);
      if (bearers) bearers.push(person);
      else words.set(word, [person]);
    }
    const last = parts[parts.length - 1] as string;
    if (!lasts.has(last)) lasts.set(last, person);
    for (const form of [whole, ...parts.filter((w) => w.length >= SHORTEST_PART)]) forms.push({ form, person });
  }
  return { words, lasts, forms };
}

/** Names of people already met that stand without office or honorific. Cased scripts show them by shape; here a word of a name is looked up. */
export function findKnownNames(names: KnownNames, scan: NameScan, sentence: Sentence, entities: readonly Hit[]): Piece[] {
  if (scan.pack.cased || names.forms.length === 0) return [];
  return scan.pack.words === 'spaces' ? bySpaces(names, scan, sentence, entities) : byText(names, scan, sentence, entities);
}

/** A run of words that all stand in the names of the same people. */
interface Run {
  start: number;
  end: number;
  words: number;
  people: readonly Person[];
}

function bySpaces({ words, lasts }: KnownNames, scan: NameScan, sentence: Sentence, entities: readonly Hit[]): Piece[] {
  const runs: Run[] = [];
  const { units } = scan.text;
  for (let at = sentence.start; at < sentence.end; ) {
    if (!isWordUnit(units[at])) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < sentence.end && isWordUnit(units[end])) end += 1;
    const people = isBlocked(scan, entities, at, end) ? undefined : words.get(textOf(units, at, end));
    if (people) extend(runs, { start: at, end, words: 1, people });
    at = end + 1;
  }
  return flatMap(runs, (run) => {
    const person = run.words > 1 ? run.people[0] : meantAlone(scan, run, sentence.start, lasts);
    return person ? [foundWhole('name', String(person.id), run.start, run.end)] : [];
  });
}

function isBlocked(scan: NameScan, entities: readonly Hit[], start: number, end: number): boolean {
  if (entities.some((e) => e.start < end && start < e.end)) return true;
  return (scan.byStart.get(start) ?? []).some((h) => h.kind === 'stop' || h.kind === 'engagement' || h.kind === 'act' || h.kind === 'speech');
}

/** Joins a word to the run right before it where somebody has both in his name. */
function extend(runs: Run[], next: Run): void {
  const last = runs[runs.length - 1];
  const people = last && next.start - last.end <= 1 ? last.people.filter((p) => next.people.includes(p)) : [];
  if (!last || people.length === 0) {
    runs.push(next);
    return;
  }
  last.end = next.end;
  last.words += 1;
  last.people = people;
}

/**
 * Whom a word alone names: who has it as his last, or nobody else has it at all. A word that means something else as well
 * ("peace" in Abd al-Salam) names somebody only as his last, where it opens a sentence or stands right behind a verb:
 * behind a noun it tells of what kind that is.
 */
function meantAlone(scan: NameScan, { start, end, people }: Run, from: number, lasts: KnownNames['lasts']): Person | undefined {
  const alone = textOf(scan.text.units, start, end);
  if (scan.particles.has(alone)) return undefined;
  const last = lasts.get(alone);
  if (scan.covered(start, end)) return start <= from || (scan.byEnd.get(start - 1) ?? []).some((h) => verbKinds.has(h.kind)) ? last : undefined;
  return last ?? (people.length === 1 && !goesOn(scan, end) ? people[0] : undefined);
}

/** "Qasim Jomart …", where only Qasim al-Araji was told: behind a first name an unknown word is the name of somebody else. */
function goesOn(scan: NameScan, end: number): boolean {
  const { units } = scan.text;
  const [start, close] = [end + 1, wordClose(scan, end + 1, end + LONGEST_NAME_WORD)];
  return units[end] === SPACE && close > start + 1 && isUnknown(scan, start, close);
}

function byText({ forms }: KnownNames, scan: NameScan, sentence: Sentence, entities: readonly Hit[]): Piece[] {
  const body = textOf(scan.text.units, sentence.start, Math.min(sentence.end, sentence.start + 8000));
  const found: Piece[] = [];
  for (const { form, person } of forms) {
    for (let at = body.indexOf(form); at >= 0; at = body.indexOf(form, at + form.length)) {
      const start = sentence.start + at;
      const piece = foundWhole('name', String(person.id), start, start + form.length);
      if (![...entities, ...found].some((e) => e.start < piece.end && piece.start < e.end)) found.push(piece);
    }
  }
  return found;
}
