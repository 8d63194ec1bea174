// Who speaks for two sides that a sentence names together: chairmen, ministers, leaders.
import type { Actor } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import { flatMap } from '../text/flat-map.ts';
import { persons } from './draft-engagement.ts';
import type { Frame } from './frame.ts';
import { holderIn } from './office-holders.ts';
import { type Clause, isNamed } from './sentence.ts';
import { contactKinds } from './told-before.ts';

/** "The consultation of A and B was held, co-chaired by X of A and Y of B": the one person of each side behind it; with one of B, whoever has no state of his own is of A. */
export function chairedBy(clause: Clause, frame: Frame, sides: readonly string[]): Actor[] {
  const named = persons(clause.actors).filter((a) => a.start >= frame.cue.end && a.person !== undefined);
  const behind = named.length === 2 ? named.map((a, i) => ofTheOther(a, named[1 - i] as Actor, sides)) : named;
  const each = sides.map((side) => behind.filter((a) => a.side === side));
  return sides.length === 2 && behind.length === 2 && each.every((list) => list.length === 1) ? behind : [];
}

function ofTheOther(actor: Actor, other: Actor, sides: readonly string[]): Actor {
  const free = (actor.side === undefined || actor.guessed) && other.side !== undefined && !other.guessed && sides.includes(other.side);
  return free ? actorWith(actor, { side: sides.find((s) => s !== other.side), guessed: false }) : actor;
}

/** "Chaired by the foreign ministers of both countries", behind the session that they chair. Mere "ministers" may be its members. */
export function chairmen(clause: Clause, frame: Frame, sides: readonly string[]): Actor[] {
  const chairs = (a: Actor) => a.form === 'both' && a.offices.length > 0 && !a.offices.includes('minister') && a.start >= frame.cue.end;
  const both = clause.actors.find(chairs);
  return both ? eachOf(clause, { ...frame, subject: both }, sides) : [];
}

/** Whom "the ministers" and "the leaders" mean where nobody of the office itself is named. */
const nearest: ReadonlyMap<string, string> = new Map([
  ['minister', 'foreign-minister'],
  ['head-of-state', 'head-of-government'],
]);

/** "The two presidents": on each side who holds the office in the document, or the one nearest to it, else the office without a name. */
export function eachOf(clause: Clause, { kind, subject }: Frame, sides: readonly string[]): Actor[] {
  if (subject?.form !== 'both' || !contactKinds.has(kind)) return [];
  const [office] = subject.offices;
  if (office === undefined) {
    const named = namedBefore(clause, sides);
    return named.length === 0 && subject.leaders ? leadersNear(clause, sides) : named;
  }
  const alike = alikeBefore(clause, sides, office);
  if (alike.length > 0) return alike;
  return sides.map(
    (side) =>
      holderIn(clause.reading, side, office) ??
      holderIn(clause.reading, side, nearest.get(office) ?? office) ??
      actorWith(subject, { form: 'office', side, plural: false }),
  );
}

/** "Speaker X received Speaker Y. Both chairmen held talks": where one side has nobody in the office that their title may also mean, the one of each side named before who hold one office. */
function alikeBefore(clause: Clause, sides: readonly string[], office: string): Actor[] {
  if (sides.every((side) => holderIn(clause.reading, side, office) !== undefined)) return [];
  const named = namedBefore(clause, sides);
  const [first, ...others] = named;
  const shared = first?.person?.offices.some((o) => others.every((a) => a.person?.offices.includes(o) === true));
  return shared ? named : [];
}

/** "The President was welcomed at the gate, after which the two leaders held talks": with the leader that this sentence or the one before names, whoever holds the same office on each of the other sides. */
function leadersNear({ reading, index, sentence }: Clause, sides: readonly string[]): Actor[] {
  const near = flatMap([sentence, ...reading.sentences.slice(Math.max(0, index - 1), index)], (s) => s.actors);
  const named = near.find((a) => isNamed(a) && a.side !== undefined && sides.includes(a.side) && a.offices.some((o) => leading.has(o)));
  const office = named?.offices.find((o) => leading.has(o));
  const each = office === undefined ? [] : sides.map((side) => holderIn(reading, side, office));
  return each.every((a) => a !== undefined) ? each : [];
}

const leading: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** "X thanked Y. The two met in May": the one person of each side that the sentence before names, if it names one of each. */
function namedBefore({ reading, index, sentence }: Clause, sides: readonly string[]): Actor[] {
  const before = reading.sentences[index - 1];
  if (before?.zone !== sentence.zone || sentence.paragraph - before.paragraph > 1) return [];
  const each = sides.map((side) => before.actors.filter((a) => a.form === 'person' && a.side === side));
  const lone = each.every((list) => list.length > 0 && list.every((a) => a.person === list[0]?.person));
  return lone ? each.map((list) => list[0] as Actor) : [];
}
