// An event as the API tells it, written once when it is resolved: a list of events is then read and not put together from tellings, passages and people.
import { placeMark } from '../ledger/engagement-list.ts';
import { storableText } from '../ledger/rows.ts';
import type { Row } from '../ledger/schema.ts';
import type { LedgerDocument, ResolvedEngagement, Telling } from '../model/telling.ts';
import type { People } from '../resolution/people.ts';

const storable = (text: string | null): string | null => (text === null ? null : storableText(text));

/** A document as entries name it. */
export const originOf = ({ id, source, record: { document } }: LedgerDocument) => ({
  id,
  source,
  url: storable(document.url),
  title: storable(document.title),
  language: document.language,
  published: document.published,
  publisher: storable(document.publisher),
});

function tellingOf({ document, engagement: e, at }: Telling, people: People) {
  const { place, date } = e;
  return {
    origin: originOf(document),
    section: 'engagements',
    position: at,
    evidence: e.evidence.map(({ start, end }) => ({ start, end, quote: storableText(document.text.slice(start, end)) })),
    kind: e.kind,
    status: e.status,
    sides: [...new Set(e.sides)].sort(),
    guest: e.guest,
    date: date && { start: date.start, end: date.end, precision: date.precision },
    place: place && (place.country !== null || place.name !== null) ? { country: place.country, name: storable(place.name) } : null,
    participants: e.participants.map(({ written, name, offices, side }) => ({
      person: people.personOf(document.source, side, written)?.id ?? null,
      name: storable(name),
      written: storable(written),
      offices,
      side,
    })),
    rules: e.rules ?? [],
    inferred: e.inferred ?? [],
  };
}

function engagementOf({ id, kind, status, sides, date, place, participants, tellings, origins }: ResolvedEngagement, people: People) {
  const told = tellings.map((telling) => tellingOf(telling, people)).sort((a, b) => (a.origin.source < b.origin.source ? -1 : 1));
  return { id, kind, status, sides, date, place: place ?? null, participants, origins, tellings: told };
}

export type ToldTelling = ReturnType<typeof tellingOf>;
export type ToldEngagement = ReturnType<typeof engagementOf>;

/** The JSON of an event with all its tellings, in the order of their sources. It has the form of `engagementSchema` of the API. */
export const toldEngagement = (event: ResolvedEngagement, people: People): string => JSON.stringify(engagementOf(event, people));

/** Who of its people is in which telling of an event. */
export const partsOf = ({ id, date, status, tellings }: ResolvedEngagement, people: People): Row<'resolved_parts'>[] =>
  tellings.flatMap(({ document, engagement }) =>
    engagement.participants.flatMap(({ written, side, offices }) => {
      const person = people.personOf(document.source, side, written)?.id;
      if (person === undefined || written === null) return [];
      const { language, published } = document.record.document;
      const when = { event_day: date?.start ?? '', held: status === 'held', day: engagement.date?.start ?? published };
      return [{ person, event: id, ...when, document_id: String(document.id), written: storableText(written), language, offices: [...offices] }];
    }),
  );

/** What its tellings have that events are listed by: offices of principals, where it was, and the fields on which its own sides speak beside it. */
export function marksOf({ tellings }: ResolvedEngagement): string[] {
  const marks = tellings.flatMap(({ document, engagement: { place, participants, sides } }) => [
    ...participants.flatMap(({ offices }) => offices.map((office) => `office:${office}`)),
    ...document.record.statements.filter(({ by }) => by.every((side) => sides.includes(side))).flatMap(({ fields }) => fields.map((field) => `field:${field}`)),
    ...[place?.country, storable(place?.name ?? null)].flatMap((at) => (at ? [placeMark(at)] : [])),
  ]);
  return [...new Set(marks)].sort();
}

/** Letters are no meeting; what is planned or cancelled has not been one. */
const isMeeting = ({ kind, status }: ResolvedEngagement): boolean => status === 'held' && kind !== 'message';

/** Who met whom: people of different sides, each pair in both orders. */
export function pairsOf(event: ResolvedEngagement): Row<'resolved_pairs'>[] {
  if (!isMeeting(event)) return [];
  const people = event.participants.flatMap(({ person, side }) => (person === null ? [] : [{ person, side }]));
  const known = [...new Map(people.map((p) => [p.person, p])).values()];
  return known.flatMap(({ person, side }) =>
    known
      .filter((other) => other.side !== side)
      .map((other) => ({ side, other_side: other.side, person, other: other.person, day: event.date?.start ?? '', event: event.id })),
  );
}
