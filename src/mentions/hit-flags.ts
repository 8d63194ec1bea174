import type { HitsAt } from './hits-at.ts';

/** What starts at an offset, as bits: most offsets hold nothing that a date or a figure could start with. */
export const starts = { month: 1, weekday: 2, relative: 4, turn: 8, number: 16, dayWord: 32, yearPart: 64 } as const;

const bitOf: ReadonlyMap<string, number> = new Map(
  Object.entries({
    month: starts.month,
    solarMonth: starts.month,
    lunarMonth: starts.month,
    weekday: starts.weekday,
    dayWord: starts.dayWord,
    yearPart: starts.yearPart,
    relativeDay: starts.relative,
    relativeWeek: starts.relative,
    relativeMonth: starts.relative,
    relativeYear: starts.relative,
    sameDay: starts.relative,
    nextDay: starts.relative,
    previousDay: starts.relative,
    laterDay: starts.relative,
    stayDay: starts.relative,
    weekend: starts.relative,
    season: starts.relative,
    monthWord: starts.relative,
    solarMonthWord: starts.relative,
    lastWords: starts.turn,
    nextWords: starts.turn,
    number: starts.number,
  }),
);

export interface HitFlags {
  readonly at: Uint8Array;
  /** The bits of all offsets together. */
  readonly any: number;
}

const made = new WeakMap<HitsAt, HitFlags>();

/** The bits of each offset of a text of `length` units, made once for its hits. */
export function hitFlags(byStart: HitsAt, length: number): HitFlags {
  const known = made.get(byStart);
  if (known) return known;
  const at = new Uint8Array(length + 1);
  let any = 0;
  for (const { kind, start } of byStart.hits) {
    const bits = bitOf.get(kind) ?? 0;
    at[start] = (at[start] as number) | bits;
    any |= bits;
  }
  const flags = { at, any };
  made.set(byStart, flags);
  return flags;
}
