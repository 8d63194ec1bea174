// The language of the interface: one for the whole page, loaded before it is shown.
import i18next from 'i18next';
import { keep, readKept } from './keep.ts';
import { isLanguage, type Language, languages } from './languages.ts';
import { keepNames, keepWords, type Names, type Words } from './words.ts';

type Strings = Record<string, Record<string, string>>;
interface Locale {
  readonly strings: Strings;
  readonly labels: Strings;
  readonly names: Names;
  readonly words: Words | null;
}

const loaders: Readonly<Record<Language, () => Promise<{ default: Locale }>>> = {
  en: () => import('virtual:locale/en'),
  fr: () => import('virtual:locale/fr'),
  ar: () => import('virtual:locale/ar'),
  fa: () => import('virtual:locale/fa'),
  vi: () => import('virtual:locale/vi'),
  km: () => import('virtual:locale/km'),
  nb: () => import('virtual:locale/nb'),
};

const listeners = new Set<() => void>();
let current: Language = 'en';

export const currentLanguage = (): Language => current;

/** Calls back whenever another language has been loaded and taken; gives what ends it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'app')) return;
  const { strings, labels, names, words } = (await loaders[language]()).default;
  i18next.addResourceBundle(language, 'app', strings);
  i18next.addResourceBundle(language, 'labels', labels);
  keepNames(language, names);
  keepWords(language, words);
}

function take(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
  for (const listener of listeners) listener();
}

/** An address that names a language would bring the old one back when it is loaded again. */
function tellAddress(language: Language): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
}

/** Takes another language; the page changes once its strings are there. */
export async function chooseLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  keep('dragoman-language', language);
  tellAddress(language);
  take(language);
}

/** The language of the address (`?lang=`), of the last visit, or of the browser; English where none of them is ours. */
export function wantedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [asked, readKept('dragoman-language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find(isLanguage) ?? 'en';
}

/** Must have ended before anything is rendered. English is loaded too only where a string is missing: what is not translated yet then stands in English. */
export async function startLanguage(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['app', 'labels'],
    defaultNS: 'app',
    resources: {},
    // React escapes
    interpolation: { escapeValue: false },
  });
  const language = wantedLanguage();
  await Promise.all([load('en'), load(language)]);
  await i18next.changeLanguage(language);
  if (new URLSearchParams(location.search).has('lang')) keep('dragoman-language', language);
  take(language);
}
