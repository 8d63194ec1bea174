// Words for an event that are one event with the word before them: a meeting and the mechanism that meets, a journey and what it is for.

import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { foundWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';

const MECHANISM_REACH = 30;
const ROUND_REACH = 8;
const NAME_REACH = 60;
const NAME_WORDS = 6;
const SESSION_REACH = 25;
/** Where it was set up, and who leads it for each side. */
const LED_REACH = 160;
const PURPOSE_REACH = 60;

/** "Met for political consultations", "the meeting of the A-B joint commission", "the fifth round of talks": the mechanism is the event. */
export function withMechanisms(reading: Reading, sentence: SentenceReading, told: readonly Mention[]): readonly Mention[] {
  if (told.length === 0) return told;
  const out: Mention[] = [];
  for (const cue of told) {
    const last = out[out.length - 1];
    const round = cuesOf(sentence, 'session').find((c) => c.value === 'numbered' && cue.start >= c.end && cue.start - c.end <= ROUND_REACH);
    if (last && meetsFor(sentence, last, cue)) out[out.length - 1] = foundWith(last, { value: 'consultation.verbs' });
    else if (last && cue.value === 'consultation.nouns' && opensMechanism(sentence, last, cue))
      out[out.length - 1] = foundWith(last, { value: 'consultation.verbs' });
    else if (last && cue.value === 'consultation.nouns' && namesMechanism(reading, sentence, last, cue)) out[out.length - 1] = cue;
    else if (cue.value === 'meeting.nouns' && round) out.push(foundWith(cue, { value: 'consultation.nouns', start: round.start }));
    else if (!last || !(meets(reading, sentence, last, cue) || repeats(reading, sentence, last, cue))) out.push(cue);
  }
  return out;
}

/** "X met Y in Z in order to hold political consultations": behind a word of purpose the mechanism is what they met for. */
function meetsFor({ cues }: SentenceReading, verb: Mention, mechanism: Mention): boolean {
  if (verb.value !== 'meeting.verbs' || mechanism.value !== 'consultation.verbs' || mechanism.start - verb.end > LED_REACH) return false;
  return cues.some((c) => c.kind === 'aim' && c.start >= verb.end && c.end <= mechanism.start && mechanism.start - c.end <= 1);
}

function opensMechanism(sentence: SentenceReading, verb: Mention, noun: Mention): boolean {
  if ((verb.value !== 'meeting.verbs' && verb.value !== 'attendance.verbs') || noun.start < verb.end || noun.start - verb.end > MECHANISM_REACH) return false;
  return !sentence.cues.some((c) => (c.kind === 'sidelines' || c.kind === 'speech' || c.kind === 'act') && c.start >= verb.end && c.end <= noun.start);
}

const gatherings: ReadonlySet<string> = new Set(['meeting.nouns', 'call.nouns']);
/** What stands between two events of their own. */
const stops: ReadonlySet<string> = new Set(['act', 'speech', 'mode', 'sidelines', 'with', 'between']);

/** "The meeting of the A-B joint commission": only little words, numbers and sides between the two nouns. */
function namesMechanism(reading: Reading, sentence: SentenceReading, noun: Mention, mechanism: Mention): boolean {
  if (!gatherings.has(noun.value) || !isBare(reading, sentence, { start: noun.end, end: mechanism.start })) return false;
  const gap = textOf(reading.units, noun.end, mechanism.start);
  return gap.length <= NAME_REACH && gap.split(' ').filter((w) => w.length > 0).length <= NAME_WORDS;
}

/** "The joint commission will hold its second session": who meets is the mechanism, where the verb follows its subject. */
function meets(reading: Reading, sentence: SentenceReading, mechanism: Mention, verb: Mention): boolean {
  if (reading.clause === 'sov' || mechanism.value !== 'consultation.nouns' || verb.value !== 'meeting.verbs') return false;
  const gap = { start: mechanism.end, end: verb.start };
  if (gap.end < gap.start) return false;
  if (gap.end - gap.start > SESSION_REACH) return gap.end - gap.start <= LED_REACH && isLed(reading, sentence, gap);
  // "the joint A-B committee will meet", where its states stand behind it
  const acts = sentence.actors.some((a) => isInside(gap, a) && !(reading.clause === 'vso' && a.form === 'side'));
  return !/[,;:]/.test(textOf(reading.units, gap.start, gap.end)) && !acts && !isJoined(reading, gap);
}

/** "The joint commission, led by X of A and Y of B, met there": those who lead it stand between commas, and the verb right behind the second. */
function isLed({ units }: Reading, { cues, actors }: SentenceReading, gap: Gap): boolean {
  const by = cues.find((c) => c.kind === 'ledBy' && isInside(gap, c));
  const people = by ? actors.filter((a) => isInside({ start: by.end, end: gap.end }, a)) : [];
  const last = people.at(-1);
  if (!by || !last || !textOf(units, gap.start, by.start).includes(',')) return false;
  const event = cues.some((c) => (c.kind === 'engagement' || c.kind === 'act') && isInside(gap, c));
  return !event && /^\s*,\s*\S*\s*$/.test(textOf(units, last.end, gap.end));
}

/** "Met for a two-hour meeting": the noun says again what the verb says. */
function repeats(reading: Reading, sentence: SentenceReading, verb: Mention, noun: Mention): boolean {
  if (reading.clause !== 'svo' || verb.value !== 'meeting.verbs' || noun.value !== 'meeting.nouns' || noun.start - verb.end > SESSION_REACH) return false;
  const gap = { start: verb.end, end: noun.start };
  return isBare(reading, sentence, gap) && !sentence.actors.some((a) => isInside(gap, a)) && !isJoined(reading, gap);
}

const isJoined = (reading: Reading, { start, end }: Gap): boolean =>
  textOf(reading.units, start, end)
    .split(/[^\p{L}\p{M}]+/u)
    .some((w) => reading.conjunctions.has(w) || reading.relatives.has(w));

interface Gap {
  readonly start: number;
  readonly end: number;
}

const isInside = (gap: Gap, m: Gap) => m.start >= gap.start && m.end <= gap.end;

/** No person, day or other event, and nothing said, in one stretch without commas. */
function isBare(reading: Reading, sentence: SentenceReading, gap: Gap): boolean {
  if (gap.end < gap.start || gap.end - gap.start > PURPOSE_REACH) return false;
  // "the NATO leaders' summit": the members of an organisation only name its event
  const isOne = (a: Actor) => a.form !== 'side' && !(a.person === undefined && isOrganisation(a.side));
  if (sentence.actors.some((a) => isInside(gap, a) && isOne(a)) || sentence.dates.some((d) => isInside(gap, d))) return false;
  return !sentence.cues.some((c) => stops.has(c.kind) && isInside(gap, c)) && !/[,;:.،]/.test(textOf(reading.units, gap.start, gap.end));
}

/** "The first A-B summit": two sides with a hyphen between, right before the word for an event that nobody is told to attend or to welcome, met each other there. */
export function withSummits(reading: Reading, told: readonly Mention[], actors: readonly Actor[]): readonly Mention[] {
  if (reading.clause !== 'svo') return told;
  return told.map((cue, i) => {
    const attended = told.slice(0, i).some((t) => !t.value.endsWith('.nouns'));
    return cue.value === 'attendance.nouns' && !attended && pairBefore(reading, actors, cue) ? foundWith(cue, { value: 'meeting.nouns' }) : cue;
  });
}

/** The two sides of "the A-B summit", of which at most one is an organisation. */
export function pairBefore({ units }: Reading, actors: readonly Actor[], cue: Mention): readonly [Actor, Actor] | undefined {
  const at = actors.findIndex((a) => a.form === 'side' && a.side !== undefined && a.end === cue.start - 1);
  const [first, second] = [actors[at - 1], actors[at]];
  if (!first || !second || first.form !== 'side' || first.side === undefined || first.side === second.side || second.start - first.end !== 1) return undefined;
  const orgs = [first, second].filter((a) => isOrganisation(a.side)).length;
  return HYPHENS.has(units[first.end] as number) && orgs < 2 ? [first, second] : undefined;
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2013]);

/** "Flew to X for the summit": the journey is an attendance of that for which it is made, told with a word of purpose in front. */
export function withPurposes(reading: Reading, sentence: SentenceReading, told: readonly Mention[]): readonly Mention[] {
  const purposes = cuesOf(sentence, 'purposes');
  if (purposes.length === 0) return told;
  return told.map((cue, i) => {
    if (cue.value !== 'visit.verbs') return cue;
    const event = eventBehind(sentence, cue, told[i + 1]);
    if (!event) return cue;
    const purpose = purposes.find((p) => p.end <= event.start && p.start >= cue.end - (p.end - p.start));
    if (!purpose || !isBare(reading, sentence, { start: purpose.end, end: event.start })) return cue;
    return foundWith(cue, { value: 'attendance.verbs' });
  });
}

/** The event next behind a journey, before anything else that is told. */
function eventBehind(sentence: SentenceReading, journey: Mention, next: Mention | undefined): Mention | undefined {
  if (next?.value === 'attendance.nouns') return next;
  return cuesOf(sentence, 'events').find((c) => c.start >= journey.end && (next === undefined || c.end <= next.start));
}
