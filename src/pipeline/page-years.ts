// The year of a day that a page tells without one: by the years that the page speaks of, in whatever calendar it counts them.
import { resolveDate } from '../assembly/resolve-date.ts';
import type { PageScan } from '../mentions/page-scan.ts';
import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { AddressMonth } from '../pages/address.ts';
import { daySpan, weekdayOf } from '../text/calendars.ts';
import { type FoldedText, isDigit, textOf } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';

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
const SOLAR = { first: 1379, last: 1429, behind: 621 };

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
    if (told && !endsTerm(units, i, told.year)) found.push(told);
  }
  return found;
}

/** "The programme for 2024-2028": the last year of a term lies ahead; that of a longer span, "35 years of relations (1989-2024)", is this one. */
function endsTerm(units: Uint16Array, at: number, year: number): boolean {
  const before = TERM_OF_YEARS.exec(textOf(units, Math.max(0, at - YEAR_DIGITS - MOST_MARKS), at))?.[1];
  const span = year - Number(before);
  return span >= 2 && span <= LONGEST_TERM;
}

const LONGEST_TERM = 6;
const MOST_MARKS = 3;
const TERM_OF_YEARS = /(?<!\d)(\d{4}) ?- ?$/;

/** Gregorian years that a page tells with a month, those that it hopes or plans for, and those that are over. */
interface Kinds {
  readonly dated: ReadonlySet<number>;
  readonly goals: ReadonlySet<number>;
  /** Those that something is only put off to or made for, each time they are told. */
  readonly terms: ReadonlySet<number>;
  readonly over: ReadonlySet<number>;
}

/** The year that a text speaks from: the latest, without those that stand alone far ahead (goals, terms of programmes). */
function latestYear(found: readonly Told[], calendar: Calendar, kinds: Kinds): Told | undefined {
  const years = [...new Set(found.map((y) => y.common))].sort((a, b) => b - a);
  while (years.length > 1 && isFarAhead(years[0] as number, years[1] as number, kinds)) years.shift();
  const count = (year: number | undefined) => found.filter((y) => y.common === year).length;
  // of the last two the one that is named more: next year's plans are told once
  if (years.length > 1 && (years[0] as number) - (years[1] as number) === 1 && count(years[1]) > count(years[0])) years.shift();
  // "double trade by 2028": of a page that names no other year, that of a goal ahead tells nothing
  if (years.length === 1 && kinds.goals.has(years[0] as number)) return undefined;
  const latest = found.filter((y) => y.common === years[0]);
  return latest.find((y) => y.calendar === calendar) ?? latest[0];
}

/** "By 2030": a round year, a goal, or one without a month a few years behind one that has one or is over. A year that is only far behind the last is history. */
function isFarAhead(year: number, before: number, { dated, goals, terms, over }: Kinds): boolean {
  const gap = year - before;
  // "put off until 2026", "the plan for 2026", beside the year before it
  if (gap === 1 && terms.has(year)) return true;
  if (gap < 2 || dated.has(year) || over.has(year)) return false;
  return goals.has(year) || year % DECADE === 0 || (gap < TERM && (dated.has(before) || over.has(before)));
}

const DECADE = 10;
const TERM = 5;

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
export function yearsOf(scan: PageScan, solar: boolean, filed?: AddressMonth): YearOf {
  let named: readonly Told[] | undefined;
  let kinds: Kinds | undefined;
  let full: readonly DateMention[] | undefined;
  return (date) => {
    full ??= fullDays(scan);
    const again = full.find((d) => d.calendar === date.calendar && d.month === date.month && d.day === date.day);
    if (again) return again.year;
    const ofAddress = filed && yearBeside(date, filed);
    if (ofAddress !== undefined) return ofAddress;
    named ??= yearsNamed(scan.text, solar);
    kinds ??= kindsOf(scan);
    const told = latestYear(named, date.calendar, kinds);
    const latest = told && within(date, told);
    if (told === undefined || latest === undefined) return undefined;
    const byWeekday = date.weekday === undefined ? undefined : [latest, latest + 1, latest - 1].find((y) => weekdayIs(dayIn(date, y), date.weekday));
    return byWeekday ?? (kinds.over.has(told.common) ? latest + 1 : latest);
  };
}

/** The year of a day in the month that the address tells, or in one beside it. */
function yearBeside({ calendar, month }: DateMention, filed: AddressMonth): number | undefined {
  if (calendar !== 'gregorian' || month === undefined) return undefined;
  const years = [filed.year, filed.year - 1, filed.year + 1];
  return years.find((year) => Math.abs((year - filed.year) * MONTHS + month - filed.month) <= 1);
}

const MONTHS = 12;

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
  for (const sentence of scan.sentences.slice(0, MOST_SENTENCES)) {
    if (sentence.zone === 'caption') continue;
    for (const year of yearsOfFigures(scan, sentence)) over.add(year);
  }
  return over;
}

/** "In the first five months of 2025": a year of which only some months are told is not over. */
const MONTHS_REACH = 24;

/** The years of which a sentence tells a level: "trade reached 74 million in 2024" is written when they are over. */
function yearsOfFigures(scan: PageScan, { start, end }: Sentence): number[] {
  const [dates, hits] = [scan.datesIn(start, end), scan.hitsIn(start, end)];
  const measures = hits.filter((h) => h.kind === 'measure');
  if (measures.length === 0 || !hasFigure(scan.text, start, end, dates)) return [];
  const inPart = (d: DateMention) => hits.some((h) => h.kind === 'yearUnits' && h.end <= d.end && d.start - h.end <= MONTHS_REACH && h.start < d.start);
  const years = dates.filter(isYear);
  // "from 17 million in 2018 to 51 million in 2021": a level of its own stands before the later year, unless it is agreed or hoped for
  const compared = (d: DateMention) => {
    const before = years[years.findIndex((y) => y === d) - 1];
    return before !== undefined && !hits.some((h) => h.kind === 'act') && hasFigure(scan.text, before.end, d.start, []);
  };
  const beside = (d: DateMention) => measures.some((m) => !years.some((other) => other !== d && isBetween(other, m, d))) || compared(d);
  return dates.flatMap((d) => (isYear(d) && beside(d) && !inPart(d) && !isGoal(d, dates, hits) ? [commonYear(d.calendar, d.year)] : []));
}

type Place = Pick<DateMention, 'start' | 'end'>;

const isBetween = (place: Place, a: Place, b: Place) => place.start >= Math.min(a.end, b.end) && place.end <= Math.max(a.start, b.start);

const isYear = (d: DateMention): d is DateMention & { year: number } => d.year !== undefined && d.month === undefined;

/** Whether a sentence has a digit that is none of its dates. */
function hasFigure({ units }: FoldedText, from: number, to: number, dates: readonly DateMention[]): boolean {
  for (let i = from; i < to; i += 1) if (isDigit(units[i]) && !dates.some((d) => i >= d.start && i < d.end)) return true;
  return false;
}

/** "Reached 5 billion in 2024, with a goal of 10 billion by 2030": a word of what is hoped for tells of the years behind it, or where none is, of those before it. */
function isGoal(year: DateMention, dates: readonly DateMention[], hits: readonly Hit[]): boolean {
  return hits.some((h) => {
    if (h.kind !== 'figure' || (h.value !== 'target' && h.value !== 'forecast')) return false;
    return h.start < year.start || !dates.some((d) => isYear(d) && d.start > h.start);
  });
}

/** What a page tells of its years. */
function kindsOf(scan: PageScan): Kinds {
  const dated = new Set<number>();
  const goals = new Set<number>();
  const terms = new Map<number, boolean>();
  for (const { start, end } of scan.sentences.slice(0, MOST_SENTENCES)) {
    const dates = scan.datesIn(start, end);
    if (dates.every((d) => d.year === undefined)) continue;
    const hits = scan.hitsIn(start, end);
    for (const date of dates) {
      if (date.year === undefined) continue;
      const year = commonYear(date.calendar, date.year);
      if (date.month !== undefined) dated.add(year);
      else if (isGoal(date, dates, hits)) goals.add(year);
      terms.set(year, terms.get(year) !== false && isTerm(date, hits));
    }
  }
  return { dated, goals, terms: new Set([...terms].filter(([, only]) => only).map(([year]) => year)), over: yearsOver(scan) };
}

/** "Until 2026", "for 2026": behind such a word stands a year that need not have come. */
const isTerm = (date: DateMention & { year?: number }, hits: readonly Hit[]): boolean =>
  isYear(date) && hits.some((h) => h.kind === 'terms' && h.end >= date.start - 1 && h.start < date.end && h.start <= date.start);

const commonYear = (calendar: Calendar, year: number) => (calendar === 'solar-hijri' ? year + SOLAR.behind : year);
