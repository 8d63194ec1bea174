// The rows that resolution makes of relations. A relation is resolved as a whole; what came out as it was before is not written again.
import { createHash } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import { copyRows } from './copy.ts';
import { addEventPlaces, addOutlookPlaces, removeEventPlaces, removeOutlookPlaces, replacePairs } from './places.ts';
import type { LedgerSchema, Row } from './schema.ts';
import type { Store } from './stale.ts';
import { textList } from './text-list.ts';

type Rows<Table extends keyof LedgerSchema> = readonly Insertable<LedgerSchema[Table]>[];

/** What is kept of some relations. */
export interface RelationRows {
  readonly engagements: Rows<'resolved_engagements'>;
  /** The level at which each engagement was held, by its place among all levels; empty where it was not. */
  readonly levels: readonly string[];
  readonly parts: readonly Row<'resolved_parts'>[];
  readonly pairs: readonly Row<'resolved_pairs'>[];
  readonly tellings: readonly Row<'resolved_tellings'>[];
  readonly conflicts: Rows<'resolved_conflicts'>;
  readonly followUps: Rows<'resolved_followups'>;
}

const insert = (db: Store, table: keyof LedgerSchema, rows: readonly object[]): Promise<void> =>
  copyRows(db, table, rows as readonly Readonly<Record<string, unknown>>[]);

const digest = (text: string): string => createHash('md5').update(text).digest('hex');

/** Each person and event once. */
const pairsOf = (parts: readonly Pick<Row<'resolved_parts'>, 'person' | 'event'>[]): string[] => [
  ...new Map(parts.map(({ person, event }) => [`${person}\n${event}`, person])).values(),
];

/** Counts engagements of people on and back, by those of whom one more or one less is told. */
async function recount(db: Store, more: readonly string[], less: readonly string[]): Promise<void> {
  const news = new Map<string, number>();
  for (const [persons, by] of [
    [more, 1],
    [less, -1],
  ] as const)
    for (const person of persons) news.set(person, (news.get(person) ?? 0) + by);
  const changed = [...news].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  await sql`
    update resolved_persons p set engagements = p.engagements + v.news::integer
    from unnest(${textList(changed.map(([person]) => person))}, ${textList(changed.map(([, by]) => String(by)))}) as v (id, news) where p.id = v.id`.execute(
    db,
  );
}

/** Replaces the engagements of some relations: most stay as they were. */
async function replaceEngagements(db: Store, relations: readonly string[], { engagements, levels, parts, pairs }: RelationRows): Promise<void> {
  const { rows: before } = await sql<{ id: string; number: string; digest: string }>`
    select id, number::text as number, md5(told || line) as digest from resolved_engagements where relation = any(${textList(relations)})`.execute(db);
  const known = new Map(before.map(({ id, digest: own }) => [id, own]));
  const fresh = engagements.flatMap((row, at) => (known.get(row.id) === digest(row.told + row.line) ? [] : [{ row, level: levels[at] as string }]));
  const written = new Set(fresh.map(({ row }) => row.id));
  const now = new Set(engagements.map(({ id }) => id));
  const gone = before.filter(({ id }) => written.has(id) || !now.has(id));
  await removeEventPlaces(
    db,
    gone.map(({ number }) => number),
  );
  const ids = [...written, ...gone.map(({ id }) => id)];
  await sql`delete from resolved_engagements where id = any(${textList(ids)})`.execute(db);
  const { rows: lost } = await sql<{ person: string; event: string }>`
    delete from resolved_parts where event = any(${textList(ids)}) returning person, event`.execute(db);
  const won = parts.filter(({ event }) => written.has(event));
  await insert(
    db,
    'resolved_engagements',
    fresh.map(({ row }) => row),
  );
  await insert(db, 'resolved_parts', won);
  await recount(db, pairsOf(won), pairsOf(lost));
  await replacePairs(
    db,
    ids,
    pairs.filter(({ event }) => written.has(event)),
  );
  await addEventPlaces(
    db,
    fresh.map(({ row }) => row.id),
    fresh.map(({ level }) => level),
  );
}

type Outlook = { readonly relation: string; readonly line: string; readonly told: string; readonly outcome?: string; readonly due?: string | null };

/** What came of some plans, or contradicts: all of it is written again for relations of which any of it is another now. */
async function replaceOutlook(
  db: Store,
  table: 'resolved_followups' | 'resolved_conflicts',
  relations: readonly string[],
  rows: readonly Outlook[],
): Promise<void> {
  const own = table === 'resolved_followups' ? sql`outcome || coalesce(due, '')` : sql`''`;
  const { rows: before } = await sql<{ relation: string; digest: string }>`
    select relation, md5(string_agg(line || told || ${own}, '' order by position)) as digest from ${sql.table(table)}
    where relation = any(${textList(relations)}) group by relation`.execute(db);
  const known = new Map(before.map(({ relation, digest: kept }) => [relation, kept]));
  const now = new Map<string, string>();
  for (const { relation, line, told, outcome, due } of rows) now.set(relation, (now.get(relation) ?? '') + line + told + (outcome ?? '') + (due ?? ''));
  const changed = relations.filter((relation) => {
    const text = now.get(relation);
    return known.get(relation) !== (text === undefined ? undefined : digest(text));
  });
  if (changed.length === 0) return;
  const { rows: gone } = await sql<{ number: string }>`
    delete from ${sql.table(table)} where relation = any(${textList(changed)}) returning number::text as number`.execute(db);
  await removeOutlookPlaces(
    db,
    table,
    gone.map(({ number }) => number),
  );
  const written = new Set(changed);
  await insert(
    db,
    table,
    rows.filter(({ relation }) => written.has(relation)),
  );
  await addOutlookPlaces(db, table, changed);
}

export async function replaceRelations(db: Store, relations: readonly string[], rows: RelationRows): Promise<void> {
  const { tellings, conflicts, followUps } = rows;
  await sql`delete from resolved_tellings where relation = any(${textList(relations)})`.execute(db);
  await replaceEngagements(db, relations, rows);
  // a telling that was tied to an event of another relation may still stand there
  await sql`
    delete from resolved_tellings t using unnest(${textList(tellings.map((t) => t.document_id))}, ${textList(tellings.map((t) => String(t.position)))}) as v (document_id, position)
    where t.document_id = v.document_id and t.position = v.position::integer`.execute(db);
  await insert(db, 'resolved_tellings', tellings);
  await replaceOutlook(db, 'resolved_conflicts', relations, conflicts);
  await replaceOutlook(db, 'resolved_followups', relations, followUps);
}
