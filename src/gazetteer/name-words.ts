import { join } from 'node:path';
import { type CompiledFolder, readYaml } from '../data/yaml-file.ts';
import { bareString } from '../text/fold.ts';

/** Words that are no part of a name, little words inside names, and articles written to the word; folded. */
export interface NameWordLists {
  readonly honorifics: ReadonlySet<string>;
  /** Honorifics that are names as well ("He", "Ong"): they stand beside a whole name only. */
  readonly doubtful: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Particles before the father's name: who bears them has the own name first. */
  readonly patronymics: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Reads `name-words.yaml` of the reference folder. Throws with the file's name where it does not hold the five lists. */
export function loadNameWords(folder: string, compiled?: CompiledFolder): NameWordLists {
  const path = join(folder, 'name-words.yaml');
  const value = readYaml(path, compiled) as Readonly<Record<string, unknown>> | null;
  const list = (key: string): Set<string> => {
    const words = value?.[key];
    if (!Array.isArray(words)) throw new Error(`${path}: ${key} must hold a list of words`);
    return new Set(words.map((w) => bareString(String(w))));
  };
  return {
    honorifics: list('honorifics'),
    doubtful: list('doubtful'),
    particles: list('particles'),
    patronymics: list('patronymics'),
    articles: list('articles'),
  };
}
