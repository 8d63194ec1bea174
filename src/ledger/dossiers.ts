// The dossier of a side or a relation as it is told: its latest entries, and how many there are of each kind. Resolution keeps both in order (`places.ts`), so that
// what is read does not grow with what there is.
import { type RawBuilder, sql } from 'kysely';
import type { DateRange } from '../model/record.ts';
import type { LedgerDatabase } from './open.ts';
import type { Sides } from './reads.ts';

/** A person as dossiers name him. */
interface Named {
  readonly person: string;
  readonly name: string;
  readonly side: string;
}

export interface ToldPair {
  /** The first is of the side asked for first. */
  readonly people: readonly [Named, Named];
  readonly engagements: number;
  readonly latest: readonly { readonly id: string; readonly kind: string; readonly date: DateRange | null }[];
}

export interface ToldPartner {
  readonly side: string;
  /** Those that were not cancelled. */
  readonly engagements: number;
  readonly statements: number;
  readonly instruments: number;
  /** Plans and promises of which nothing more is heard. */
  readonly open: number;
  /** The highest level at which they dealt, by its place among all levels; null where no engagement was held. */
  readonly level: string | null;
  /** The last day on which they dealt. */
  readonly last: string | null;
}

export interface ToldActor extends Named {
  readonly engagements: number;
  readonly offices: readonly string[];
  readonly last: string | null;
}

/** A number of entries by what they are counted under. */
export interface ToldCount {
  readonly section: string;
  readonly detail: string;
  readonly n: number;
}

export interface ToldDossier {
  /** Entries as JSON, by kind, all of a kind in one text with commas between; the latest first, what is planned by its day. */
  readonly entries: Readonly<Record<EntryKind, readonly string[]>>;
  readonly counts: readonly ToldCount[];
  /** The sides in the order in which counts name them: `one`, `two`. */
  readonly speakers: readonly string[];
  readonly days: { readonly start: string; readonly end: string } | null;
  readonly pairs: readonly ToldPair[];
}

const itemKinds = ['statements', 'instruments', 'indicators', 'relations', 'documents'] as const;
export type ItemKind = (typeof itemKinds)[number];
const entryKinds = [...itemKinds, 'engagements', 'planned', 'held', 'open', 'settled', 'conflicts'] as const;
type EntryKind = (typeof entryKinds)[number];

/** The dossier's place in the tables: SQL sorts two sides. */
const isOf = ([one, two]: Sides): RawBuilder<boolean> =>
  two === undefined ? sql`one = ${one} and two = ''` : sql`one = least(${one}::text, ${two}::text) and two = greatest(${one}::text, ${two}::text)`;

/** A follow-up with its outcome on a day. */
const outcomeOn = (asOf: string) => sql`
  '{"outcome":"' || case when r.outcome = 'open' and r.due < ${asOf} then 'overdue' else r.outcome end || '",' || substr(r.told, 2)`;

interface PartRow {
  readonly part: EntryKind | 'counts' | 'frame' | 'pair';
  readonly told: string;
}

interface Frame {
  readonly one: string;
  readonly two: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** Reads what the ledger holds on one side, or on two: then every entry names both. `asOf` is the day that parts what is to come from what was. */
export async function readDossier(db: LedgerDatabase, [asked, other]: Sides, asOf: string): Promise<ToldDossier> {
  const { rows } = await sql<PartRow>`select part, told from told_dossier(${asked}, ${other ?? ''}, ${asOf})`.execute(db);
  const byPart = new Map<string, string[]>();
  for (const { part, told } of rows) {
    const known = byPart.get(part);
    if (known) known.push(told);
    else byPart.set(part, [told]);
  }
  const parsed = <T>(part: PartRow['part']): T[] => (byPart.get(part) ?? []).map((told) => JSON.parse(told) as T);
  const [frame] = parsed<Frame>('frame') as [Frame];
  const dayOf = ({ latest }: ToldPair): string => latest[0]?.date?.start ?? '';
  return {
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, byPart.get(kind) ?? []] as const)) as Record<EntryKind, string[]>,
    counts: parsed<ToldCount[]>('counts').flat(),
    speakers: other === undefined ? [asked] : [frame.one, frame.two],
    days: frame.start !== null && frame.end !== null ? { start: frame.start, end: frame.end } : null,
    pairs: parsed<ToldPair>('pair').sort((a, b) => b.engagements - a.engagements || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)),
  };
}

/** Reads all with whom a side dealt, the most engagements first. */
export async function readPartners(db: LedgerDatabase, side: string): Promise<ToldPartner[]> {
  const { rows } = await sql<{ told: string }>`select told_partners(${side}) as told`.execute(db);
  return rows.flatMap(({ told }) => JSON.parse(told) as ToldPartner[]);
}

/** Reads who acts for a side, the busiest first and not all of them. */
export async function readActors(db: LedgerDatabase, side: string): Promise<ToldActor[]> {
  const { rows } = await sql<{ told: string }>`select told_actors(${side}) as told`.execute(db);
  return rows.flatMap(({ told }) => JSON.parse(told) as ToldActor[]);
}

/** A page of JSON entries. */
export interface ToldEntries {
  readonly entries: readonly string[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

export interface ToldPageOptions {
  readonly limit: number;
  readonly after?: string | undefined;
  /** Of statements only those of an act, on a field, by a speaker: a side that speaks alone, `both` or `others`. */
  readonly spoken?: { readonly act: string; readonly field: string; readonly speaker: string } | undefined;
}

interface PlaceRow {
  readonly place: string;
  readonly told: string;
}

const pageOf = (rows: readonly PlaceRow[], limit: number): ToldEntries => {
  const page = rows.slice(0, limit);
  return { entries: page.map(({ told }) => told), next: rows.length > limit ? page.at(-1)?.place : undefined };
};

/** Under what statements are counted: SQL tells which side is the first. */
const detailOf = ({ act, field, speaker }: NonNullable<ToldPageOptions['spoken']>, [one, two]: Sides): RawBuilder<string> => sql`
  ${`${act}|${field}|`}::text || case ${speaker}::text when least(${one}::text, ${two ?? null}::text) then 'one'
    when greatest(${one}::text, ${two ?? null}::text) then 'two' else ${speaker}::text end`;

/** Documents of a dossier or items of them, a page at a time, those of the latest documents first. */
export async function tellItems(db: LedgerDatabase, kind: ItemKind, sides: Sides, { limit, after, spoken }: ToldPageOptions): Promise<ToldEntries> {
  const [, day = '', entry = '0'] = /^([^/]*)\/(\d{1,18})$/.exec(after ?? '') ?? [];
  const rest = after === undefined ? sql`` : sql`and (day, entry) < (${day}, ${entry}::bigint)`;
  const counted = spoken === undefined ? sql`` : sql`and details @> array[${detailOf(spoken, sides)}]`;
  const { rows } = await sql<PlaceRow>`
    select p.day || '/' || p.entry as place, r.told from (
      select day, entry from resolved_places where ${isOf(sides)} and section = ${sql.lit(kind)} ${rest} ${counted} order by day desc, entry desc limit ${limit + 1}) p
    join resolved_items r on r.number = p.entry order by p.day desc, p.entry desc`.execute(db);
  return pageOf(rows, limit);
}

/** Where the follow-ups or conflicts of sides stand; of the whole ledger where no side is given. */
const outlookOf = (sides: readonly string[], section: 'open' | 'conflicts', whole: RawBuilder<unknown>): RawBuilder<unknown> =>
  sides.length === 0 ? whole : sql`select day, entry from resolved_places where ${isOf(sides as unknown as Sides)} and section = ${sql.lit(section)}`;

/** Plans, papers and proposals of which nothing has come yet, by their day, a page at a time. */
export async function tellOpen(
  db: LedgerDatabase,
  sides: readonly string[],
  { limit, after, asOf }: ToldPageOptions & { readonly asOf: string },
): Promise<ToldEntries> {
  const [, day = '', entry = '0'] = /^([^/]*)\/(\d{1,18})$/.exec(after ?? '') ?? [];
  const whole = sql`select day, number as entry from resolved_followups where outcome = 'open'`;
  const { rows } = await sql<PlaceRow>`
    select p.day || '/' || p.entry as place, ${outcomeOn(asOf)} as told from (
      select day, entry from (${outlookOf(sides, 'open', whole)}) every ${after === undefined ? sql`` : sql`where (day, entry) > (${day}, ${entry}::bigint)`}
      order by day, entry limit ${limit + 1}) p
    join resolved_followups r on r.number = p.entry order by p.day, p.entry`.execute(db);
  return pageOf(rows, limit);
}

/** What cannot all be right, a page at a time. */
export async function tellConflicts(db: LedgerDatabase, sides: readonly string[], { limit, after }: ToldPageOptions): Promise<ToldEntries> {
  const [, entry = '0'] = /^\/?(\d{1,18})$/.exec(after ?? '') ?? [];
  const whole = sql`select '' as day, number as entry from resolved_conflicts`;
  const { rows } = await sql<PlaceRow>`
    select '/' || p.entry as place, r.told from (
      select entry from (${outlookOf(sides, 'conflicts', whole)}) every where entry > ${entry}::bigint order by entry limit ${limit + 1}) p
    join resolved_conflicts r on r.number = p.entry order by p.entry`.execute(db);
  return pageOf(rows, limit);
}
