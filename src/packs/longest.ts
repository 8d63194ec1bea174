import { byPlace, sortInPlace } from '../text/in-order.ts';
import type { Hit } from './lexicon.ts';

/** Two forms of one meaning over the same words are one find. `order` has hits of one span side by side. */
function isTwin(order: readonly Hit[], at: number): boolean {
  const hit = order[at] as Hit;
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = order[i] as Hit;
    if (other.start !== hit.start || other.end !== hit.end) return false;
    if (other.kind === hit.kind && other.value === hit.value) return true;
  }
  return false;
}

function excludes(kept: Hit, hit: Hit): boolean {
  if (kept.start === hit.start && kept.end === hit.end) return false;
  if (!kept.split) return hit.start < kept.end && kept.start < hit.end;
  return hit.start === kept.start || hit.end === kept.end || (hit.end > (kept.tail ?? kept.end) && hit.start < kept.end);
}

const byLength = (a: Hit, b: Hit) => b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Whether hits come in order and none overlaps another, as most do. */
function standApart(hits: readonly Hit[]): boolean {
  for (let i = 1; i < hits.length; i += 1) if ((hits[i] as Hit).start < (hits[i - 1] as Hit).end) return false;
  return true;
}

/** Of hits that overlap, keeps the longest, the earlier of two as long. Hits of one span all stay, and what stands in the gap of a split form stays. */
export function longest(hits: readonly Hit[]): readonly Hit[] {
  if (standApart(hits)) return hits;
  const order = sortInPlace([...hits], byLength);
  const kept: Hit[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const hit = order[at] as Hit;
    if (!isTwin(order, at) && !kept.some((k) => excludes(k, hit))) kept.push(hit);
  }
  return byPlace(kept);
}
