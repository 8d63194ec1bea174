import { useMemo } from 'react';
import { useSides } from '../api/queries.ts';
import { type Format, formatIn } from './format.ts';
import { useText } from './use-text.ts';

export type BoundFormat = Omit<Format, 'side'> & {
  /** A state or organisation by name, from its code alone; the code until the table of sides has come. */
  readonly side: (code: string) => string;
};

/** How the reader's language writes days, numbers, lists and the names of sides. */
export function useFormat(): BoundFormat {
  const { language } = useText();
  const { sideOf } = useSides();
  return useMemo(() => {
    const format = formatIn(language);
    return { ...format, side: (code) => format.side(sideOf(code), code) };
  }, [language, sideOf]);
}
