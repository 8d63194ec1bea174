import { sql } from 'kysely';
import type { LedgerDatabase } from './open.ts';

/** A document that was entered, or whose entries were replaced. */
export interface Change {
  readonly id: string;
  readonly read_at: string;
  readonly source: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly engagements: number;
}

/** Documents that were entered or read anew since a moment (an ISO time stamp), in the order in which it happened, a page at a time. */
export async function readChanges(db: LedgerDatabase, since: string, limit: number, after?: string): Promise<{ changes: Change[]; next: string | undefined }> {
  const [, moment = since, id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const { rows } = await sql<Change>`
    select id, read_at, title, language, published, (select min(source) from document_sources where document_id = id) as source,
      (select count(*)::integer from engagements where document_id = documents.id) as engagements
    from documents where read_at >= ${since} and (read_at, id) > (${moment}, ${id}) order by read_at, id limit ${limit + 1}`.execute(db);
  const changes = rows.slice(0, limit);
  const last = changes.at(-1);
  return { changes, next: rows.length > limit && last ? `${last.read_at}/${last.id}` : undefined };
}

/** The same documents the other way round: what came in last comes first. */
export async function readLatest(db: LedgerDatabase, limit: number, after?: string): Promise<{ changes: Change[]; next: string | undefined }> {
  const [, moment = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(after ?? '') ?? [];
  const rest = after === undefined ? sql`` : sql`where (read_at, id) < (${moment}, ${id})`;
  const { rows } = await sql<Change>`
    select id, read_at, title, language, published, (select min(source) from document_sources where document_id = id) as source,
      (select count(*)::integer from engagements where document_id = documents.id) as engagements
    from documents ${rest} order by read_at desc, id desc limit ${limit + 1}`.execute(db);
  const changes = rows.slice(0, limit);
  const last = changes.at(-1);
  return { changes, next: rows.length > limit && last ? `${last.read_at}/${last.id}` : undefined };
}
