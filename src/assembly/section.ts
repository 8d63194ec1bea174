import type { DateSpan } from '../model/mention.ts';
import type { PlaceMention, SentenceReading } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Discourse } from './discourse.ts';
import { isOrigin } from './hosts.ts';
import { resolveDate } from './resolve-date.ts';
import type { Clause } from './sentence.ts';

/** What a heading tells of all below it: "ROME.", "Samarkand, 27 to 28 October", "First stop: Kuwait". */
export interface Section {
  readonly place: PlaceMention;
  readonly date: DateSpan | undefined;
  readonly paragraph: number;
  /** It opens its paragraph and heads nothing else. */
  readonly inline: boolean;
}

const LONGEST = 50;
const CLOSE = 3;

/** Notes the place that heads a paragraph or stands in a line above it. Another heading ends a section. */
export function noteSection(clause: Clause, discourse: Discourse): void {
  const { sentence } = clause;
  if (sentence.zone !== 'body') return;
  noteDays(clause, discourse);
  const end = headingEnd(clause);
  if (end === undefined) return;
  const place = onlyPlace(clause, end);
  const dates = sentence.dates.filter((d) => d.end <= end);
  const date = dates.length === 1 && dates[0] ? resolveDate(dates[0], { anchor: clause.reading.anchor, last: undefined, planned: true })?.span : undefined;
  const inline = sentence.heading === undefined && clause.reading.sentences[clause.index + 1]?.paragraph === sentence.paragraph;
  // "OSLO, 17 May 2025. X will meet Y": with the day of the page itself it is where and when that was written
  const written = inline && date !== undefined && date.start === clause.reading.anchor;
  discourse.section = place && !written ? { place, date, paragraph: sentence.paragraph, inline } : undefined;
  if (place && date && !written) narrowTour(discourse, place.country, date);
}

/** "Monday 15 September": of a programme, a line that holds nothing but days tells when all below it is, up to the next. Another heading ends it. */
function noteDays({ reading, index, sentence }: Clause, discourse: Discourse): void {
  const above = reading.sentences[index - 1];
  if (above && above.zone === 'title') discourse.sectionDays = daysAlone(above, above.end, reading.anchor);
  const end = sentence.heading ?? (sentence.end - sentence.start <= LONGEST ? sentence.end : undefined);
  if (end !== undefined)
    discourse.sectionDays = daysAlone(sentence, end, reading.anchor) ?? (sentence.heading === undefined ? discourse.sectionDays : undefined);
}

/** The days of a stretch that tells nothing else. */
function daysAlone({ start, dates }: SentenceReading, end: number, anchor: string | undefined): DateSpan | undefined {
  const [day] = dates;
  if (!day || day.day === undefined || day.start - start > CLOSE || end - day.end > CLOSE) return undefined;
  const span = resolveDate(day, { anchor, last: undefined, planned: false })?.span;
  // that of the page itself stands alone as well
  return span?.precision === 'day' && span.start !== anchor ? span : undefined;
}

/** A tour told under its whole range gets the days of each stop where a heading tells them. */
function narrowTour(discourse: Discourse, host: string, days: DateSpan): void {
  const stop = discourse.engagements.find((e) => e.kind === 'visit' && e.host === host && e.date && e.date.start <= days.start && days.end <= e.date.end);
  if (stop) stop.date = days;
}

/** The section that an event of these sides stands in: of their own places where it goes on over paragraphs. */
export function sectionOf(clause: Clause, discourse: Discourse, sides: readonly string[]): Section | undefined {
  const { section } = discourse;
  if (!section) return undefined;
  if (sides.includes(section.place.country)) return section.inline && section.paragraph !== clause.sentence.paragraph ? undefined : section;
  return section.place.name !== null && section.paragraph === clause.sentence.paragraph ? section : undefined;
}

/** Where a heading ends: a line of its own, or a sentence that is hardly more than its place. */
function headingEnd({ sentence, engagements }: Clause): number | undefined {
  if (sentence.heading !== undefined) return sentence.heading;
  const short = sentence.end - sentence.start <= LONGEST && engagements.length === 0;
  return short && sentence.cues.length === 0 ? sentence.end : undefined;
}

/** The one place or state that a heading names, and not as where somebody comes from. */
function onlyPlace(clause: Clause, end: number): PlaceMention | undefined {
  const { sentence } = clause;
  const states = flatMap(sentence.actors, (a) =>
    a.form === 'side' && a.side && !isOrganisation(a.side) ? [{ start: a.start, end: a.end, name: null, country: a.side }] : [],
  );
  const found = [...sentence.places, ...states].filter((p) => p.end <= end);
  const [place] = found;
  if (!place || isOrigin(clause, place) || found.some((p) => p.country !== place.country)) return undefined;
  return sentence.actors.some((a) => a.form !== 'side' && a.start < end) || end - sentence.start > LONGEST + CLOSE ? undefined : place;
}
