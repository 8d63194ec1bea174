// Bulk rows by COPY. Kysely knows no such query: each driver recognises this one, whose only parameter is the data, and hands it to its database in its own way.
import { CompiledQuery } from 'kysely';
import type { LedgerSchema } from './schema.ts';
import type { Store } from './stale.ts';

const COPY = /^copy \S+ \([^)]*\) from stdin$/;

/** A query that copies rows in, as a driver sees it. */
export const isCopy = (text: string): boolean => text.startsWith('copy ') && COPY.test(text);

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escapeText = (text: string): string => text.replace(special, (c) => escapes[c] as string);

/** An element of an array literal; there only quotes and backslashes count. */
const element = (value: unknown): string => `"${String(value).replace(/["\\]/g, (c) => `\\${c}`)}"`;

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return escapeText(`{${value.map(element).join()}}`);
  return typeof value === 'string' ? escapeText(value) : String(value);
}

/** Copies rows into a table. All must have the columns of the first. */
export async function copyRows(db: Store, table: keyof LedgerSchema, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const data = rows.map((row) => `${columns.map((column) => field(row[column])).join('\t')}\n`).join('');
  await db.executeQuery(CompiledQuery.raw(`copy ${table} (${columns.join()}) from stdin`, [data]));
}
