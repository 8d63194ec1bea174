import type { Actor, Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, sidesOf } from './discourse.ts';
import type { Frame } from './frame.ts';
import { type Clause, isNamed, joined } from './sentence.ts';

/** The writer of a letter stands near the word for it, its addressee near the writer. */
const WRITER_REACH = 60;
/** Between a little word ("from") and whom it names: honorifics. */
const NAME_REACH = 24;

/** Whose letters others carry. */
const heads: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'heir', 'party-leader', 'speaker', 'foreign-minister', 'org-head']);

/** "Handed over a letter from President A to President B": it is theirs, whoever carries it. */
export function withWriters(clause: Clause, discourse: Discourse, frame: Frame): Frame {
  if (frame.kind !== 'message' || frame.role !== 'verbs' || clause.reading.clause === 'sov') return frame;
  const writer = named(clause, 'from', frame.cue.end);
  if (!writer) return frame;
  const side = sidesOf(writer, discourse)[0];
  const addressee = named(clause, 'to', writer.end);
  const reached = addressee && !sidesOf(addressee, discourse).includes(side as string) ? [addressee] : undefined;
  if (sidesOf(frame.subject, discourse)[0] === side)
    return !writer.offices.some((o) => heads.has(o))
      ? { ...frame, writer }
      : { ...frame, writer, subject: writer, together: [], others: reached ?? (frame.others.length > 0 ? frame.others : acrossFrom(discourse, side)) };
  // who was handed it may only take it on to the one it is for
  const receiver = reached?.[0] ?? receiverOf(clause, discourse, frame, writer);
  return { ...frame, writer, subject: receiver ?? frame.subject, others: writersOf(clause, writer) };
}

/** "A third state's minister arrived in X to hand over the letter of Y": whom it is for stands behind the writer, else he came to his state for it. */
function receiverOf({ sentence, actors }: Clause, discourse: Discourse, { subject, cue }: Frame, writer: Actor): Actor | undefined {
  if (!cuesOf(sentence, 'writers').some((c) => c.end <= writer.start && writer.start - c.end <= NAME_REACH)) return undefined;
  const [carrier] = sidesOf(subject, discourse);
  const behind = actors.find((a) => a.start >= writer.end && isNamed(a) && a.side !== undefined && a.side !== writer.side && a.side !== carrier);
  if (behind) return behind;
  const { current } = discourse;
  const isThird = (side: string) => side !== carrier && side !== writer.side;
  const came = current?.kind === 'visit' && current.guest === carrier ? current.sides.find(isThird) : undefined;
  const host = sentence.places.findLast((p) => p.end <= cue.start && isThird(p.country))?.country ?? came;
  if (host === undefined) return undefined;
  const { start, end } = writer;
  return { start, end, form: 'side', side: host, offices: [], plural: false, counterpart: false, capital: false, inferred: true, guessed: false };
}

/** "He met Y. He handed over a letter from his president": where nobody else is told, it is for whom its bearer has just met. */
function acrossFrom({ current }: Discourse, side: string | undefined): Actor[] {
  if (current?.kind !== 'meeting' || current.sides.length !== 2 || side === undefined || !current.sides.includes(side)) return [];
  return current.principals.filter((p) => p.side !== undefined && p.side !== side);
}

/** "Two letters from his counterparts of A and B": a letter from each. */
function writersOf({ reading, actors }: Clause, first: Actor): Actor[] {
  const list = [first];
  for (const actor of actors.slice(actors.indexOf(first) + 1)) {
    if (!isNamed(actor) || list.some((w) => w.side === actor.side) || !joined(reading, list[list.length - 1] as Actor, actor)) break;
    list.push(actor);
  }
  return list;
}

/** The person whom a little word names, the first behind an offset. */
function named({ sentence, actors }: Clause, word: 'from' | 'to', from: number): Actor | undefined {
  const isPerson = (a: Actor) => isNamed(a) && a.side !== undefined;
  const first = actors.find((a) => a.form !== 'pronoun' && a.start >= from && a.start - from <= WRITER_REACH);
  if (!first || !isPerson(first)) return undefined;
  // the verb may end in it: "handed over the letter of"
  const isBefore = (c: Mention) => (c.start >= from || c.end === from) && c.end <= first.start && first.start - c.end <= NAME_REACH;
  const marks = word === 'from' ? [...cuesOf(sentence, 'partner'), ...cuesOf(sentence, 'writers')] : cuesOf(sentence, 'partner');
  const cue = marks.find((c) => (c.value === word || c.kind === 'writers') && isBefore(c));
  return cue && first;
}
