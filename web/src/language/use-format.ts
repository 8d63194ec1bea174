import { useMemo } from 'react';
import { useSides } from '../api/queries.ts';
import { type Format, formatIn } from './format.ts';
import type { Language } from './languages.ts';
import { useText } from './use-text.ts';

export type BoundFormat = Omit<Format, 'side'> & {
  /** A state or organisation by name, from its code alone; the code until the table of sides has come. */
  readonly side: (code: string) => string;
  /** `Viet Nam – Cambodia`; no line begins with the dash. */
  readonly sideLine: (codes: readonly string[]) => string;
};

const made = new Map<Language, Format>();

/** Made once a language: its tables are slow to load, and most components ask for it. */
function formatOf(language: Language): Format {
  const format = made.get(language) ?? formatIn(language);
  made.set(language, format);
  return format;
}

/** How the reader's language writes days, numbers, lists and the names of sides. */
export function useFormat(): BoundFormat {
  const { language } = useText();
  const { sideOf } = useSides();
  return useMemo(() => {
    const format = formatOf(language);
    const side = (code: string): string => format.side(sideOf(code), code);
    return { ...format, side, sideLine: (codes) => codes.map(side).join('\u00a0– ') };
  }, [language, sideOf]);
}
