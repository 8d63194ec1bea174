// From what the query module gives to what the contract tells.
import type { Change as LedgerChange } from '../ledger/changes.ts';
import type { Origin as LedgerOrigin } from '../ledger/reads.ts';
import type { StandingJudgement, TrailedJudgement } from '../pipeline/judge.ts';
import type { ConflictEntry, Quoted } from '../pipeline/outlook.ts';
import type * as contract from './contract.ts';

/** A document as entries name it. */
export const originOf = ({ id, source, url, title, language, published, publisher }: LedgerOrigin): contract.Origin => ({
  id,
  source,
  url,
  title,
  language,
  published,
  publisher,
});

type Ids = Readonly<Record<string, string>>;

const quotedOf = ({ source, publisher, language, published, start, quote }: Quoted, ids: Ids): contract.FollowUp['from'] => ({
  document: ids[source] ?? null,
  source,
  publisher,
  language,
  published,
  start,
  quote,
});

export const conflictOf = ({ kind, sides, date, about, note, claims }: ConflictEntry, ids: Ids): contract.Conflict => ({
  kind,
  sides: [...sides],
  date: date && { start: date.start, end: date.end },
  about,
  note,
  claims: claims.map(({ value, ...quoted }) => ({ ...quotedOf(quoted, ids), value })),
});

/** The sources that conflicts quote. */
export const sourcesOf = (conflicts: readonly ConflictEntry[]): string[] => [...new Set(conflicts.flatMap((c) => c.claims.map((claim) => claim.source)))];

export const changeOf = ({ read_at, ...rest }: LedgerChange): contract.Change => ({ ...rest, readAt: read_at });

export const judgementOf = ({
  id,
  verdict,
  items,
  field,
  value,
  author,
  reason,
  made_at,
  finds,
  withdrawal,
}: StandingJudgement & Partial<TrailedJudgement>): contract.Judgement => ({
  id,
  verdict,
  items: [...items],
  field,
  value,
  author,
  reason,
  madeAt: made_at,
  finds,
  withdrawn: withdrawal ? { author: withdrawal.author, reason: withdrawal.reason, madeAt: withdrawal.made_at } : null,
});
