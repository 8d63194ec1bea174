import type { DateSpan } from '../model/mention.ts';
import type { Actor } from '../model/reading.ts';
import { addDays, daysBetween } from '../text/calendars.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';

/** What may have happened on a journey. */
export interface OnTheWay {
  readonly sides: readonly string[];
  readonly planned: boolean;
  readonly background: boolean;
  readonly date?: DateSpan | undefined;
  /** Who takes part, as far as the sentence tells. */
  readonly people?: readonly (Actor | undefined)[];
}

/** Days between the day of the text and what it reports. */
const NEWS = 60;

/** Whether a day is near enough to the day of the text to be reported by it. */
export const isNear = (anchor: string | undefined, day: DateSpan) => anchor === undefined || Math.abs(daysBetween(day.start, anchor)) <= NEWS;

/** Days that somebody may stay on where only that of his arrival is told. */
const STAY = 4;

/** Whether a journey may not be over yet: one told with its arrival alone goes on for its host and its traveller, and others are rarely told to their last day. */
function reaches({ date, host, principals }: DraftEngagement, event: OnTheWay): boolean {
  if (!date || !event.date) return true;
  const own = (host !== undefined && event.sides.includes(host)) || principals.some((p) => p.person && event.people?.some((a) => a?.person === p.person));
  const more = date.precision !== 'day' || !own ? 0 : date.start !== date.end ? 1 : STAY;
  return date.start <= event.date.end && event.date.start <= addDays(date.end, more);
}

/** "The speaker was in A. The minister of energy received B": of a side that somebody else travels for, to whom neither host nor guest belongs. */
function isOfOthers({ principals, host }: DraftEngagement, { people = [] }: OnTheWay): boolean {
  const travellers = principals.filter((p) => p.person && p.side !== host);
  const own = people.filter((a) => a?.person && travellers.some((t) => t.side === a.side));
  return own.length > 0 && !own.some((a) => travellers.some((t) => t.person === a?.person));
}

/** The visit or attendance told last on which the event may have happened: one of its travellers takes part, and no day speaks against it. */
export function journeyOf(discourse: Discourse, anchor: string | undefined, event: OnTheWay): DraftEngagement | undefined {
  const fits = (e: DraftEngagement) =>
    e.host !== undefined &&
    !e.background &&
    (e.kind === 'visit' || e.kind === 'attendance') &&
    !(e.status === 'held' && e.date && !isNear(anchor, e.date)) &&
    reaches(e, event) &&
    (event.sides.includes(e.host) || !isOfOthers(e, event)) &&
    e.sides.some((s) => s !== e.host && event.sides.includes(s));
  const status = event.planned ? 'planned' : 'held';
  // one told as planned that has begun is under way
  const begun = (e: DraftEngagement) => status === 'held' && e.status === 'planned' && e.date !== undefined && anchor !== undefined && e.date.start <= anchor;
  // a journey between the two sides of the event rather than the next stop of the traveller
  const between = (e: DraftEngagement) =>
    event.planned && event.sides.length === 2 && e.sides.every((s) => event.sides.includes(s)) && e.date !== undefined && fits(e);
  const found =
    discourse.engagements.findLast(between) ??
    discourse.engagements.findLast((e) => (e.status === status || begun(e)) && fits(e)) ??
    (event.planned ? discourse.engagements.findLast((e) => e.status === 'held' && fits(e)) : undefined);
  return found && isOneOfSeveral(discourse, found) && !event.sides.includes(found.host as string) ? undefined : found;
}

/** "A tour of A, B and C from the 3rd to the 9th": of states told together with the same days none tells where somebody is. */
const isOneOfSeveral = ({ engagements }: Discourse, { guest, host, date, passages }: DraftEngagement): boolean =>
  engagements.some(
    (o) =>
      o.kind === 'visit' &&
      o.guest === guest &&
      o.host !== host &&
      o.passages[0]?.start === passages[0]?.start &&
      o.date?.start === date?.start &&
      o.date?.end === date?.end,
  );
