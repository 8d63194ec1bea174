import type { Holder } from '../gazetteer/reference.ts';
import { nameForms } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { flatMap } from '../text/flat-map.ts';

/**
 * How a language writes a holder's name: its own forms of the table, and those that it spells after another language. A key of the pack's spellings is
 * the code of that language, or the code and a word behind a slash: there may be several ways. `ru/latin` spells the Latin names of whoever has a form in it.
 */
export function holderForms(pack: Pack, holder: Holder): string[] {
  const own = holder.forms[pack.code] ?? [];
  const spelt = flatMap(Object.entries(pack.names.spelling), ([key, letters]) => spelledBy(holder, key).map((form) => respell(form, letters)));
  return [...own, ...new Set(flatMap(spelt, nameForms))];
}

function spelledBy(holder: Holder, key: string): readonly string[] {
  const [code, way] = key.split('/') as [string, string?];
  const forms = holder.forms[code] ?? [];
  return way === 'latin' && forms.length > 0 ? [holder.name, ...holder.aliases] : way === 'latin' ? [] : forms;
}

/** Letter by letter, the longest run of letters first; a capital stays one. What the letters do not know stands. */
export function respell(name: string, letters: Readonly<Record<string, string>>): string {
  const runs = Object.keys(letters).sort((a, b) => b.length - a.length);
  const lower = name.toLowerCase();
  let out = '';
  for (let i = 0; i < name.length; ) {
    const run = runs.find((r) => lower.startsWith(r, i)) ?? name.charAt(i);
    const to = letters[run] ?? run;
    const capital = name.slice(i, i + run.length) !== lower.slice(i, i + run.length);
    out += capital ? to.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : to;
    i += run.length;
  }
  return out;
}
