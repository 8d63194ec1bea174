import type { Term } from './term.ts';

/** A person who holds or held offices of one side. */
export interface Holder {
  readonly side: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms in other scripts, by language. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly terms: readonly Term[];
}
