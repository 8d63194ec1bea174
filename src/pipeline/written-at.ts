// Where a page was written, as a line about it near its top tells: "COLOMBO, 5 April 2025", "By X, Brasília".

import type { Reference } from '../gazetteer/reference.ts';
import type { PageScan } from '../mentions/page-scan.ts';
import type { PlaceMention } from '../model/reading.ts';
import type { Zone } from '../pages/zones.ts';
import { isWordUnit, textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { foldedAt } from '../text/sentences.ts';

const NEAR_TOP = 12;
const LONGEST = 140;
const LONGEST_BYLINE = 50;
/** What parts the sections of a site above an article. */
const trail = /[»>|/›•]/;

/** The only place of a line that tells the day or ends in the place, with a comma before it. */
export function writtenAt(scan: PageScan, zones: readonly Zone[], { places }: Reference): PlaceMention | undefined {
  const found = new Map<string, PlaceMention>();
  for (const zone of zones.slice(0, NEAR_TOP)) {
    const { start, end } = zone;
    // a byline, or whose page it is, may look like a headline
    const kind = zone.kind === 'title' && end - start <= LONGEST_BYLINE ? 'clutter' : zone.kind;
    if (kind === 'body' && end - start > LONGEST) break;
    if ((kind !== 'date' && kind !== 'clutter') || end - start > LONGEST) continue;
    const [from, to] = [foldedAt(scan.text, start), foldedAt(scan.text, end)];
    if (trail.test(textOf(scan.text.units, from, to)) && kind !== 'date') continue;
    for (const hit of scan.hitsIn(from, to)) {
      const country = hit.kind === 'place' ? places.get(hit.value)?.country : undefined;
      if (country !== undefined && (kind === 'date' ? opens(scan, from, hit.start) || ends(scan, hit, to) : ends(scan, hit, to)))
        found.set(hit.value, { start: hit.start, end: hit.end, name: hit.value, country });
    }
  }
  const [place, ...others] = found.values();
  return others.length === 0 ? place : undefined;
}

/** Nothing but marks stands before it in its line. */
const opens = ({ text: { units } }: PageScan, from: number, at: number): boolean => !units.subarray(from, at).some(isWordUnit);

/** It ends its line, behind a comma. */
const ends = ({ text: { units } }: PageScan, { start, end }: { readonly start: number; readonly end: number }, to: number): boolean =>
  units[start - 2] === COMMA && !units.subarray(end, to).some(isWordUnit);
