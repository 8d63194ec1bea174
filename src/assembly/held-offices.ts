import type { DateSpan } from '../model/mention.ts';
import type { Actor } from '../model/reading.ts';
import { mainOffice, officesOn } from '../model/term.ts';

/** Offices that one person of a side holds at a time. */
const single = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'party-leader']);

/**
 * The offices that a person held on the day of an event where the text gives one that ended before or began after, by the table of holders
 * ("Prime Minister Hun Sen" in 2025), and where only the table tells his office; else undefined. Where the table knows no office for the day, the text is believed.
 */
export function heldInstead({ person }: Actor, date: DateSpan | undefined): string[] | undefined {
  if (!person?.terms || date?.precision !== 'day') return undefined;
  const held = officesOn(person.terms, date.start);
  if (held.length === 0 || person.offices.some((o) => held.includes(o))) return undefined;
  if (person.officesInferred) return mainOffice(held);
  return person.offices.some((o) => single.has(o) && person.terms?.some((t) => t.office === o)) ? held : undefined;
}
