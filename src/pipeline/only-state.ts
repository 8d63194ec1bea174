import type { Reference } from '../gazetteer/reference.ts';
import type { PageScan } from '../mentions/page-scan.ts';

const nations: ReadonlySet<string> = new Set(['state', 'adjective', 'seat']);

/** The one state that a page speaks of, by its name, its people or its places, beside organisations: "the finance minister" of such a page is its. Undefined where it speaks of none or of several. */
export function onlyState({ hits }: PageScan, { places }: Reference): string | undefined {
  let only: string | undefined;
  for (const { kind, value } of hits) {
    const state = nations.has(kind) ? value : kind === 'place' ? places.get(value)?.country : undefined;
    if (state === undefined || state === only) continue;
    if (only !== undefined) return undefined;
    only = state;
  }
  return only;
}
