import type { Actor, Reading } from '../model/reading.ts';

const made = new WeakMap<Reading, ReadonlyMap<string, Actor>>();
const keyOf = (side: string, office: string) => `${side} ${office}`;

/** Of each side and office the first mention of a person who holds it. */
function firstHolders(reading: Reading): ReadonlyMap<string, Actor> {
  const holders = new Map<string, Actor>();
  for (const { actors } of reading.sentences)
    for (const actor of actors) {
      if (!actor.person || actor.side === undefined) continue;
      for (const office of actor.person.offices) {
        const key = keyOf(actor.side, office);
        if (!holders.has(key)) holders.set(key, actor);
      }
    }
  return holders;
}

/** The person named first in a document who holds an office of a side, or undefined. The document is looked through once, as long ones ask often. */
export function holderIn(reading: Reading, side: string, office: string): Actor | undefined {
  const holders = made.get(reading) ?? firstHolders(reading);
  made.set(reading, holders);
  return holders.get(keyOf(side, office));
}
