import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import { type FoldedText, isDigit, isWordUnit } from '../text/fold.ts';
import { APOSTROPHE, COLON, COMMA, DASH } from '../text/marks.ts';
import { unitAt } from '../text/unit-at.ts';
import { type Branch, type DatePatterns, part, type Slot } from './date-patterns.ts';
import type { HitsAt } from './hits-at.ts';

/** A text with its finds, and the patterns of its language. */
export interface DateScanner {
  readonly text: FoldedText;
  readonly byStart: HitsAt;
  readonly patterns: DatePatterns;
  readonly pack: Pack;
}

/** Whether a unit is a digit; folded text has no others. */
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

/** The longest find of some kinds that starts at a place. */
export function hitAt(scanner: DateScanner, at: number, kinds: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of scanner.byStart.get(at) ?? []) if (kinds.includes(hit.kind) && (!best || hit.end > best.end)) best = hit;
  return best;
}

const weekdayKinds = ['weekday'];
const dayWordKinds = ['dayWord'];
const relativeMonthKinds = ['relativeMonth'];
export const monthKinds = ['month', 'solarMonth', 'lunarMonth'];
export const calendarOfMonth: Record<string, Calendar | undefined> = { solarMonth: 'solar-hijri', lunarMonth: 'lunar-hijri' };

/** A date of which nothing is told. */
export const noDate: DateMention = {
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

function skipBlanks(units: Uint16Array, from: number, limit: number): number {
  let i = from;
  while (i < limit && (units[i] === 32 || units[i] === 10)) i += 1;
  return i;
}

const SLASH = 0x2f;

/** Whether "/03/22" stands at an offset. */
function isSlashed(units: Uint16Array, at: number): boolean {
  let next = at + 1;
  while (isDigit(units[next])) next += 1;
  return next > at + 1 && units[next] === SLASH && isDigit(units[next + 1]);
}

/** "The 1990s", "1970-årene": letters at a number, or behind its hyphen, make another word of it. */
const startsSuffix = (units: Uint16Array, at: number): boolean =>
  isWordUnit(units[at]) || ((units[at] === DASH || units[at] === APOSTROPHE) && isWordUnit(units[at + 1]) && !isDigit(units[at + 1]));

/** No part of a date is negative. */
const UNFILLED = -1;

/** The search for the longest date that starts at one place. */
export class Search {
  best: DateMention | undefined;
  /** What the slots took on the way to the branch under way. */
  private readonly filled = new Int32Array(Object.keys(part).length).fill(UNFILLED);
  private calendar: Calendar | undefined;
  /** The year just taken has other digits right behind it. */
  private runsOn = false;
  /** The pattern that gave the best of the branches under way, or -1. */
  private pattern = -1;
  private scanner!: DateScanner;
  private start = 0;
  private limit = 0;

  begin(scanner: DateScanner, start: number, limit: number): void {
    this.scanner = scanner;
    this.start = start;
    this.limit = limit;
    this.best = undefined;
  }

  /** Takes the longest date of some patterns if it is longer than what was found before. */
  among(branches: readonly Branch[]): void {
    this.pattern = -1;
    this.follow(branches, this.start);
  }

  private follow(branches: readonly Branch[], at: number): void {
    for (const { element, pattern, next } of branches) {
      if (element.kind === 'slot') {
        const { calendar } = this;
        const before = this.filled[element.part] as number;
        const end = this.takeSlot(element.slot, element.part, at);
        if (end >= 0) this.arrive(pattern, next, end);
        this.filled[element.part] = before;
        this.calendar = calendar;
      } else {
        const end = element.kind === 'space' ? this.skipSpace(at) : this.takeLiteral(element.literal, element.letters, at);
        if (end >= 0) this.arrive(pattern, next, end);
      }
    }
  }

  private arrive(pattern: number, next: readonly Branch[], end: number): void {
    if (end > this.limit) return;
    if (pattern >= 0 && this.mayEnd(end)) this.keep(pattern, end);
    if (next.length > 0) this.follow(next, end);
  }

  private keep(pattern: number, end: number): void {
    const { best, start } = this;
    if (best && (end < best.end || (end === best.end && pattern > this.pattern))) return;
    const year = this.partAt(part.year);
    const calendar = year === undefined ? (this.calendar ?? 'gregorian') : calendarOfYear(year, this.calendar, this.scanner.pack);
    const months = this.partAt(part.relativeMonth);
    this.pattern = pattern;
    this.best = {
      start,
      end,
      calendar,
      year,
      month: this.partAt(part.month),
      day: this.partAt(part.day),
      endDay: this.partAt(part.endDay),
      endMonth: this.partAt(part.endMonth),
      weekday: this.partAt(part.weekday),
      endWeekday: this.partAt(part.endWeekday),
      relative: months === undefined ? undefined : { unit: 'month', by: months - MONTHS_BACK },
      yearBy: undefined,
      turn: undefined,
    };
  }

  private partAt(place: number): number | undefined {
    const value = this.filled[place] as number;
    return value === UNFILLED ? undefined : value;
  }

  private mayEnd(at: number): boolean {
    const { units } = this.scanner.text;
    const digit = isDigit(units[at - 1]);
    // "in 1404/03/22": the month and the day of a year stand behind
    if (digit && units[at] === SLASH && this.filled[part.day] === UNFILLED && isSlashed(units, at)) return false;
    if (this.runsOn && digit && isDigit(units[at])) return true;
    // the year of "4, 15/10/2025" stands behind
    if (digit && (isDigit(units[at]) || (units[at] === SLASH && isDigit(units[at + 1]) && this.filled[part.day] !== UNFILLED))) return false;
    if (digit && this.isYearAlone() && this.scanner.pack.cased && startsSuffix(units, at)) return false;
    return digit || this.scanner.pack.words !== 'spaces' || !isWordUnit(units[at - 1]) || !isWordUnit(units[at]);
  }

  private isYearAlone(): boolean {
    return this.filled[part.year] !== UNFILLED && this.filled[part.month] === UNFILLED && this.filled[part.day] === UNFILLED;
  }

  private skipSpace(from: number): number {
    const { units } = this.scanner.text;
    let at = from;
    if (at > this.start && (units[at] === 46 || units[at] === 44) && !isDigit(units[at + 1])) at += 1;
    at = skipBlanks(units, at, this.limit);
    // "12 June ,2025"
    return at > this.start && units[at] === 44 && units[at - 1] === 32 ? skipBlanks(units, at + 1, this.limit) : at;
  }

  private takeLiteral(literal: string, letters: boolean, from: number): number {
    const { units } = this.scanner.text;
    const at = from > this.start && letters ? skipBlanks(units, from, this.limit) : from;
    for (let k = 0; k < literal.length; k += 1) if (units[at + k] !== unitAt(literal, k)) return -1;
    return at + literal.length;
  }

  private takeSlot(slot: Slot, place: number, at: number): number {
    switch (slot) {
      case 'w':
      case 'w2':
        return this.takeWeekday(place, at);
      case 'month':
      case 'month2':
        return this.takeMonth(place, at);
      case 'rm':
        return this.takeRelativeMonth(place, at);
      case 'y':
      case 'y2':
        return this.takeYear(place, at);
      case 'm':
      case 'm2':
        return this.takeNumber(place, at, MONTH);
      default:
        return isDigit(this.scanner.text.units[at]) ? this.takeNumber(place, at, DAY) : this.takeDayWord(place, at);
    }
  }

  private takeDayWord(place: number, at: number): number {
    const hit = hitAt(this.scanner, at, dayWordKinds);
    // "the second round, May 2024": a comma parts what is counted from the month
    if (!hit || this.scanner.text.units[hit.end] === COMMA) return -1;
    this.filled[place] = Number(hit.value);
    return hit.end;
  }

  private takeWeekday(place: number, at: number): number {
    const hit = hitAt(this.scanner, at, weekdayKinds);
    if (!hit) return -1;
    this.filled[place] = Number(hit.value);
    return hit.end;
  }

  private takeMonth(place: number, at: number): number {
    const hit = hitAt(this.scanner, at, monthKinds);
    if (!hit) return -1;
    const calendar = calendarOfMonth[hit.kind];
    // one day in two calendars is no range
    if (place === part.endMonth && calendar !== this.calendar) return -1;
    this.filled[place] = Number(hit.value);
    this.calendar = calendar ?? this.calendar;
    return hit.end;
  }

  /** "The 12th of this month". */
  private takeRelativeMonth(place: number, at: number): number {
    const hit = hitAt(this.scanner, at, relativeMonthKinds);
    if (!hit) return -1;
    this.filled[place] = Number(hit.value) + MONTHS_BACK;
    this.calendar = calendarTold(hit, this.scanner);
    return hit.end;
  }

  /** "23 Mehr 04": behind a month of the sun a year may leave out its century. */
  private takeYear(place: number, at: number): number {
    const end = this.takeNumber(place, at, YEAR);
    if (end >= 0 || this.calendar !== 'solar-hijri' || this.scanner.text.units[at] !== ZERO) return end;
    const short = this.takeNumber(place, at, SHORT_YEAR);
    if (short < 0 || this.scanner.text.units[short] === COLON) return -1;
    this.filled[place] = SOLAR_CENTURY + (this.filled[place] as number);
    return short;
  }

  private takeNumber(place: number, at: number, { fewest, most, from, to }: typeof YEAR): number {
    const { units } = this.scanner.text;
    const whole = digitsEnd(units, at, most);
    const end = whole < 0 && place === part.year ? this.yearEnd(at) : whole;
    if (end < 0 || end - at < fewest) return -1;
    const value = numberAt(units, at, end);
    if (value < from || value > to) return -1;
    this.filled[place] = value;
    this.runsOn = place === part.year ? whole < 0 : this.runsOn && whole < 0;
    return end;
  }

  /** "15 Oct 202515 Oct 2025", "15/10/202518:22": behind the year of a full day the next line or the hour may follow at once. */
  private yearEnd(at: number): number {
    if (this.filled[part.day] === UNFILLED || this.filled[part.month] === UNFILLED) return -1;
    const { units } = this.scanner.text;
    const run = digitsEnd(units, at, YEAR.most + DAY.most);
    return run > at + YEAR.most ? at + YEAR.most : -1;
  }
}

/** No part is negative: months that lie back are counted from here. */
const MONTHS_BACK = 12;

/** "Last year" is one of the pack's calendar, unless an era beside it says another. */
export function calendarTold(hit: Hit, scanner: DateScanner): Calendar {
  if (scanner.pack.calendar === 'gregorian') return 'gregorian';
  for (let i = hit.start; i <= hit.end + 1; i += 1)
    for (const other of scanner.byStart.get(i) ?? []) if (other.kind === 'era' && other.value === 'gregorian') return 'gregorian';
  return scanner.pack.calendar;
}

/** How many digits a number has, and its bounds. */
const YEAR = { fewest: 4, most: 4, from: 1300, to: 2700 };
const SHORT_YEAR: typeof YEAR = { fewest: 2, most: 2, from: 1, to: 9 };
const SOLAR_CENTURY = 1400;
const ZERO = 0x30;
const MONTH: typeof YEAR = { fewest: 1, most: 2, from: 1, to: 12 };
const DAY: typeof YEAR = { fewest: 1, most: 2, from: 1, to: 32 };

/** Years of a solar calendar that are far ahead are those of the moon: 1447 was 2025. */
const SOLAR_END = 1430;

/** The Gregorian reading of a year as written, and the calendar that it belongs to. */
export function calendarOfYear(year: number, month: Calendar | undefined, pack: Pack): Calendar {
  if (month) return month;
  if (year >= 2443) return 'buddhist';
  if (year >= 1300 && year < 1460) return pack.calendar === 'solar-hijri' && year < SOLAR_END ? 'solar-hijri' : 'lunar-hijri';
  return 'gregorian';
}
