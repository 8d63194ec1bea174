import type { Holder } from '../model/holder.ts';
import type { Term } from '../model/term.ts';
import { bareString } from '../text/fold.ts';
import { nameWords } from '../text/sound.ts';
import type { Reference } from './reference.ts';

/** The words of a name whatever their order, or the letters of a name that is written without spaces. */
const keyOf = (side: string, name: string): string => `${side} ${[...nameWords(bareString(name))].sort().join(' ')}`;

const namesOf = ({ name, aliases, forms }: Holder): string[] => [name, ...aliases, ...Object.values(forms).flat()];

const FIRST = '0000';
const LAST = '9999';

const overlaps = (a: Term, b: Term): boolean => (a.from ?? FIRST) <= (b.to ?? LAST) && (b.from ?? FIRST) <= (a.to ?? LAST);

/** The terms of two tables: where both tell of one office in the same time, the first is right. */
const joinTerms = (own: readonly Term[], more: readonly Term[]): Term[] => [
  ...own,
  ...more.filter((t) => !own.some((o) => o.office === t.office && overlaps(o, t))),
];

/** One person of two tables: the name of the first stays. */
function join(own: Holder, more: Holder): Holder {
  const known = new Set(namesOf(own));
  const codes = new Set([...Object.keys(own.forms), ...Object.keys(more.forms)]);
  return {
    side: own.side,
    name: own.name,
    aliases: [...own.aliases, ...[more.name, ...more.aliases].filter((n) => !known.has(n))],
    forms: Object.fromEntries([...codes].map((code) => [code, [...new Set([...(own.forms[code] ?? []), ...(more.forms[code] ?? [])])]])),
    terms: joinTerms(own.terms, more.terms),
  };
}

/**
 * The tables with more holders: who bears a name of one of the same side that is there is the same person, the others come after those that are
 * there. Names of one word join nobody.
 */
export function withHolders(reference: Reference, more: readonly Holder[]): Reference {
  if (more.length === 0) return reference;
  const holders = [...reference.holders];
  const places = new Map<string, number>();
  const keysOf = (holder: Holder): string[] =>
    namesOf(holder)
      .map((name) => keyOf(holder.side, name))
      .filter((key) => key.split(' ').length > 2);
  for (const [at, holder] of holders.entries()) for (const key of keysOf(holder)) places.set(key, at);
  for (const holder of more) {
    const keys = keysOf(holder);
    const at = keys.map((key) => places.get(key)).find((place) => place !== undefined) ?? holders.length;
    const there = holders[at];
    holders[at] = there ? join(there, holder) : holder;
    for (const key of keys) if (!places.has(key)) places.set(key, at);
  }
  return { ...reference, holders };
}
