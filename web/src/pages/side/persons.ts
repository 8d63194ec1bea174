// Who acts for a side.
import type { Engagement, Principal } from '../../../../src/api/contract.ts';
import { nameOf } from '../dossier/pairs.ts';

export interface Acting {
  readonly key: string;
  /** As the latest engagement has him. */
  readonly principal: Principal;
  readonly offices: readonly string[];
  /** The latest first. */
  readonly engagements: readonly Engagement[];
}

const dayOf = ({ date }: Engagement): string => date?.start ?? '';

/** Named people of a side, the busiest first. Cancelled engagements do not count. */
export function actingFor(side: string, engagements: readonly Engagement[]): Acting[] {
  const people = new Map<string, { readonly principal: Principal; readonly offices: Set<string>; readonly engagements: Engagement[] }>();
  for (const engagement of engagements.filter(({ status }) => status !== 'cancelled').toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))))
    for (const principal of engagement.participants.filter((p) => p.side === side && nameOf(p) !== undefined)) {
      const key = principal.person ?? `${nameOf(principal)}`;
      const known = people.get(key) ?? { principal, offices: new Set<string>(), engagements: [] };
      for (const office of principal.offices) known.offices.add(office);
      if (!known.engagements.includes(engagement)) known.engagements.push(engagement);
      people.set(key, known);
    }
  return [...people]
    .map(([key, { offices, ...rest }]) => ({ key, ...rest, offices: [...offices] }))
    .sort((a, b) => b.engagements.length - a.engagements.length || dayOf(b.engagements[0] as Engagement).localeCompare(dayOf(a.engagements[0] as Engagement)));
}
