import { formList, formMap } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { foldString } from '../text/fold.ts';

/** What a slot fills, as a place in a list. */
export const part = { year: 0, month: 1, day: 2, endMonth: 3, endDay: 4, weekday: 5, endWeekday: 6, relativeMonth: 7 } as const;
const slots = {
  d: part.day,
  d2: part.endDay,
  m: part.month,
  m2: part.endMonth,
  month: part.month,
  month2: part.endMonth,
  y: part.year,
  y2: part.year,
  w: part.weekday,
  w2: part.endWeekday,
  rm: part.relativeMonth,
} as const;
/** A part of a date as patterns write it. */
export type Slot = keyof typeof slots;

type Element =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly part: number }
  | { readonly kind: 'literal'; readonly literal: string; readonly letters: boolean }
  | { readonly kind: 'space' };

/** Patterns that begin alike, as a tree: what they share is looked at once. */
export interface Branch {
  readonly element: Element;
  readonly next: Branch[];
  /** The place among all patterns of the one that ends here, or -1: of two that end at one unit the first holds. */
  pattern: number;
}

/** Patterns by what they start with, so that only those that can match are tried. */
export interface DatePatterns {
  /** By how many digits open them: a day or a month, or a year. */
  readonly shortNumber: readonly Branch[];
  readonly year: readonly Branch[];
  /** By a day, which may be told in words. */
  readonly day: readonly Branch[];
  readonly month: readonly Branch[];
  readonly weekday: readonly Branch[];
  /** By the first unit of the literal that opens them; of two that open with one unit the first holds. */
  readonly literal: ReadonlyMap<number, readonly (readonly Branch[])[]>;
  /** The units that may open a date: digits, and the first of those literals. */
  readonly openers: Uint8Array;
  /** Whether "last" and "next" may stand behind what they turn, as the pack's forms of "last month" do. */
  readonly turnBehind: boolean;
}

function openersOf(literal: ReadonlyMap<number, unknown>): Uint8Array {
  const openers = new Uint8Array(65536);
  for (const unit of literal.keys()) openers[unit] = 1;
  for (let unit = 48; unit <= 57; unit += 1) openers[unit] = 1;
  return openers;
}

function sameElement(a: Element, b: Element): boolean {
  if (a.kind === 'slot') return b.kind === 'slot' && a.slot === b.slot;
  return a.kind === 'literal' ? b.kind === 'literal' && a.literal === b.literal : b.kind === 'space';
}

function plant(branches: Branch[], elements: readonly Element[], pattern: number): void {
  let level = branches;
  for (const [depth, element] of elements.entries()) {
    let branch = level.find((b) => sameElement(b.element, element));
    if (!branch) {
      branch = { element, next: [], pattern: -1 };
      level.push(branch);
    }
    if (depth === elements.length - 1 && branch.pattern < 0) branch.pattern = pattern;
    level = branch.next;
  }
}

function byOpening(patterns: readonly (readonly Element[])[], turnBehind: boolean): DatePatterns {
  const tree: Branch[] = [];
  for (const [number, elements] of patterns.entries()) plant(tree, elements, number);
  const opens = (...own: Slot[]) => tree.filter(({ element }) => element.kind === 'slot' && own.includes(element.slot));
  const literal = new Map<number, Branch[][]>();
  for (const branch of tree) {
    if (branch.element.kind !== 'literal') continue;
    const unit = branch.element.literal.charCodeAt(0);
    literal.set(unit, [...(literal.get(unit) ?? []), [branch]]);
  }
  return {
    shortNumber: opens('d', 'd2', 'm', 'm2'),
    year: opens('y', 'y2'),
    day: opens('d', 'd2'),
    month: opens('month', 'month2'),
    weekday: opens('w', 'w2'),
    literal,
    openers: openersOf(literal),
    turnBehind,
  };
}

/** Dates that every press writes, without a word of any language. */
const full = [
  '{y}-{m}-{d}',
  '{y}/{m}/{d}',
  '{d}/{month}/{y}',
  '{d}-{month}-{y}',
  '{d}.{month}.{y}',
  '{d}-{m}-{y}',
  '{d} {month} {y}',
  '{month} {d} {y}',
  '{y} {month} {d}',
  '{d} {month}/{month2} {y}',
  '{d}/ {month}/{y}',
  '{d} / {month} / {y}',
  '{d} / {m} / {y}',
  '{y} / {m} / {d}',
  '{y} - {m} - {d}',
  '{d} - {m} - {y}',
];
const everywhere = [...full, '{d}-{month}', ...full.map((pattern) => `{w} ${pattern}`)];
/** Read so only where the order of the language leaves no date: "10/15/2025", "10-15-2025". */
const elsewhere = ['{m}/{d}/{y}', '{m}-{d}-{y}'];

function elementOf(piece: string, refuse: (slot: string) => Error): Element {
  const slot = /^\{([a-z0-9]+)\}$/.exec(piece)?.[1];
  if (slot !== undefined) {
    if (!Object.hasOwn(slots, slot)) throw refuse(slot);
    return { kind: 'slot', slot: slot as Slot, part: slots[slot as Slot] };
  }
  if (/^\s+$/.test(piece)) return { kind: 'space' };
  const literal = foldString(piece);
  return { kind: 'literal', literal, letters: /^\p{L}/u.test(literal) };
}

/** Compiles the patterns of a pack's `dates.yaml`; an unknown slot is refused with the pattern that has it. */
export function compileDatePatterns(pack: Pack): DatePatterns {
  const compiled = [...everywhere, ...formList(pack.dates.patterns), ...elsewhere].map((pattern) => {
    const pieces = pattern.split(/(\{[a-z0-9]+\}|\s+)/).filter((p) => p.length > 0);
    return pieces.map((piece) => elementOf(piece, (slot) => new Error(`languages/${pack.code}/dates.yaml: unknown slot {${slot}} in pattern "${pattern}"`)));
  });
  return byOpening(
    compiled.filter((p) => p.some((e) => e.kind === 'slot')),
    turnsBehind(pack),
  );
}

function turnsBehind(pack: Pack): boolean {
  const turns = formList(pack.dates.lastWords);
  return (formMap(pack.dates.relativeMonths)['-1'] ?? []).some((month) => turns.some((turn) => month.length > turn.length && month.endsWith(turn)));
}
