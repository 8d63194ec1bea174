// The strings of every language: none is missing, none is left over, and each keeps the places for values.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { labelFiles, labelTables as tables } from '../../src/packs/labels.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../src/locales', import.meta.url));
const labels = labelFiles({ languagesFolder: `${root}/languages`, moreLabels: folder });
const read = (language: string, file: string): Record<string, string> => JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8'));
const languages = readdirSync(folder).filter((name) => !name.includes('.') && name !== 'en');
const files = readdirSync(`${folder}/en`);

/** `found_one` is one form of `found`, whatever forms a language has. */
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const valuesOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string);

/** What a language's forms of a string must be, by its own plural rules. */
function keysFor(language: string, english: Record<string, string>): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...new Set(Object.keys(english).flatMap((key) => (stem(key) === key ? [key] : forms.map((form) => `${stem(key)}_${form}`))))].sort();
}

test.each(languages.flatMap((language) => files.map((file) => [language, file] as const)))('%s %s has every string, with its values', (language, file) => {
  const english = read('en', file);
  const own = read(language, file);
  expect(Object.keys(own).sort()).toEqual(keysFor(language, english));
  const allowed = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(english)) allowed.set(stem(key), new Set([...(allowed.get(stem(key)) ?? []), ...valuesOf(text)]));
  for (const [key, text] of Object.entries(own)) {
    expect([...(allowed.get(stem(key)) ?? [])], `${key}: ${text}`).toEqual(expect.arrayContaining(valuesOf(text)));
    // a form that says "one" in words needs no figure
    if (stem(key) === key) expect(valuesOf(text).sort(), key).toEqual(valuesOf(english[key] ?? '').sort());
  }
});

test.each(languages)('%s has a label for every code, and none that is no code', (language) => {
  const own = parse(readFileSync(labels.get(language) ?? '', 'utf8')) as Record<string, Record<string, string>>;
  expect(Object.keys(own).sort()).toEqual(Object.keys(tables).sort());
  for (const [name, rows] of Object.entries(tables)) {
    expect(Object.keys(own[name] ?? {}), name).toEqual(rows.map(({ code }) => code));
    for (const text of Object.values(own[name] ?? {})) expect(text).toMatch(/\p{L}/u);
  }
});
