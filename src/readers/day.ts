const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The day of a machine-readable time stamp (ISO 8601, `20250501…`, RFC 2822, epoch seconds), as `YYYY-MM-DD`.
 * An ISO stamp gives the day that it writes, whatever its time zone. Undefined where no Gregorian day can be told.
 */
export function readDay(stamp: unknown): string | undefined {
  if (typeof stamp === 'number') return fromEpoch(stamp);
  if (typeof stamp !== 'string') return undefined;
  const text = stamp.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{4,6}|T\d*|)(?!\d)/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const mail = /^(?:[A-Z][a-z]{2},? )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})\b/.exec(text);
  const month = mail ? 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(mail[2] as string) / 3 + 1 : 0;
  return mail && Number.isInteger(month) ? validDay(Number(mail[3]), month, Number(mail[1])) : undefined;
}

function fromEpoch(value: number): string | undefined {
  const date = new Date(value > 1e11 ? value : value * 1000);
  return value > 1e8 && Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : undefined;
}

function validDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = year >= FIRST_YEAR && year <= LAST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : undefined;
}
