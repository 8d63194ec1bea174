// Browsers lack the tables of some languages (Chromium those of Khmer); Node has them all. What the app needs of them is written into the app.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Languages whose tables a browser may lack. */
const lacking = new Set(['km']);

const tongues = 'en fr ar fa vi km nb de es pt ru zh ja ko th lo my id ms hi ur tr ps ku sw am so ha uk pl cs sv da fi nl it el he'.split(' ');
const currencies =
  'USD EUR GBP JPY CNY NOK SEK DKK CHF CAD AUD NZD INR KRW THB VND KHR LAK MYR SGD IDR PHP RUB TRY IRR IQD AED SAR QAR KWD OMR BHD EGP MAD ZAR NGN BRL'.split(
    ' ',
  );
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** What `Intl` knows of a language, as plain values. */
export interface Words {
  readonly regions: Readonly<Record<string, string>>;
  readonly tongues: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  /** Of the language, as regular expressions call it. */
  readonly script: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** `{0}` stands for the number. */
  readonly past: Readonly<Record<string, string>>;
  /** How many, and the word for so many: the largest first. */
  readonly thousands: ReadonlyArray<readonly [number, string]>;
}

function namesOf(codes: readonly string[], language: string, type: 'region' | 'language' | 'currency'): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return Object.fromEntries(
    codes.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

const monthsOf = (language: string): string[] => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)));
};

function pastOf(language: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const parts = (unit: (typeof units)[number]): string =>
    format
      .formatToParts(-7, unit)
      .map(({ type, value }) => (type === 'integer' ? '{0}' : value))
      .join('');
  return Object.fromEntries(units.map((unit) => [unit, parts(unit)]));
}

function thousandsOf(language: string): [number, string][] {
  const format = new Intl.NumberFormat(language, { notation: 'compact' });
  return [1e12, 1e9, 1e6, 1e3].flatMap((value): [number, string][] => {
    const word = format.formatToParts(value).find(({ type }) => type === 'compact')?.value;
    return word === undefined ? [] : [[value, word]];
  });
}

/** The tables of a language that a browser may lack; null for one that all have. */
export function wordsOf(root: string, language: string): Words | null {
  if (!lacking.has(language)) return null;
  const states = parse(readFileSync(join(root, 'reference', 'states.yaml'), 'utf8')) as ReadonlyArray<{ readonly iso2?: string }>;
  const [, and = ' '] = new Intl.ListFormat(language).formatToParts(['1', '2']).map(({ value }) => value);
  return {
    regions: namesOf(
      states.flatMap(({ iso2 }) => iso2 ?? []),
      language,
      'region',
    ),
    tongues: namesOf(tongues, language, 'language'),
    currencies: namesOf(currencies, language, 'currency'),
    months: monthsOf(language),
    script: new Intl.Locale(language).maximize().script ?? 'Zyyy',
    and,
    past: pastOf(language),
    thousands: thousandsOf(language),
  };
}
