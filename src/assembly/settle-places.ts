import type { DraftEngagement } from './discourse.ts';

const meets: ReadonlySet<string> = new Set(['meeting', 'consultation', 'signing']);

const overlap = (a: DraftEngagement, b: DraftEngagement) => !a.date || !b.date || (a.date.start <= b.date.end && b.date.start <= a.date.end);

/**
 * Where a contact that tells no place happened, if a journey of its very sides is told anywhere in the document, be it behind it
 * ("met Y, who is on a visit to X"): with the host, where no day speaks against it and no other such journey leads elsewhere.
 */
export function settlePlaces(engagements: readonly DraftEngagement[]): void {
  for (const e of engagements) {
    if (e.place || !meets.has(e.kind) || e.background) continue;
    const journeys = engagements.filter((v) => v.kind === 'visit' && v.host !== undefined && v.status === e.status && !v.background && overlap(v, e));
    const [journey, ...others] = journeys.filter((v) => v.sides.every((s) => e.sides.includes(s)));
    if (!journey || others.some((o) => o.host !== journey.host)) continue;
    e.place = { name: journey.place?.name ?? null, country: journey.host ?? null };
  }
}
