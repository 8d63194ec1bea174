import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';
import { dateWith } from '../model/shapes.ts';
import type { Hit } from '../packs/lexicon.ts';
import { type FoldedText, isDigit, isWordUnit } from '../text/fold.ts';
import { COLON, SPACE } from '../text/marks.ts';
import { calendarOfMonth, calendarTold, type DateScanner, hitAt, monthKinds, noDate, Search } from './date-search.ts';
import { hitFlags, starts } from './hit-flags.ts';

/** One search serves for all places, as nearly all fail. */
const search = new Search();

const relativeKinds: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  relativeDay: 'day',
  relativeWeek: 'week',
  relativeMonth: 'month',
  relativeYear: 'year',
};
/** Names of months that say that they are months. */
const monthWords: Record<string, Calendar | undefined> = { monthWord: 'gregorian', solarMonthWord: 'solar-hijri' };
const sameKinds: Record<string, number> = { sameDay: 0, nextDay: 1, previousDay: -1 };

/** "At the weekend": the last two days of a week, the nearest in time or those of a week told by its distance. */
function weekend(by: number, start: number, end: number, first: number): DateMention {
  const days = { weekday: ((first + 4) % 7) + 1, endWeekday: ((first + 5) % 7) + 1 };
  return dateWith(noDate, { start, end, ...days, relative: by === 0 ? undefined : { unit: 'week', by, first } });
}

/** "This autumn", "last autumn": the months of a season, of the nearest year or of one told by its distance. */
function seasonTold(value: string, start: number, end: number): DateMention {
  const [months, years] = value.split('/') as [string, string | undefined];
  const [month, endMonth] = months.split('-').map(Number) as [number, number];
  return dateWith(noDate, { start, end, month, endMonth, yearBy: years === undefined ? undefined : Number(years) });
}

/** "The longest day" is not today, nor is the day in it. */
const isNoDay = (hit: Hit) => hit.value === 'none' && relativeKinds[hit.kind] !== undefined;

/** "The last 20 days": what a number stands right before is counted, and no day, unless the number is that of an hour. */
function isCounted(scanner: DateScanner, at: number): boolean {
  const { units } = scanner.text;
  if (units[at - 1] !== SPACE) return false;
  // "the first half of the year": the half is a part of it
  if (endsAt(scanner, at - 1, 'yearPart') !== undefined) return false;
  const number = isDigit(units[at - 2]) ? digitsFrom(units, at - 1) : endsAt(scanner, at - 1, 'number');
  if (number === undefined || endsAt(scanner, number - 1, 'uncounted') !== undefined) return false;
  // "Oct 4 last year": the number is that of a day
  return endsAt(scanner, number - 1, 'month') === undefined;
}

/** "31,000 last year": a span that opens with the word that turns it is counted by no number before it. */
const isTurned = (scanner: DateScanner, { start, end }: Hit): boolean =>
  (scanner.byStart.get(start) ?? []).some((h) => (h.kind === 'lastWords' || h.kind === 'nextWords') && h.end < end);

/** Where the digits begin that end at an offset. */
function digitsFrom(units: Uint16Array, end: number): number {
  let from = end;
  while (isDigit(units[from - 1])) from -= 1;
  return from;
}

const LONGEST_NUMBER = 14;

/** Where a find of a kind begins that ends at an offset. */
function endsAt({ byStart }: DateScanner, end: number, kind: string): number | undefined {
  for (let start = Math.max(0, end - LONGEST_NUMBER); start < end; start += 1)
    if ((byStart.get(start) ?? []).some((h) => h.kind === kind && h.end === end)) return start;
  return undefined;
}

/** A date by itself; `from` is where what is read begins, before which nothing is counted. */
function fromHit(hit: Hit, scanner: DateScanner, from: number): DateMention | undefined {
  const { start, end } = hit;
  const unit = relativeKinds[hit.kind];
  if (isNoDay(hit)) return undefined;
  if (unit) {
    if (start > from && !isTurned(scanner, hit) && isCounted(scanner, start)) return undefined;
    const calendar = unit === 'month' || unit === 'year' ? calendarTold(hit, scanner) : 'gregorian';
    const first = unit === 'week' ? scanner.pack.weekStart : undefined;
    return dateWith(noDate, { start, end, calendar, relative: { unit, by: Number(hit.value), first } });
  }
  if (hit.kind === 'weekend') return weekend(Number(hit.value), start, end, scanner.pack.weekStart);
  if (hit.kind === 'season') return seasonTold(hit.value, start, end);
  if (hit.kind === 'stayDay') return dateWith(noDate, { start, end, relative: { unit: 'stay', by: Number(hit.value) - 1 } });
  const by = hit.kind === 'laterDay' ? Number(hit.value) : sameKinds[hit.kind];
  if (by !== undefined) return dateWith(noDate, { start, end, relative: { unit: 'same', by } });
  const months = monthWords[hit.kind];
  if (months) return dateWith(noDate, { start, end, calendar: months, month: Number(hit.value) });
  if (hit.kind === 'weekday') return dateWith(noDate, { start, end, weekday: Number(hit.value) });
  return undefined;
}

function digitsAt(units: Uint16Array, at: number): number {
  let n = 0;
  while (n < 5 && isDigit(units[at + n])) n += 1;
  return n;
}

/** "01:22 - 23 October", "18h22, 15/10/2025": minutes behind the hour open no date. */
function isMinutes(units: Uint16Array, at: number): boolean {
  const mark = units[at - 1] as number;
  return at >= 2 && isDigit(units[at - 2]) && (mark === COLON || isWordUnit(mark));
}

function atPosition(scanner: DateScanner, at: number, from: number, limit: number, flags: number): DateMention | undefined {
  const { units } = scanner.text;
  const { patterns } = scanner;
  search.begin(scanner, at, limit);
  const unit = units[at] as number;
  if (isDigit(unit)) {
    const digits = digitsAt(units, at);
    if (digits === 2 && isMinutes(units, at)) return undefined;
    if (digits <= 2) search.among(patterns.shortNumber);
    else if (digits === 4) search.among(patterns.year);
  } else {
    for (const branches of patterns.literal.get(unit) ?? []) search.among(branches);
    if ((flags & starts.month) !== 0) search.among(patterns.month);
    if ((flags & starts.weekday) !== 0) search.among(patterns.weekday);
    if ((flags & starts.dayWord) !== 0) search.among(patterns.day);
  }
  if ((flags & (starts.weekday | starts.relative | starts.yearPart)) === 0) return search.best;
  let { best } = search;
  if (!best && (flags & starts.yearPart) !== 0) best = season(scanner, at);
  const hits = scanner.byStart.get(at) ?? [];
  const no = hits.find(isNoDay);
  if (no && best && best.end < no.end) best = undefined;
  for (const hit of hits) {
    if (no && hit.end < no.end) continue;
    const made = fromHit(hit, scanner, from);
    if (made && (!best || made.end > best.end)) best = made;
  }
  return best;
}

function startsWord(text: FoldedText, at: number, spaced: boolean): boolean {
  const unit = text.units[at];
  if (!isWordUnit(unit)) return false;
  if (!isWordUnit(text.units[at - 1])) return true;
  return !spaced || isDigit(unit) !== isDigit(text.units[at - 1]);
}

const APART = 3;
/** "In the afternoon of 23 July": what may be another day where it stands alone is a part of this one. */
const PART_OF_DAY = 8;
const YEAR_APART = 8;

/** "Tomorrow, Monday": the weekday of a day told by its distance; "Monday next week": that of a week; "March last year": the year of a month. One date each. */
function joined(a: DateMention, b: DateMention): DateMention | undefined {
  const gap = b.start - a.end;
  if (gap <= PART_OF_DAY && a.relative?.unit === 'same' && a.relative.by === 0 && b.day !== undefined && b.month !== undefined)
    return dateWith(b, { start: a.start });
  const [day, weekday] = a.relative ? [a, b] : [b, a];
  if (gap <= APART && day.relative?.unit === 'day' && isWeekday(weekday))
    return dateWith(day, { start: a.start, end: b.end, weekday: weekday.weekday as number });
  const [week, ofWeek] = a.relative ? [a, b] : [b, a];
  if (gap <= 1 && week.relative?.unit === 'week' && week.weekday === undefined && isWeekday(dateWith(ofWeek, { endWeekday: undefined, turn: undefined })))
    return dateWith(week, { start: a.start, end: b.end, weekday: ofWeek.weekday, endWeekday: ofWeek.endWeekday });
  const [month, year] = a.relative ? [b, a] : [a, b];
  if (gap > YEAR_APART || month.month === undefined || month.year !== undefined || month.turn !== undefined || year.relative?.unit !== 'year') return undefined;
  return dateWith(month, { start: a.start, end: b.end, yearBy: year.relative.by });
}

const LONGEST_MONTH = 24;

/** A month by itself is no date; before a year told by its distance it is. */
function ofMonth(scanner: DateScanner, from: number, year: DateMention): DateMention | undefined {
  if (year.relative?.unit !== 'year') return undefined;
  const flags = hitFlags(scanner.byStart, scanner.text.length).at;
  for (let start = Math.max(from, year.start - LONGEST_MONTH); start <= year.start; start += 1) {
    if (((flags[start] as number) & starts.month) === 0) continue;
    const month = hitAt(scanner, start, monthKinds);
    if (!month || month.end > year.start || year.start - month.end > APART) continue;
    const calendar = calendarOfMonth[month.kind] ?? 'gregorian';
    return dateWith(noDate, { start, end: year.end, calendar, month: Number(month.value), yearBy: year.relative.by });
  }
  return undefined;
}

const LONGEST_PART = 40;
const PART_APART = 4;

/** "The second quarter of 2025", "the first half of next year": the months of the part told before a year. */
function partOfYear(scanner: DateScanner, from: number, year: DateMention): DateMention | undefined {
  if (year.relative?.unit !== 'year' && (year.year === undefined || year.month !== undefined)) return undefined;
  const flags = hitFlags(scanner.byStart, scanner.text.length);
  if ((flags.any & starts.yearPart) === 0) return undefined;
  for (let start = Math.max(from, year.start - LONGEST_PART); start <= year.start; start += 1) {
    if (((flags.at[start] as number) & starts.yearPart) === 0) continue;
    const part = hitAt(scanner, start, partKinds);
    // the year may be told with the last word of the part, or all of it: "første [halvår 2027]", "[quý I/2027]"
    if (!part || part.end >= year.end || year.start - part.end > PART_APART) continue;
    const [month, endMonth] = part.value.split('-').map(Number) as [number, number];
    return dateWith(year, { start, month, endMonth, relative: undefined, yearBy: year.relative?.by ?? year.yearBy });
  }
  return undefined;
}

const partKinds = ['yearPart'];

/** "Next spring": a part of a year beside a word that says which; alone it is no date. */
function season(scanner: DateScanner, at: number): DateMention | undefined {
  const part = hitAt(scanner, at, partKinds);
  if (!part) return undefined;
  const [month, endMonth] = part.value.split('-').map(Number) as [number, number];
  const mention = dateWith(noDate, { start: part.start, end: part.end, calendar: scanner.pack.calendar, month, endMonth });
  const turned = withTurn(scanner, mention, Math.max(0, at - TURN_REACH), part.end + TURN_REACH);
  return turned === mention ? undefined : turned;
}

const TURN_REACH = 14;

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
    const mention = opens ? atPosition(scanner, at, from, to, own) : undefined;
    if (!mention) {
      at = pastNoDay(scanner, at, own);
      continue;
    }
    found.push((flags.any & starts.turn) === 0 ? mention : withTurn(scanner, mention, from, to));
    at = mention.end;
  }
  return found;
}

/** Behind a day that only looks so ("to Dushanbe", a city that is called Monday); else the next unit. */
function pastNoDay(scanner: DateScanner, at: number, flags: number): number {
  const none = (flags & starts.relative) === 0 ? undefined : hitAt(scanner, at, relativeDays);
  return none?.value === 'none' ? none.end : at + 1;
}

const relativeDays = ['relativeDay'];

/** What makes an offset worth a look whatever its units are. */
const MENTION = starts.month | starts.weekday | starts.relative | starts.dayWord | starts.yearPart;

/** What begins with a turn word and is a date of its own: "March last year". */
const relativeSpans = ['relativeYear', 'relativeMonth', 'relativeWeek'];

/** "last Monday", "March next": a turn word on either side of a date that has no year. */
function withTurn(scanner: DateScanner, mention: DateMention, from: number, to: number): DateMention {
  if (mention.relative || mention.year !== undefined) return mention;
  for (let i = Math.max(from, mention.start - TURN_REACH); i <= Math.min(to, mention.end + 2); i += 1) {
    for (const hit of scanner.byStart.get(i) ?? []) {
      if ((hit.kind !== 'lastWords' && hit.kind !== 'nextWords') || hitAt(scanner, i, relativeSpans) || hitAt(scanner, i, relativeDays)?.value === 'none')
        continue;
      const before = hit.end <= mention.start && mention.start - hit.end <= 2;
      // a pattern may hold the word: "last {month}"
      const within = hit.start === mention.start && hit.end < mention.end;
      if (before || within || (scanner.patterns.turnBehind && hit.start >= mention.end && hit.start - mention.end <= 2))
        return dateWith(mention, { start: Math.min(mention.start, hit.start), end: Math.max(mention.end, hit.end), turn: hit.kind === 'lastWords' ? -1 : 1 });
    }
  }
  return mention;
}
