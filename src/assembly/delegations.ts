import type { Actor, Mention, Reading, SentenceReading } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { isNamed } from './sentence.ts';

/** Between the words "led by" and who leads: an honorific. */
const LEADER_REACH = 16;
/** Between a word for a delegation and its state, or "led by" behind it: what kind of delegation it is, what it is of. */
const DELEGATION_REACH = 24;

/** "A delegation of A led by X": who leads it is of its side, where nothing else tells his, and stands for it; where nobody leads it, its side does. */
export function withDelegations(reading: Reading, sentence: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  const leads = sentence.cues.filter((c) => c.kind === 'ledBy');
  const groups = sentence.cues.filter((c) => c.kind === 'delegations');
  if (leads.length === 0 && groups.length === 0) return actors;
  const sent = new Set(groups.flatMap((group) => senderOf(reading, sentence, group, actors) ?? []));
  const led = new Set<Actor>();
  const settled = actors.map((actor) => {
    const cue = isOne(actor) ? leads.find((c) => isLedBy(c, actor)) : undefined;
    const own = cue && actors.findLast((a) => a.form === 'side' && a.end <= cue.start && (sent.has(a) || cue.start - a.end <= DELEGATION_REACH));
    if (own?.side === undefined || !(isOpen(actor) || actor.side === own.side)) return sent.has(actor) ? { ...actor, delegation: true } : actor;
    led.add(own);
    if (actor.person && actor.person.side === undefined) actor.person.side = own.side;
    return { ...actor, side: own.side, guessed: false };
  });
  return settled.filter((actor, i) => !led.has(actors[i] as Actor) && !isWordOf(actor, leads) && !isWordOf(actor, groups));
}

/** "A delegation of lawmakers", "do … làm trưởng đoàn": an office inside the words for a delegation or for leading it is nobody's. */
const isWordOf = (actor: Actor, cues: readonly Mention[]): boolean =>
  actor.form === 'office' && cues.some((c) => (c.tail ?? c.start) <= actor.start && actor.end <= c.end);

/** The state beside a word for a delegation, the nearer of the two; none in another phrase, or behind what the delegation does. */
function senderOf(reading: Reading, sentence: SentenceReading, group: Mention, actors: readonly Actor[]): Actor | undefined {
  const distance = (a: Actor) => (a.end <= group.start ? group.start - a.end : a.start - group.end);
  const together = (a: Actor) => {
    const [from, to] = [Math.min(a.end, group.end), Math.max(a.start, group.start)];
    return !/[,;:()،؛]/.test(textOf(reading.units, from, to)) && !sentence.cues.some((c) => c.kind === 'engagement' && c.start >= from && c.end <= to);
  };
  const near = actors.filter((a) => a.form === 'side' && a.side !== undefined && distance(a) >= 0 && distance(a) <= DELEGATION_REACH && together(a));
  return near.reduce<Actor | undefined>((best, a) => (best === undefined || distance(a) < distance(best) ? a : best), undefined);
}

/** Whether somebody leads: right behind "led by", or between the parts of a form that encloses him ("do … dẫn đầu"). */
function isLedBy({ start, end, tail }: Mention, actor: Actor): boolean {
  return tail === undefined ? actor.start >= end && actor.start - end <= LEADER_REACH : actor.start > start && actor.end <= tail;
}

const isOne = (actor: Actor): boolean => !actor.plural && isNamed(actor);

/** Somebody whose side is not told. */
const isOpen = (actor: Actor): boolean => actor.side === undefined || actor.guessed || (actor.form === 'office' && actor.inferred);
