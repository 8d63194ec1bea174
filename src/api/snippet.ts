// The words of a text round what was found in it.
import type { Match } from '../ledger/search-query.ts';

export interface Snippet {
  readonly snippet: string;
  /** Passages of the snippet, in UTF-16 units. */
  readonly marks: Match[];
}

const BEFORE = 90;
const LONGEST = 320;
/** How far a cut is moved to stand between words. */
const SLACK = 30;

/** No letter is cut in two: not a surrogate pair, not a consonant from its marks. */
const joins = (text: string, at: number): boolean => /^[\p{M}\p{Cf}\udc00-\udfff]/u.test(text.slice(at, at + 2)) || text.charCodeAt(at - 1) === 0x17d2;

function whole(text: string, at: number, step: -1 | 1): number {
  let cut = at;
  while (cut > 0 && cut < text.length && joins(text, cut)) cut += step;
  return cut;
}

/** A place for the beginning: behind a space where one is near, else between two letters. */
function opening(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const space = text.slice(wanted, wanted + SLACK).search(/\s/);
  return space < 0 ? whole(text, wanted, -1) : wanted + space + 1;
}

function closing(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const tail = text.slice(wanted - SLACK, wanted + 1);
  const space = tail.search(/\s\S*$/);
  return space < 0 ? whole(text, wanted, -1) : wanted - SLACK + space;
}

/** Every unit of white space becomes one space, so that places stay. */
const inLine = (text: string): string => text.replace(/\s/g, ' ');

/** Cuts a snippet round the first passage; from the beginning where there is none. A passage that goes on behind it is marked as far as it goes. */
export function snippetOf(text: string, passages: readonly Match[]): Snippet {
  const first = passages[0]?.start ?? 0;
  const start = Math.min(opening(text, first - BEFORE), first);
  const end = closing(text, start + LONGEST);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - start;
  const marks = passages
    .filter((p) => p.start < end && p.end > start)
    .map((p) => ({ start: Math.max(p.start, start) + shift, end: Math.min(p.end, end) + shift }));
  return { snippet: before + inLine(text.slice(start, end)) + after, marks };
}
