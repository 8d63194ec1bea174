import type { Holder, Reference } from '../gazetteer/reference.ts';
import type { Term } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { flatMap } from '../text/flat-map.ts';
import { bareString, foldString } from '../text/fold.ts';
import { holderForms } from './holder-forms.ts';

/** The press calls holders of these offices by the family name alone. */
const weighty = new Set(['speaker', 'head-of-state', 'head-of-government', 'foreign-minister', 'party-leader', 'org-head', 'heir']);
const SHORTEST = { latin: 4, other: 5 } as const;

const SPACES = /[\s‌]+/;

/** What may be a family name: the last word, and in Latin letters the last two of three or more ("Barth Eide"), but not of "Felipe VI of Spain". */
function lastWords(name: string, latin: boolean, functionWords: ReadonlySet<string>): string[] {
  const words = name.trim().split(SPACES);
  const last = words[words.length - 1] ?? '';
  return latin && words.length > 2 && !functionWords.has(foldString(words[words.length - 2] as string)) ? [last, words.slice(-2).join(' ')] : [last];
}

const latinLetter = /\p{Script=Latin}/u;

/** The names of a holder as texts of a language write them; those without spaces often keep the Latin letters of a foreign one. */
function ownForms(pack: Pack, holder: Holder): string[] {
  const native = holderForms(pack, holder);
  return pack.scripts.includes('Latn') || pack.words === 'none' ? [holder.name, ...holder.aliases, ...native] : native;
}

/** The words that open the names of holders of more than one word, folded; of a name that is told both ways round neither end is one. */
function givenNames(pack: Pack, holders: readonly Holder[]): Set<string> {
  const given = new Set<string>();
  for (const holder of holders) {
    const named = ownForms(pack, holder).map((form) => foldString(form.trim()).split(/\s+/));
    const last = new Set(named.map((words) => words[words.length - 1]));
    for (const [first, ...rest] of named) if (first !== undefined && rest.length > 0 && !last.has(first)) given.add(first);
  }
  return given;
}

const capitalised = (key: string) => key.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/**
 * Family names that only one holder of the table bears, and that are no other form of the language: they name him by themselves.
 * What opens another's name ("Alexander") names nobody by itself.
 * `taken` are the terms of the language so far.
 */
export function surnameTerms(pack: Pack, { holders, states }: Reference, taken: readonly Term[]): Term[] {
  const functionWords = new Set(pack.functionWords.map(foldString));
  const bearers = new Map<string, { form: string; index: number } | undefined>();
  for (const [index, holder] of holders.entries()) {
    if (states.get(holder.side)?.familyFirst) continue;
    const weighs = holder.terms.some((t) => weighty.has(t.office));
    for (const form of new Set(
      flatMap(
        ownForms(pack, holder).filter((n) => n.includes(' ') || n.includes('‌')),
        (n) => lastWords(n, latinLetter.test(n), functionWords),
      ),
    )) {
      const latin = latinLetter.test(form);
      const key = latin ? bareString(form) : foldString(form);
      if (key.length < (latin ? SHORTEST.latin : SHORTEST.other)) continue;
      const known = bearers.get(key);
      if (bearers.has(key) && known?.index !== index && holders[known?.index ?? -1]?.name !== holder.name) bearers.set(key, undefined);
      else if (!bearers.has(key)) bearers.set(key, weighs ? { form, index } : undefined);
    }
  }
  const given = givenNames(pack, holders);
  const used = new Set(flatMap(taken, (t) => t.forms.map(foldString)));
  // a name that opens with an article is a common word as well
  const articles = pack.prefixes.filter((p) => p.length > 1).map(foldString);
  const terms: Term[] = [];
  for (const [key, bearer] of bearers) {
    if (!bearer || articles.some((a) => key.startsWith(a)) || used.has(foldString(bearer.form)) || used.has(key) || given.has(key) || functionWords.has(key))
      continue;
    terms.push({
      kind: 'surname',
      value: String(bearer.index),
      forms: latinLetter.test(bearer.form) ? [...new Set([bearer.form, capitalised(key)])] : [bearer.form],
    });
  }
  return terms;
}
