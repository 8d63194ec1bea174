// The year of a day that a page tells without one: by the years that the page speaks of, in whatever calendar it counts them.
import { resolveDate } from '../assembly/resolve-date.ts';
import type { PageScan } from '../mentions/page-scan.ts';
import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import { daySpan, weekdayOf } from '../text/calendars.ts';
import { type FoldedText, isDigit, textOf } from '../text/fold.ts';

/** The year in which a day without one lies, or undefined where the page speaks of no year. */
export type YearOf = (date: DateMention) => number | undefined;

/** A year as a page tells it. */
interface Told {
  readonly calendar: Calendar;
  readonly year: number;
  /** The Gregorian year that most of it lies in, by which years of several calendars are compared. */
  readonly common: number;
}

const YEARS_REACH = 60_000;
const YEAR_DIGITS = 4;
const FAR_AHEAD = 2040;
/** The first and the last years of our time in the calendars that count others than the Gregorian. */
const SOLAR = { first: 1300, last: 1429, behind: 621 };

function toldYear(year: number, solar: boolean): Told | undefined {
  if (year >= 2000 && year < FAR_AHEAD) return { calendar: 'gregorian', year, common: year };
  if (solar && year >= SOLAR.first && year <= SOLAR.last) return { calendar: 'solar-hijri', year, common: year + SOLAR.behind };
  return undefined;
}

/** The years of our time that a text names, in order. Solar years are asked for only where the press counts them: elsewhere such numbers are counts. */
function yearsNamed({ units, at, length }: FoldedText, solar: boolean): Told[] {
  const found: Told[] = [];
  for (let i = 0; i + 3 < length && (at[i] as number) < YEARS_REACH; i += 1) {
    if (!isDigit(units[i]) || isDigit(units[i - 1])) continue;
    let digits = 1;
    while (digits <= YEAR_DIGITS && isDigit(units[i + digits])) digits += 1;
    const told = digits === YEAR_DIGITS ? toldYear(Number(textOf(units, i, i + YEAR_DIGITS)), solar) : undefined;
    if (told) found.push(told);
  }
  return found;
}

/** The year that a text speaks from: the latest, without those that stand alone far ahead (goals, terms of programmes). */
function latestYear(found: readonly Told[], calendar: Calendar): Told | undefined {
  const years = [...new Set(found.map((y) => y.common))].sort((a, b) => b - a);
  while (years.length > 1 && (years[0] as number) - (years[1] as number) >= 2) years.shift();
  const count = (year: number | undefined) => found.filter((y) => y.common === year).length;
  // of the last two the one that is named more: next year's plans are told once
  if (years.length > 1 && count(years[1]) > count(years[0])) years.shift();
  const latest = found.filter((y) => y.common === years[0]);
  return latest.find((y) => y.calendar === calendar) ?? latest[0];
}

const alone = { anchor: undefined, last: undefined, planned: false } as const;
const dayIn = (date: DateMention, year: number) => resolveDate({ ...date, year }, alone)?.span.start;

/** The year of the date's own calendar in which its day lies within a year of another. */
function within(date: DateMention, { calendar, year, common }: Told): number | undefined {
  if (date.calendar === calendar) return year;
  const span = daySpan(calendar, { year });
  const near = AROUND.map((by) => ownYear(date.calendar, common) + by);
  return near.find((y) => {
    const day = dayIn(date, y);
    return day !== undefined && span !== undefined && day >= span.start && day <= span.end;
  });
}

const AROUND = [0, -1, 1];
const LUNAR = { epoch: 622, pace: 1.0307 };

/** The year of a calendar in which a Gregorian year ends, or one beside it. */
function ownYear(calendar: Calendar, gregorian: number): number {
  if (calendar === 'solar-hijri') return gregorian - SOLAR.behind;
  if (calendar === 'lunar-hijri') return Math.round((gregorian - LUNAR.epoch) * LUNAR.pace);
  return calendar === 'buddhist' ? gregorian + 543 : gregorian;
}

/** The years of a page, found when first asked for. */
export function yearsOf(scan: PageScan, solar: boolean): YearOf {
  let named: readonly Told[] | undefined;
  let over: ReadonlySet<number> | undefined;
  let full: readonly DateMention[] | undefined;
  return (date) => {
    full ??= fullDays(scan);
    const again = full.find((d) => d.calendar === date.calendar && d.month === date.month && d.day === date.day);
    if (again) return again.year;
    named ??= yearsNamed(scan.text, solar);
    const told = latestYear(named, date.calendar);
    const latest = told && within(date, told);
    if (told === undefined || latest === undefined) return undefined;
    const byWeekday = date.weekday === undefined ? undefined : [latest, latest + 1, latest - 1].find((y) => weekdayIs(dayIn(date, y), date.weekday));
    over ??= yearsOver(scan);
    return byWeekday ?? (over.has(told.common) ? latest + 1 : latest);
  };
}

const weekdayIs = (day: string | undefined, weekday: number | undefined) => day !== undefined && weekdayOf(day) === weekday;

const MOST_SENTENCES = 40;
/** How many sentences tell what the page is about, and on which day. */
const LEAD = 8;

/** "Ulaanbaatar, 5 November": the days that the first sentences tell in full. One told again with its year has that year. */
function fullDays(scan: PageScan): readonly DateMention[] {
  return scan.sentences
    .slice(0, LEAD)
    .flatMap(({ start, end }) => scan.datesIn(start, end).filter((d) => d.day !== undefined && d.month !== undefined && d.year !== undefined));
}

/** The years of which a page tells a level, as Gregorian ones: they are over when it is written. */
function yearsOver(scan: PageScan): ReadonlySet<number> {
  const over = new Set<number>();
  for (const { start, end, zone } of scan.sentences.slice(0, MOST_SENTENCES)) {
    if (zone === 'caption') continue;
    for (const year of yearsOfFigures(scan.datesIn(start, end), scan.hitsIn(start, end))) over.add(year);
  }
  return over;
}

/** "In the first five months of 2025": a year of which only some months are told is not over. */
const MONTHS_REACH = 24;

/** The years of which a sentence tells a level: "trade reached 74 million in 2024" is written when they are over. */
function yearsOfFigures(dates: readonly DateMention[], hits: readonly Hit[]): number[] {
  const goal = hits.some((h) => h.kind === 'figure' && (h.value === 'target' || h.value === 'forecast'));
  if (goal || !hits.some((h) => h.kind === 'measure')) return [];
  const inPart = (d: DateMention) => hits.some((h) => h.kind === 'yearUnits' && h.end <= d.end && d.start - h.end <= MONTHS_REACH && h.start < d.start);
  return dates.flatMap((d) => (d.year !== undefined && d.month === undefined && !inPart(d) ? [commonYear(d.calendar, d.year)] : []));
}

const commonYear = (calendar: Calendar, year: number) => (calendar === 'solar-hijri' ? year + SOLAR.behind : year);
