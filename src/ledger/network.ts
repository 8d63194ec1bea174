// Who meets whom: sides or people as nodes, with how many engagements bring two of them together.
import { type RawBuilder, sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';
import { eventOf, type ToldEvent } from './reads.ts';
import type { Period } from './statistics.ts';

export interface Network {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly side: string; readonly engagements: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly engagements: number }[];
}

export interface NetworkFilter extends Period {
  readonly by: 'side' | 'person';
  /** So many nodes, those of most engagements. */
  readonly limit: number;
}

/** So many engagements are looked through, the latest of the period. */
const MOST_EVENTS = 5000;

async function eventsOf(db: LedgerDatabase, { from, to }: Period): Promise<ToldEvent[]> {
  const wanted: RawBuilder<boolean>[] = [sql`status = 'held'`];
  if (from !== undefined) wanted.push(sql`date_end >= ${from}`);
  if (to !== undefined) wanted.push(sql`date_start <= ${to}`);
  const { rows } = await sql<{ line: string }>`
    select line from resolved_engagements where ${sql.join(wanted, sql` and `)} order by coalesce(date_start, '') desc, id desc limit ${MOST_EVENTS}`.execute(
    db,
  );
  return rows.map((row) => eventOf(row.line));
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly side: string;
}

const nodesOf = ({ sides, participants }: ToldEvent, by: NetworkFilter['by']): Node[] => {
  if (by === 'side') return sides.map((side) => ({ id: side, name: side, side }));
  const people = participants.flatMap(({ person, name, side }) => (person === null ? [] : [{ id: person, name: name ?? person, side }]));
  return [...new Map(people.map((p) => [p.id, p])).values()];
};

/** The network of what was held in a period. People of one side are not joined: they come together without meeting each other. */
export async function readNetwork(db: LedgerDatabase, { by, limit, ...period }: NetworkFilter): Promise<Network> {
  const groups = (await eventsOf(db, period)).map((event) => nodesOf(event, by));
  const counts = new Map<string, Node & { engagements: number }>();
  for (const node of groups.flat()) counts.set(node.id, { ...node, engagements: (counts.get(node.id)?.engagements ?? 0) + 1 });
  const nodes = [...counts.values()].sort((a, b) => b.engagements - a.engagements || (a.id < b.id ? -1 : 1)).slice(0, limit);
  const kept = new Set(nodes.map((node) => node.id));
  const edges = new Map<string, { from: string; to: string; engagements: number }>();
  for (const group of groups) {
    const own = group.filter((node) => kept.has(node.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, one] of own.entries())
      for (const two of own.slice(i + 1)) {
        if (one.side === two.side) continue;
        const key = `${one.id}\n${two.id}`;
        edges.set(key, { from: one.id, to: two.id, engagements: (edges.get(key)?.engagements ?? 0) + 1 });
      }
  }
  return { nodes, edges: [...edges.values()].sort((a, b) => b.engagements - a.engagements || (a.from + a.to < b.from + b.to ? -1 : 1)) };
}
