import type { Hit } from '../packs/lexicon.ts';
import { flatMap } from '../text/flat-map.ts';
import type { CountryOf } from './same-state.ts';

/** Whether the text writes marks, and writes them as the pack does for a hit. */
export type AsWritten = (hit: Hit) => boolean;

const stateKinds = new Set(['state', 'adjective', 'seat']);

/** A state and a place of another state that one span may mean. */
interface Namesakes {
  readonly state: Hit;
  readonly place: Hit;
}

function namesakesIn(hits: readonly Hit[], countryOf: CountryOf): Namesakes[] {
  const found: Namesakes[] = [];
  const isOther = ({ kind, value }: Hit, state: Hit) => kind === 'place' && countryOf(value) !== undefined && countryOf(value) !== state.value;
  for (const [i, state] of hits.entries()) {
    if (state.kind !== 'state') continue;
    const same = (h: Hit | undefined) => h !== undefined && h.start === state.start && h.end === state.end;
    let place: Hit | undefined;
    for (let k = i - 1; !place && same(hits[k]); k -= 1) if (isOther(hits[k] as Hit, state)) place = hits[k];
    for (let k = i + 1; !place && same(hits[k]); k += 1) if (isOther(hits[k] as Hit, state)) place = hits[k];
    if (place) found.push({ state, place });
  }
  return found;
}

/**
 * A city that is called as another state (in Arabic without its marks Amman is Oman) is the one where the text writes the marks, where it stands in a
 * dateline, which names cities, or where the text speaks more of its country than of the state that is called so.
 */
export function withoutNamesakes(hits: readonly Hit[], countryOf: CountryOf, asWritten: AsWritten, opensText: (hit: Hit) => boolean): readonly Hit[] {
  const pairs = namesakesIn(hits, countryOf);
  if (pairs.length === 0) return hits;
  const unclear = new Set(flatMap(pairs, ({ state, place }) => [state, place]));
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const code = unclear.has(hit) ? undefined : stateKinds.has(hit.kind) ? hit.value : hit.kind === 'place' ? countryOf(hit.value) : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const dropped = new Set(
    pairs.map(({ state, place }) => {
      const speaksMore = (counts.get(countryOf(place.value) as string) ?? 0) > (counts.get(state.value) ?? 0);
      return asWritten(place) || (opensText(place) && !asWritten(state)) || (speaksMore && !asWritten(state)) ? state : place;
    }),
  );
  return hits.filter((h) => !dropped.has(h));
}

const nationKinds = new Set(['state', 'adjective']);

/**
 * A word for a state or its people that is the last word of somebody whom the text calls in full ("al-Sudani", the Sudanese) means him where it stands
 * alone and the text tells nothing else of that state. With `named`, as in a script with capitals, it becomes his family name.
 */
export function withoutSurnames(hits: readonly Hit[], textOf: (hit: Hit) => string, named: boolean): readonly Hit[] {
  const holders = new Map<number, Hit>();
  for (const hit of hits) if (hit.kind === 'holder' && hit.start < (holders.get(hit.end)?.start ?? hit.end)) holders.set(hit.end, hit);
  const isLast = (h: Hit) => nationKinds.has(h.kind) && (holders.get(h.end)?.start ?? h.start) < h.start;
  const surnames = new Map(hits.filter(isLast).map((h) => [textOf(h), { state: h.value, holder: holders.get(h.end)?.value as string }]));
  if (surnames.size === 0) return hits;
  const ends = new Set(hits.filter((h) => nationKinds.has(h.kind) && surnames.get(textOf(h))?.state === h.value).map((h) => h.end));
  const told = new Set(hits.filter((h) => nationKinds.has(h.kind) && !ends.has(h.end)).map((h) => h.value));
  return flatMap(hits, (h) => {
    if (!nationKinds.has(h.kind) || !ends.has(h.end) || told.has(h.value)) return [h];
    return named && h.kind === 'state' && !holders.has(h.end) ? [{ ...h, kind: 'surname', value: surnames.get(textOf(h))?.holder as string }] : [];
  });
}
