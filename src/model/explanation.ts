import type { ExtractRecord } from './record.ts';

/** What the engine saw in a page, beside the record: for `dragoman explain` and the marked text. Offsets are those of the page's text. */
export interface Explanation {
  readonly language: string | null;
  readonly zones: readonly { kind: string; start: number; end: number }[];
  readonly sentences: readonly { start: number; end: number; zone: string }[];
  readonly mentions: readonly { kind: string; value: string; start: number; end: number }[];
  readonly record: ExtractRecord;
}

/** A language pack in figures. */
export interface LanguageInfo {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Codes of its scripts: `Latn`. */
  readonly scripts: readonly string[];
  /** Number of forms of each class of the pack. */
  readonly forms: Readonly<Record<string, number>>;
}
