// Who met whom: pairs of named people of different sides.
import type { Engagement, Principal } from '../../../../src/api/contract.ts';

export interface Pair {
  readonly key: string;
  /** The first is of the side asked for first. */
  readonly people: readonly [Principal, Principal];
  /** The latest first. */
  readonly engagements: readonly Engagement[];
}

export const nameOf = (person: Principal): string | undefined => person.name ?? person.written ?? undefined;
const keyOf = (person: Principal): string => person.person ?? `${person.side}|${nameOf(person)}`;

/** Letters are no meeting; what is planned or cancelled has not been one. */
const isMeeting = ({ kind, status }: Engagement): boolean => status === 'held' && kind !== 'message';

function pairsIn(engagement: Engagement, one: string): (readonly [Principal, Principal])[] {
  const named = engagement.participants.filter((person) => nameOf(person) !== undefined);
  const own = named.filter(({ side }) => side === one);
  return own.flatMap((person) => named.filter(({ side }) => side !== one).map((other) => [person, other] as const));
}

const dayOf = ({ date }: Engagement): string => date?.start ?? '';

/** Pairs of people of `one` and of the other sides, the most meetings first, then the latest. */
export function pairsOf(engagements: readonly Engagement[], one: string): Pair[] {
  const pairs = new Map<string, { readonly people: readonly [Principal, Principal]; readonly engagements: Engagement[] }>();
  for (const engagement of engagements.filter(isMeeting))
    for (const people of pairsIn(engagement, one)) {
      const key = people.map(keyOf).join(' ');
      const pair = pairs.get(key) ?? { people, engagements: [] };
      if (!pair.engagements.includes(engagement)) pair.engagements.push(engagement);
      pairs.set(key, pair);
    }
  const sorted = [...pairs].map(([key, pair]) => ({ key, ...pair, engagements: pair.engagements.sort((a, b) => dayOf(b).localeCompare(dayOf(a))) }));
  return sorted.sort(
    (a, b) => b.engagements.length - a.engagements.length || dayOf(b.engagements[0] as Engagement).localeCompare(dayOf(a.engagements[0] as Engagement)),
  );
}
