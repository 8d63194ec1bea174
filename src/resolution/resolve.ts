import type { NameWordLists } from '../gazetteer/name-words.ts';
import type { Engagement } from '../model/record.ts';
import type { LedgerDocument, Resolution, ResolvedEngagement, Telling } from '../model/telling.ts';
import { clusterTellings } from './cluster.ts';
import { findConflicts } from './conflicts.ts';
import { lengthOf } from './days.ts';
import { followThrough } from './follow-up.ts';
import { noTies, type Ties, tellingId } from './judged.ts';
import { originsOf } from './origins.ts';
import { type People, resolvePeople } from './people.ts';

const tellingsOf = (documents: readonly LedgerDocument[]): Telling[] =>
  documents.flatMap((document) => document.record.engagements.map((engagement, at) => ({ id: tellingId(document.source, at), document, engagement })));

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

/** The day that those of the final status tell, the narrowest first. */
function dateOf(tellings: readonly Telling[], status: Engagement['status']): Engagement['date'] {
  const final = tellings.filter((t) => t.engagement.status === status && t.engagement.date);
  const shortest = Math.min(...final.map((t) => (t.engagement.date ? lengthOf(t.engagement.date) : Number.POSITIVE_INFINITY)));
  const narrow = final.filter((t) => t.engagement.date && (t.engagement.kind === 'visit' || lengthOf(t.engagement.date) === shortest));
  const last = status === 'planned' ? narrow.filter((t) => narrow.every((o) => published(o) <= published(t))) : narrow;
  const date = most(
    last,
    (t) => t.engagement.date,
    (d) => `${d.start}/${d.end}`,
  );
  return date && { start: date.start, end: date.end, precision: date.precision };
}

function peopleOf(tellings: readonly Telling[], people: People): ResolvedEngagement['participants'] {
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

function engagementOf(tellings: readonly Telling[], people: People): ResolvedEngagement {
  const own = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = own[0] as Telling;
  const status = statusOf(own);
  const place = most(
    own,
    (t) => t.engagement.place,
    (p) => `${p.country}/${p.name}`,
  );
  const named = most(
    own,
    (t) => (t.engagement.place?.name ? t.engagement.place : null),
    (p) => `${p.country}/${p.name}`,
  );
  return {
    id: `engagement:${first.id}`,
    kind: most(own, (t) => t.engagement.kind, String) ?? first.engagement.kind,
    status,
    sides: first.engagement.sides,
    date: dateOf(own, status),
    place: named ?? place,
    participants: peopleOf(own, people),
    tellings: own,
    origins: originsOf([...new Set(own.map((t) => t.document))]).length,
  };
}

/**
 * Brings the tellings of all documents together. The outcome does not depend on their order. `asOf` is a day, `YYYY-MM-DD`; `ties` are what people decided
 * on tellings.
 */
export function resolve(documents: readonly LedgerDocument[], words: NameWordLists, asOf: string, ties: Ties = noTies): Resolution {
  const ordered = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
  const people = resolvePeople(ordered, words);
  const engagements = clusterTellings(tellingsOf(ordered), people, ties)
    .map((tellings) => engagementOf(tellings, people))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    engagements,
    persons: people.persons,
    conflicts: findConflicts(ordered, engagements, people),
    followUps: followThrough(ordered, engagements, asOf),
  };
}
