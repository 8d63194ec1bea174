import { foundWhole, type Hit } from '../packs/lexicon.ts';
import { type FoldedText, isWordUnit } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';

/** The last part of a compound word, and what the whole word means by it. */
export interface CompoundHead {
  readonly kind: string;
  readonly value: string;
  /** Folded. */
  readonly form: string;
}

/** What stands before the last part of a compound has at least so many letters. */
const SHORTEST_FIRST = 3;

/** Compounds that no form of the pack names: "fangeutvekslingsavtale" is an agreement, as "avtale" is. */
export function findCompounds(text: FoldedText, heads: readonly CompoundHead[], hits: readonly Hit[]): Hit[] {
  if (heads.length === 0) return [];
  const found: Hit[] = [];
  let next = 0;
  // asked from the start of the text to its end, as the hits come
  const isKnown = (kind: string, start: number): boolean => {
    while (next < hits.length && (hits[next] as Hit).start < start) next += 1;
    for (let i = next; i < hits.length && (hits[i] as Hit).start === start; i += 1) if ((hits[i] as Hit).kind === kind) return true;
    return false;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordUnit(text.units[at])) continue;
    const start = at;
    while (at < text.length && isWordUnit(text.units[at])) at += 1;
    const ending = heads.filter((h) => at - start >= h.form.length + SHORTEST_FIRST && endsWith(text, at, h.form));
    for (const head of ending) {
      const longer = ending.find((h) => h.kind === head.kind) as CompoundHead;
      if (head.form === longer.form && !isKnown(head.kind, start)) found.push(foundWhole(head.kind, head.value, start, at));
    }
  }
  return found;
}

function endsWith(text: FoldedText, end: number, form: string): boolean {
  for (let i = 0; i < form.length; i += 1) if (text.units[end - form.length + i] !== unitAt(form, i)) return false;
  return true;
}
