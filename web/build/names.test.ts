import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { namesOf } from './names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const known = new Set(
  (parse(readFileSync(`${root}/reference/organisations.yaml`, 'utf8')) as ReadonlyArray<{ readonly side: string }>).map(({ side }) => side),
);
const languages = readdirSync(`${root}/web/src/locales`).filter((name) => !name.includes('.'));

test.each(languages)('%s names every organisation, and none that there is not', (language) => {
  const named = namesOf(root, language).organisations;
  expect(Object.keys(named).sort()).toEqual([...known].sort());
  for (const name of Object.values(named)) expect(name).toMatch(/\p{L}/u);
});

test.each([
  ['ar', 'Hanoi', 'هانوي'],
  ['vi', 'Beijing', 'Bắc Kinh'],
  // a language whose pack has a palace before the city keeps the name of the ledger
  ['nb', 'Rome', undefined],
  // a word for the kind of place is no name
  ['vi', 'Nice', undefined],
])('%s calls %s %s', (language, place, name) => expect(namesOf(root, language).places[place]).toBe(name));
