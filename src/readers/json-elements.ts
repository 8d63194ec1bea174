/** One element of a JSON array as it is written, and the line that it begins on (from 1). */
export interface JsonElement {
  readonly text: string;
  readonly line: number;
}

const LONGEST_ELEMENT = 16 * 1024 * 1024;

/**
 * Cuts the objects of one array out of a JSON text as it streams by: the array that stands at depth `depth` (0: the text is the array itself).
 * Elements that are no objects are passed over. Throws where one alone passes 16 MB.
 */
export class ElementCutter {
  private depth = 0;
  private line = 1;
  private began = 1;
  private inString = false;
  private isEscaped = false;
  private current = '';
  private readonly base: number;

  constructor(depth: number) {
    this.base = depth + 1;
  }

  /** The elements that end in a piece of the text. */
  *push(piece: string): Generator<JsonElement> {
    let from = this.depth > this.base ? 0 : piece.length;
    for (let i = 0; i < piece.length; i += 1) {
      const c = piece.charCodeAt(i);
      if (c === 10) this.line += 1;
      if (this.skipString(c)) continue;
      if (c === 34) this.inString = true;
      else if (c === 123 || c === 91) {
        this.depth += 1;
        if (this.depth === this.base + 1 && c === 123) {
          from = i;
          this.current = '';
          this.began = this.line;
        }
      } else if (c === 125 || c === 93) {
        this.depth -= 1;
        if (this.depth === this.base && from <= i && c === 125) {
          yield { text: this.current + piece.slice(from, i + 1), line: this.began };
          this.current = '';
          from = piece.length;
        }
      }
    }
    this.current += piece.slice(from);
    if (this.current.length > LONGEST_ELEMENT) throw new Error(`line ${this.began}: what begins there is longer than 16 MB`);
  }

  /** Whether the text ended with everything closed. */
  get isWhole(): boolean {
    return this.depth === 0 && !this.inString;
  }

  private skipString(c: number): boolean {
    if (!this.inString) return false;
    if (this.isEscaped) this.isEscaped = false;
    else if (c === 92) this.isEscaped = true;
    else if (c === 34) this.inString = false;
    return true;
  }
}
