import type { NameWordLists } from '../gazetteer/name-words.ts';
import type { Engagement, Indicator, Instrument, Statement } from '../model/record.ts';
import type { Conflict, FollowUp, LedgerDocument, Resolution, ResolvedEngagement, Telling } from '../model/telling.ts';
import { clusterTellings } from './cluster.ts';
import { contradictsHolders, engagementConflicts, figureConflicts, officeConflicts } from './conflicts.ts';
import { lengthOf } from './days.ts';
import { asOfDay, ofInstruments, ofPlan, ofProposals } from './follow-up.ts';
import { noTies, type Ties, tellingId } from './judged.ts';
import { originsOf } from './origins.ts';
import { type People, resolvePeople } from './people.ts';

/** The tellings of a document, in their order. */
export const tellingsOf = (document: LedgerDocument): Telling[] =>
  document.record.engagements.map((engagement, index) => {
    const at = document.places?.[index] ?? index;
    return { id: tellingId(document.source, at), at, document, engagement };
  });

const published = (t: Telling): string => t.document.record.document.published ?? '';

const later = (a: string, b: string): string => (a < b ? b : a);

/** The value that most tellings give; of equals that of the latest, then of the first in order. */
function most<T>(tellings: readonly Telling[], pick: (t: Telling) => T | null | undefined, keyOf: (value: T) => string): T | null {
  const counts = new Map<string, { value: T; count: number; latest: string }>();
  for (const telling of tellings) {
    const value = pick(telling);
    if (value === null || value === undefined) continue;
    const entry = counts.get(keyOf(value)) ?? { value, count: 0, latest: '' };
    counts.set(keyOf(value), { value, count: entry.count + 1, latest: later(published(telling), entry.latest) });
  }
  const [best] = [...counts].sort(([k, a], [l, b]) => b.count - a.count || (a.latest > b.latest ? -1 : a.latest < b.latest ? 1 : k < l ? -1 : 1));
  return best?.[1].value ?? null;
}

/** The latest word on it: what was held stays held; a cancelled plan stays so unless a later report has it on again. */
function statusOf(tellings: readonly Telling[]): Engagement['status'] {
  if (tellings.some((t) => t.engagement.status === 'held')) return 'held';
  const [last] = [...tellings].sort((a, b) => (published(a) > published(b) ? -1 : published(a) < published(b) ? 1 : a.id < b.id ? -1 : 1));
  return last?.engagement.status ?? 'planned';
}

/** Whether a telling takes its days from the range of a whole tour, which its document gives to every stop. */
const isOfTour = ({ document, engagement: { guest, sides, date } }: Telling): boolean =>
  document.record.engagements.some(
    (e) =>
      e.kind === 'visit' && e.guest === guest && e.sides.join() !== sides.join() && e.date && date && e.date.start === date.start && e.date.end === date.end,
  );

/** The days of a visit that hold all others told of it: who tells of one day of it tells of a part, and who tells of a tour of more than it. */
function wholeVisit(tellings: readonly Telling[]): Engagement['date'] | undefined {
  const visits = tellings.filter(({ engagement: { kind, date } }) => kind === 'visit' && date?.precision === 'day');
  const alone = visits.filter((t) => !isOfTour(t));
  const days = (alone.length > 0 ? alone : visits).flatMap(({ engagement: { date } }) => (date ? [date] : []));
  return days.find((whole) => days.every((d) => whole.start <= d.start && d.end <= whole.end)) ?? fromFirstToLast(days);
}

/** Of a stay told by several of its days: those from the first to the last. Two days side by side may be one day, told twice. */
function fromFirstToLast(days: readonly NonNullable<Engagement['date']>[]): Engagement['date'] | undefined {
  const [first] = days.map((d) => d.start).sort();
  const last = days.map((d) => d.end).sort()[days.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const whole = { start: first, end: last, precision: 'day' as const };
  return lengthOf(whole) > 2 && lengthOf(whole) <= LONGEST_SUM ? whole : undefined;
}

const LONGEST_SUM = 6;

/** Of a visit that is reported with one day: the days that were planned for it, where that is one of them. Who reports its talks tells only of their day. */
function plannedStay(tellings: readonly Telling[], { start, end }: NonNullable<Engagement['date']>): Engagement['date'] | undefined {
  const plans = tellings.flatMap(({ engagement: { kind, status, date } }) =>
    kind === 'visit' && status === 'planned' && date?.precision === 'day' ? [date] : [],
  );
  const stays = plans.filter((d) => start === end && d.start <= start && end <= d.end && lengthOf(d) <= LONGEST_SUM);
  return stays.length === plans.length ? stays.sort((a, b) => lengthOf(a) - lengthOf(b))[0] : undefined;
}

/** The day that those of the final status tell, the narrowest first. */
function dateOf(tellings: readonly Telling[], status: Engagement['status']): Engagement['date'] {
  const final = tellings.filter((t) => t.engagement.status === status && t.engagement.date);
  const shortest = Math.min(...final.map((t) => (t.engagement.date ? lengthOf(t.engagement.date) : Number.POSITIVE_INFINITY)));
  const narrow = final.filter((t) => t.engagement.date && (t.engagement.kind === 'visit' || lengthOf(t.engagement.date) === shortest));
  // a day taken over from what was told before stands back behind one that is told
  const own = narrow.filter((t) => !t.engagement.rules?.includes('date-told-before'));
  const told = own.length > 0 ? own : narrow;
  const last = status === 'planned' ? told.filter((t) => told.every((o) => published(o) <= published(t))) : told;
  const date =
    wholeVisit(last) ??
    most(
      last,
      (t) => t.engagement.date,
      (d) => `${d.start}/${d.end}`,
    );
  const whole = date && status === 'held' ? (plannedStay(tellings, date) ?? date) : date;
  return whole && { start: whole.start, end: whole.end, precision: whole.precision };
}

function participantsOf(tellings: readonly Telling[], people: People): ResolvedEngagement['participants'] {
  const seen = new Map<string, ResolvedEngagement['participants'][number]>();
  for (const { document, engagement } of tellings) {
    for (const { written, offices, side } of engagement.participants) {
      const person = people.personOf(document.source, side, written);
      const key = person?.id ?? `${side} ${offices.join()}`;
      const known = seen.get(key);
      seen.set(key, { person: person?.id ?? null, name: person?.name ?? null, offices: [...new Set([...(known?.offices ?? []), ...offices])].sort(), side });
    }
  }
  const all = [...seen.values()];
  // an unnamed office is the person whom another telling names in it
  return all.filter((p) => p.person !== null || !all.some((q) => q.person !== null && q.side === p.side && q.offices.some((o) => p.offices.includes(o))));
}

/** Kinds that name a contact more closely than another does: a session of a standing mechanism is called a meeting too, never the other way round. */
const closer: Readonly<Record<string, string>> = { consultation: 'meeting' };

/** The kind that most tellings give; the closer of two kinds of one contact needs a third of them. */
function kindOf(tellings: readonly Telling[]): string {
  const told = (kind: string): number => tellings.filter((t) => t.engagement.kind === kind).length;
  const close = Object.keys(closer).find((kind) => told(kind) > 0 && 2 * told(kind) >= told(closer[kind] as string));
  return close ?? most(tellings, (t) => t.engagement.kind, String) ?? (tellings[0] as Telling).engagement.kind;
}

/** The place that most tell: one with a name before a state alone, one that the event's own words tell before that of a dateline or a journey. */
function placeOf(tellings: readonly Telling[]): Engagement['place'] {
  const told = (wanted: (t: Telling) => boolean) =>
    most(
      tellings,
      (t) => (wanted(t) ? t.engagement.place : null),
      (p) => `${p.country}/${p.name}`,
    );
  const isNamed = ({ engagement: { place } }: Telling): boolean => Boolean(place?.name);
  const isOwn = ({ engagement: { rules } }: Telling): boolean => !rules?.includes('place-not-told');
  const state = told(isOwn)?.country;
  return told((t) => isOwn(t) && isNamed(t)) ?? told((t) => isNamed(t) && (!state || t.engagement.place?.country === state)) ?? told(isOwn) ?? told(() => true);
}

function engagementOf(tellings: readonly Telling[], people: People): ResolvedEngagement {
  const own = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = own[0] as Telling;
  const status = statusOf(own);
  const place = placeOf(own);
  return {
    id: `engagement:${first.id}`,
    kind: kindOf(own),
    status,
    sides: first.engagement.sides,
    date: dateOf(own, status),
    place,
    participants: participantsOf(own, people),
    tellings: own,
    origins: originsOf([...new Set(own.map((t) => t.document))]).length,
  };
}

/** What was resolved of a relation: an exact set of sides. Nothing of it depends on another relation but who the people are, and what people tied together. */
export interface OfRelation<T> {
  readonly relation: string;
  readonly value: T;
}

export interface ResolvedRelations {
  readonly engagements: readonly OfRelation<ResolvedEngagement>[];
  readonly conflicts: readonly OfRelation<Conflict>[];
  readonly followUps: readonly OfRelation<FollowUp>[];
}

const figuresOf = ({ sides }: Indicator): string => sides.join('+');
const papersOf = ({ parties }: Instrument): string => parties.join('+');
/** The relation of an engagement. */
export const engagedIn = ({ sides }: { readonly sides: readonly string[] }): string => sides.join('+');
/** An agreement is of all who make it, a proposal of those who are to grant it as well. */
const statedIn = ({ act, by, to }: Statement): string | undefined =>
  act === 'agree' ? by.join('+') : act === 'propose' ? [...new Set([...by, ...to])].sort().join('+') : undefined;

/** The relations that a document tells something of that resolution looks at. */
export function relationsOf({ record }: LedgerDocument): string[] {
  const stated = record.statements.map(statedIn).filter((r) => r !== undefined);
  return [...new Set([...record.engagements.map(engagedIn), ...record.instruments.map(papersOf), ...record.indicators.map(figuresOf), ...stated])].sort();
}

/** The engagements of each relation, in their order. */
function byRelation(engagements: readonly OfRelation<ResolvedEngagement>[]): [string, ResolvedEngagement[]][] {
  const groups = new Map<string, ResolvedEngagement[]>();
  for (const { relation, value } of engagements) groups.set(relation, [...(groups.get(relation) ?? []), value]);
  return [...groups];
}

interface RelationDocuments {
  readonly relation: string;
  readonly own: readonly LedgerDocument[];
}

/** Each relation with the documents that tell of it, in their order. */
function documentsByRelation(documents: readonly LedgerDocument[], relationsIn: (d: LedgerDocument) => readonly (string | undefined)[]): RelationDocuments[] {
  const groups = new Map<string, LedgerDocument[]>();
  for (const document of documents) {
    for (const relation of new Set(relationsIn(document))) {
      if (relation === undefined) continue;
      const group = groups.get(relation);
      if (group) group.push(document);
      else groups.set(relation, [document]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([relation, own]) => ({ relation, own }));
}

/**
 * Brings together what documents tell of some relations. All documents that tell of one of them must be given; what else they tell counts where they
 * are compared. The outcome does not depend on the order of the documents.
 */
export function resolveRelations(
  documents: readonly LedgerDocument[],
  people: People,
  { ties, isWanted }: { readonly ties: Ties; readonly isWanted: (relation: string) => boolean },
): ResolvedRelations {
  const ordered = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
  const tellings = ordered.flatMap(tellingsOf).filter((t) => isWanted(engagedIn(t.engagement)));
  const engagements = clusterTellings(tellings, people, ties)
    .map((own) => engagementOf(own, people))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((value) => ({ relation: engagedIn(value), value }));
  const eventsOf = new Map(byRelation(engagements));
  const each = <T>(values: readonly T[], relation: string): OfRelation<T>[] => values.map((value) => ({ relation, value }));
  const told = <T>(pick: (d: LedgerDocument) => readonly T[], relationOf: (item: T) => string | undefined): RelationDocuments[] =>
    documentsByRelation(ordered, (d) => pick(d).map(relationOf)).filter(({ relation }) => isWanted(relation));
  return {
    engagements,
    conflicts: [
      ...engagements.flatMap(({ relation, value }) => each(engagementConflicts(value, people), relation)),
      ...told((d) => d.record.indicators, figuresOf).flatMap(({ relation, own }) =>
        each(
          figureConflicts(own, (i) => figuresOf(i) === relation),
          relation,
        ),
      ),
    ],
    followUps: [
      ...[...eventsOf].flatMap(([relation, own]) =>
        each(
          own.flatMap((e) => ofPlan(e, own)),
          relation,
        ),
      ),
      ...told((d) => d.record.instruments, papersOf).flatMap(({ relation, own }) =>
        each(
          ofInstruments(own, (i) => papersOf(i) === relation),
          relation,
        ),
      ),
      ...told((d) => d.record.statements, statedIn).flatMap(({ relation, own }) =>
        each(
          ofProposals(own, (s) => statedIn(s) === relation, eventsOf.get(relation) ?? []),
          relation,
        ),
      ),
    ],
  };
}

/**
 * Brings the tellings of all documents together. The outcome does not depend on their order. `asOf` is a day, `YYYY-MM-DD`; `ties` are what people decided
 * on tellings.
 */
export function resolve(documents: readonly LedgerDocument[], words: NameWordLists, asOf: string, ties: Ties = noTies): Resolution {
  const ordered = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
  const people = resolvePeople(ordered, words, ties.names);
  const { engagements, conflicts, followUps } = resolveRelations(ordered, people, { ties, isWanted: () => true });
  const tellings = ordered.flatMap(tellingsOf);
  const ofOffices = ordered.filter(contradictsHolders).flatMap((d) => officeConflicts(d, tellings, people));
  return {
    engagements: engagements.map((e) => e.value).sort((a, b) => (a.id < b.id ? -1 : 1)),
    persons: people.persons,
    conflicts: [...conflicts.map((c) => c.value), ...ofOffices],
    followUps: followUps.map((f) => asOfDay(f.value, asOf)),
  };
}
