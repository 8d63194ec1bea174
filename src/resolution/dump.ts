import type { Conflict, FollowUp, Passages, Resolution, ResolvedEngagement, ResolvedPerson } from '../model/telling.ts';

/** A line of `dragoman dump`, as the codebook has it. */
export type DumpLine = Readonly<Record<string, unknown>>;

const span = ({ start, end }: { start: number; end: number }) => ({ start, end });

export function engagementLine({ tellings, ...engagement }: ResolvedEngagement): DumpLine {
  const mentions = tellings.map(({ document, engagement: e }) => ({
    source: document.source,
    language: document.record.document.language,
    evidence: e.evidence.map(span),
  }));
  return { type: 'engagement', ...engagement, mentions };
}

export const personLine = (person: ResolvedPerson): DumpLine => ({ type: 'person', ...person });

export const conflictLine = ({ claims, ...conflict }: Conflict): DumpLine => ({
  type: 'conflict',
  ...conflict,
  claims: claims.map((c) => ({ ...c, evidence: c.evidence.map(span) })),
});

export function followUpLine({ outcome, from, to }: FollowUp): DumpLine {
  const passages = (p: Passages) => ({ source: p.source, evidence: p.evidence.map(span) });
  return { type: 'followup', outcome, from: passages(from), to: to && passages(to) };
}

/** The lines of `dragoman dump`: one object for each engagement, person, conflict and follow-up. */
export function* dumpLines({ engagements, persons, conflicts, followUps }: Resolution): Generator<DumpLine> {
  yield* engagements.map(engagementLine);
  yield* persons.map(personLine);
  yield* conflicts.map(conflictLine);
  yield* followUps.map(followUpLine);
}
