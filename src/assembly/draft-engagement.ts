// An engagement as one sentence tells it: its sides, people, day and place put together.
import type { Actor, DateMention } from '../model/reading.ts';
import { daysBetween } from '../text/calendars.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import { dateFor, dateOf, inheritedDate, isBehindAside } from './event-date.ts';
import { placeFor } from './event-place.ts';
import type { Frame } from './frame.ts';
import { isSaidBefore } from './mode.ts';
import { type Clause, isNamed, marks } from './sentence.ts';

/** Between two words. */
export const SPACE = 1;

/** "X promised, at the meeting with Y, to …", "X and Y agreed, during a meeting in Z, to …": an opening phrase or a word of occasion tells when somebody speaks, wherever it stands. */
export const isOccasion = ({ sentence, reading }: Clause, { cue }: Frame) =>
  sentence.cues.some(
    (c) =>
      (c.kind === 'opens' && reading.clause === 'svo' && c.start === cue.start) ||
      (c.kind === 'during' && c.start < cue.start && cue.start - c.end <= SPACE) ||
      // a form of the contact may hold the word: "during a meeting with"
      (c.kind === 'during' && reading.clause === 'svo' && c.start === cue.start && c.end < cue.end),
  );

/** How many days a report goes on behind the last one that it tells in full. */
const DAYS_TOLD = 3;

/** Puts together what a frame and its sentence tell of one engagement: status by mode and day, day and place, principals and passages. */
export function make(
  clause: Clause,
  discourse: Discourse,
  frame: Frame,
  mode: string | undefined,
  parts: {
    sides: readonly string[];
    guest?: string | undefined;
    host?: string | undefined;
    principals: readonly Actor[];
    place?: DraftEngagement['place'];
    /** The days that stand with one of several hosts. */
    days?: DateMention | undefined;
    span: readonly { start: number; end: number }[];
  },
): DraftEngagement {
  const agreed =
    frame.role === 'nouns' &&
    clause.reading.clause !== 'sov' &&
    !isOccasion(clause, frame) &&
    clause.acts.some((a) => a.end <= frame.cue.start && (a.value === 'agree' || a.value === 'pledge') && !isSaidBefore(clause, frame.cue, a));
  const planned = mode === 'planned' || mode === 'postponed' || agreed;

  const date = (parts.days && dateOf(clause, discourse, parts.days, planned)) ?? dateFor(clause, discourse, frame.cue, planned);
  const inherited =
    date === undefined && !isBehindAside(clause, frame.cue)
      ? inheritedDate(clause, discourse, { kind: frame.kind, sides: parts.sides, planned, background: mode === 'background' })
      : undefined;
  const when = date?.span ?? inherited;
  const { anchor, anchorGuessed } = clause.reading;
  // "he travelled on the following day", "met Y on the 6th", behind the last full day of a text that nothing dates: with no word for what is to come it is told, not planned
  const goesOn = anchorGuessed === true && mode === undefined && when !== undefined && anchor !== undefined && daysBetween(anchor, when.start) <= DAYS_TOLD;
  const ahead = when !== undefined && anchor !== undefined && when.start > anchor && !goesOn;
  const past =
    date !== undefined &&
    clause.reading.anchor !== undefined &&
    date.span.end < clause.reading.anchor &&
    (date.span.precision === 'day' || date.mention.year !== undefined);
  // what was put off, and whose day is over, did not take place on it
  const cancelled = mode === 'cancelled' || (mode === 'postponed' && past);
  const spans = [frame.cue, ...parts.span, ...(date ? [date.mention] : [])].filter((s) => s.start >= clause.sentence.start && s.end <= clause.sentence.end);
  return {
    kind: frame.kind,
    // "X and Y discussed" leaves open whether they met
    spoken: frame.kind === 'meeting' && (marks(clause.sentence, 'spoken', frame.cue) || frame.cue.value === 'discussed'),
    status: cancelled ? 'cancelled' : (planned && !past) || ahead ? 'planned' : 'held',
    sides: [...new Set(parts.sides)].sort(),
    guest: parts.guest,
    host: parts.host,
    date: when,
    dateInferred: date?.inferredYear ?? inherited !== undefined,
    // the day of a dateline is that of the report: the text may tell another
    dateInherited: inherited !== undefined || (date !== undefined && date.mention.end <= clause.reading.datelineEnd),
    ...(parts.place
      ? { place: parts.place, placeTold: true }
      : placeFor(clause, discourse, frame, {
          sides: parts.sides,
          planned: planned || ahead || cancelled,
          background: mode === 'background',
          date: date?.span,
        })),
    principals: [...parts.principals],
    inviters: [...clause.inviters],
    sender: frame.kind === 'message' ? senderSide(clause, frame, parts.sides) : undefined,
    passages: [{ start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }],
    rules: [frame.rule, ...(mode ? [`mode-${mode}`] : [])],
    cues: [frame.cue.value],
    zone: clause.sentence.zone,
    paragraph: clause.sentence.paragraph,
    background: mode === 'background',
  };
}

/** Who only looks on at a signing is no principal of it. */
export const witnesses = ({ kind, role }: Frame) => kind === 'signing' && role === 'witnesses';

/** Those of a list who are people or offices of a known side. */
export const persons = (actors: readonly (Actor | undefined)[]) => actors.filter((a): a is Actor => a !== undefined && isNamed(a) && a.side !== undefined);

/** The side of a letter's writer: the one named as its source, else whoever acts; behind a word of receiving the other. */
function senderSide({ sentence }: Clause, { cue, subject, writer }: Frame, sides: readonly string[]): string | undefined {
  if (writer?.side !== undefined) return writer.side;
  const received = cuesOf(sentence, 'receiving').some((c) => c.start >= cue.start && c.end <= cue.end);
  return received ? sides.find((s) => s !== subject?.side) : subject?.side;
}
