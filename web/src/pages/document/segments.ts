// A text, cut where passages begin and end, line by line. Offsets are UTF-16 units of the whole text throughout; a window of it is cut alone, as a text may be
// megabytes long.

/** A passage of an item. */
export interface Mark {
  /** `SECTION:POSITION` of its item. */
  readonly key: string;
  readonly section: string;
  readonly start: number;
  readonly end: number;
}
export interface Zone {
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}
/** A stretch of text under the same passages throughout. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}
/** One line of the text. */
export interface Line {
  readonly start: number;
  readonly zone: string;
  readonly pieces: readonly Piece[];
}
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** So much of a text is shown at once, in UTF-16 units. */
export const WINDOW = 40_000;
/** A place to cut is looked for so far back. */
const REACH = 400;

/** The nearest place before an offset at which a cut parts no word, else no letter. */
export function cutBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  for (let at = offset; at > offset - REACH && at > 0; at--) if (/\s/.test(text[at - 1] ?? '')) return at;
  let at = offset;
  // neither within a pair of units nor before a mark that stands on the letter before
  while (at > 0 && (/[\uDC00-\uDFFF]/.test(text[at] ?? '') || /\p{M}/u.test(text[at] ?? ''))) at--;
  return at;
}

/** The first window of a text, or the one that holds an offset. */
export function windowAt(text: string, offset = 0): Window {
  if (text.length <= WINDOW * 1.5) return { start: 0, end: text.length };
  const start = offset < WINDOW / 2 ? 0 : cutBefore(text, offset - WINDOW / 4);
  return { start, end: cutBefore(text, start + WINDOW) };
}

/** The window grown at one of its ends. */
export function grow(text: string, { start, end }: Window, at: 'start' | 'end'): Window {
  return at === 'start' ? { start: cutBefore(text, start - WINDOW), end } : { start, end: cutBefore(text, end + WINDOW) };
}

function piecesOf(text: string, { start, end }: Window, marks: readonly Mark[]): Piece[] {
  const own = marks.filter((m) => m.start < end && m.end > start);
  const cuts = [...new Set([start, end, ...own.flatMap((m) => [m.start, m.end])])].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number;
    return { start: from, text: text.slice(from, to), marks: own.filter((m) => m.start <= from && m.end >= to) };
  });
}

/** The lines of a window that are not empty, without their breaks. Each is cut by the marks that touch it, and lies in the zone in which it begins. */
export function cutLines(text: string, window: Window, { marks, zones }: { readonly marks: readonly Mark[]; readonly zones: readonly Zone[] }): Line[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let at = 0;
  for (let start = window.start; start < window.end; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > window.end ? window.end : next;
    const words = start + /^\s*/.exec(text.slice(start, end))![0].length;
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= words) at++;
    const zone = sorted[at];
    if (words < end) lines.push({ start: words, zone: zone && zone.start <= words ? zone.zone : 'body', pieces: piecesOf(text, { start: words, end }, marks) });
    start = end + 1;
  }
  return lines;
}
