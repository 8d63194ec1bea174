// What a language calls organisations and places: the first name that its pack has for each, written into the app.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Names by code, and by the name that the ledger has. What is not among them keeps its own. */
export interface Names {
  readonly organisations: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/** Languages whose readers cannot do with the Latin name of a city, or know another. In the packs of others a city may stand first by one of its palaces. */
const naming = new Set(['ar', 'fa', 'km', 'vi']);

const read = (path: string): Record<string, unknown> => (existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {});
const firstOf = (names: unknown): string | undefined => (Array.isArray(names) ? String(names[0] ?? '') || undefined : undefined);

function organisationsOf(root: string, language: string): Record<string, string> {
  const more = read(join(root, 'web', 'src', 'locales', `organisations-${language}.yaml`)) as Record<string, string>;
  const pack = read(join(root, 'languages', language, 'organisations.yaml'));
  const named = Object.entries(pack).flatMap(([code, value]): [string, string][] => {
    const name = firstOf((value as { readonly names?: unknown }).names);
    return name === undefined ? [] : [[code, name]];
  });
  return { ...more, ...Object.fromEntries(named) };
}

function placesOf(root: string, language: string): Record<string, string> {
  if (!naming.has(language)) return {};
  return Object.fromEntries(
    Object.entries(read(join(root, 'languages', language, 'places.yaml'))).flatMap(([place, names]): [string, string][] => {
      const name = firstOf(names);
      // what begins with a small letter is a word for the kind of place
      return name === undefined || name === place || /^(?:\p{Ll}|-)/u.test(name) || !/^\p{L}/u.test(place) ? [] : [[place, name]];
    }),
  );
}

/** The names of a language: of its pack, and of `locales/organisations-CODE.yaml` where that has none. */
export const namesOf = (root: string, language: string): Names => ({ organisations: organisationsOf(root, language), places: placesOf(root, language) });
