export interface Part {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text cut at its marks, in order. Marks that overlap or run over the end are taken as far as they go. */
export function partsOf(text: string, marks: ReadonlyArray<{ readonly start: number; readonly end: number }>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ start: at, text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return parts;
}
