/** What a browser may lack of a language, as the build wrote it into the app (`web/build/words.ts`). */
export interface Words {
  readonly regions: Readonly<Record<string, string>>;
  readonly tongues: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  readonly and: string;
  readonly past: Readonly<Record<string, string>>;
}

const known = new Map<string, Words>();

export function keepWords(language: string, words: Words | null): void {
  // the browser's own tables go before ours
  if (words && Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) known.set(language, words);
}

/** Undefined: the browser knows the language itself. */
export const wordsFor = (language: string): Words | undefined => known.get(language);
