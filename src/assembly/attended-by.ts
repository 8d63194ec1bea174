// "The summit was held in X in the presence of A and B": whoever is told to have been at an event attended it.

import type { Actor, Mention } from '../model/reading.ts';
import { foundWith } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { textOf } from '../text/fold.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import type { Frame } from './frame.ts';
import { type Host, hostCandidates } from './hosts.ts';
import { tellAttendance } from './journeys-told.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { venueOf } from './venue.ts';

/** Between the words and the first who was there: his honorifics, "among others". */
const FIRST_REACH = 40;
/** From an event to who was there: its place, its days, what it was on. */
const EVENT_REACH = 200;

/** Those who live where they serve attend nothing abroad. */
const resident: ReadonlySet<string> = new Set(['ambassador', 'consul', 'official', 'business']);

/** Reads who a sentence tells to have been at the event that it names, or that the text has just told. */
export function readAttendedBy(clause: Clause, discourse: Discourse): void {
  for (const cue of clause.sentence.cues) {
    if (cue.kind !== 'attendedBy') continue;
    const host = hostOf(clause, discourse, cue);
    const mode = modeOf(clause, cue);
    if (isSilent(mode)) continue;
    const people = thoseBehind(clause, cue);
    if (tookPart(clause, discourse, cue, people) || !host) continue;
    for (const subject of people) tellAttendance(clause, discourse, attendance(cue, subject, [host]), mode);
  }
}

/** "The commission of A and B sat, attended by the ministers X of A and Y of B": of a contact that the sentence tells between their sides they are the principals. */
function tookPart({ sentence }: Clause, { current }: Discourse, cue: Mention, people: readonly Actor[]): boolean {
  if (current?.kind !== 'meeting' && current?.kind !== 'consultation') return false;
  const own = current.passages.some((p) => p.start >= sentence.start && p.start < cue.start && p.end <= sentence.end);
  if (!own || people.length === 0 || people.some((a) => !current.sides.includes(a.side as string))) return false;
  for (const actor of people) if (!current.principals.some((p) => p.side === actor.side)) current.principals.push(actor);
  return true;
}

/** Reads who was at the event that the text has just told: "X was there too". */
export function readPresentThere(clause: Clause, discourse: Discourse): void {
  const { sentence } = clause;
  for (const cue of sentence.cues) {
    if (cue.kind !== 'presentThere' || !venueOf(clause, discourse) || isElsewhere(clause, cue)) continue;
    const mode = modeOf(clause, cue);
    if (isSilent(mode)) continue;
    for (const subject of clause.reading.clause === 'vso' ? thoseBehind(clause, cue) : thoseBefore(clause, cue))
      tellAttendance(clause, discourse, attendance(cue, subject, []), mode);
  }
}

/** "X and Y also attended that meeting": where the verb has an object that is none of the events, they were at something else. */
function isElsewhere({ reading, sentence }: Clause, cue: Mention): boolean {
  if (reading.clause !== 'svo') return false;
  const [object = ''] = textOf(reading.units, cue.end, sentence.end).split(/[.,;:]/);
  const end = cue.end + object.length;
  return object.trim().split(' ').length > OBJECT_WORDS && !cuesOf(sentence, 'events').some((c) => c.start >= cue.end && c.end <= end);
}

/** Behind a verb that has no object: "there", "as well", a day. */
const OBJECT_WORDS = 2;

const attendance = (cue: Mention, subject: Actor, hosts: readonly Host[]): Frame => ({
  cue: foundWith(cue, { value: 'attendance.verbs' }),
  kind: 'attendance',
  role: 'verbs',
  subject,
  together: [],
  others: [],
  hosts,
  rule: 'attended-by',
});

/** Where the event before the words is held: beside it, or as told before. */
function hostOf(clause: Clause, discourse: Discourse, cue: Mention): Host | undefined {
  const { sentence } = clause;
  const near = (c: Mention) => c.kind === 'events' && Math.max(cue.start - c.end, c.start - cue.end) <= EVENT_REACH;
  const before = sentence.cues.findLast((c) => near(c) && c.end <= cue.start);
  // "with X present, the summit was held in Y"
  const event = before ?? (clause.reading.clause === 'svo' ? undefined : sentence.cues.find((c) => near(c) && c.start >= cue.end));
  if (!event) return undefined;
  const places = before ? hostCandidates(clause, { from: event.start, to: cue.start }) : hostCandidates(clause, { from: event.start, to: sentence.end });
  const named = places.find((p) => p.name !== null) ?? places[0];
  // where the place stands before its event: "in X a summit was held, attended by"
  return named ?? hostCandidates(clause, { from: sentence.start, to: event.start }).findLast((p) => p.name !== null) ?? venueOf(clause, discourse)?.host;
}

/** The people of one list right behind the words. */
function thoseBehind({ reading, actors }: Clause, cue: Mention): readonly Actor[] {
  const people = actors.filter((a) => isNamed(a) && a.start >= cue.end);
  const list: Actor[] = [];
  for (const a of people) {
    const last = list.at(-1);
    if (last ? !joined(reading, last, a) : a.start - cue.end > FIRST_REACH) break;
    list.push(a);
  }
  return list.filter(isGuest);
}

/** The people of one list right before the words. */
function thoseBefore({ reading, actors }: Clause, cue: Mention): readonly Actor[] {
  const list: Actor[] = [];
  for (const a of actors.filter((p) => isNamed(p) && p.end <= cue.start).reverse()) {
    const next = list[0];
    if (next ? !joined(reading, a, next) : cue.start - a.end > FIRST_REACH) break;
    list.unshift(a);
  }
  return list.filter(isGuest);
}

const isGuest = ({ side, offices }: Actor): boolean => side !== undefined && !isOrganisation(side) && !offices.some((o) => resident.has(o));
