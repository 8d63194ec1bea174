// What an office is called where its side allows it.

import type { State } from '../gazetteer/reference.ts';
import { isOrganisation } from '../model/sides.ts';

/** A key of packs only: what a vice-president is depends on whether his president heads the government. */
const VICE_PRESIDENT = 'vice-president';
/** A key of packs only: a chargé d'affaires is an official who stands beside two states as an ambassador does. */
const CHARGE = 'charge';
/** Keys of packs only: a secretary or an adviser of a department is its minister where the state calls its ministers so, else one of its officials. */
const departments: ReadonlyMap<string, readonly [string, 'secretaries' | 'advisers']> = new Map([
  ['foreign-secretary', ['foreign-minister', 'secretaries']],
  ['secretary', ['minister', 'secretaries']],
  ['foreign-adviser', ['foreign-minister', 'advisers']],
  ['adviser', ['minister', 'advisers']],
]);

/** The office as its side allows it: a president of an organisation is its head, a secretary-general of a state none. */
export function officeFor(code: string, side: string | undefined, states: ReadonlyMap<string, State>): string {
  if (code === CHARGE) return isOrganisation(side) ? 'org-official' : 'official';
  if (code === VICE_PRESIDENT) {
    if (isOrganisation(side)) return 'org-official';
    return side !== undefined && states.get(side)?.presidential === true ? 'deputy-head-of-government' : 'official';
  }
  const department = departments.get(code);
  if (department !== undefined) {
    const [minister, called] = department;
    if (isOrganisation(side)) return 'org-official';
    return (side === undefined && called === 'secretaries') || (side !== undefined && states.get(side)?.[called] === true) ? minister : 'official';
  }
  if (isOrganisation(side)) {
    if (code === 'head-of-state' || code === 'party-leader' || code === 'head-of-government') return 'org-head';
    if (code === 'business') return 'org-head';
    if (code === 'minister' || code === 'foreign-minister' || code === 'deputy-head-of-government' || code === 'official' || code === 'party-official')
      return 'org-official';
    return code;
  }
  if (side !== undefined && code === 'org-head') return 'official';
  return side !== undefined && code === 'org-official' ? 'official' : code;
}

/** A short title ("the Minister") says no more than the narrower office already told. */
export const narrower: Record<string, readonly string[]> = {
  minister: ['foreign-minister', 'deputy-foreign-minister', 'deputy-minister'],
  'deputy-minister': ['deputy-foreign-minister'],
  'head-of-state': ['speaker', 'org-head', 'governor', 'deputy-speaker'],
  official: ['org-official', 'org-head'],
};

/** A word that the press has for another office as well ("the envoy" of an ambassador): it means the second where the text tells of nobody who holds the first. */
export const alsoMeant: Record<string, readonly string[]> = { envoy: ['ambassador'] };
