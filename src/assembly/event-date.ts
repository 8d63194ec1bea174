import type { DateSpan } from '../model/mention.ts';
import type { DateMention, Mention } from '../model/reading.ts';
import { dateWith } from '../model/shapes.ts';
import { addDays, daysBetween, weekdayOf } from '../text/calendars.ts';
import { textOf } from '../text/fold.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { opensContent } from './act-content.ts';
import { cuesOf, hasCue } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { isNear, journeyOf } from './journey.ts';
import { relativeAround, relativeBefore } from './relative-clause.ts';
import { isDayOfReport } from './report-day.ts';
import { type DateContext, dayOfWeek, isBareDay, isBareWeekday, resolveDate } from './resolve-date.ts';
import { sectionOf } from './section.ts';
import { type Clause, isNamed } from './sentence.ts';
import { strangeWords } from './stranger.ts';
import { toldAbove } from './told-day.ts';

interface FoundDate {
  readonly span: DateSpan;
  readonly inferredYear: boolean;
  readonly mention: DateMention;
}

/** The date nearest to the cue that no other cue parts from it, else the one that opens the sentence. */
export function dateFor(clause: Clause, discourse: Discourse, cue: Mention, planned: boolean): FoundDate | undefined {
  const found = (planned && isMoved(clause) ? latestDate(clause, discourse) : undefined) ?? nearestDate(clause, discourse, cue, planned);
  return found && lasting.has(cue.value.split('.')[0] as string) ? { ...found, span: lengthen(clause, discourse, found, planned) } : found;
}

/** The days that one mention tells, read against the day of the text. */
export function dateOf(clause: Clause, discourse: Discourse, mention: DateMention, planned: boolean): FoundDate | undefined {
  const found = resolveDate(mention, { anchor: clause.reading.anchor, last: lastDay(clause, discourse, mention), planned });
  return found && { span: found.span, inferredYear: found.inferredYear, mention };
}

/** "To", and a space on either side. */
const PUT_OFF_REACH = 5;

const isMoved = (clause: Clause) => cuesOf(clause.sentence, 'mode').some((c) => c.value === 'postponed');

/** What was put off is on the day right behind the word for it ("put off to Thursday"), else on the later of the days told. */
function latestDate(clause: Clause, discourse: Discourse): FoundDate | undefined {
  const { anchor } = clause.reading;
  const word = cuesOf(clause.sentence, 'mode').find((c) => c.value === 'postponed');
  const behind = word && clause.sentence.dates.find((d) => d.start >= word.end && d.start - word.end <= PUT_OFF_REACH && !isYear(d));
  const next = behind && dateOf(clause, discourse, behind, true);
  if (next && next.span.precision === 'day') return next;
  let latest: FoundDate | undefined;
  for (const mention of clause.sentence.dates) {
    if (isYear(mention)) continue;
    const found = dateOf(clause, discourse, mention, true);
    if (found && isAhead(found.span, anchor) && (!latest || found.span.start > latest.span.start)) latest = found;
  }
  return latest;
}

/** "Received X on his first trip to Y in June": with nothing said between, the day of the journey that a contact was on is that of the contact, if there is no other. */
function isOccasion({ reading, sentence }: Clause, journey: Mention, cue: Mention): boolean {
  if (journey.value !== 'visit.nouns' || !cue.value.startsWith('meeting.') || journey.start < cue.end || sentence.dates.length !== 1) return false;
  const said = sentence.cues.some((c) => (c.kind === 'speech' || c.kind === 'act') && c.start >= cue.end && c.end <= journey.start);
  return !said && !reading.units.subarray(cue.end, journey.start).includes(COMMA);
}

/** "X visited Y in May": a verb in the past tense tells it, in a text whose own day is known. */
const isPast = ({ reading }: Clause, cue: Mention): boolean =>
  cue.value.endsWith('.verbs') && reading.anchorGuessed !== true && reading.pasts.has(wordsIn(reading.units, cue.start, cue.end)[0] ?? '');

function nearestDate(clause: Clause, discourse: Discourse, cue: Mention, planned: boolean): FoundDate | undefined {
  const short = !lasting.has(cue.value.split('.')[0] as string);
  const told = [...clause.engagements, ...clause.sessions].filter(
    (e) => e !== cue && !isObject(e, cue) && !isDeed(clause, e, cue) && !isOccasion(clause, e, cue),
  );
  const parted = (d: DateMention) => told.some((e) => e.start >= Math.min(d.end, cue.end) && e.end <= Math.max(d.start, cue.start));
  const distance = (d: DateMention) =>
    (d.start >= cue.end ? d.start - cue.end : cue.start - d.end) + partedBy(clause, d, cue) + (isYear(d) || (short && isSpan(d)) ? FAR : 0);
  const base = { anchor: clause.reading.anchor, last: discourse.date, planned };
  const apart = apartFrom(clause, cue);
  const journey = cue.value.startsWith('visit.') || cue.value.startsWith('attendance.');
  const week = clause.sentence.dates.find((d) => d.relative?.unit === 'week' && d.weekday === undefined);
  // "Wednesday of last week": the day tells more
  const ofWeek = (d: DateMention) =>
    d === week && clause.sentence.dates.some((other) => other !== d && isBareDay(other) && apartBy(other, d) <= WITHIN_WEEK && !inRelative(clause, d, other));
  const usable = datesBehindDateline(clause)
    .filter((d) => !ofWeek(d))
    .filter((d) => !isOfAnniversary(clause, d))
    .filter((d) => !(short && closes(clause, d)))
    .filter((d) => !(journey && d.relative?.unit === 'stay'))
    .filter((d) => !isAside(clause, cue, d))
    .filter((d) => !isOfCause(clause, cue, d))
    .filter((d) => !apart(d))
    .filter((d) => planned || !isOfPlan(clause, cue, d))
    .filter((d) => !isArrival(clause, cue, d))
    .filter((d) => !isMonthOfDay(clause, d))
    .filter((d) => !isOfContactBefore(clause, cue, d, told))
    .filter((d) => !isOfNextClause(clause, cue, d))
    .filter((d) => !isToldBeside(clause, d))
    .filter((d) => !(planned && (isOfReport(clause, d) || isOfDateline(clause, d))))
    .filter((d) => !(planned && (isOfAnnouncement(clause, cue, d) || isDayOfReport(clause, cue, d))))
    .filter((d) => planned || !isDayOfTelling(clause, cue, d))
    .filter((d) => planned || !cue.value.startsWith('meeting.') || !isMonthAhead(d, base))
    // "has sent his congratulations on the national day, 17 May": what was sent was not sent on a day to come
    .filter((d) => planned || !cue.value.startsWith('message.') || (resolveDate(d, base)?.span.start ?? '') <= (base.anchor ?? LATEST))
    .filter((d) => !isYear(d) || (planned && isAhead(resolveDate(d, base)?.span, base.anchor)));
  // what is planned is not on a day that has passed, where one that has not stands beside it
  const past = (d: DateMention) => planned && d.day !== undefined && d.year === undefined && !isAhead(resolveDate(d, base)?.span, base.anchor);
  const near = usable.filter((d) => !parted(d) && !isContent(clause, cue, d)).sort((a, b) => Number(past(a)) - Number(past(b)) || distance(a) - distance(b));
  const opening = usable.filter((d) => clause.engagements.every((e) => e.start >= d.end));
  const around = usable.filter((d) => isSpan(d) && isOfVenue(clause, cue, d));
  const isOver = !planned && isPast(clause, cue);
  for (const mention of [...near, ...opening, ...around]) {
    const known = isBareWeekday(mention) && !planned && !cue.value.startsWith('call.') ? weekdayTold(clause, discourse, mention) : undefined;
    if (known) return { span: known, inferredYear: true, mention };
    const context = { ...base, last: lastDay(clause, discourse, mention), past: isOver };
    // "met on Thursday, ahead of talks that A will host next week": another contact stands between the day and the week
    const ofOther = week !== undefined && week.start >= mention.end && told.some((e) => e.start >= mention.end && e.end <= week.start);
    const inWeek = week && !ofOther && mention.weekday !== undefined && mention !== week ? resolveDate(week, context)?.span.start : undefined;
    const found =
      inWeek && mention.weekday !== undefined
        ? { span: inWeekTold(inWeek, mention.weekday, mention.endWeekday), inferredYear: true }
        : resolveDate(inOpeningYear(clause, mention), context);
    if (found) return { span: planned && isBareWeekday(mention) ? onTheWay(discourse, found.span) : found.span, inferredYear: found.inferredYear, mention };
  }
  const year = planned ? undefined : yearBehind(clause, cue, told);
  return year && dateOf(clause, discourse, year, planned);
}

/**
 * "Met X on Tuesday and was received by Y on Wednesday", "arrived on Monday on a tour that will take him to Y": the day behind one contact is not that of the
 * next, where "and" parts them and the next has a day of its own, or a relative word opens its clause.
 */
function isOfContactBefore({ reading, sentence }: Clause, cue: Mention, date: DateMention, told: readonly Mention[]): boolean {
  if (reading.clause !== 'svo' || reading.verbSecond || date.end > cue.start || isSpan(date) || !told.some((e) => e.end <= date.start)) return false;
  const between = wordsIn(reading.units, date.end, cue.start);
  if (between.some((w) => reading.relatives.has(w) || reading.complementizers.has(w))) return !reading.units.subarray(date.end, cue.start).includes(COMMA);
  if (between[0] === undefined || !reading.conjunctions.has(between[0])) return false;
  const next = told.find((e) => e.start >= cue.end)?.start ?? sentence.end;
  return sentence.dates.some((d) => d.start >= cue.end && d.end <= next && isBareDay(d));
}

/** "Yesterday X met Y, and today he is a guest of Z": in a verb-final clause "and" right behind a verb opens the next, whose day is not that of the verb. */
const isOfNextClause = ({ reading }: Clause, cue: Mention, date: DateMention): boolean =>
  reading.clause === 'sov' &&
  date.start >= cue.end &&
  !cue.value.endsWith('.nouns') &&
  reading.conjunctions.has(wordsIn(reading.units, cue.end, date.start)[0] ?? '');

/** "Met X in Y two years ago": a year right behind a contact and whom it names, with nothing else between ("met X, whose party won in 2024"). */
function yearBehind(clause: Clause, cue: Mention, told: readonly Mention[]): DateMention | undefined {
  const { sentence, actors, acts, reading } = clause;
  if (reading.clause === 'sov' || cue.kind !== 'engagement' || !cue.value.endsWith('.verbs')) return undefined;
  const year = sentence.dates.find((d) => isYear(d) && d.start >= cue.end);
  // what was agreed on is still to come
  if (!year || acts.some((m) => m.end <= year.start) || [...told, ...sentence.quantities].some((m) => m.start >= cue.end && m.end <= year.start))
    return undefined;
  const named = actors.filter((a) => a.start >= cue.start && a.end <= year.start).map((a) => a.end);
  const from = Math.max(cue.end, ...named);
  if (MARKS_OF_CLAUSE.test(textOf(reading.units, from, year.start))) return undefined;
  return strangeWords(clause, from, year.start) === 0 ? year : undefined;
}

/** "He comes on 27 April. On Thursday he goes on to Z": a programme goes forward, so that a weekday before what it told already is that of the week behind. */
function onTheWay({ engagements }: Discourse, span: DateSpan): DateSpan {
  const told = engagements.findLast((e) => e.status === 'planned' && !e.background && e.date?.precision === 'day')?.date;
  if (!told || span.start >= told.start || daysBetween(span.start, told.start) > PROGRAMME) return span;
  const weeks = Math.ceil(daysBetween(span.start, told.start) / WEEK);
  return { ...span, start: addDays(span.start, WEEK * weeks), end: addDays(span.end, WEEK * weeks) };
}

/** How far ahead a weekday still tells a day of the programme. */
const PROGRAMME = 21;

/** "X met Y and called for the release of those held on 7 May": the day stands in what was said, behind the contact. */
function isContent(clause: Clause, cue: Mention, date: DateMention): boolean {
  return clause.reading.clause !== 'sov' && clause.acts.some((a) => a.start >= cue.end && a.end <= date.start && !besides(a, date));
}

/** "The ministry said on Monday that X will fly to Y": what is announced is not on the day of its announcement. */
function isOfAnnouncement(clause: Clause, cue: Mention, date: DateMention): boolean {
  if (clause.reading.clause !== 'sov') return false;
  return [...clause.reports, ...clause.acts].some((r) => r.start >= date.end && r.end <= cue.start && opensContent(clause, r));
}

/** "For the first time since the war broke out in 2022": the day stands behind a word that opens a clause about something else. */
function isAside(clause: Clause, cue: Mention, date: DateMention): boolean {
  const words = cuesOf(clause.sentence, 'asides');
  // "tonight, ahead of their meeting": the day before such a word is not that of what stands behind it
  if (words.some((c) => date.end <= c.start && c.end <= cue.start && cue.start - c.end <= ASIDE_REACH)) return true;
  const word = words.findLast((c) => c.end <= date.start && date.start - c.end <= ASIDE_REACH);
  if (!word || (cue.start < date.start && cue.end > word.start) || isWithinAside(clause, word, date, cue)) return false;
  return !MARKS_OF_CLAUSE.test(textOf(clause.reading.units, word.end, date.start));
}

/** "Sends condolences after the earthquake that struck on Monday": the day in a relative clause is that of what the message is about. */
const isOfCause = ({ reading }: Clause, cue: Mention, date: DateMention): boolean =>
  reading.clause === 'svo' &&
  cue.value.startsWith('message.') &&
  date.start >= cue.end &&
  wordsIn(reading.units, cue.end, date.start).some((w) => reading.relatives.has(w));

/** "Said on Tuesday that he had met Y on Sunday": of two days that of the saying is not the contact's. */
const isDayOfTelling = (clause: Clause, cue: Mention, date: DateMention): boolean =>
  cue.start >= date.end && isDayOfReport(clause, cue, date) && clause.sentence.dates.some((d) => d.start >= cue.end && !isYear(d));

/** "Visited X last week, where on Friday he met Y": the day stands in a relative clause behind the week. */
const inRelative = ({ reading }: Clause, week: DateMention, day: DateMention): boolean =>
  reading.clause === 'svo' && day.start >= week.end && textOf(reading.units, week.end, day.start).includes(',');

/** "So she said after she on Friday had met Y": who acts, his day and the contact stand together behind the word that opens their clause. */
function isWithinAside({ reading, actors }: Clause, word: Mention, date: DateMention, cue: Mention): boolean {
  if (reading.clause === 'sov' || cue.start < date.end || cue.start - date.end > BESIDE_DAY) return false;
  const acting = actors.some((a) => a.start >= word.end && a.end <= date.start && a.start - word.end <= 1);
  return acting && !actors.some((a) => a.start >= date.end && a.end <= cue.start);
}

/** Between a day and its verb: an auxiliary. */
const BESIDE_DAY = 12;

/** "Met X a day after he had received Y": what stands behind such a word is on another day than what was told before. */
export const isBehindAside = ({ reading, sentence }: Clause, cue: Mention): boolean =>
  reading.clause !== 'sov' &&
  cuesOf(sentence, 'asides').some(
    (c) => c.end <= cue.start && cue.start - c.end <= ASIDE_REACH && !MARKS_OF_CLAUSE.test(textOf(reading.units, c.end, cue.start)),
  );

/** "X, who visited Y in March, met Z on Monday": neither what stands between the commas nor what stands around them has the day of the other. */
function apartFrom(clause: Clause, cue: Mention): (date: DateMention) => boolean {
  const [before, around] = [relativeBefore(clause, cue), relativeAround(clause, cue)];
  return (d) => (before !== undefined && d.start >= before.start && d.end <= before.end) || (around !== undefined && d.start - around.end > BEHIND_COMMA);
}

/** "X, who was a guest at Y, on Monday": a space and a little word. */
const BEHIND_COMMA = 5;

/** "Met X and is to fly home on Friday": the day behind a word of what is to come is not that of what was held before it. */
const isOfPlan = ({ reading, sentence }: Clause, cue: Mention, date: DateMention): boolean =>
  reading.clause !== 'sov' &&
  !cue.value.endsWith('.nouns') &&
  cuesOf(sentence, 'mode').some((c) => c.value === 'planned' && c.start >= cue.end && c.end <= date.start);

const ASIDE_REACH = 90;
const MARKS_OF_CLAUSE = /[,;:\u060c\u061b]/;

/** "May: X met Y on 6 May": of a month and a day in it the day tells more. */
const isMonthOfDay = ({ sentence }: Clause, date: DateMention) =>
  date.month !== undefined && date.day === undefined && sentence.dates.some((d) => d.month === date.month && d.day !== undefined && d.year === date.year);

/** "Tomorrow, 17/10": of a day told by its distance and its date side by side the date holds. */
const isToldBeside = ({ sentence, reading }: Clause, day: DateMention): boolean =>
  day.relative?.unit === 'day' &&
  sentence.dates.some(
    (d) => d.day !== undefined && d.month !== undefined && d.start >= day.end && /^[\s,(]{0,3}$/.test(textOf(reading.units, day.end, d.start)),
  );

/** "Said on 7 August that they will meet": the day of what is said is not that of what is to come; "they will meet on Friday, says X" is. */
const isOfReport = ({ reports, reading }: Clause, date: DateMention): boolean =>
  !isSpan(date) &&
  reports.some(
    (r) => r.start >= date.end && r.start - date.end <= BESIDE && !(reading.clause === 'svo' && textOf(reading.units, date.end, r.start).includes(',')),
  );

/** "Tehran, 5 November (agency) - X will fly to Y on the 15th and meet Z": the day before the text is that of the report. */
function isOfDateline({ reading: { datelineDay, anchor }, sentence }: Clause, date: DateMention): boolean {
  if (!datelineDay || date.day === undefined || date.start - sentence.start > DATELINE_REACH) return false;
  return resolveDate(date, { anchor, last: undefined, planned: false })?.span.start === datelineDay.start;
}

/** Place, agency and day before the text. */
const DATELINE_REACH = 70;

/** "Arrived on Saturday to attend the summit, held from the 26th to the 28th": the day of the journey before an event that has its own days. */
function isArrival({ engagements, sentence }: Clause, cue: Mention, date: DateMention): boolean {
  if (!cue.value.startsWith('attendance.') || date.end > cue.start) return false;
  const travelled = engagements.some((e) => e.value.startsWith('visit.') && e.end <= date.start);
  return travelled && sentence.dates.some((d) => isSpan(d) && d.start >= cue.end);
}

/** "Met X in Y, where both attended the summit of 3 to 4 April": the days of what a meeting was beside, with nothing else between. */
function isOfVenue(clause: Clause, cue: Mention, date: DateMention): boolean {
  const between = clause.engagements.filter((e) => e.start >= cue.end && e.end <= date.start);
  return cue.value === 'meeting.verbs' && between.length > 0 && between.every((e) => e.value.startsWith('attendance.'));
}

/** "In 2019 he called off a visit due on 2 September": the year that opens a sentence is that of its days. */
function inOpeningYear({ sentence }: Clause, mention: DateMention): DateMention {
  const [first] = sentence.dates;
  if (!first || first === mention || !isYear(first) || first.start - sentence.start > OPENS || mention.month === undefined || mention.year !== undefined)
    return mention;
  if (mention.yearBy !== undefined || mention.calendar !== first.calendar) return mention;
  return first.relative ? dateWith(mention, { yearBy: first.relative.by }) : dateWith(mention, { year: first.year });
}

/** A preposition and its spaces. */
const OPENS = 4;

const isYear = (d: DateMention) => d.relative?.unit === 'year' || (d.year !== undefined && d.month === undefined);

/** Not over yet on the day of the text. */
const isAhead = (span: DateSpan | undefined, anchor: string | undefined) => span !== undefined && anchor !== undefined && span.end >= anchor;

/** "In the talks they agreed on flights from July": a month still to come is not that of what was held. */
const isMonthAhead = (d: DateMention, context: DateContext) => {
  const { anchor } = context;
  const span = d.month !== undefined && d.day === undefined && anchor !== undefined ? resolveDate(d, context)?.span : undefined;
  return span !== undefined && anchor !== undefined && span.start > anchor;
};

/** "Attended the summit": the noun is what the verb is about. */
const isObject = (noun: Mention, cue: Mention) => noun.start >= cue.end && noun.value === `${cue.value.split('.')[0]}.nouns`;

/** "The joint committee will meet in May": the verb right behind a session, with nobody between, tells of it. */
const isDeed = (clause: Clause, verb: Mention, cue: Mention) =>
  cue.value === 'consultation.nouns' &&
  verb.value === 'meeting.verbs' &&
  verb.start >= cue.end &&
  verb.start - cue.end <= DEED_REACH &&
  !clause.actors.some((a) => isNamed(a) && a.start >= cue.end && a.end <= verb.start);

const DEED_REACH = 60;

/** Several days told as one: those of a journey, not of what happened on it. */
const isSpan = (d: DateMention) => d.endDay !== undefined || d.endWeekday !== undefined;

/** What may last for days. */
const lasting = new Set(['visit', 'attendance', 'consultation']);
const LONGEST_STAY = 15;

/** "A three-day visit that began on Monday", "came on Sunday and returned on Tuesday": the days from the first to the last. */
function lengthen(clause: Clause, discourse: Discourse, found: FoundDate, planned: boolean): DateSpan {
  if (found.span.precision !== 'day' || isRange(found.span)) return found.span;
  const day = found.span.start;
  const ends = isEnd(clause, found.mention);
  const days = stayIn(clause);
  const nth = clause.sentence.dates.find((d) => d.relative?.unit === 'stay')?.relative?.by;
  if (nth !== undefined) {
    const start = addDays(day, -nth);
    return { start, end: days && days > nth ? addDays(start, days - 1) : day, precision: 'day' };
  }
  if (days) return ends ? { ...found.span, start: addDays(day, 1 - days) } : { ...found.span, end: addDays(day, days - 1) };
  const whole = ends ? undefined : clause.sentence.dates.filter(isSpan).map((d) => dateOf(clause, discourse, d, planned)?.span);
  // "on the 5th X left for A, B and C from the 5th to the 11th"
  const own = whole?.find((span) => span !== undefined && isRange(span) && span.start === day);
  if (own) return own;
  for (const mention of clause.sentence.dates) {
    if (mention === found.mention || mention.end <= clause.reading.datelineEnd || isEnd(clause, mention) === ends) continue;
    const other = resolveDate(mention, { anchor: clause.reading.anchor, last: discourse.date, planned })?.span;
    if (other?.precision !== 'day' || isRange(other)) continue;
    const [start, end] = ends ? [other.start, day] : [day, other.start];
    if (start < end && daysBetween(start, end) < LONGEST_STAY) return { start, end, precision: 'day' };
  }
  return found.span;
}

/** How many days the sentence says that something lasts. */
export function stayIn(clause: Clause): number | undefined {
  const told = cuesOf(clause.sentence, 'duration')[0];
  return told && Number(told.value);
}

/** "Until Wednesday": the day ends something else. */
const closes = (clause: Clause, date: DateMention) => cuesOf(clause.sentence, 'endings').some((c) => c.end <= date.start && date.start - c.end <= BESIDE);

const END_REACH = 100;

/** Whether a date is the one nearest to a word that tells an end. */
function isEnd(clause: Clause, date: DateMention): boolean {
  const gap = (c: Mention, d: DateMention) => Math.max(d.start - c.end, c.start - d.end);
  return clause.sentence.cues.some(
    (c) =>
      c.kind === 'endings' && gap(c, date) <= END_REACH && clause.sentence.dates.every((d) => d === date || isAppositive(d, date) || gap(c, d) > gap(c, date)),
  );
}

/** "Today (Friday 20 July)": one day, told twice in a row. */
const isAppositive = (a: DateMention, b: DateMention) => Math.max(a.start - b.end, b.start - a.end) <= APPOSED;

/** A space and a bracket. */
const APPOSED = 3;

const FAR = 200;
const SAID = 60;
const BESIDE = 2;
/** "Said on Monday that ...": the day of what was said. */
const besides = (a: Mention, d: DateMention) => (a.end <= d.start && d.start - a.end <= BESIDE + 4) || (d.end <= a.start && a.start - d.end <= BESIDE);
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x2c, 15],
  [0x60c, 15],
  [0x3b, 60],
  [0x61b, 60],
]);

/** What stands between a date and a cue counts as distance: a comma a little, a semicolon more. */
function partedBy(clause: Clause, date: DateMention, cue: Mention): number {
  const { units } = clause.reading;
  let cost = 0;
  if (clause.reports.some((r) => besides(r, date) && (r.start < cue.start ? date.start < cue.start : date.start > cue.start))) cost += SAID;
  for (let i = Math.min(date.end, cue.end); i < Math.max(date.start, cue.start); i += 1) cost += MARKS.get(units[i] as number) ?? 0;
  return cost;
}

/** A weekday, or the days from one to another, in a week told by its first day. */
function inWeekTold(first: string, weekday: number, last = weekday): DateSpan {
  const [start, end] = [dayOfWeek(first, weekday), dayOfWeek(first, last)];
  return { start, end: last < weekday ? start : end, precision: 'day' };
}

const apartBy = (a: Mention | DateMention, b: Mention | DateMention) => Math.max(a.start - b.end, b.start - a.end);

/** Between a weekday and the week that it is of: a preposition, or where the event was. */
const WITHIN_WEEK = 40;

/** The days of the journey told last. */
const stayOf = (clause: Clause, discourse: Discourse): DateSpan | undefined =>
  discourse.engagements.findLast(
    (e) => e.host !== undefined && (e.kind === 'visit' || e.kind === 'attendance') && e.date?.precision === 'day' && isNear(clause.reading.anchor, e.date),
  )?.date;

/** A weekday that the text told with its date ("tomorrow, Tuesday"), or one to come in a text that goes on telling what is planned. */
function weekdayTold(clause: Clause, discourse: Discourse, mention: DateMention): DateSpan | undefined {
  const { anchor } = clause.reading;
  if (anchor === undefined || mention.weekday === undefined) return undefined;
  const told = discourse.weekdays.get(mention.weekday);
  if (told !== undefined) return { start: told, end: told, precision: 'day' };
  return isItinerary(discourse) ? resolveDate(mention, { anchor, last: undefined, planned: true })?.span : undefined;
}

/** A text of which all journeys are still to come tells the way that lies ahead. */
function isItinerary(discourse: Discourse): boolean {
  const journeys = discourse.engagements.filter((e) => !e.background && (e.kind === 'visit' || e.kind === 'attendance'));
  return journeys.length > 0 && journeys.every((e) => e.status === 'planned') && discourse.engagements.every((e) => e.background || e.status !== 'held');
}

/** The day that "the same day" takes up: told before in the sentence, or in its paragraph, or that of the engagement told last. */
function lastDay(clause: Clause, discourse: Discourse, mention: DateMention): DateSpan | undefined {
  if (mention.relative?.unit === 'stay') return stayOf(clause, discourse) ?? discourse.date;
  if (mention.relative?.unit !== 'same') return discourse.date;
  // "the next day he went to X, and there met Y": one mention is one day, however much its sentence tells
  const { bases } = discourse;
  if (!bases.has(mention.start)) bases.set(mention.start, dayBeforeHand(clause, discourse, mention));
  return bases.get(mention.start);
}

/** The day that "the same day", "the next day" goes out from: one told before it in its sentence, else the last. */
function dayBeforeHand(clause: Clause, discourse: Discourse, mention: DateMention): DateSpan | undefined {
  const before = clause.sentence.dates.filter((d) => d.end <= mention.start).at(-1);
  const own = before && dayOf(clause, discourse, before);
  if (own) return own;
  const { told, date } = discourse;
  const near = told && isNear(clause.reading.anchor, told.span);
  const stop = (mention.relative?.by ?? 0) > 0 ? lastStop(clause, discourse) : undefined;
  if (date === undefined) return near ? told.span : (stop ?? dayOfCurrent(discourse) ?? (told?.span.precision === 'day' ? told.span : undefined));
  if (stop && stop.start > date.end) return stop;
  return near && told.paragraph > discourse.dateParagraph ? told.span : date;
}

/** "He arrives in X on Tuesday. … The next day he goes on to Y": the day of what was told last, its history apart, where that is planned and one day. */
function lastStop({ reading }: Clause, { engagements }: Discourse): DateSpan | undefined {
  const last = engagements.findLast((e) => !isHistory(reading.anchor, e));
  const date = last?.status === 'planned' && !last.background ? last.date : undefined;
  return date?.precision === 'day' && !isRange(date) && isNear(reading.anchor, date) ? date : undefined;
}

/** Told of a time that is long over. */
const isHistory = (anchor: string | undefined, { status, date }: DraftEngagement) =>
  status === 'held' && date !== undefined && anchor !== undefined && date.end < anchor && !isNear(anchor, date);

/** The day of what was told last, where it is one. */
const dayOfCurrent = ({ current }: Discourse) => (current?.date?.precision === 'day' ? current.date : undefined);

/** A mention's day or days where the mention alone tells them. */
function dayOf(clause: Clause, discourse: Discourse, mention: DateMention): DateSpan | undefined {
  if (mention.relative !== undefined && mention.relative.unit !== 'day') return undefined;
  const span = plannedFor(clause, discourse, mention) ?? resolveDate(mention, { anchor: clause.reading.anchor, last: undefined, planned: false })?.span;
  return span?.precision === 'day' ? span : undefined;
}

/** The day that a weekday has for what the same sentence tells as planned. */
function plannedFor(clause: Clause, { engagements }: Discourse, mention: DateMention): DateSpan | undefined {
  if (!isBareWeekday(mention)) return undefined;
  const here = (e: DraftEngagement) => e.passages.some((p) => p.start >= clause.sentence.start && p.end <= clause.sentence.end);
  const planned = engagements.findLast((e) => e.status === 'planned' && e.date && !isRange(e.date) && here(e))?.date;
  return planned?.precision === 'day' && weekdayOf(planned.start) === mention.weekday ? planned : undefined;
}

/** "That visit has been put off to February": a plan told before gets the later day, where nobody else is told of. */
export function movePlan(clause: Clause, discourse: Discourse): void {
  const found = isMoved(clause) ? latestDate(clause, discourse) : undefined;
  if (!found || clause.actors.some(isNamed)) return;
  const kinds = new Set(clause.engagements.map((e) => e.value.split('.')[0]));
  const plan = discourse.engagements.findLast((e) => (kinds.size === 0 || kinds.has(e.kind)) && isOpen(clause, e));
  if (!plan || (plan.date && plan.date.start >= found.span.start)) return;
  Object.assign(plan, { date: found.span, dateInferred: found.inferredYear, dateInherited: false, status: 'planned' });
  plan.passages.push({ start: Math.min(...[...clause.engagements, found.mention].map((m) => m.start)), end: found.mention.end });
}

/** Told as planned, or as of a day still to come. */
const isOpen = (clause: Clause, e: DraftEngagement) => e.status === 'planned' || isAhead(e.date, clause.reading.anchor);

/** "The visit lasts two days": without a day, and with nobody told of, it is the journey told last that goes on for so long. */
export function lengthenJourney(clause: Clause, { engagements }: Discourse): void {
  const days = stayIn(clause);
  const journey = engagements.findLast((e) => e.host !== undefined && (e.kind === 'visit' || e.kind === 'attendance'));
  const date = journey?.date;
  if (!days || !date || clause.sentence.dates.length > 0 || clause.actors.some(isNamed) || isRange(date) || date.precision !== 'day') return;
  const tells = clause.engagements.some((e) => e.value === 'visit.nouns') || cuesOf(clause.sentence, 'opens').some((c) => c.value === 'visit');
  if (!tells || clause.actors.some((a) => a.side !== undefined && !journey.sides.includes(a.side))) return;
  journey.date = { ...date, end: addDays(date.start, days - 1) };
  journey.passages.push({ start: clause.sentence.start, end: clause.sentence.end });
}

/** "X was there in September of last year": a month long over, where no day is told. */
function monthPast({ sentence, reading }: Clause, { date }: Discourse): DateSpan | undefined {
  const mention = sentence.dates.at(-1);
  const span = mention && resolveDate(mention, { anchor: reading.anchor, last: date, planned: false })?.span;
  return span?.precision === 'month' && reading.anchor !== undefined && daysBetween(span.end, reading.anchor) > MONTH ? span : undefined;
}

const MONTH = 31;

/** Notes the last day that a sentence tells, whatever happened on it. */
export function noteDay(clause: Clause, discourse: Discourse): void {
  noteWeekdays(clause, discourse);
  if (clause.sentence.zone !== 'body') return;
  const days = datesBehindDateline(clause)
    .map((d) => dayOf(clause, discourse, d))
    .filter((d) => d !== undefined);
  const span = days.at(-1) ?? monthPast(clause, discourse);
  if (!span) return;
  if (!isOfRelative(clause, discourse, span)) discourse.told = { span, paragraph: clause.sentence.paragraph };
  // of several days in one sentence the last is that of the news
  const latest = days
    .filter((d) => !isRange(d) && isNear(clause.reading.anchor, d) && !isReturn(days, d) && !(clause.reading.anchor && d.start > clause.reading.anchor))
    .reduce<DateSpan | undefined>((a, d) => (a && a.start >= d.start ? a : d), undefined);
  const { date } = discourse;
  const own = date && days.some((d) => d.start === date.start && d.end === date.end);
  const within = date && isRange(date) && latest && date.start <= latest.start && latest.end <= date.end;
  if (latest && (!date || within || (own && date.start < latest.start))) {
    discourse.date = latest;
    discourse.dateParagraph = clause.sentence.paragraph;
  }
}

/** "(4/7/1776 - 4/7/2017)": a day on which one of another year returns is that of an anniversary. */
const isReturn = (days: readonly DateSpan[], { start }: DateSpan): boolean => days.some((d) => d.start < start && d.start.slice(4) === start.slice(4));

/** "On the national day (17/5/1814 - 17/5/2026) he sent": of a day and its return in another year, one right behind the other, neither is that of what was done then. */
const isOfAnniversary = ({ sentence }: Clause, date: DateMention): boolean =>
  date.year !== undefined &&
  date.day !== undefined &&
  sentence.dates.some((d) => d.day === date.day && d.month === date.month && d.year !== undefined && d.year !== date.year && apartBy(d, date) <= DASH_REACH);

/** Later than any day. */
const LATEST = '9999';

/** A dash and its spaces. */
const DASH_REACH = 3;

/** "OSLO, 9 Sept - X met Y on Monday": the day of a dateline is that of the report, unless its sentence tells no other. */
export function datesBehindDateline({ sentence, reading }: Clause): readonly DateMention[] {
  const behind = sentence.dates.filter((d) => d.end > reading.datelineEnd);
  return behind.length > 0 ? behind : sentence.dates;
}

/** "Chaired with X, who had come the day before": a day right behind a relative word is that of what it tells of somebody, where the text has a later one. */
function isOfRelative({ reading, sentence }: Clause, { date }: Discourse, span: DateSpan): boolean {
  const mention = sentence.dates.at(-1);
  if (!mention || !date || span.end >= date.start) return false;
  return wordsIn(reading.units, Math.max(sentence.start, mention.start - BEHIND_RELATIVE), mention.start).some((word) => reading.relatives.has(word));
}

/** Between a relative word and the day: a verb or two. */
const BEHIND_RELATIVE = 20;

/** "Tomorrow, Tuesday", "Thursday 12 June": what a weekday means from here on, where the day is near. */
function noteWeekdays(clause: Clause, discourse: Discourse): void {
  const { anchor } = clause.reading;
  if (anchor === undefined) return;
  for (const mention of clause.sentence.dates) {
    const dated = mention.weekday !== undefined && mention.endDay === undefined && (mention.day !== undefined || mention.relative?.unit === 'day');
    const span = dated ? resolveDate(mention, { anchor, last: undefined, planned: false })?.span : undefined;
    if (span && Math.abs(daysBetween(anchor, span.start)) < WEEK) discourse.weekdays.set(mention.weekday as number, span.start);
  }
}

const WEEK = 7;

/** Where all that is reported with a day has the same one, the rest of it happened then too. */
export function shareDay(engagements: readonly DraftEngagement[]): void {
  const held = engagements.filter((e) => e.status === 'held' && !e.background && e.kind !== 'visit' && e.kind !== 'message');
  const days = held.map((e) => e.date).filter((d) => d !== undefined);
  const [day] = days;
  if (!day || isRange(day) || day.precision !== 'day' || days.some((d) => d.start !== day.start || d.end !== day.end)) return;
  for (const e of held) if (!e.date) Object.assign(e, { date: day, dateInferred: true, dateInherited: true });
}

/** What asks for a date. */
interface Event {
  readonly kind: DraftEngagement['kind'];
  readonly sides: readonly string[];
  readonly planned: boolean;
  readonly background: boolean;
}

/** The day of an event that is told without one: that of the journey under way, or the one told last. */
export function inheritedDate(clause: Clause, discourse: Discourse, event: Event): DateSpan | undefined {
  if (clause.sentence.zone !== 'body') return undefined;
  const before = event.kind === 'visit' ? undefined : dayBefore(clause, discourse, event);
  if (event.background || before) return before;
  if (discourse.sectionDays) return discourse.sectionDays;
  if (event.kind === 'visit') return dayOfMeeting(clause, discourse, event);
  const journey = ownJourney(clause, discourse, event);
  const section = sectionOf(clause, discourse, event.sides);
  if (section?.date && section.date.precision === 'day') return section.date;
  if (event.planned) return dayOfJourney(clause, discourse, journey) ?? journey?.date;
  if (event.kind === 'message' && !isToldWithDay(clause, discourse, event)) return undefined;
  const past = pastDay(clause, discourse, event);
  if (past) return past;
  const day = discourse.date;
  const newer = journey !== undefined && (!day || journey.paragraph >= discourse.dateParagraph);
  // one told with its first day alone may go on to a day told beside it
  const over = (days: DateSpan) => day !== undefined && day.start > days.end && (isRange(days) || journey?.paragraph !== discourse.dateParagraph);
  if (newer && journey.date && (!day || day.end < journey.date.start || over(journey.date))) return journey.date;
  return day ?? clause.reading.datelineDay ?? toldAbove(clause, discourse);
}

/** "Earlier, on the 11th, X called on Y and held talks with Z": of what lies back, verbs that go on in one sentence tell of one day. */
function dayBefore({ sentence }: Clause, { current }: Discourse, { sides, planned }: Event): DateSpan | undefined {
  const here =
    current?.background && (current.status === 'planned') === planned && current.passages.some((p) => p.start >= sentence.start && p.end <= sentence.end);
  return here && !current.dateInherited && current.sides.some((s) => sides.includes(s)) ? current.date : undefined;
}

/** What people do where they meet. */
const met: ReadonlySet<string> = new Set(['meeting', 'signing', 'consultation']);

/** "Was received in Istanbul on 20 June. It was the first time that he came": a journey without days has that of the meeting told before it in its paragraph. */
function dayOfMeeting({ sentence }: Clause, { current, currentParagraph }: Discourse, { sides, planned }: Event): DateSpan | undefined {
  if (!current?.date || !met.has(current.kind) || currentParagraph !== sentence.paragraph) return undefined;
  const fits = current.date.precision === 'day' && (current.status === 'planned') === planned && current.sides.join() === [...sides].sort().join();
  return fits ? current.date : undefined;
}

/** A letter told in passing may have been sent on any day: it has that of its own paragraph, of the meeting it is handed over at, or of a text that tells only of letters. */
function isToldWithDay(clause: Clause, { dateParagraph, engagements, current }: Discourse, { sides }: Event): boolean {
  const handed = hasCue(clause.sentence, 'handing') && current?.sides.join() === [...sides].sort().join();
  return handed || dateParagraph === clause.sentence.paragraph || engagements.every((e) => e.kind === 'message');
}

/** "She is there from the 22nd to the 27th. Wednesday is full of talks. First comes X": the day of the journey told last. */
function dayOfJourney(clause: Clause, { told }: Discourse, journey: DraftEngagement | undefined): DateSpan | undefined {
  const days = journey?.date;
  if (!told || !days || isRange(told.span) || told.paragraph < clause.sentence.paragraph - 1) return undefined;
  return days.start <= told.span.start && told.span.end <= days.end ? told.span : undefined;
}

/** Days that a text goes back to tell a story; what lies farther back is history. */
const LONG_AGO = 800;

/** "On 28 January she called at two capitals. In the first she was received by X": a day of the past goes on within its paragraph. */
function pastDay(clause: Clause, { told }: Discourse, event: Event): DateSpan | undefined {
  const { anchor } = clause.reading;
  if (!told || !anchor || event.kind === 'message' || told.paragraph !== clause.sentence.paragraph) return undefined;
  return told.span.end < anchor && !isNear(anchor, told.span) && daysBetween(told.span.start, anchor) <= LONG_AGO ? told.span : undefined;
}

/** A visit is between its two sides; at a summit anybody is met. */
function ownJourney(clause: Clause, discourse: Discourse, event: Event): DraftEngagement | undefined {
  const journey = journeyOf(discourse, clause.reading.anchor, event);
  if (!journey || (event.planned && journey.status !== 'planned')) return undefined;
  return journey.kind === 'attendance' || journey.sides.every((s) => event.sides.includes(s)) ? journey : undefined;
}

/** Only the days of what is reported go on to what follows, not those of its history. */
export function isNews(clause: Clause, draft: DraftEngagement): boolean {
  if (!draft.date || draft.background || draft.status !== 'held' || draft.date.precision !== 'day') return false;
  return isNear(clause.reading.anchor, draft.date);
}

/** More days than one. */
export const isRange = (date: DateSpan) => date.precision === 'day' && date.start !== date.end;
