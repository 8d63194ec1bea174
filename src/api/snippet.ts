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

/** So many places are looked at: a text of thousands of finds is found by any of them. */
const MOST_PLACES = 500;

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

/** Where most of the words that were found stand close together; the first such place. */
function bestOf(text: string, passages: readonly Match[]): number {
  let best = { start: 0, size: 0 };
  for (const [at, { start }] of passages.slice(0, MOST_PLACES).entries()) {
    const near = new Set<string>();
    let size = 0;
    for (let i = at; i < passages.length && (passages[i] as Match).end <= start + LONGEST - BEFORE; i += 1) {
      const word = text.slice(passages[i]?.start, passages[i]?.end).toLowerCase();
      // of words that stand together once, those that follow each other at once are what was meant
      const follows = i > at && (passages[i] as Match).start - (passages[i - 1] as Match).end <= 1;
      if (!near.has(word)) size += follows ? 1.5 : 1;
      near.add(word);
    }
    if (size > best.size) best = { start, size };
  }
  return best.start;
}

/** Cuts a snippet round the passages that stand closest together, in the order of the text; from the beginning where there are none. A passage that goes on behind it is marked as far as it goes. */
export function snippetOf(text: string, passages: readonly Match[]): Snippet {
  const first = bestOf(text, passages) || (passages[0]?.start ?? 0);
  const start = Math.min(opening(text, first - BEFORE), first);
  const end = closing(text, start + LONGEST);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - start;
  const marks = passages
    .filter((p) => p.start < end && p.end > start)
    .map((p) => ({ start: Math.max(p.start, start) + shift, end: Math.min(p.end, end) + shift }));
  return { snippet: before + inLine(text.slice(start, end)) + after, marks };
}
