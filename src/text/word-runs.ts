import { isWordUnit, textOf } from './fold.ts';
import { APOSTROPHE } from './marks.ts';

const isPart = (unit: number | undefined) => isWordUnit(unit) || unit === APOSTROPHE;

/** The words between two offsets of a folded text: runs of letters, marks, digits and apostrophes. What an offset cuts counts as a word. */
export function wordsIn(units: Uint16Array, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isPart(units[at])) continue;
    const start = at;
    while (at < to && isPart(units[at])) at += 1;
    words.push(textOf(units, start, at));
  }
  return words;
}

/** Where the last word before an offset ends, no further back than `from`. */
export function lastWordEnd(units: Uint16Array, from: number, before: number): number {
  let end = before;
  while (end > from && !isPart(units[end - 1])) end -= 1;
  return end;
}

/** Where the word of letters, marks and digits starts that ends at an offset, no further back than `from`; the offset itself where none does. */
export function wordStart(units: Uint16Array, end: number, from = 0): number {
  let start = end;
  while (start > from && isWordUnit(units[start - 1])) start -= 1;
  return start;
}

/** The word that ends at an offset, no further back than `from`; empty where none does. */
export function wordEndingAt(units: Uint16Array, from: number, end: number): string {
  let start = end;
  while (start > from && isPart(units[start - 1])) start -= 1;
  return textOf(units, start, end);
}
