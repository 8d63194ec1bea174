// Which of two numbers is the month: "3/11/2025" is a day of March or of November, and only the page tells.
import type { DateMention } from '../model/reading.ts';
import { dateWith } from '../model/shapes.ts';
import { weekdayOf } from '../text/calendars.ts';
import { isDigit, textOf } from '../text/fold.ts';

const MONTHS = 12;
/** "3/11/2025", "03-11-25": with dots no press writes the month first. */
const numeric = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;

/** Whether a page writes the month first: by a number of its days that is none of a month, else by what its outlet's country does. */
export function writesMonthFirst(text: string, locale: string | undefined): boolean {
  let first = false;
  for (const [, a, , b] of text.matchAll(numeric)) {
    if (Number(a) > MONTHS) return false;
    if (Number(b) > MONTHS) first = true;
  }
  return first || (locale !== undefined && isMonthFirst(locale));
}

const orders = new Map<string, boolean>();

/** Whether the numeric dates of a locale open with the month, by CLDR. */
function isMonthFirst(locale: string): boolean {
  const known = orders.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', dateStyle: 'short' }).formatToParts(0);
  const first = parts.find((p) => p.type === 'day' || p.type === 'month' || p.type === 'year')?.type === 'month';
  orders.set(locale, first);
  return first;
}

/** A day that is written in numbers, with the month first where its page writes so, or where only so it falls on the weekday told beside it. */
export function inOrder(date: DateMention, units: Uint16Array, monthFirst: boolean): DateMention {
  const { day, month, year, weekday } = date;
  if (day === undefined || month === undefined || year === undefined || day > MONTHS || day === month || date.endDay !== undefined) return date;
  if (date.calendar !== 'gregorian' || !isDigit(units[date.end - 1]) || !opensWithDay(textOf(units, date.start, date.end), day)) return date;
  const told = weekday === undefined ? undefined : [fallsOn(year, month, day, weekday), fallsOn(year, day, month, weekday)];
  const swaps = told && told[0] !== told[1] ? told[1] : monthFirst;
  return swaps ? dateWith(date, { day: month, month: day }) : date;
}

const opening = /(\d{1,2})[/-]\d{1,2}[/-]\d{4}$/;
const opensWithDay = (written: string, day: number) => Number(opening.exec(written)?.[1]) === day;

function fallsOn(year: number, month: number, day: number, weekday: number): boolean {
  return weekdayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) === weekday;
}
