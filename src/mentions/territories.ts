import type { Reference } from '../gazetteer/reference.ts';
import type { Actor, PlaceMention, SentenceReading } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';

/** Who heads a territory is no head of a state's government. */
const HEADS = new Set(['head-of-government', 'head-of-state']);

/** A territory within a state acts for that state, as its unit, and its places lie there. */
export function withinStates(sentence: SentenceReading, { states }: Reference): SentenceReading {
  const within = (code: string | undefined) => (code === undefined ? undefined : states.get(code)?.within);
  if (!sentence.actors.some((a) => within(a.side)) && !sentence.places.some((p) => within(p.country))) return sentence;
  const placed = (place: PlaceMention): PlaceMention => ({ ...place, country: within(place.country) ?? place.country });
  const joined = (actor: Actor): Actor => {
    const side = within(actor.side);
    if (side === undefined) return actor;
    const unit = states.get(actor.side as string)?.name;
    const offices = actor.offices.map(officeWithin);
    if (actor.person) Object.assign(actor.person, { side, unit, offices: actor.person.offices.map(officeWithin) });
    return actorWith(actor, { side, unit, offices });
  };
  return { ...sentence, actors: sentence.actors.map(joined), places: sentence.places.map(placed) };
}

const officeWithin = (office: string): string => (HEADS.has(office) ? 'governor' : office);
