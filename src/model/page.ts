/** One document as a reader hands it on: decoded text, untouched, and what the container told about it. Offsets count UTF-16 units of `text`. */
export interface Page {
  /** The path or URL as given; `path#N` for line N of a JSON Lines file. */
  source: string;
  text: string;
  url?: string;
  title?: string;
  /** `YYYY-MM-DD`, as the container's metadata tells it. */
  published?: string;
  language?: string;
  publisher?: string;
  /** Spans of `text` that are photo captions, as the mark-up tells. */
  captions?: Array<{ start: number; end: number }>;
  kind: 'text' | 'html' | 'jsonl';
}
