// "The meeting took place in Damascus on Tuesday": a sentence that only takes up a contact may tell its day and place.
import type { DateSpan } from '../model/mention.ts';
import type { DateMention, Mention } from '../model/reading.ts';
import { daysBetween } from '../text/calendars.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { dateOf } from './event-date.ts';
import { resolveDate } from './resolve-date.ts';
import { type Clause, isNamed } from './sentence.ts';

/** An article before the word that takes up, and from that to its day and place: a verb, an adverb. */
const OPENING = 4;
const REACH = 45;

const contacts: ReadonlySet<string> = new Set(['meeting', 'consultation', 'call']);

/** Gives the contact told last the day and place that it was told without, where the sentence tells no other. */
export function tellAgain(clause: Clause, discourse: Discourse): void {
  const { sentence } = clause;
  const { engagements, current } = discourse;
  if (sentence.zone !== 'body') return;
  const cue = clause.engagements.length > 0 ? repeated(clause, current) : cuesOf(sentence, 'opens').find((c) => c.start - sentence.start <= OPENING);
  if (!cue || !current || current.background || engagements.at(-1) !== current || !isMeant(current, cue)) return;
  if (clause.actors.some((a) => isNamed(a) && a.side !== undefined && !current.sides.includes(a.side))) return;
  giveDay(clause, discourse, current, cue);
  givePlace(clause, current, cue);
}

/** "The talks between the two took place on Thursday", "we had a good meeting today", "said X after the meeting on Thursday": a contact told before, of which the sentence names nobody else. */
function repeated({ sentence, engagements, actors, reading }: Clause, current: DraftEngagement | undefined): Mention | undefined {
  if (reading.clause !== 'svo' || !current || current.status !== 'held' || current.passages.some((p) => p.end > sentence.start)) return undefined;
  if (actors.some((a) => isNamed(a) && a.side === undefined)) return undefined;
  const besideDay = cuesOf(sentence, 'opens').find((c) => sentence.dates.some((d) => isDay(d) && d.start >= c.end && d.start - c.end <= 1));
  if (besideDay) return besideDay;
  const [first] = engagements;
  const day = sentence.dates.find(isDay);
  // "the talks between the ministers of A and B"
  if (!day || actors.some((a) => a.side !== undefined && a.start < day.start && !current.sides.includes(a.side))) return undefined;
  return first && engagements.every((e) => e.start === first.start && contacts.has(e.value.split('.')[0] as string)) ? first : undefined;
}

const isMeant = ({ kind }: DraftEngagement, { value }: Mention) => {
  const told = value.split('.')[0];
  return kind === told || (contacts.has(kind) && told === 'meeting');
};

/** Whether something stands right behind the word that takes up, with nothing said between. */
export function isOf({ acts, reports }: Clause, cue: Mention, mention: { readonly start: number }): boolean {
  const between = (c: Mention) => c.start >= cue.end && c.end <= mention.start;
  return mention.start >= cue.end && mention.start - cue.end <= REACH && !acts.some(between) && !reports.some(between);
}

function giveDay(clause: Clause, discourse: Discourse, told: DraftEngagement, cue: Mention): void {
  const known = told.dateInherited ? undefined : told.date;
  if (known && daysBetween(known.start, known.end) < WIDE) return;
  const mention = clause.sentence.dates.find((d) => isDay(d) && (isOf(clause, cue, d) || (d.start >= cue.start && d.end <= cue.end)));
  // "the visit ends on Thursday": when it began is not told
  if (!mention || (told.kind === 'visit' && endsBetween(clause, cue.start, mention))) return;
  const found = dateOf(clause, discourse, mention, told.status === 'planned');
  if (found?.span.precision !== 'day' || (known && (found.span.start < known.start || found.span.end > known.end))) return;
  const end = told.kind === 'visit' ? lastOf(clause, mention, found.span) : found.span.end;
  Object.assign(told, { date: { ...found.span, end }, dateInferred: found.inferredYear, dateInherited: false });
  told.passages.push({ start: cue.start, end: found.mention.end });
}

/** A week, a month: days in it tell more. */
const WIDE = 6;

const endsBetween = ({ sentence }: Clause, from: number, date: DateMention) =>
  cuesOf(sentence, 'endings').some((c) => c.start >= from && c.end <= date.start && date.start - c.end <= 1);

/** "Began on Tuesday and ends on Thursday": the last day of a journey, told right behind its first. */
function lastOf(clause: Clause, first: DateMention, { start, end }: DateSpan): string {
  const last = clause.sentence.dates.find((d) => d.start >= first.end && isDay(d) && endsBetween(clause, first.end, d));
  const span = last && resolveDate(last, { anchor: start, last: undefined, planned: true })?.span;
  return span?.precision === 'day' && span.end > end && daysBetween(start, span.end) <= LONGEST_JOURNEY ? span.end : end;
}

const LONGEST_JOURNEY = 31;

/** A day, and not the week or year of it. */
export const isDay = (d: DateMention) => d.day !== undefined || d.weekday !== undefined || d.relative?.unit === 'day';

function givePlace(clause: Clause, told: DraftEngagement, cue: Mention): void {
  if (told.placeTold || told.kind === 'call') return;
  const place = clause.sentence.places.find((p) => isOf(clause, cue, p));
  if (!place) return;
  Object.assign(told, { place: { name: place.name, country: place.country }, placeTold: true });
  told.passages.push({ start: cue.start, end: place.end });
}
