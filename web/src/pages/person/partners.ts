import type { PersonPage } from '../../../../src/api/contract.ts';

export interface Partner {
  readonly person: string;
  readonly name: string;
  readonly side: string;
  readonly engagements: number;
}

const MOST = 12;

/** People of other sides with whom a person had most engagements that were held. */
export function partnersOf({ id, side, engagements }: Pick<PersonPage, 'id' | 'side' | 'engagements'>): Partner[] {
  const counts = new Map<string, Partner>();
  for (const { status, participants } of engagements)
    if (status === 'held')
      for (const { person, name, side: other } of participants)
        if (person !== null && person !== id && other !== side)
          counts.set(person, { person, name: name ?? person, side: other, engagements: (counts.get(person)?.engagements ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.engagements - a.engagements || (a.name < b.name ? -1 : 1)).slice(0, MOST);
}
