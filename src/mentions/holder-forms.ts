import type { Holder } from '../gazetteer/reference.ts';
import { nameForms } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';

/** How a language writes a holder's name: his Latin names where it has the script, its own forms of the table, and those that it spells after another language. */
export function holderForms(pack: Pack, holder: Holder): string[] {
  const own = holder.forms[pack.code] ?? [];
  const spelt = Object.entries(pack.names.spelling).flatMap(([code, letters]) => (holder.forms[code] ?? []).map((form) => respell(form, letters)));
  return [...own, ...spelt.flatMap(nameForms)];
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
