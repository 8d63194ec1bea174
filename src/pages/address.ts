import { daySpan } from '../text/calendars.ts';

/** What an address tells: its host without `www.`, and the day that it carries. */
export interface AddressFacts {
  readonly host: string;
  readonly published?: string;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2035;

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || year > LAST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** "1404/07/23": the years of the solar Hijri calendar that the web has seen. */
const solarYear = /^1(?:3[89]|4[0-2])\d$/;

function solarDay(year: string, month: string, day: string): string | undefined {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31;
  return solarYear.test(year) && isDay ? daySpan('solar-hijri', parts)?.start : undefined;
}

/** Milliseconds, microseconds or nanoseconds since 1970 as the number of a story. */
const epoch = /^(1[5-9]\d{8})(?:\d{3}|\d{6}|\d{9})$/;

/** The day packed into a run of digits, `20250502…` at its start or `250502113025…` (day, then time) anywhere in a longer id. */
export function dayInDigits(digits: string): string | undefined {
  if (digits.length === 8 || digits.length >= 12) {
    const found = /^20\d\d/.test(digits) ? iso(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) : undefined;
    if (found) return found;
  }
  const solar = digits.length === DAY_ALONE || digits.length >= LEAST_ID ? solarDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)) : undefined;
  if (solar) return solar;
  const moment = epoch.exec(digits)?.[1];
  if (moment) return new Date(Number(moment) * 1000).toISOString().slice(0, 10);
  if (digits.length < 12) return undefined;
  for (let i = 0; i + 12 <= digits.length; i += 1) {
    const part = (from: number) => Number(digits.slice(i + from, i + from + 2));
    const found = part(6) < 24 && part(8) < 60 && part(10) < 60 && part(0) >= 14 ? iso(2000 + part(0), part(2), part(4)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Digits of the number of a story that opens with its day. */
const LEAST_ID = 11;
/** Digits of a day that is packed and stands alone. */
const DAY_ALONE = 8;

/** The day that an address carries: in path parts, as one number, or packed into a longer one. */
export function dayInAddress(address: string): string | undefined {
  const parts = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(address);
  if (parts) {
    const found = iso(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (found) return found;
  }
  const solar = /\/(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(address);
  const solarFound = solar && solarDay(solar[1] as string, solar[2] as string, solar[3] as string);
  if (solarFound) return solarFound;
  const dashed = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(address);
  if (dashed) {
    const found = iso(Number(dashed[1]), Number(dashed[2]), Number(dashed[3]));
    if (found) return found;
  }
  for (const [run] of address.matchAll(/\d{8,20}/g)) {
    const found = dayInDigits(run);
    if (found) return found;
  }
  return undefined;
}

/** A month as an address tells it. */
export interface AddressMonth {
  readonly year: number;
  readonly month: number;
}

/** The month of an address that files its stories by months: "/2025/06/talks". */
export function monthInAddress(address: string): AddressMonth | undefined {
  const [, year, month] = /\/(20\d\d)[/-](0?[1-9]|1[0-2])\/(?!\d{1,2}\/)/.exec(address) ?? [];
  return year !== undefined && iso(Number(year), Number(month), 1) !== undefined ? { year: Number(year), month: Number(month) } : undefined;
}

/** The day that an image's file name tells, when it was uploaded (epoch seconds) or taken (`IMG_20250408_103355.jpg`), or undefined. */
export function dayInFileName(name: string): string | undefined {
  const seconds = /(?<!\d)(1[4-9]\d{8})(?!\d)/.exec(name)?.[1];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const digits = /(?<!\d)20\d{6}(?!\d)/.exec(name)?.[0];
  return digits ? dayInDigits(digits) : undefined;
}

/** Host and day of an address, or undefined if it is none that a page can have: `javascript:` and `data:` have no host. */
export function readAddress(address: string): AddressFacts | undefined {
  try {
    const { hostname } = new URL(address);
    if (hostname === '') return undefined;
    const published = dayInAddress(address);
    return { host: hostname.replace(/^www\./, ''), ...(published ? { published } : {}) };
  } catch {
    return undefined;
  }
}
