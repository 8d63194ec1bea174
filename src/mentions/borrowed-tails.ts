import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { firstFrom } from './hits-at.ts';

/** No form within which a tail may lie starts further before it. */
const REACH = 40;

/** Words whose last one is their own: "due to", "his visit to". */
const owners: ReadonlySet<string> = new Set(['mode', 'engagement']);

/**
 * "Called on X and was due to leave", "called on X during a visit to A" hold no "called on … to": the end of a word of modality or of a contact is not the tail
 * of a form that started before it.
 */
function isBorrowed(hits: readonly Hit[], { start, end, tail }: Hit): boolean {
  if (tail === undefined) return false;
  for (let i = firstFrom(hits, tail) - 1; i >= 0; i -= 1) {
    const hit = hits[i] as Hit;
    if (hit.start <= start || tail - hit.start > REACH) return false;
    if (owners.has(hit.kind) && !hit.split && hit.end === end && hit.start < tail) return true;
  }
  return false;
}

/**
 * The finds of a text without the split ones whose last part belongs to a word of modality or of a contact. They come and go in the order of their start.
 * Where the verb stands last, what is planned ends with the verb that the form has for its tail.
 */
export const withoutBorrowedTails = (hits: readonly Hit[], clause: Pack['clause']): readonly Hit[] =>
  clause === 'sov' ? hits : hits.filter((hit) => !hit.split || !isBorrowed(hits, hit));
