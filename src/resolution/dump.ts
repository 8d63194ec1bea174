import type { Resolution } from '../model/telling.ts';

const span = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The lines of `dragoman dump`: one object for each engagement, person, conflict and follow-up, as the codebook has them. */
export function* dumpLines({ engagements, persons, conflicts, followUps }: Resolution): Generator<Readonly<Record<string, unknown>>> {
  for (const { tellings, ...engagement } of engagements) {
    const mentions = tellings.map(({ document, engagement: e }) => ({
      source: document.source,
      language: document.record.document.language,
      evidence: e.evidence.map(span),
    }));
    yield { type: 'engagement', ...engagement, mentions };
  }
  for (const person of persons) yield { type: 'person', ...person };
  for (const { claims, ...conflict } of conflicts)
    yield { type: 'conflict', ...conflict, claims: claims.map((c) => ({ ...c, evidence: c.evidence.map(span) })) };
  for (const { outcome, from, to } of followUps) {
    const passages = (p: typeof from) => ({ source: p.source, evidence: p.evidence.map(span) });
    yield { type: 'followup', outcome, from: passages(from), to: to && passages(to) };
  }
}
