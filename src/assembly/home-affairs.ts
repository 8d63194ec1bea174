// What people of one side tell one another at home is no statement between sides.

import type { Actor, Reading } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { isNamed } from './sentence.ts';

/**
 * The paragraphs of the body in which two or more people in office of one side are told, and nobody and nothing of another, nor anybody who could be:
 * "The president asked the mayor for a report."
 */
export function homeAffairs(reading: Reading): ReadonlySet<number> {
  const told = new Map<number, Actor[]>();
  const open = new Set<number>();
  for (const { zone, paragraph, actors, cues } of reading.sentences) {
    if (zone !== 'body') continue;
    const own = told.get(paragraph);
    if (own === undefined) told.set(paragraph, [...actors]);
    else for (const actor of actors) own.push(actor);
    if (cues.some((c) => c.kind === 'opens' || c.kind === 'session' || c.kind === 'instrument')) open.add(paragraph);
  }
  return new Set([...told].filter(([paragraph, actors]) => !open.has(paragraph) && isAtHome(actors)).map(([paragraph]) => paragraph));
}

/** One state alone, two people of it, and no word that stands for somebody told before. An organisation is at home nowhere. */
function isAtHome(actors: readonly Actor[]): boolean {
  if (actors.some((a) => !(isNamed(a) || a.form === 'side') || a.counterpart)) return false;
  const sides = new Set(actors.filter((a) => a.side !== undefined).map((a) => a.side));
  if (sides.size !== 1 || [...sides].some((side) => isOrganisation(side))) return false;
  const people = new Set(actors.filter((a) => isNamed(a) && a.offices.length > 0).map((a) => a.person?.id ?? a.offices.join()));
  return people.size > 1;
}
