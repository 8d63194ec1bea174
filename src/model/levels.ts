// The level at which sides deal with one another: that of the highest office that takes part.
import type { Office } from './codes.ts';

export const levels = ['state', 'government', 'foreign', 'ministers', 'parliament', 'others'] as const;
export type Level = (typeof levels)[number];

const levelOfOffice: Readonly<Partial<Record<Office, Level>>> = {
  'head-of-state': 'state',
  'party-leader': 'state',
  'head-of-government': 'government',
  'foreign-minister': 'foreign',
  'deputy-foreign-minister': 'foreign',
  'deputy-head-of-government': 'ministers',
  minister: 'ministers',
  'deputy-minister': 'ministers',
  speaker: 'parliament',
  'deputy-speaker': 'parliament',
  legislator: 'parliament',
};

/** `others` where no office of the upper levels is told. */
export function levelOf({ participants }: { readonly participants: readonly { readonly offices: readonly string[] }[] }): Level {
  const found = participants.flatMap(({ offices }) => offices.map((office) => levels.indexOf(levelOfOffice[office as Office] ?? 'others')));
  return levels[Math.min(levels.length - 1, ...found)] ?? 'others';
}
