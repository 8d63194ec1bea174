/** What a browser may lack of a language, as the build wrote it into the app (`web/build/words.ts`). */
export interface Words {
  readonly regions: Readonly<Record<string, string>>;
  readonly tongues: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  /** Of the language, as regular expressions call it: `Khmr`. */
  readonly script: string;
  readonly and: string;
  readonly past: Readonly<Record<string, string>>;
  /** How many, and the word for so many: the largest first. */
  readonly thousands: ReadonlyArray<readonly [number, string]>;
}

/** What a language calls organisations, by code, and places, by the name that the ledger has (`web/build/names.ts`). */
export interface Names {
  readonly organisations: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

const known = new Map<string, Words>();
const named = new Map<string, Names>();
const none: Names = { organisations: {}, places: {} };

export const keepNames = (language: string, names: Names): void => void named.set(language, names);

export const namesIn = (language: string): Names => named.get(language) ?? none;

export function keepWords(language: string, words: Words | null): void {
  // the browser's own tables go before ours
  if (words && Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) known.set(language, words);
}

/** Undefined: the browser knows the language itself. */
export const wordsFor = (language: string): Words | undefined => known.get(language);
