import type { Hit } from '../packs/lexicon.ts';
import { type FoldedText, foldString, isWordUnit } from '../text/fold.ts';
import { formList } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import type { Calendar } from '../model/mention.ts';
import type { DateMention } from '../model/reading.ts';

type Slot = 'd' | 'd2' | 'm' | 'm2' | 'month' | 'month2' | 'y' | 'y2' | 'w' | 'w2';
type Element = { readonly slot: Slot } | { readonly literal: string; readonly letters: boolean } | { readonly space: true };
export type DatePattern = readonly Element[];

/** Patterns by what they start with, so that only those that can match are tried. */
export interface DatePatterns {
  readonly digit: readonly DatePattern[];
  readonly month: readonly DatePattern[];
  readonly weekday: readonly DatePattern[];
  /** By the first unit of the literal that opens them. */
  readonly literal: ReadonlyMap<number, readonly DatePattern[]>;
}

function byOpening(patterns: readonly DatePattern[]): DatePatterns {
  const opens = (slots: readonly string[]) => patterns.filter(([first]) => first !== undefined && 'slot' in first && slots.includes(first.slot));
  const literal = new Map<number, DatePattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern;
    if (first === undefined || !('literal' in first)) continue;
    const unit = first.literal.charCodeAt(0);
    literal.set(unit, [...(literal.get(unit) ?? []), pattern]);
  }
  return { digit: opens(['d', 'd2', 'm', 'm2', 'y', 'y2']), month: opens(['month', 'month2']), weekday: opens(['w', 'w2']), literal };
}

/** Dates that every press writes, without a word of any language. */
const everywhere = ['{y}-{m}-{d}', '{y}/{m}/{d}', '{d}/{month}/{y}', '{d}-{month}-{y}'];

/** Compiles the patterns of a pack's `dates.yaml`; an unknown slot is refused with the pattern that has it. */
export function compileDatePatterns(pack: Pack): DatePatterns {
  return byOpening([...everywhere, ...formList(pack.dates.patterns)].map((pattern) => {
    const elements: Element[] = [];
    for (const piece of pattern.split(/(\{[a-z0-9]+\}|\s+)/).filter((p) => p.length > 0)) {
      const slot = /^\{([a-z0-9]+)\}$/.exec(piece)?.[1];
      if (slot !== undefined) {
        if (!['d', 'd2', 'm', 'm2', 'month', 'month2', 'y', 'y2', 'w', 'w2'].includes(slot)) throw new Error(`languages/${pack.code}/dates.yaml: unknown slot {${slot}} in pattern "${pattern}"`);
        elements.push({ slot: slot as Slot });
      } else if (/^\s+$/.test(piece)) elements.push({ space: true });
      else {
        const literal = foldString(piece);
        elements.push({ literal, letters: /^\p{L}/u.test(literal) });
      }
    }
    return elements;
  }).filter((p) => p.some((e) => 'slot' in e)));
}

export interface DateScanner { readonly text: FoldedText; readonly byStart: ReadonlyMap<number, readonly Hit[]>; readonly patterns: DatePatterns; readonly pack: Pack }

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

function readDigits(units: Uint16Array, at: number, most: number): { value: number; end: number } | undefined {
  if (isDigit(units[at - 1])) return undefined;
  let end = at;
  let value = 0;
  while (isDigit(units[end]) && end - at <= most) { value = value * 10 + ((units[end] as number) - 48); end += 1; }
  return end === at || end - at > most ? undefined : { value, end };
}

function hitAt(scanner: DateScanner, at: number, kinds: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of scanner.byStart.get(at) ?? []) if (kinds.includes(hit.kind) && (!best || hit.end > best.end)) best = hit;
  return best;
}

const monthKinds = ['month', 'solarMonth', 'lunarMonth'];
const calendarOfMonth: Record<string, Calendar | undefined> = { solarMonth: 'solar-hijri', lunarMonth: 'lunar-hijri' };

interface Draft { year?: number; month?: number; day?: number; endDay?: number; endMonth?: number; weekday?: number; endWeekday?: number; calendar?: Calendar }

function skipBlanks(units: Uint16Array, from: number, limit: number): number {
  let i = from;
  while (i < limit && (units[i] === 32 || units[i] === 10)) i += 1;
  return i;
}

function takeSlot(scanner: DateScanner, slot: Slot, at: number, draft: Draft): number {
  const { units } = scanner.text;
  if (slot === 'w' || slot === 'w2') { const hit = hitAt(scanner, at, ['weekday']); if (!hit) return -1; if (slot === 'w') draft.weekday = Number(hit.value); else draft.endWeekday = Number(hit.value); return hit.end; }
  if (slot === 'month' || slot === 'month2') {
    const hit = hitAt(scanner, at, monthKinds);
    if (!hit) return -1;
    if (slot === 'month') draft.month = Number(hit.value); else draft.endMonth = Number(hit.value);
    draft.calendar = calendarOfMonth[hit.kind] ?? draft.calendar;
    return hit.end;
  }
  const digits = readDigits(units, at, slot === 'y' || slot === 'y2' ? 4 : 2);
  if (!digits) return -1;
  const { value, end } = digits;
  if (slot === 'y' || slot === 'y2') { if (end - at !== 4 || value < 1300 || value > 2700) return -1; draft.year = value; } else if (slot === 'm' || slot === 'm2') { if (value < 1 || value > 12) return -1; if (slot === 'm') draft.month = value; else draft.endMonth = value; } else { if (value < 1 || value > 32) return -1; if (slot === 'd') draft.day = value; else draft.endDay = value; }
  return end;
}

function tryPattern(scanner: DateScanner, pattern: DatePattern, start: number, limit: number): { end: number; draft: Draft } | undefined {
  const { units } = scanner.text;
  const draft: Draft = {};
  let at = start;
  let index = 0;
  for (const element of pattern) {
    if ('space' in element) {
      if (index > 0 && (units[at] === 46 || units[at] === 44) && !isDigit(units[at + 1])) at += 1;
      at = skipBlanks(units, at, limit);
    } else if ('literal' in element) {
      if (index > 0 && element.letters) at = skipBlanks(units, at, limit);
      for (let k = 0; k < element.literal.length; k += 1) if (units[at + k] !== element.literal.charCodeAt(k)) return undefined;
      at += element.literal.length;
    } else {
      at = takeSlot(scanner, element.slot, at, draft);
      if (at < 0) return undefined;
    }
    if (at > limit) return undefined;
    index += 1;
  }
  if (isDigit(units[at - 1]) && isDigit(units[at])) return undefined;
  if (scanner.pack.words === 'spaces' && isWordUnit(units[at - 1]) && isWordUnit(units[at]) && !isDigit(units[at - 1])) return undefined;
  return { end: at, draft };
}

/** The Gregorian reading of a year as written, and the calendar that it belongs to. */
export function calendarOfYear(year: number, month: Calendar | undefined, pack: Pack): Calendar {
  if (month) return month;
  if (year >= 2443) return 'buddhist';
  if (year >= 1300 && year < 1460) return pack.calendar === 'solar-hijri' ? 'solar-hijri' : 'lunar-hijri';
  return 'gregorian';
}

const relativeKinds: Record<string, 'day' | 'week' | 'month' | 'year'> = { relativeDay: 'day', relativeWeek: 'week', relativeMonth: 'month', relativeYear: 'year' };
const sameKinds: Record<string, number> = { sameDay: 0, nextDay: 1, previousDay: -1 };

function fromHit(hit: Hit): DateMention | undefined {
  const unit = relativeKinds[hit.kind];
  if (unit) return { start: hit.start, end: hit.end, calendar: 'gregorian', relative: { unit, by: Number(hit.value) } };
  const by = sameKinds[hit.kind];
  if (by !== undefined) return { start: hit.start, end: hit.end, calendar: 'gregorian', relative: { unit: 'same', by } };
  if (hit.kind === 'weekday') return { start: hit.start, end: hit.end, calendar: 'gregorian', weekday: Number(hit.value) };
  return undefined;
}

const noPatterns: readonly DatePattern[] = [];

function patternsAt(scanner: DateScanner, at: number): readonly DatePattern[] {
  const unit = scanner.text.units[at] as number;
  if (isDigit(unit)) return scanner.patterns.digit;
  const literal = scanner.patterns.literal.get(unit) ?? noPatterns;
  const hits = scanner.byStart.get(at);
  if (!hits) return literal;
  const month = hits.some((h) => monthKinds.includes(h.kind)) ? scanner.patterns.month : noPatterns;
  const weekday = hits.some((h) => h.kind === 'weekday') ? scanner.patterns.weekday : noPatterns;
  return month.length + weekday.length === 0 ? literal : [...literal, ...month, ...weekday];
}

function atPosition(scanner: DateScanner, at: number, limit: number): DateMention | undefined {
  let best: DateMention | undefined;
  for (const pattern of patternsAt(scanner, at)) {
    const found = tryPattern(scanner, pattern, at, limit);
    if (!found || (best && found.end <= best.end)) continue;
    const calendar = found.draft.year === undefined ? (found.draft.calendar ?? 'gregorian') : calendarOfYear(found.draft.year, found.draft.calendar, scanner.pack);
    best = { start: at, end: found.end, ...found.draft, calendar };
  }
  for (const hit of scanner.byStart.get(at) ?? []) {
    const made = fromHit(hit);
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

/** The dates between two folded offsets, longest first where they overlap, in order. */
export function findDates(scanner: DateScanner, from: number, to: number): DateMention[] {
  const found: DateMention[] = [];
  const spaced = scanner.pack.words === 'spaces';
  let at = from;
  while (at < to) {
    const mention = startsWord(scanner.text, at, spaced) || scanner.byStart.has(at) ? atPosition(scanner, at, to) : undefined;
    if (mention) { found.push(withTurn(scanner, mention, from, to)); at = mention.end; } else at += 1;
  }
  return found;
}

/** "last Monday", "March next": a turn word on either side of a date that has no year. */
function withTurn(scanner: DateScanner, mention: DateMention, from: number, to: number): DateMention {
  if (mention.relative || mention.year !== undefined) return mention;
  for (let i = Math.max(from, mention.start - 14); i <= Math.min(to, mention.end + 2); i += 1) {
    for (const hit of scanner.byStart.get(i) ?? []) {
      if (hit.kind !== 'lastWords' && hit.kind !== 'nextWords') continue;
      if ((hit.end <= mention.start && mention.start - hit.end <= 2) || (hit.start >= mention.end && hit.start - mention.end <= 2)) return { ...mention, start: Math.min(mention.start, hit.start), end: Math.max(mention.end, hit.end), turn: hit.kind === 'lastWords' ? -1 : 1 };
    }
  }
  return mention;
}
