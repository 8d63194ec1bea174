import type { Actor, Mention, Reading, SentenceReading, Sex } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { currentSides, type Discourse, standsFor } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** Between a verb and what it carries: a preposition and its spaces. */
const PREPOSITION = 5;

const isSex = (kind: string): kind is Sex => kind === 'he' || kind === 'she';

/** Whom a verb agrees with, where the language tells: its own form, or that of the word of saying before it ("she said that her country …"). */
export function sexOf({ sentence, reports }: Clause, cue: Mention): Sex | undefined {
  const at = (m: Mention) =>
    sentence.cues.findLast((c) => isSex(c.kind) && (c.start === m.start || (c.end <= m.start && m.start - c.end <= PREPOSITION)))?.kind as Sex | undefined;
  const report = reports.findLast((r) => r.value === 'report' && r.end <= cue.start);
  return at(cue) ?? (report && at(report));
}

/** Notes of which sides men and women were told. */
export function noteSexes({ actors }: Clause, discourse: Discourse): void {
  for (const actor of actors) {
    if (!actor.sex) continue;
    if (actor.side !== undefined) discourse.sexes[actor.sex].add(actor.side);
    const person = actor.form === 'pronoun' ? standsFor(actor, discourse).person : actor.person;
    if (person && !discourse.sexOf.has(person)) discourse.sexOf.set(person, actor.sex);
  }
}

/** In a plain clause "he" and "she" tell of whom they stand for, and titles like them of whoever stands right behind. */
export function withSexes({ clause, countBehind }: Reading, sentence: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  if (clause !== 'svo' || countBehind) return actors;
  const words = sentence.cues.filter((c) => isSex(c.kind));
  if (words.length === 0) return actors;
  const tells = (a: Actor, { start, end }: Mention) =>
    start === a.start ? end === a.end || a.form === 'person' : a.form === 'person' && end <= a.start && a.start - end <= TITLE;
  return actors.map((a) => {
    const word = words.find((c) => tells(a, c));
    return word ? actorWith(a, { sex: word.kind as Sex }) : a;
  });
}

/** A dot and a space. */
const TITLE = 2;

/**
 * The sides that go on speaking where a verb in the singular has no subject: the last speaker's if he may be meant; else that of the only ones
 * of this sex in the contact; else that of the last who acted. Both sides never speak in the singular.
 */
export function goingOn(discourse: Discourse, sex: Sex | undefined): readonly string[] {
  const { speaker, speakerSex, subject } = discourse;
  if (sex === undefined) return speaker ?? [];
  if (speaker?.length === 1 && (speakerSex === undefined || speakerSex === sex)) return speaker;
  const both = currentSides(discourse);
  const own = both.filter((s) => discourse.sexes[sex].has(s));
  if (own.length === 1) return own;
  const acted = subject?.side;
  if (acted !== undefined && both.includes(acted) && (subject?.sex ?? sex) === sex) return [acted];
  return speaker?.length === 1 ? speaker : [];
}

/** Whether a verb agrees with somebody else than this one. */
export const isOther = (actor: Actor, sex: Sex | undefined) => sex !== undefined && actor.sex !== undefined && actor.sex !== sex;
