// Where each engagement stands in the lanes of the timeline. Pure; the figure draws what this gives.
import type { Engagement } from '../../../../src/api/contract.ts';
import { type Level, levelOf, levels } from '../../../../src/model/levels.ts';

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Span {
  /** Milliseconds since 1970, from and up to. */
  readonly from: number;
  readonly to: number;
}

export interface Mark {
  readonly engagement: Engagement;
  readonly level: Level;
  /** Pixels from where time begins. */
  readonly x: number;
  readonly width: number;
  /** Pixels from the top of the figure to the middle of the mark. */
  readonly y: number;
}

export interface Lane {
  readonly level: Level;
  readonly top: number;
  readonly height: number;
  readonly count: number;
  /** How many marks lie above one another where they lie most. */
  readonly rows: number;
}

export interface Layout {
  readonly lanes: readonly Lane[];
  /** In the order of time. */
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface Measures {
  readonly width: number;
  /** The least length of a mark, and the height of a row of them. */
  readonly size: number;
  readonly row: number;
  /** Room at the top and bottom of a lane. */
  readonly before: number;
  readonly after: number;
}

type Dated = Engagement & { readonly date: NonNullable<Engagement['date']> };
export const isDated = (engagement: Engagement): engagement is Dated => engagement.date !== null;

const periods = [1, 3, 10] as const;
/** How many years back the timeline goes: undefined is all. */
export type Years = (typeof periods)[number] | undefined;

/** Time from the first engagement to the last, with a little room; the last `years` of it. Undefined where none has a day. */
export function spanOf(engagements: readonly Engagement[], years: Years): Span | undefined {
  const dated = engagements.filter(isDated);
  if (dated.length === 0) return undefined;
  const to = Math.max(...dated.map(({ date }) => timeOf(date.end))) + DAY;
  const least = years === undefined ? Number.NEGATIVE_INFINITY : to - years * 365.25 * DAY;
  const from = Math.min(...dated.map(({ date }) => timeOf(date.start)).filter((time) => time >= least), to - DAY);
  const room = Math.max(2 * DAY, (to - from) * 0.02);
  return { from: from - room, to: to + room };
}

/** The shortest period that holds nearly all: one old anniversary should not press ten years of visits together. */
export function fittingYears(engagements: readonly Engagement[]): Years {
  const dated = engagements.filter(isDated);
  const last = Math.max(...dated.map(({ date }) => timeOf(date.end)));
  const within = (years: number): number => dated.filter(({ date }) => timeOf(date.start) >= last - years * 365.25 * DAY).length;
  return periods.find((years) => within(years) >= dated.length * 0.9 && within(years) < dated.length);
}

/** The first row whose last mark ends before this one begins. */
function rowFor(ends: number[], x: number, end: number): number {
  const free = ends.findIndex((before) => before + 1 <= x);
  const at = free < 0 ? ends.length : free;
  ends[at] = end;
  return at;
}

interface Placed {
  readonly engagement: Dated;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

function placeLane(engagements: readonly Dated[], span: Span, { width, size }: Measures): Placed[] {
  const scale = (time: number): number => ((time - span.from) / (span.to - span.from)) * width;
  const ends: number[] = [];
  return engagements.map((engagement) => {
    const { start, end } = engagement.date;
    const from = Math.max(0, scale(timeOf(start)));
    const long = scale(timeOf(end) + DAY) - from;
    const x = Math.min(long < size ? from + long / 2 - size / 2 : from, width - size);
    return { engagement, x, width: Math.max(size, long), row: rowFor(ends, x, x + Math.max(size, long)) };
  });
}

const byTime = (a: Dated, b: Dated): number => a.date.start.localeCompare(b.date.start) || (a.id < b.id ? -1 : 1);

/** Lanes by level of office, each as high as its marks need; lanes without any are left out. Marks never lie upon one another. */
export function layOut(engagements: readonly Engagement[], span: Span, measures: Measures): Layout {
  const shown = engagements.filter(isDated).filter(({ date }) => timeOf(date.end) >= span.from && timeOf(date.start) <= span.to);
  const lanes: Lane[] = [];
  const marks: Mark[] = [];
  let top = 0;
  for (const level of levels) {
    const placed = placeLane(shown.filter((e) => levelOf(e) === level).sort(byTime), span, measures);
    if (placed.length === 0) continue;
    const rows = Math.max(...placed.map(({ row }) => row)) + 1;
    const height = measures.before + rows * measures.row + measures.after;
    lanes.push({ level, top, height, count: placed.length, rows });
    for (const { row, ...mark } of placed) marks.push({ ...mark, level, y: top + measures.before + (row + 0.5) * measures.row });
    top += height;
  }
  return { lanes, marks: marks.sort((a, b) => a.x - b.x), height: top };
}

export interface Tick {
  readonly x: number;
  /** The day that begins here. */
  readonly day: string;
  /** As exactly as it should be written. */
  readonly shows: 'year' | 'month' | 'day';
}

/** Steps in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240] as const;

/** Beginnings of months or years, the middles of months too where the time is short; at most as many as have room. */
export function ticksOf({ from, to }: Span, width: number, room: number): Tick[] {
  const months = (to - from) / DAY / 30.44;
  const step = steps.find((length) => (months / length) * room <= width) ?? 600;
  const days = months * 2 * room <= width ? [1, 15] : [1];
  const first = new Date(from);
  const ticks: Tick[] = [];
  for (let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; ; month += step)
    for (const day of days) {
      const time = Date.UTC(Math.floor(month / 12), month % 12, day);
      if (time > to) return ticks;
      const shows = step >= 12 ? 'year' : days.length > 1 ? 'day' : 'month';
      if (time >= from) ticks.push({ x: ((time - from) / (to - from)) * width, day: new Date(time).toISOString().slice(0, 10), shows });
    }
}
