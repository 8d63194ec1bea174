import type { DateSpan } from '../model/mention.ts';
import { daysBetween } from '../text/calendars.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';

/** What may have happened on a journey. */
export interface OnTheWay {
  readonly sides: readonly string[];
  readonly planned: boolean;
  readonly background: boolean;
  readonly date?: DateSpan | undefined;
}

/** Days between the day of the text and what it reports. */
const NEWS = 60;

/** Whether a day is near enough to the day of the text to be reported by it. */
export const isNear = (anchor: string | undefined, day: DateSpan) => anchor === undefined || Math.abs(daysBetween(day.start, anchor)) <= NEWS;

const overlap = (a: DateSpan | undefined, b: DateSpan | undefined) => !a || !b || (a.start <= b.end && b.start <= a.end);

/** The visit or attendance told last on which the event may have happened: one of its travellers takes part, and no day speaks against it. */
export function journeyOf(discourse: Discourse, anchor: string | undefined, event: OnTheWay): DraftEngagement | undefined {
  const fits = (e: DraftEngagement) =>
    e.host !== undefined &&
    !e.background &&
    (e.kind === 'visit' || e.kind === 'attendance') &&
    !(e.status === 'held' && e.date && !isNear(anchor, e.date)) &&
    overlap(e.date, event.date) &&
    e.sides.some((s) => s !== e.host && event.sides.includes(s));
  const status = event.planned ? 'planned' : 'held';
  // one told as planned that has begun is under way
  const begun = (e: DraftEngagement) => status === 'held' && e.status === 'planned' && e.date !== undefined && anchor !== undefined && e.date.start <= anchor;
  return (
    discourse.engagements.findLast((e) => (e.status === status || begun(e)) && fits(e)) ??
    (event.planned ? discourse.engagements.findLast((e) => e.status === 'held' && fits(e)) : undefined)
  );
}
