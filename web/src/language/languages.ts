/** The languages of the interface, by how each calls itself. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  fa: { name: 'فارسی', direction: 'rtl' },
  vi: { name: 'Tiếng Việt', direction: 'ltr' },
  km: { name: 'ខ្មែរ', direction: 'ltr' },
  nb: { name: 'Norsk bokmål', direction: 'ltr' },
} as const;
export type Language = keyof typeof languages;
export type Direction = 'ltr' | 'rtl';

export const isLanguage = (code: string | null | undefined): code is Language => code != null && Object.hasOwn(languages, code);

const rightToLeft = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb', 'sd', 'ug', 'dv', 'yi']);

/** The direction of a text in a language of any source; left to right where the language is not known. */
export const directionOf = (language: string | null | undefined): Direction => (language && rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** How text of a source is marked: its language and direction; where the language is not known, its letters tell the direction. */
export const writtenIn = (language: string | null): { readonly lang?: string; readonly dir: Direction | 'auto' } =>
  language ? { lang: language, dir: directionOf(language) } : { dir: 'auto' };
