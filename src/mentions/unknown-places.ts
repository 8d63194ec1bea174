import type { Mention } from '../model/reading.ts';
import { SPACE } from '../text/marks.ts';
import { endsInBuilding, isCapital, type NameScan, wordClose } from './name-scan.ts';

/** An abbreviation is shorter, or all in capitals. */
const SHORTEST = 4;

/**
 * "Met X in Arica on Saturday": right behind the word for being somewhere, a word with a capital that is nothing the engine knows. Some place that no table
 * has: whatever is told to be there was nowhere else. Only where names have capitals, and the pack tells by what names of buildings are known.
 */
export function unknownPlaces(scan: NameScan, cues: readonly Mention[]): Mention[] {
  if (!scan.pack.cased || scan.buildings.size === 0) return [];
  const limit = scan.text.units.length;
  return cues.flatMap(({ kind, end }) => {
    const start = end + 1;
    if (kind !== 'within' || scan.text.units[end] !== SPACE || !isCapital(scan, start) || isCapital(scan, start + 1)) return [];
    const close = wordClose(scan, start, limit);
    if (close - start < SHORTEST || scan.byStart.has(start) || scan.covered(start, close) || endsInBuilding(scan, start)) return [];
    return [{ kind: 'elsewhere', value: 'elsewhere', start, end: close }];
  });
}
