// Lists of a sentence are short and come nearly in order: `Array.sort` copies even those, and was the largest single source of garbage of a page.

interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** Longer lists go to `Array.sort`, as what is put in one by one grows with the square of the length. */
const SHORT = 64;

type Order<T> = (a: T, b: T) => number;

/** Sorts a list in place as `Array.sort` does; items of one rank keep their order. */
export function sortInPlace<T>(list: T[], order: Order<T>): T[] {
  if (list.length > SHORT) return list.sort(order);
  for (let i = 1; i < list.length; i += 1) {
    const item = list[i] as T;
    let at = i;
    while (at > 0 && order(list[at - 1] as T, item) > 0) {
      list[at] = list[at - 1] as T;
      at -= 1;
    }
    if (at < i) list[at] = item;
  }
  return list;
}

const earlier: Order<Spanned> = (a, b) => a.start - b.start;
const earlierOrLonger: Order<Spanned> = (a, b) => a.start - b.start || b.end - a.end;

/** Puts spans in order of their start, in place. */
export const byStart = <T extends Spanned>(list: T[]): T[] => sortInPlace(list, earlier);

/** Puts spans in order of their start, the longer first, in place. */
export const byPlace = <T extends Spanned>(list: T[]): T[] => sortInPlace(list, earlierOrLonger);
