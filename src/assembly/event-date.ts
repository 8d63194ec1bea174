import type { DateSpan } from '../model/mention.ts';
import type { DateMention, Mention } from '../model/reading.ts';
import { addDays, daysBetween } from '../text/calendars.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { resolveDate } from './resolve-date.ts';
import type { Clause } from './sentence.ts';

interface FoundDate {
  readonly span: DateSpan;
  readonly inferredYear: boolean;
  readonly mention: { readonly start: number; readonly end: number };
}

/** The date nearest to the cue that no other cue parts from it, else the one that opens the sentence. */
export function dateFor(clause: Clause, discourse: Discourse, cue: Mention, planned: boolean): FoundDate | undefined {
  const told = [...clause.engagements, ...clause.sessions];
  const parted = (d: DateMention) => told.some((e) => e !== cue && e.start >= Math.min(d.end, cue.end) && e.end <= Math.max(d.start, cue.start));
  const distance = (d: DateMention) => (d.start >= cue.end ? d.start - cue.end : cue.start - d.end);
  const context = { anchor: clause.reading.anchor, last: discourse.date, planned };
  const usable = clause.sentence.dates.filter((d) => !isYear(d) || (planned && isAhead(resolveDate(d, context)?.span, context.anchor)));
  const week = clause.sentence.dates.find((d) => d.relative?.unit === 'week');
  const near = usable.filter((d) => !parted(d)).sort((a, b) => distance(a) - distance(b));
  const opening = usable.filter((d) => clause.engagements.every((e) => e.start >= d.end));
  for (const mention of [...near, ...opening]) {
    const inWeek = week && mention.weekday !== undefined && mention !== week ? resolveDate(week, context)?.span.start : undefined;
    const found = inWeek && mention.weekday !== undefined ? { span: dayOfWeek(inWeek, mention.weekday), inferredYear: true } : resolveDate(mention, context);
    if (found) return { ...found, mention };
  }
  return undefined;
}

const isYear = (d: DateMention) => d.relative?.unit === 'year' || (d.year !== undefined && d.month === undefined);

/** Not over yet on the day of the text. */
const isAhead = (span: DateSpan | undefined, anchor: string | undefined) => span !== undefined && anchor !== undefined && span.end >= anchor;

/** A weekday in a week told by its Monday. */
function dayOfWeek(monday: string, weekday: number): DateSpan {
  const day = addDays(monday, weekday - 1);
  return { start: day, end: day, precision: 'day' };
}

const NEWS = 60;

/** Only the days of what is reported go on to what follows, not those of its history. */
export function isNews(clause: Clause, draft: DraftEngagement): boolean {
  if (!draft.date || draft.background || draft.status !== 'held' || draft.date.precision !== 'day') return false;
  return clause.reading.anchor === undefined || Math.abs(daysBetween(draft.date.start, clause.reading.anchor)) <= NEWS;
}

/** More days than one. */
export const isRange = (date: DateSpan) => date.precision === 'day' && date.start !== date.end;
