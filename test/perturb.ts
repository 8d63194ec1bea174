// What the web does to a text without changing a word of it. Each perturbation keeps, for every unit of the new text, the unit of the old one it stands for.
import type { ExtractRecord } from '../src/model/record.ts';

export interface Perturbed {
  readonly text: string;
  /** Offset in the original of each unit; one more entry for the end. */
  readonly origin: readonly number[];
}

/** Numbers in [0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Rewrite = (character: string, context: { before: string; after: string; random: () => number }) => string;

/** Applies a rewriting to each character; what it gives stands for that character as a whole. */
function rewrite(text: string, change: Rewrite, seed = 1): Perturbed {
  const random = seeded(seed);
  const origin: number[] = [];
  let out = '';
  let at = 0;
  for (const character of text) {
    const made = change(character, { before: text[at - 1] ?? '\n', after: text[at + character.length] ?? '\n', random });
    for (let i = 0; i < made.length; i += 1) origin.push(made.length === character.length ? at + i : at);
    out += made;
    at += character.length;
  }
  return { text: out, origin: [...origin, text.length] };
}

const isLetter = (c: string): boolean => /\p{L}/u.test(c);
const within = (character: string, before: string): boolean => isLetter(character) && isLetter(before);
const isProse = (before: string, after: string): boolean => /[\p{L},]/u.test(before) && /\p{Ll}|\p{Lo}/u.test(after);
const arabicDigit = (c: string): string => String.fromCharCode(0x660 + Number(c));

const address = /https?:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}\S*/gi;

/** An address is no prose: its letters and digits are part of where it leads. */
function rewriteProse(text: string, change: Rewrite): Perturbed {
  const kept = new Set<number>();
  for (const { index, 0: found } of text.matchAll(address)) for (let i = 0; i < found.length; i += 1) kept.add(index + i);
  let at = 0;
  return rewrite(text, (c, context) => {
    const here = at;
    at += c.length;
    return kept.has(here) ? c : change(c, context);
  });
}

const LONG_PARAGRAPH = 200;

/** Only running text is wrapped by the web; a headline broken in two is two lines, and nobody could tell. */
function breakLines(text: string): Perturbed {
  const long: boolean[] = [];
  for (const line of text.split('\n')) for (let i = 0; i <= line.length; i += 1) long.push(line.length > LONG_PARAGRAPH);
  let at = 0;
  return rewrite(text, (c, { before, after, random }) => {
    const here = at;
    at += c.length;
    return c === ' ' && long[here] && isProse(before, after) && random() < 0.05 ? '\n' : c;
  });
}

/** Each perturbation by name, with what it does. */
export const perturbations: Readonly<Record<string, (text: string) => Perturbed>> = {
  'zero-width spaces inside words': (text) => rewriteProse(text, (c, { before, random }) => (within(c, before) && random() < 0.1 ? `\u200B${c}` : c)),
  'soft hyphens inside words': (text) => rewriteProse(text, (c, { before, random }) => (within(c, before) && random() < 0.1 ? `\u00AD${c}` : c)),
  'decomposed letters': (text) => rewrite(text, (c) => c.normalize('NFD')),
  'no-break spaces': (text) => rewrite(text, (c, { random }) => (c === ' ' && random() < 0.5 ? '\u00A0' : c)),
  'non-joiners dropped': (text) => rewrite(text, (c) => (c === '\u200C' ? '' : c)),
  'non-joiners as spaces': (text) => rewrite(text, (c) => (c === '\u200C' ? ' ' : c)),
  'Arabic-Indic digits': (text) => rewriteProse(text, (c) => (/[0-9]/.test(c) ? arabicDigit(c) : c)),
  'upper case': (text) => rewriteProse(text, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)),
  'line breaks between words': breakLines,
};

const sectionsOf = (record: ExtractRecord) => [record.engagements, record.statements, record.instruments, record.indicators, record.relations];
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Keys whose values are spelt as the document spells them. */
const spelt = new Set(['written', 'forms', 'name', 'title']);

/** The facts of a record without offsets, names folded: what must not change. */
export function factsOf(record: ExtractRecord): string[] {
  const fold = (value: unknown): unknown => (typeof value === 'string' ? letters(value) : Array.isArray(value) ? value.map(fold) : value);
  return sectionsOf(record)
    .flatMap((items, section) =>
      items.map((item) => {
        const { evidence: _e, rules: _r, cues: _c, inferred: _i, ...facts } = item;
        return `${section} ${JSON.stringify(facts, (key, value: unknown) => (spelt.has(key) ? fold(value) : value))}`;
      }),
    )
    .sort();
}

/** Passages of a record as offsets of the original text. */
export function spansOf(record: ExtractRecord, { origin }: Perturbed): string[] {
  return sectionsOf(record)
    .flatMap((items) => items.flatMap((item) => item.evidence.map(({ start, end }) => `${origin[start]}-${(origin[end - 1] ?? 0) + 1}`)))
    .sort();
}

/** A text as it is, in the form of a perturbed one. */
export const unchanged = (text: string): Perturbed => rewrite(text, (c) => c);

/** Whether a perturbed text gives other facts, or stands on other words, than the text as it is. */
export function readsOtherwise(before: ExtractRecord, text: string, after: ExtractRecord, perturbed: Perturbed): boolean {
  const facts = JSON.stringify(factsOf(before)) !== JSON.stringify(factsOf(after));
  return facts || JSON.stringify(spansOf(before, unchanged(text))) !== JSON.stringify(spansOf(after, perturbed));
}
