import { isWordUnit } from './fold.ts';
import { unitAt } from './unit-at.ts';

/** A stretch of a text, in its own offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Fewer words in capitals are an acronym or two, a dateline or a name written large. */
const FEWEST_WORDS = 4;

const SMALL = 1;
const LARGE = 2;
const OTHER = 3;
const cases = new Uint8Array(65536);

/** Whether a unit is a small letter, a capital or none of both; each is asked for once. */
function caseOf(unit: number): number {
  if (cases[unit] === 0) {
    const character = String.fromCharCode(unit);
    cases[unit] = character !== character.toUpperCase() ? SMALL : character !== character.toLowerCase() ? LARGE : OTHER;
  }
  return cases[unit] as number;
}

/** Where a text runs on in capitals, so that a capital tells nothing of a word. A single small letter among them ("McKAY", "EU's") changes nothing. */
export function capitalStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = -1;
  let end = -1;
  let words = 0;
  const close = () => {
    if (words >= FEWEST_WORDS) stretches.push({ start, end });
    words = 0;
  };
  for (let i = 0; i < text.length; ) {
    if (!isWordUnit(unitAt(text, i))) {
      i += 1;
      continue;
    }
    const from = i;
    let small = 0;
    let large = 0;
    for (; i < text.length && isWordUnit(unitAt(text, i)); i += 1) {
      const letter = caseOf(unitAt(text, i));
      if (letter === SMALL) small += 1;
      else if (letter === LARGE) large += 1;
    }
    if (small > 1 || (small === 1 && large === 0 && i - from > 1)) close();
    else if (large > small) {
      if (words === 0) start = from;
      words += 1;
      end = i;
    }
  }
  close();
  return stretches;
}

/** Whether an offset lies in one of the stretches, which are in order. */
export function liesIn(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((stretches[mid] as Stretch).end <= offset) low = mid + 1;
    else high = mid;
  }
  return (stretches[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
