import type { Reference } from '../gazetteer/reference.ts';
import type { PageScan } from '../mentions/page-scan.ts';

const nations: ReadonlySet<string> = new Set(['state', 'adjective', 'seat']);
/** Whoever is sent from abroad is told with his own state, and received by one that may go without saying. */
const sent: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'charge']);

/**
 * The one state that a page speaks of, by its name, its people or its places, beside an organisation: "the finance minister" of such a page is its. Undefined
 * where it speaks of none, of several, or of anybody who is sent by one.
 */
export function onlyState({ hits }: PageScan, { places }: Reference): string | undefined {
  let only: string | undefined;
  let organised = false;
  for (const { kind, value } of hits) {
    organised ||= kind === 'organisation';
    if (kind === 'counterpart' || (kind === 'office' && sent.has(value.split('|')[0] as string))) return undefined;
    const state = nations.has(kind) ? value : kind === 'place' ? places.get(value)?.country : undefined;
    if (state === undefined || state === only) continue;
    if (only !== undefined) return undefined;
    only = state;
  }
  return organised ? only : undefined;
}
