import type { Actor, SentenceReading } from '../model/reading.ts';

/** Between the words "led by" and who leads: an honorific. */
const LEADER_REACH = 16;
/** Between the state of a delegation and "led by": what kind of delegation it is. */
const DELEGATION_REACH = 24;

/** "A delegation of A led by X": who leads it is of its side, where nothing else tells his, and stands for it. */
export function withDelegations(sentence: SentenceReading, actors: readonly Actor[]): readonly Actor[] {
  const leads = sentence.cues.filter((c) => c.kind === 'ledBy');
  if (leads.length === 0) return actors;
  const led = new Set<Actor>();
  const settled = actors.map((actor) => {
    const cue = isOpen(actor) ? leads.find((c) => actor.start >= c.end && actor.start - c.end <= LEADER_REACH) : undefined;
    const own = cue && actors.find((a) => a.form === 'side' && a.end <= cue.start && cue.start - a.end <= DELEGATION_REACH);
    if (own?.side === undefined) return actor;
    led.add(own);
    if (actor.person && actor.person.side === undefined) actor.person.side = own.side;
    return { ...actor, side: own.side, guessed: false };
  });
  return settled.filter((a) => !led.has(a));
}

/** One person whose side is not told. */
function isOpen(actor: Actor): boolean {
  if (actor.plural || (actor.form !== 'person' && actor.form !== 'office')) return false;
  return actor.side === undefined || actor.guessed || (actor.form === 'office' && actor.inferred);
}
