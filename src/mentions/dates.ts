import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import { formList, formMap } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { type FoldedText, foldString, isWordUnit } from '../text/fold.ts';
import { hitFlags, starts } from './hit-flags.ts';
import type { HitsAt } from './hits-at.ts';

type Slot = 'd' | 'd2' | 'm' | 'm2' | 'month' | 'month2' | 'y' | 'y2' | 'w' | 'w2';
type Element = { readonly slot: Slot } | { readonly literal: string; readonly letters: boolean } | { readonly space: true };
export type DatePattern = readonly Element[];

/** Patterns by what they start with, so that only those that can match are tried. */
export interface DatePatterns {
  /** By how many digits open them: a day or a month, or a year. */
  readonly shortNumber: readonly DatePattern[];
  readonly year: readonly DatePattern[];
  readonly month: readonly DatePattern[];
  readonly weekday: readonly DatePattern[];
  /** By the first unit of the literal that opens them; each literal is looked at once. */
  readonly literal: ReadonlyMap<number, readonly Opening[]>;
  /** The units that may open a date: digits, and the first of those literals. */
  readonly openers: Uint8Array;
  /** Whether "last" and "next" may stand behind what they turn, as the pack's forms of "last month" do. */
  readonly turnBehind: boolean;
}

interface Opening {
  readonly literal: string;
  readonly patterns: readonly DatePattern[];
}

function openersOf(literal: ReadonlyMap<number, unknown>): Uint8Array {
  const openers = new Uint8Array(65536);
  for (const unit of literal.keys()) openers[unit] = 1;
  for (let unit = 48; unit <= 57; unit += 1) openers[unit] = 1;
  return openers;
}

function byOpening(patterns: readonly DatePattern[], turnBehind: boolean): DatePatterns {
  const opens = (slots: readonly string[]) => patterns.filter(([first]) => first !== undefined && 'slot' in first && slots.includes(first.slot));
  const literal = new Map<number, Opening[]>();
  for (const pattern of patterns) {
    const [first] = pattern;
    if (first === undefined || !('literal' in first)) continue;
    const unit = first.literal.charCodeAt(0);
    const same = literal.get(unit) ?? [];
    const known = same.find((o) => o.literal === first.literal);
    literal.set(
      unit,
      known ? same.map((o) => (o === known ? { ...o, patterns: [...o.patterns, pattern] } : o)) : [...same, { literal: first.literal, patterns: [pattern] }],
    );
  }
  return {
    shortNumber: opens(['d', 'd2', 'm', 'm2']),
    year: opens(['y', 'y2']),
    month: opens(['month', 'month2']),
    weekday: opens(['w', 'w2']),
    literal,
    openers: openersOf(literal),
    turnBehind,
  };
}

/** Dates that every press writes, without a word of any language. */
const everywhere = ['{y}-{m}-{d}', '{y}/{m}/{d}', '{d}/{month}/{y}', '{d}-{month}-{y}'];

/** Compiles the patterns of a pack's `dates.yaml`; an unknown slot is refused with the pattern that has it. */
export function compileDatePatterns(pack: Pack): DatePatterns {
  return byOpening(
    [...everywhere, ...formList(pack.dates.patterns)]
      .map((pattern) => {
        const elements: Element[] = [];
        for (const piece of pattern.split(/(\{[a-z0-9]+\}|\s+)/).filter((p) => p.length > 0)) {
          const slot = /^\{([a-z0-9]+)\}$/.exec(piece)?.[1];
          if (slot !== undefined) {
            if (!['d', 'd2', 'm', 'm2', 'month', 'month2', 'y', 'y2', 'w', 'w2'].includes(slot))
              throw new Error(`languages/${pack.code}/dates.yaml: unknown slot {${slot}} in pattern "${pattern}"`);
            elements.push({ slot: slot as Slot });
          } else if (/^\s+$/.test(piece)) elements.push({ space: true });
          else {
            const literal = foldString(piece);
            elements.push({ literal, letters: /^\p{L}/u.test(literal) });
          }
        }
        return elements;
      })
      .filter((p) => p.some((e) => 'slot' in e)),
    turnsBehind(pack),
  );
}

function turnsBehind(pack: Pack): boolean {
  const turns = formList(pack.dates.lastWords);
  return (formMap(pack.dates.relativeMonths)['-1'] ?? []).some((month) => turns.some((turn) => month.length > turn.length && month.endsWith(turn)));
}

export interface DateScanner {
  readonly text: FoldedText;
  readonly byStart: HitsAt;
  readonly patterns: DatePatterns;
  readonly pack: Pack;
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Where a number of at most so many digits ends that starts at `at`, or -1. */
function digitsEnd(units: Uint16Array, at: number, most: number): number {
  if (isDigit(units[at - 1])) return -1;
  let end = at;
  while (isDigit(units[end]) && end - at <= most) end += 1;
  return end === at || end - at > most ? -1 : end;
}

function numberAt(units: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + ((units[i] as number) - 48);
  return value;
}

function hitAt(scanner: DateScanner, at: number, kinds: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of scanner.byStart.get(at) ?? []) if (kinds.includes(hit.kind) && (!best || hit.end > best.end)) best = hit;
  return best;
}

const weekdayKinds = ['weekday'];
const monthKinds = ['month', 'solarMonth', 'lunarMonth'];
const calendarOfMonth: Record<string, Calendar | undefined> = { solarMonth: 'solar-hijri', lunarMonth: 'lunar-hijri' };

/** What the slots of a pattern took so far. One draft serves for all tries, which nearly all fail. */
interface Draft {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  endDay: number | undefined;
  endMonth: number | undefined;
  weekday: number | undefined;
  endWeekday: number | undefined;
  calendar: Calendar | undefined;
}

const draft: Draft = {
  year: undefined,
  month: undefined,
  day: undefined,
  endDay: undefined,
  endMonth: undefined,
  weekday: undefined,
  endWeekday: undefined,
  calendar: undefined,
};

function clearDraft(): void {
  draft.year = undefined;
  draft.month = undefined;
  draft.day = undefined;
  draft.endDay = undefined;
  draft.endMonth = undefined;
  draft.weekday = undefined;
  draft.endWeekday = undefined;
  draft.calendar = undefined;
}

/** Has all the keys, and is spread first: V8 copies onto keys that are there far faster than onto new ones, and reads objects of one shape fastest. */
const noDate: DateMention = {
  start: 0,
  end: 0,
  calendar: 'gregorian',
  year: undefined,
  month: undefined,
  day: undefined,
  endDay: undefined,
  endMonth: undefined,
  weekday: undefined,
  endWeekday: undefined,
  relative: undefined,
  yearBy: undefined,
  turn: undefined,
};

/** What the slots took, as a date. */
function told(start: number, end: number, calendar: Calendar): DateMention {
  const { year, month, day, endDay, endMonth, weekday, endWeekday } = draft;
  return { ...noDate, start, end, calendar, year, month, day, endDay, endMonth, weekday, endWeekday };
}

function skipBlanks(units: Uint16Array, from: number, limit: number): number {
  let i = from;
  while (i < limit && (units[i] === 32 || units[i] === 10)) i += 1;
  return i;
}

function takeSlot(scanner: DateScanner, slot: Slot, at: number): number {
  const { units } = scanner.text;
  if (slot === 'w' || slot === 'w2') {
    const hit = hitAt(scanner, at, weekdayKinds);
    if (!hit) return -1;
    if (slot === 'w') draft.weekday = Number(hit.value);
    else draft.endWeekday = Number(hit.value);
    return hit.end;
  }
  if (slot === 'month' || slot === 'month2') {
    const hit = hitAt(scanner, at, monthKinds);
    if (!hit) return -1;
    const calendar = calendarOfMonth[hit.kind];
    // one day in two calendars is no range
    if (slot === 'month2' && calendar !== draft.calendar) return -1;
    if (slot === 'month') draft.month = Number(hit.value);
    else draft.endMonth = Number(hit.value);
    draft.calendar = calendar ?? draft.calendar;
    return hit.end;
  }
  const end = digitsEnd(units, at, slot === 'y' || slot === 'y2' ? 4 : 2);
  if (end < 0) return -1;
  const value = numberAt(units, at, end);
  if (slot === 'y' || slot === 'y2') {
    if (end - at !== 4 || value < 1300 || value > 2700) return -1;
    draft.year = value;
  } else if (slot === 'm' || slot === 'm2') {
    if (value < 1 || value > 12) return -1;
    if (slot === 'm') draft.month = value;
    else draft.endMonth = value;
  } else {
    if (value < 1 || value > 32) return -1;
    if (slot === 'd') draft.day = value;
    else draft.endDay = value;
  }
  return end;
}

/** Where a pattern ends that starts at `start`, or -1. What its slots took stands in `draft`. */
function tryPattern(scanner: DateScanner, pattern: DatePattern, start: number, limit: number): number {
  const { units } = scanner.text;
  clearDraft();
  let at = start;
  let index = 0;
  for (const element of pattern) {
    if ('space' in element) {
      if (index > 0 && (units[at] === 46 || units[at] === 44) && !isDigit(units[at + 1])) at += 1;
      at = skipBlanks(units, at, limit);
      // "12 June ,2025"
      if (index > 0 && units[at] === 44 && units[at - 1] === 32) at = skipBlanks(units, at + 1, limit);
    } else if ('literal' in element) {
      if (index > 0 && element.letters) at = skipBlanks(units, at, limit);
      for (let k = 0; k < element.literal.length; k += 1) if (units[at + k] !== element.literal.charCodeAt(k)) return -1;
      at += element.literal.length;
    } else {
      at = takeSlot(scanner, element.slot, at);
      if (at < 0) return -1;
    }
    if (at > limit) return -1;
    index += 1;
  }
  if (isDigit(units[at - 1]) && isDigit(units[at])) return -1;
  if (scanner.pack.words === 'spaces' && isWordUnit(units[at - 1]) && isWordUnit(units[at]) && !isDigit(units[at - 1])) return -1;
  return at;
}

/** The Gregorian reading of a year as written, and the calendar that it belongs to. */
export function calendarOfYear(year: number, month: Calendar | undefined, pack: Pack): Calendar {
  if (month) return month;
  if (year >= 2443) return 'buddhist';
  if (year >= 1300 && year < 1460) return pack.calendar === 'solar-hijri' ? 'solar-hijri' : 'lunar-hijri';
  return 'gregorian';
}

const relativeKinds: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  relativeDay: 'day',
  relativeWeek: 'week',
  relativeMonth: 'month',
  relativeYear: 'year',
};
const sameKinds: Record<string, number> = { sameDay: 0, nextDay: 1, previousDay: -1 };

/** "Last year" is one of the pack's calendar, unless an era beside it says another. */
function calendarOfYearTold(hit: Hit, scanner: DateScanner): Calendar {
  if (scanner.pack.calendar === 'gregorian') return 'gregorian';
  for (let i = hit.start; i <= hit.end + 1; i += 1)
    for (const other of scanner.byStart.get(i) ?? []) if (other.kind === 'era' && other.value === 'gregorian') return 'gregorian';
  return scanner.pack.calendar;
}

function fromHit(hit: Hit, scanner: DateScanner): DateMention | undefined {
  const { start, end } = hit;
  const unit = relativeKinds[hit.kind];
  if (unit) {
    const calendar = unit === 'month' || unit === 'year' ? calendarOfYearTold(hit, scanner) : 'gregorian';
    return { ...noDate, start, end, calendar, relative: { unit, by: Number(hit.value) } };
  }
  if (hit.kind === 'stayDay') return { ...noDate, start, end, relative: { unit: 'stay', by: Number(hit.value) - 1 } };
  const by = hit.kind === 'laterDay' ? Number(hit.value) : sameKinds[hit.kind];
  if (by !== undefined) return { ...noDate, start, end, relative: { unit: 'same', by } };
  if (hit.kind === 'weekday') return { ...noDate, start, end, weekday: Number(hit.value) };
  return undefined;
}

/** The longest date so far of those that start at one place. */
interface Longest {
  best: DateMention | undefined;
}

function tryAll(scanner: DateScanner, patterns: readonly DatePattern[], at: number, limit: number, found: Longest): void {
  for (const pattern of patterns) {
    const end = tryPattern(scanner, pattern, at, limit);
    if (end < 0 || (found.best && end <= found.best.end)) continue;
    const calendar = draft.year === undefined ? (draft.calendar ?? 'gregorian') : calendarOfYear(draft.year, draft.calendar, scanner.pack);
    found.best = told(at, end, calendar);
  }
}

function digitsAt(units: Uint16Array, at: number): number {
  let n = 0;
  while (n < 5 && isDigit(units[at + n])) n += 1;
  return n;
}

const literalAt = (units: Uint16Array, literal: string, at: number) => {
  for (let k = 1; k < literal.length; k += 1) if (units[at + k] !== literal.charCodeAt(k)) return false;
  return true;
};

function atPosition(scanner: DateScanner, at: number, limit: number, flags: number): DateMention | undefined {
  const { units } = scanner.text;
  const { patterns } = scanner;
  const found: Longest = { best: undefined };
  const unit = units[at] as number;
  if (isDigit(unit)) {
    const digits = digitsAt(units, at);
    if (digits <= 2) tryAll(scanner, patterns.shortNumber, at, limit, found);
    else if (digits === 4) tryAll(scanner, patterns.year, at, limit, found);
  } else {
    for (const { literal, patterns: own } of patterns.literal.get(unit) ?? []) if (literalAt(units, literal, at)) tryAll(scanner, own, at, limit, found);
    if ((flags & starts.month) !== 0) tryAll(scanner, patterns.month, at, limit, found);
    if ((flags & starts.weekday) !== 0) tryAll(scanner, patterns.weekday, at, limit, found);
  }
  if ((flags & (starts.weekday | starts.relative)) === 0) return found.best;
  for (const hit of scanner.byStart.get(at) ?? []) {
    const made = fromHit(hit, scanner);
    if (made && (!found.best || made.end > found.best.end)) found.best = made;
  }
  return found.best;
}

function startsWord(text: FoldedText, at: number, spaced: boolean): boolean {
  const unit = text.units[at];
  if (!isWordUnit(unit)) return false;
  if (!isWordUnit(text.units[at - 1])) return true;
  return !spaced || isDigit(unit) !== isDigit(text.units[at - 1]);
}

const APART = 3;
const YEAR_APART = 8;

/** "Tomorrow, Monday": the weekday of a day told by its distance; "March last year": the year of a month. One date each. */
function joined(a: DateMention, b: DateMention): DateMention | undefined {
  const gap = b.start - a.end;
  const [day, weekday] = a.relative ? [a, b] : [b, a];
  if (gap <= APART && day.relative?.unit === 'day' && isWeekday(weekday)) return { ...day, start: a.start, end: b.end, weekday: weekday.weekday as number };
  const [month, year] = a.relative ? [b, a] : [a, b];
  if (gap > YEAR_APART || month.month === undefined || month.year !== undefined || month.turn !== undefined || year.relative?.unit !== 'year') return undefined;
  return { ...month, start: a.start, end: b.end, yearBy: year.relative.by };
}

const LONGEST_MONTH = 24;

/** A month by itself is no date; before a year told by its distance it is. */
function ofMonth(scanner: DateScanner, from: number, year: DateMention): DateMention | undefined {
  if (year.relative?.unit !== 'year') return undefined;
  for (let start = Math.max(from, year.start - LONGEST_MONTH); start < year.start; start += 1) {
    const month = hitAt(scanner, start, monthKinds);
    if (!month || month.end > year.start || year.start - month.end > APART) continue;
    const calendar = calendarOfMonth[month.kind] ?? 'gregorian';
    return { ...noDate, start, end: year.end, calendar, month: Number(month.value), yearBy: year.relative.by };
  }
  return undefined;
}

const LONGEST_PART = 40;
const PART_APART = 4;

/** "The second quarter of 2025", "the first half of next year": the months of the part told before a year. */
function partOfYear(scanner: DateScanner, from: number, year: DateMention): DateMention | undefined {
  if (year.relative?.unit !== 'year' && (year.year === undefined || year.month !== undefined)) return undefined;
  for (let start = Math.max(from, year.start - LONGEST_PART); start < year.start; start += 1) {
    const part = hitAt(scanner, start, partKinds);
    // the year may be told with the last word of the part: "første [halvår 2027]"
    if (!part || part.end >= year.end || year.start - part.end > PART_APART) continue;
    const [month, endMonth] = part.value.split('-').map(Number) as [number, number];
    return { ...year, start, month, endMonth, relative: undefined, yearBy: year.relative?.by ?? year.yearBy };
  }
  return undefined;
}

const partKinds = ['yearPart'];

const isWeekday = (d: DateMention) =>
  d.weekday !== undefined && d.relative === undefined && d.day === undefined && d.endWeekday === undefined && d.turn === undefined;

/** The dates between two folded offsets, longest first where they overlap, in order. */
export function findDates(scanner: DateScanner, from: number, to: number): DateMention[] {
  const dates: DateMention[] = [];
  for (const mention of datesApart(scanner, from, to)) {
    const last = dates.at(-1);
    const both =
      partOfYear(scanner, from, mention) ?? (last && last.end > mention.start - YEAR_APART ? joined(last, mention) : ofMonth(scanner, from, mention));
    if (both && last && both.start === last.start) dates[dates.length - 1] = both;
    else if (both) dates.push(both);
    else dates.push(mention);
  }
  return dates;
}

function datesApart(scanner: DateScanner, from: number, to: number): DateMention[] {
  const found: DateMention[] = [];
  const spaced = scanner.pack.words === 'spaces';
  const { units } = scanner.text;
  const { openers } = scanner.patterns;
  const flags = hitFlags(scanner.byStart, scanner.text.length);
  let at = from;
  while (at < to) {
    const own = flags.at[at] as number;
    const unit = units[at] as number;
    const opens = (own & MENTION) !== 0 || (openers[unit] === 1 && (startsWord(scanner.text, at, spaced) || scanner.byStart.has(at)));
    const mention = opens ? atPosition(scanner, at, to, own) : undefined;
    if (!mention) {
      at += 1;
      continue;
    }
    found.push((flags.any & starts.turn) === 0 ? mention : withTurn(scanner, mention, from, to));
    at = mention.end;
  }
  return found;
}

/** What makes an offset worth a look whatever its units are. */
const MENTION = starts.month | starts.weekday | starts.relative;

/** What begins with a turn word and is a date of its own: "March last year". */
const relativeSpans = ['relativeYear', 'relativeMonth', 'relativeWeek'];

/** "last Monday", "March next": a turn word on either side of a date that has no year. */
function withTurn(scanner: DateScanner, mention: DateMention, from: number, to: number): DateMention {
  if (mention.relative || mention.year !== undefined) return mention;
  for (let i = Math.max(from, mention.start - 14); i <= Math.min(to, mention.end + 2); i += 1) {
    for (const hit of scanner.byStart.get(i) ?? []) {
      if ((hit.kind !== 'lastWords' && hit.kind !== 'nextWords') || hitAt(scanner, i, relativeSpans)) continue;
      const before = hit.end <= mention.start && mention.start - hit.end <= 2;
      if (before || (scanner.patterns.turnBehind && hit.start >= mention.end && hit.start - mention.end <= 2))
        return { ...mention, start: Math.min(mention.start, hit.start), end: Math.max(mention.end, hit.end), turn: hit.kind === 'lastWords' ? -1 : 1 };
    }
  }
  return mention;
}
