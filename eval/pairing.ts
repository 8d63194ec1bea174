import type { Fact } from './keys.ts';

/** Facts of gold and prediction, matched one to one. */
export interface Pairing {
  readonly pairs: ReadonlyArray<readonly [gold: Fact, predicted: Fact]>;
  readonly missed: readonly Fact[];
  readonly extra: readonly Fact[];
}

type Dated = { readonly start: string; readonly end: string } | null | undefined;

/** Whether two dates are the same range of days, or both absent. */
export function sameDate(a: Dated, b: Dated): boolean {
  if (!a || !b) return !a && !b;
  return a.start === b.start && a.end === b.end;
}

function matches(gold: Fact, predicted: Fact): boolean {
  if (gold.key === predicted.key) return true;
  return gold.alias !== undefined && (gold.alias === predicted.alias || gold.alias === predicted.key || gold.key === predicted.alias);
}

function agreement(gold: Fact, predicted: Fact): number {
  return (sameDate(gold.item.date, predicted.item.date) ? 2 : 0) + (gold.item.status === predicted.item.status ? 1 : 0);
}

/** Pairs facts with the same key (or alias); where several could pair, those that agree on date and status come first. */
export function pairFacts(gold: readonly Fact[], predicted: readonly Fact[]): Pairing {
  const candidates = gold.flatMap((g) => predicted.filter((p) => matches(g, p)).map((p) => ({ g, p, score: agreement(g, p) })));
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Fact>();
  const pairs: [Fact, Fact][] = [];
  for (const { g, p } of candidates) {
    if (taken.has(g) || taken.has(p)) continue;
    taken.add(g).add(p);
    pairs.push([g, p]);
  }
  return { pairs, missed: gold.filter((g) => !taken.has(g)), extra: predicted.filter((p) => !taken.has(p)) };
}
