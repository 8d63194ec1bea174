/** A stretch of a text with the labels of the spans that cover it; none where the text is plain. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly labels: readonly string[];
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Cuts `text` wherever a span begins or ends. The stretches joined are the text again; spans may overlap. */
export function cutText(text: string, spans: readonly LabelledSpan[]): Stretch[] {
  const usable = spans.filter((s) => s.start < s.end && s.start < text.length);
  const cuts = [...new Set([0, text.length, ...usable.flatMap((s) => [s.start, Math.min(s.end, text.length)])])].sort((a, b) => a - b);
  const starting = new Map<number, LabelledSpan[]>();
  for (const span of usable) starting.set(span.start, [...(starting.get(span.start) ?? []), span]);
  let open: LabelledSpan[] = [];
  return cuts.slice(0, -1).map((start, i) => {
    open = [...open.filter((s) => s.end > start), ...(starting.get(start) ?? [])];
    return { text: text.slice(start, cuts[i + 1]), start, labels: [...new Set(open.map((s) => s.label))] };
  });
}

/** The text with brackets round its spans, `[label words]`. Of spans that cross, the one that begins first, of those the longest, is shown. */
export function bracketText(text: string, spans: readonly LabelledSpan[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  const ends: number[] = [];
  let at = 0;
  const advance = (to: number): void => {
    for (let end = ends[ends.length - 1]; end !== undefined && end <= to; end = ends[ends.length - 1]) {
      pieces.push(text.slice(at, end), ']');
      at = end;
      ends.pop();
    }
    pieces.push(text.slice(at, to));
    at = to;
  };
  for (const span of sorted) {
    advance(span.start);
    const innermost = ends[ends.length - 1];
    if (span.end <= span.start || (innermost !== undefined && span.end > innermost)) continue;
    pieces.push(`[${span.label} `);
    ends.push(span.end);
  }
  advance(text.length);
  return pieces.join('');
}
