// "Spoke at the forum", "stood among the mourners at the funeral": whoever was present at an event attended it, whatever he did there.
import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';
import { overlaps, withPutTogether } from './put-together.ts';

/** From a verb of presence to the name of the event: who was there, where and when, and the number of the session. */
const PRESENCE_REACH = 90;
/** The same where the subject stands behind its verb. */
const SUBJECT_BETWEEN = 160;

/** What stands between a verb and an event that belongs to another clause. */
const stops: ReadonlySet<string> = new Set(['act', 'speech', 'sidelines']);

/** Each verb of presence with the event next to it, behind it or (where verbs end the clause) before it, as one cue of attendance. What the verb or the event alone would tell is left out. */
export function withPresences(reading: Reading, sentence: SentenceReading, told: readonly Mention[], actors: readonly Actor[]): readonly Mention[] {
  // "firms of A took part in the fair": a bare state is not who was there
  if (actors.every((a) => a.form === 'side' && a.delegation !== true)) return told;
  const presences = cuesOf(sentence, 'presence');
  if (presences.length === 0) return told;
  const events = cuesOf(sentence, 'events');
  const attended = flatMap(presences, (presence) => {
    const event = isContent(reading, sentence, presence) ? undefined : eventOf(reading, sentence, presence, events);
    return event && !isOfAttender(sentence, { presence, event }, told, actors) ? [spanOf(presence, event)] : [];
  });
  const fresh = attended.filter((a) => !told.some((t) => t.value === 'attendance.verbs' && overlaps(t, a)));
  return withPutTogether(told, fresh);
}

/** "X of A takes part in the summit between A, B and C": he meets the others. */
function isOfAttender(
  sentence: SentenceReading,
  { presence, event }: { presence: Mention; event: Mention },
  told: readonly Mention[],
  actors: readonly Actor[],
): boolean {
  const meeting = told.find((t) => t.value === 'meeting.nouns' && t.start <= event.start && t.end >= event.end);
  const between = meeting && cuesOf(sentence, 'between').find((c) => c.start >= meeting.end && c.start - meeting.end <= 1);
  if (!between) return false;
  const sides: string[] = [];
  let { end } = between;
  for (const a of actors.filter((b) => b.start >= between.end)) {
    if (a.form !== 'side' || a.side === undefined || a.start - end > LIST_GAP) break;
    sides.push(a.side);
    end = a.end;
  }
  return (
    sides.length >= 2 &&
    actors.some((a) => a.form !== 'side' && a.side !== undefined && sides.includes(a.side) && a.start >= presence.start && a.end <= event.start)
  );
}

/** A comma, "and", an article. */
const LIST_GAP = 8;

/** "Thanked A's firms for taking part in the fair": what an act before it in one clause is about is no event of the text's own. */
function isContent({ units, clause }: Reading, { cues }: SentenceReading, presence: Mention): boolean {
  const act = cues.findLast((c) => c.kind === 'act' && c.end <= presence.start);
  return act !== undefined && clause !== 'sov' && !/[,;:،]/.test(textOf(units, act.end, presence.start));
}

function eventOf(reading: Reading, sentence: SentenceReading, presence: Mention, events: readonly Mention[]): Mention | undefined {
  if (reading.clause === 'sov') return events.findLast((e) => e.end <= presence.start && isWithin(reading, sentence, e, presence));
  return events.find((e) => e.start >= presence.end && isWithin(reading, sentence, presence, e));
}

/** Whether two words stand in one clause, with no other event told between. */
function isWithin({ units, clause, relatives }: Reading, { cues }: SentenceReading, first: Mention, second: Mention): boolean {
  const reach = clause === 'vso' ? SUBJECT_BETWEEN : PRESENCE_REACH;
  if (second.start - first.end > reach) return false;
  const gap = textOf(units, first.end, second.start);
  if (/[;:]/.test(gap) || gap.split(/[^\p{L}\p{M}]+/u).some((w) => relatives.has(w))) return false;
  return !cues.some((c) => isOther(c) && c.start >= first.end && c.end <= second.start);
}

const isOther = ({ kind, value }: Mention): boolean => stops.has(kind) || (kind === 'engagement' && value.endsWith('.verbs'));

/** From the first to the last of both: as with any verb that is split, who was there and where may stand inside. */
const spanOf = (presence: Mention, event: Mention): Mention => ({
  kind: 'engagement',
  value: 'attendance.verbs',
  start: Math.min(presence.start, event.start),
  end: Math.max(presence.end, event.end),
  split: true,
  tail: Math.max(presence.start, event.start),
});
