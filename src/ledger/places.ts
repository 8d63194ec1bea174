// In which dossiers an entry stands, and how many entries each dossier has: kept by resolution, so that the dossier of a side of which ten thousand documents tell
// is read as fast as any other.
import { type RawBuilder, sql } from 'kysely';
import { copyRows } from './copy.ts';
import type { Row } from './schema.ts';
import type { Store } from './stale.ts';
import { textList } from './text-list.ts';

/** A document that counts, and the JSON by which entries name it. */
export interface NamedDocument {
  readonly id: string;
  readonly origin: string;
}

/** The dossiers of some sides: that of each, and that of each two. */
const dossiersOf = (sides: RawBuilder<unknown>) => sql`
  cross join lateral (
    select distinct a as one, case when a = b then '' else b end as two from unnest(${sides}) a cross join unnest(${sides}) b where a <= b) k`;

/**
 * Adds to counts, or takes from them, what rows of `changed` (one, two, section, details) tell. What is told with a bar stands under the section with a bar,
 * apart from what is read of all partners of a side.
 */
const counted = (sign: 1 | -1) => sql`
  insert into resolved_counts (one, two, section, detail, n)
  select one, two, case when detail like '%|%' and section <> 'pairs' then section || '|' else section end, detail, ${sql.lit(sign)} * count(*)::integer
  from changed cross join unnest(details) detail group by 1, 2, 3, 4
  on conflict (one, two, section, detail) do update set n = resolved_counts.n + excluded.n`;

/** Takes entries out of all dossiers. */
async function removePlaces(db: Store, sections: readonly string[], entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    with changed as (
      delete from resolved_places where entry = any(${textList(entries)}::bigint[]) and section = any(${textList(sections)}) returning one, two, section, details)
    ${counted(-1)}`.execute(db);
}

/** Enters places. `places` is a query for (one, two, section, day, entry, details). */
async function addPlaces(db: Store, places: RawBuilder<unknown>): Promise<void> {
  await sql`
    with found as (${places}),
      changed as (insert into resolved_places (one, two, section, day, entry, details) select * from found returning one, two, section, details)
    ${counted(1)}`.execute(db);
}

const passages = sql`coalesce((
  select json_agg(json_build_object('start', start_at, 'end', end_at, 'quote', quote) order by position) from evidence where item_id = i.id), '[]'::json)`;

const dateOf = sql`
  case when i.date_start is null or i.date_end is null then null
    else json_build_object('start', i.date_start, 'end', i.date_end, 'precision', coalesce(i.date_precision, 'day')) end`;

interface ItemSection {
  readonly table: 'statements' | 'instruments' | 'indicators' | 'relations';
  readonly sides: RawBuilder<string[]>;
  /** Members of the JSON beside those that every item has. */
  readonly members: RawBuilder<unknown>;
  /** Under what an item is counted in the dossier `k`. */
  readonly details: RawBuilder<string[]>;
}

/** Who speaks, as a dossier sees it: its first or second side, both or others; of the dossier of one side that together with anybody else is `both`. */
const speaker = sql`
  case when k.two = '' then case when not k.one = any(i.by_sides) then 'others' when cardinality(i.by_sides) > 1 then 'both' else 'one' end
    when i.by_sides @> array[k.one, k.two] then 'both' when k.one = any(i.by_sides) then 'one' when k.two = any(i.by_sides) then 'two' else 'others' end`;

const itemSections: readonly ItemSection[] = [
  {
    table: 'statements',
    sides: sql`(i.by_sides || i.to_sides)`,
    members: sql`'act', i.act, 'by', i.by_sides, 'to', i.to_sides, 'fields', i.fields`,
    details: sql`array[''] || array(
      select distinct i.act || '|' || field || '|' || ${speaker} from unnest(case when cardinality(i.fields) = 0 then array['general'] else i.fields end) field)`,
  },
  {
    table: 'instruments',
    sides: sql`i.parties`,
    members: sql`'kind', i.kind, 'parties', i.parties, 'status', i.status, 'count', i.count, 'title', i.title, 'date', ${dateOf}, 'fields', i.fields`,
    details: sql`array[i.status]`,
  },
  {
    table: 'indicators',
    sides: sql`i.sides`,
    members: sql`'measure', i.measure, 'value', i.value, 'unit', i.unit, 'bound', i.bound, 'period', i.period, 'change', i.change, 'status', i.status, 'sides', i.sides`,
    details: sql`array['']`,
  },
  {
    table: 'relations',
    sides: sql`i.sides`,
    members: sql`'kind', i.kind, 'sides', i.sides, 'value', i.value, 'date', ${dateOf}`,
    details: sql`array['']`,
  },
];

const ITEM_SECTIONS = ['documents', ...itemSections.map(({ table }) => table)];

/** Enters the items of one section of some documents, as they are told and where they stand. */
async function addItems(db: Store, { table, sides, members, details }: ItemSection, { ids, rows }: Named): Promise<void> {
  const section = sql.lit(table);
  await sql`
    insert into resolved_items (section, document_id, position, told)
    select ${section}, i.document_id, i.position, json_build_object(
      'origin', o.origin::json, 'section', ${section}::text, 'position', i.position, 'evidence', ${passages}, ${members})::text
    from ${rows} o join ${sql.table(table)} i on i.document_id = o.id`.execute(db);
  await addPlaces(
    db,
    sql`
      select k.one, k.two, ${section}, coalesce(d.published, ''), m.number, ${details}
      from ${sql.table(table)} i join documents d on d.id = i.document_id
      join resolved_items m on m.document_id = i.document_id and m.section = ${section} and m.position = i.position
      ${dossiersOf(sides)} where i.document_id = any(${ids})`,
  );
}

interface Named {
  readonly ids: RawBuilder<string[]>;
  /** The same as rows (id, origin). */
  readonly rows: RawBuilder<unknown>;
}

/** Enters documents into the dossiers of all sides that their items name. */
async function addDocuments(db: Store, { ids, rows }: Named): Promise<void> {
  await sql`insert into resolved_items (section, document_id, position, told) select 'documents', o.id, 0, o.origin from ${rows} o`.execute(db);
  const sidesOf = sql.join(
    [
      sql`select e.document_id, array_agg(side) as sides from engagements e join engagement_sides s on s.engagement_id = e.id
        where e.document_id = any(${ids}) group by e.document_id, e.id`,
      ...itemSections.map(({ table, sides }) => sql`select i.document_id, ${sides} from ${sql.table(table)} i where i.document_id = any(${ids})`),
    ],
    sql` union all `,
  );
  await addPlaces(
    db,
    sql`
      select distinct k.one, k.two, 'documents', coalesce(d.published, ''), m.number, array[coalesce(d.language, '')]
      from (${sidesOf}) s join documents d on d.id = s.document_id
      join resolved_items m on m.document_id = d.id and m.section = 'documents'
      ${dossiersOf(sql`s.sides`)}`,
  );
}

/** Replaces what dossiers hold of some documents; of those that are named, all is entered anew. */
export async function replaceItemsOf(db: Store, documents: readonly string[], named: readonly NamedDocument[]): Promise<void> {
  const { rows: gone } = await sql<{ number: string }>`
    delete from resolved_items where document_id = any(${textList(documents)}) returning number::text as number`.execute(db);
  await removePlaces(
    db,
    ITEM_SECTIONS,
    gone.map((row) => row.number),
  );
  if (named.length === 0) return;
  const origins = sql`unnest(${textList(named.map((d) => d.id))}, ${textList(named.map((d) => d.origin))})`;
  const entered = { ids: textList(named.map((d) => d.id)), rows: sql`(select * from ${origins} as v (id, origin))` };
  await addDocuments(db, entered);
  for (const section of itemSections) await addItems(db, section, entered);
}

const EVENT_SECTIONS = ['engagements', 'planned', 'held'];

/** Takes events out of all dossiers, by their numbers. */
export const removeEventPlaces = (db: Store, numbers: readonly string[]): Promise<void> => removePlaces(db, EVENT_SECTIONS, numbers);

/** Enters events into the dossiers of their sides. `levels` tells of each the level at which it was held; empty where it was not. */
export async function addEventPlaces(db: Store, ids: readonly string[], levels: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = sql`
    (select e.*, v.level from unnest(${textList(ids)}, ${textList(levels)}) as v (id, level) join resolved_engagements e on e.id = v.id) e
    ${dossiersOf(sql`e.sides`)}`;
  await addPlaces(
    db,
    sql`
      select k.one, k.two, 'engagements', coalesce(e.date_start, ''), e.number,
        array[e.status] || case when e.level = '' then '{}'::text[] else array['level|' || e.level] end from ${rows}
      union all select k.one, k.two, 'planned', coalesce(e.date_end, '9999'), e.number, '{}' from ${rows} where e.status = 'planned'
      union all select k.one, k.two, 'held', coalesce(e.date_start, ''), e.number, '{}' from ${rows} where e.status = 'held'`,
  );
}

const OUTLOOK_SECTIONS = { resolved_followups: ['open', 'settled'], resolved_conflicts: ['conflicts'] } as const;
type OutlookTable = keyof typeof OUTLOOK_SECTIONS;

/** Takes entries of an outlook out of all dossiers, by their numbers. */
export const removeOutlookPlaces = (db: Store, table: OutlookTable, numbers: readonly string[]): Promise<void> =>
  removePlaces(db, OUTLOOK_SECTIONS[table], numbers);

/** Enters what is kept of some relations into the dossiers of its sides. */
export async function addOutlookPlaces(db: Store, table: OutlookTable, relations: readonly string[]): Promise<void> {
  const own = sql`where r.relation = any(${textList(relations)})`;
  await addPlaces(
    db,
    table === 'resolved_followups'
      ? sql`select k.one, k.two, case r.outcome when 'open' then 'open' else 'settled' end, r.day, r.number,
            array[r.outcome] || case when r.due is null then '{}'::text[] else array['due|' || r.due] end
          from resolved_followups r ${dossiersOf(sql`r.sides`)} ${own}`
      : sql`select k.one, k.two, 'conflicts', '', r.number, array[''] from resolved_conflicts r ${dossiersOf(sql`r.sides`)} ${own}`,
  );
}

/** Replaces the pairs of people who met in some events, and counts them. */
export async function replacePairs(db: Store, gone: readonly string[], pairs: readonly Row<'resolved_pairs'>[]): Promise<void> {
  const told = sql`select side as one, other_side as two, 'pairs'::text as section, array[person || chr(10) || other] as details`;
  await sql`
    with gone as (delete from resolved_pairs where event = any(${textList(gone)}) returning side, other_side, person, other), changed as (${told} from gone)
    ${counted(-1)}`.execute(db);
  if (pairs.length === 0) return;
  await copyRows(db, 'resolved_pairs', pairs);
  await sql`
    with changed as (${told} from resolved_pairs where event = any(${textList([...new Set(pairs.map((pair) => pair.event))])}))
    ${counted(1)}`.execute(db);
}
