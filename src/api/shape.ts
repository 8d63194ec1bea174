// From what the query module gives to what the contract tells.
import type { Change as LedgerChange } from '../ledger/changes.ts';
import type { ListedEvent } from '../ledger/engagement-list.ts';
import type { EngagementEntry, Entry, Origin as LedgerOrigin, ToldEvent } from '../ledger/reads.ts';
import type { Row } from '../ledger/schema.ts';
import type { DateRange } from '../model/record.ts';
import type { StandingJudgement, TrailedJudgement } from '../pipeline/judge.ts';
import type { ConflictEntry, FollowUpEntry, Quoted } from '../pipeline/outlook.ts';
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

type Dated = { readonly date_start: string | null; readonly date_end: string | null; readonly date_precision: string | null };

const dateOf = ({ date_start: start, date_end: end, date_precision: precision }: Dated): DateRange | null =>
  start === null || end === null ? null : { start, end, precision: (precision ?? 'day') as DateRange['precision'] };

const passagesOf = (evidence: Entry<object>['evidence']): contract.Passage[] => evidence.map((e) => ({ start: e.start_at, end: e.end_at, quote: e.quote }));

function standing<S extends contract.Telling['section']>(entry: Entry<{ readonly position: number }>, section: S) {
  return { origin: originOf(entry.origin), section, position: entry.position, evidence: passagesOf(entry.evidence) };
}

const placeOf = ({ place_country: country, place_name: name }: Row<'engagements'>): contract.Telling['place'] =>
  country === null && name === null ? null : { country, name };

/** One document's account of an engagement. Whom a name means is told by the event's own participants. */
export function tellingOf(entry: Omit<EngagementEntry, 'event'>, event: ToldEvent | null): contract.Telling {
  const meant = (p: Row<'participants'>): string | null =>
    event?.participants.find((q) => q.side === p.side && q.name !== null && q.name === p.name)?.person ?? null;
  return {
    ...standing(entry, 'engagements'),
    kind: entry.kind,
    status: entry.status,
    sides: [...entry.sides],
    guest: entry.guest,
    date: dateOf(entry),
    place: placeOf(entry),
    participants: entry.participants
      .filter((p) => p.role === 'principal')
      .map((p) => ({ person: meant(p), name: p.name, written: p.written, offices: [...p.offices], side: p.side })),
    rules: [...entry.rules],
    inferred: [...entry.inferred],
  };
}

const ofEvent = (event: ToldEvent, tellings: readonly contract.Telling[]): contract.Engagement => ({
  id: event.id,
  kind: event.kind,
  status: event.status,
  sides: [...event.sides],
  date: event.date,
  place: event.place ?? null,
  participants: event.participants.map(({ person, name, offices, side }) => ({ person, name, offices: [...offices], side })),
  origins: event.origins,
  tellings: [...tellings],
});

export const engagementOf = (event: ListedEvent): contract.Engagement =>
  ofEvent(
    event,
    event.tellings.map((telling) => tellingOf(telling, event)),
  );

/** The latest first, those without a day last. */
const byDay = (a: contract.Engagement, b: contract.Engagement): number => (b.date?.start ?? '').localeCompare(a.date?.start ?? '') || (a.id < b.id ? 1 : -1);

/** Tellings put together by their events, the latest event first. Those that belong to none are left out. */
export function engagementsOf(entries: readonly EngagementEntry[]): contract.Engagement[] {
  const events = new Map<string, { readonly event: ToldEvent; readonly tellings: contract.Telling[] }>();
  for (const entry of entries) {
    if (entry.event === null) continue;
    const known = events.get(entry.event.id) ?? { event: entry.event, tellings: [] };
    known.tellings.push(tellingOf(entry, entry.event));
    events.set(entry.event.id, known);
  }
  return [...events.values()].map(({ event, tellings }) => ofEvent(event, tellings)).sort(byDay);
}

export const statementOf = (s: Entry<Row<'statements'>>): contract.Statement => ({
  ...standing(s, 'statements'),
  act: s.act,
  by: [...s.by_sides],
  to: [...s.to_sides],
  fields: [...s.fields],
});

export const instrumentOf = (i: Entry<Row<'instruments'>>): contract.Instrument => ({
  ...standing(i, 'instruments'),
  kind: i.kind,
  parties: [...i.parties],
  status: i.status,
  count: i.count,
  title: i.title,
  date: dateOf(i),
  fields: [...i.fields],
});

export const indicatorOf = ({ measure, value, unit, bound, period, change, status, sides, ...i }: Entry<Row<'indicators'>>): contract.Indicator => ({
  ...standing(i, 'indicators'),
  measure,
  value,
  unit,
  bound,
  period,
  change,
  status,
  sides: [...sides],
});

export const relationOf = (r: Entry<Row<'relations'>>): contract.RelationFact => ({
  ...standing(r, 'relations'),
  kind: r.kind,
  sides: [...r.sides],
  value: r.value,
  date: dateOf(r),
});

type Ids = Readonly<Record<string, string>>;

const quotedOf = ({ source, published, start, quote }: Quoted, ids: Ids): contract.FollowUp['from'] => ({
  document: ids[source] ?? null,
  source,
  published,
  start,
  quote,
});

/** What became of a plan or proposal, each passage with its document. */
export const followUpOf = ({ kind, sides, date, outcome, from, to }: FollowUpEntry, ids: Ids): contract.FollowUp => ({
  kind,
  sides: [...sides],
  date: date && { start: date.start, end: date.end },
  outcome,
  from: quotedOf(from, ids),
  to: to && quotedOf(to, ids),
});

export const conflictOf = ({ kind, sides, date, about, note, claims }: ConflictEntry, ids: Ids): contract.Conflict => ({
  kind,
  sides: [...sides],
  date: date && { start: date.start, end: date.end },
  about,
  note,
  claims: claims.map(({ value, ...quoted }) => ({ ...quotedOf(quoted, ids), value })),
});

/** The sources that entries quote. */
export const sourcesOf = (followUps: readonly FollowUpEntry[], conflicts: readonly ConflictEntry[]): string[] => [
  ...new Set([
    ...followUps.flatMap((f) => [f.from.source, ...(f.to ? [f.to.source] : [])]),
    ...conflicts.flatMap((c) => c.claims.map((claim) => claim.source)),
  ]),
];

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
