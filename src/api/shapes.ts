// From what the ledger tells to what the contract names.
import type { Change as LedgerChange } from '../ledger/changes.ts';
import type { DocumentInfo } from '../model/record.ts';
import type { StandingJudgement } from '../pipeline/judge.ts';
import type { Change, Judgement, Origin } from './contract.ts';

export const changeOf = ({ read_at, ...rest }: LedgerChange): Change => ({ ...rest, readAt: read_at });

export const originOf = (id: string, source: string, { url, title, language, published, publisher }: DocumentInfo): Origin => ({
  id,
  source,
  url,
  title,
  language,
  published,
  publisher,
});

export const judgementOf = ({ id, verdict, items, field, value, author, reason, made_at, finds }: StandingJudgement): Judgement => ({
  id,
  verdict,
  items: [...items],
  field,
  value,
  author,
  reason,
  madeAt: made_at,
  finds,
});
