import type { Person } from '../model/reading.ts';
import { foundWhole, type Hit } from '../packs/lexicon.ts';
import { foldString, isWordUnit, textOf } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { NameScan, Piece } from './name-scan.ts';
import type { People } from './people.ts';

const SHORTEST = 3;
/** Without spaces a short part of a name is found inside other words. */
const SHORTEST_PART = 6;

/** The names of a document's people, folded once. */
export interface KnownNames {
  readonly words: ReadonlyMap<string, Person>;
  readonly forms: readonly { readonly form: string; readonly person: Person }[];
}

export function knownNames(people: People): KnownNames {
  const words = new Map<string, Person>();
  const forms: { form: string; person: Person }[] = [];
  for (const person of people.all) {
    const whole = foldString(person.written);
    const parts = whole.split(' ');
    for (const word of parts) if (word.length >= SHORTEST && !words.has(word)) words.set(word, person);
    for (const form of [whole, ...parts.filter((w) => w.length >= SHORTEST_PART)]) forms.push({ form, person });
  }
  return { words, forms };
}

/** Names of people already met that stand without office or honorific. Cased scripts show them by shape; here a word of a name is looked up. */
export function findKnownNames(names: KnownNames, scan: NameScan, sentence: Sentence, entities: readonly Hit[]): Piece[] {
  if (scan.pack.cased || names.forms.length === 0) return [];
  return scan.pack.words === 'spaces' ? bySpaces(names, scan, sentence, entities) : byText(names, scan, sentence, entities);
}

function bySpaces({ words }: KnownNames, scan: NameScan, sentence: Sentence, entities: readonly Hit[]): Piece[] {
  const found: Piece[] = [];
  const { units } = scan.text;
  let at = sentence.start;
  while (at < sentence.end) {
    if (!isWordUnit(units[at])) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < sentence.end && isWordUnit(units[end])) end += 1;
    const person = words.get(textOf(units, at, end));
    const last = found[found.length - 1];
    const blocked =
      entities.some((e) => e.start < end && at < e.end) ||
      (scan.byStart.get(at) ?? []).some((h) => h.kind === 'stop' || h.kind === 'engagement' || h.kind === 'act' || h.kind === 'speech');
    if (person && !blocked) {
      if (last && last.value === String(person.id) && at - last.end <= 1) found[found.length - 1] = { ...last, end };
      else found.push(foundWhole('name', String(person.id), at, end));
    }
    at = end + 1;
  }
  return found;
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
