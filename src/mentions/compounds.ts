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

/** Heads by the last unit of their forms, the longest first: few words end as a head does. */
export type CompoundHeads = ReadonlyMap<number, readonly CompoundHead[]>;

/** Heads as {@link findCompounds} looks them up. */
export function indexHeads(heads: readonly CompoundHead[]): CompoundHeads {
  const index = new Map<number, CompoundHead[]>();
  for (const head of heads.toSorted((a, b) => b.form.length - a.form.length)) {
    const last = unitAt(head.form, head.form.length - 1);
    const alike = index.get(last);
    if (alike) alike.push(head);
    else index.set(last, [head]);
  }
  return index;
}

/** What stands before the last part of a compound has at least so many letters. */
const SHORTEST_FIRST = 3;

/** Compounds that no form of the pack names: "fangeutvekslingsavtale" is an agreement, as "avtale" is. */
export function findCompounds(text: FoldedText, heads: CompoundHeads, hits: readonly Hit[]): Hit[] {
  if (heads.size === 0) return [];
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
    const alike = heads.get(text.units[at - 1] as number);
    if (!alike) continue;
    const ending = alike.filter((h) => at - start >= h.form.length + SHORTEST_FIRST && endsWith(text, at, h.form));
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
