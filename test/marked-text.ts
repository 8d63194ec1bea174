/** A mark of a corpus line: `[office:head-of-government Prime Minister]` has kind, value and the words it covers. */
export interface Mark {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const mark = /\[([a-z]+)(?::(\S+))? ([^[\]]+)\]/gi;

/** Text of a marked line without its marks, and the marks with offsets in it. */
export function readMarks(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(mark)) {
    const [whole, kind = '', value = '', words = ''] = found;
    text += line.slice(at, found.index);
    marks.push({ kind, value, start: text.length, end: text.length + words.length });
    text += words;
    at = found.index + whole.length;
  }
  return { text: text + line.slice(at), marks };
}
