import { type Category, categories } from './keys.ts';

export const rateNames = ['status', 'date', 'place', 'resolved', 'language', 'published', 'publisher', 'grounding'] as const;
export type RateName = (typeof rateNames)[number];

/** Running counts of a set of documents. */
export interface Board {
  readonly categories: Record<Category, { tp: number; fp: number; fn: number }>;
  readonly rates: Record<RateName, { right: number; all: number }>;
  badSpans: number;
  documents: number;
  absent: number;
}

export interface CategoryScore {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** The figures of a board. A score is null where there was nothing to score. */
export interface Summary {
  readonly documents: number;
  readonly absent: number;
  /** Mean F1 of the categories that have any fact. */
  readonly factF1: number;
  readonly scores: Readonly<Record<Category, CategoryScore>>;
  readonly rates: Readonly<Record<RateName, number | null>>;
  readonly badSpans: number;
}

const forEach = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((k) => [k, make(k)])) as Record<K, V>;
const share = (part: number, all: number): number | null => (all === 0 ? null : part / all);

export function newBoard(): Board {
  return {
    categories: forEach(categories, () => ({ tp: 0, fp: 0, fn: 0 })),
    rates: forEach(rateNames, () => ({ right: 0, all: 0 })),
    badSpans: 0,
    documents: 0,
    absent: 0,
  };
}

/** Adds the counts of one board to another. */
export function addBoard(to: Board, from: Board): void {
  for (const c of categories) for (const n of ['tp', 'fp', 'fn'] as const) to.categories[c][n] += from.categories[c][n];
  for (const r of rateNames) for (const n of ['right', 'all'] as const) to.rates[r][n] += from.rates[r][n];
  for (const n of ['badSpans', 'documents', 'absent'] as const) to[n] += from[n];
}

export function countRate(board: Board, name: RateName, right: boolean): void {
  board.rates[name].all += 1;
  if (right) board.rates[name].right += 1;
}

export function summarise(board: Board): Summary {
  const scores = forEach(categories, (c): CategoryScore => {
    const { tp, fp, fn } = board.categories[c];
    return { precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn), tp, fp, fn };
  });
  const known = categories.map((c) => scores[c].f1).filter((x): x is number => x !== null);
  const factF1 = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 0;
  const rates = forEach(rateNames, (r) => share(board.rates[r].right, board.rates[r].all));
  return { documents: board.documents, absent: board.absent, factF1, scores, rates, badSpans: board.badSpans };
}
