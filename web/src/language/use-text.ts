import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { LabelTable, TextKey } from './keys.ts';
import { type Direction, type Language, languages } from './languages.ts';
import { currentLanguage, onLanguage } from './store.ts';

export type Values = Readonly<Record<string, string | number>>;

export interface Text {
  /** A string of the interface. Numbers among the values are written in the language's digits; `count` chooses the plural. */
  readonly t: (key: TextKey, values?: Values) => string;
  /** What the language calls a code of the codebook; the code itself where nobody has named it. */
  readonly label: (table: LabelTable, code: string) => string;
  readonly language: Language;
  readonly direction: Direction;
}

const made = new Map<Language, Text>();

/** Made once a language: hundreds of components ask for it. */
function textIn(language: Language): Text {
  const text = made.get(language) ?? makeText(language);
  made.set(language, text);
  return text;
}

function makeText(language: Language): Text {
  const fixed = i18next.getFixedT(language);
  const numbers = new Intl.NumberFormat(language);
  const written = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numbers.format(value) : value]));
  return {
    t: (key, values) => (values ? fixed(key, { ...(typeof values.count === 'number' && { count: values.count }), replace: written(values) }) : fixed(key)),
    label: (table, code) => fixed(`${table}.${code}`, { ns: 'labels', defaultValue: code }),
    language,
    direction: languages[language].direction,
  };
}

/** The strings of the interface's language; the component is drawn anew when it changes. */
export function useText(): Text {
  return textIn(useSyncExternalStore(onLanguage, currentLanguage));
}
