// What the sources of one engagement say of it, field by field.
import type { Engagement, Telling } from '../../../../src/api/contract.ts';

/** The fields in which tellings are compared, in the order of the table. */
export const fields = ['kind', 'status', 'sides', 'guest', 'date', 'place', 'people'] as const;
export type Field = (typeof fields)[number];

const peopleOf = (telling: Telling): string =>
  telling.participants
    .map((p) => p.person ?? p.name ?? p.written ?? `${p.side}:${p.offices.join('+')}`)
    .sort()
    .join('|');

/** What a telling says of a field, as one word that can be compared; undefined where it says nothing. */
export function said(telling: Telling, field: Field): string | undefined {
  const { date, place } = telling;
  const of: Readonly<Record<Field, string | null | undefined>> = {
    kind: telling.kind,
    status: telling.status,
    sides: telling.sides.join('|'),
    guest: telling.guest,
    date: date && `${date.start}/${date.end}`,
    place: place && (place.name ?? place.country),
    people: peopleOf(telling) || undefined,
  };
  return of[field] ?? undefined;
}

/** Fields in which at least two sources that say something say different things. Who is named by more or fewer is no contradiction. */
export function disagreements({ tellings }: Engagement): ReadonlySet<Field> {
  return new Set(fields.filter((field) => field !== 'people' && new Set(tellings.map((t) => said(t, field)).filter((s) => s !== undefined)).size > 1));
}
