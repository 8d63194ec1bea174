// Any list as a table: `Accept: text/csv` or `?format=csv`.
import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A spreadsheet takes what begins so for a formula (OWASP); an apostrophe before it makes it text. Figures stay figures. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text);

const cell = (text: string): string => (/[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One entry of a list within a row, in words: a person with the side, a telling by its source. */
function inWords(value: unknown): string {
  if (!isPlain(value)) return String(value ?? '');
  if (isPlain(value.origin)) return inWords(value.origin.source);
  for (const name of ['name', 'written', 'quote', 'source', 'value'] as const)
    if (typeof value[name] === 'string') return typeof value.side === 'string' ? `${value[name]} (${value.side})` : value[name];
  return JSON.stringify(value);
}

/** The columns of a row: members of members stand as `date.start`, lists in one cell. */
function flatten(row: Plain, before = ''): [string, string][] {
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    const column = before + name;
    if (Array.isArray(value)) return [[column, value.map(inWords).join('; ')]];
    if (isPlain(value)) return flatten(value, `${column}.`);
    return [[column, value === null || value === undefined ? '' : String(value)]];
  });
}

/** Writes rows as CSV (RFC 4180), with a byte order mark: spreadsheets take the text for another encoding without it. */
export function writeCsv(rows: readonly Plain[]): string {
  const flat = rows.map((row) => new Map(flatten(row)));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))].filter(
    // a member that is null in one row and an object in another
    (column, _, all) => !all.some((other) => other.startsWith(`${column}.`)),
  );
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\uFEFF${lines.map((line) => line.map((text) => cell(harmless(text))).join(',')).join('\r\n')}\r\n`;
}

const wantsCsv = (c: Context): boolean =>
  c.req.query('format') === 'csv' || (c.req.query('format') === undefined && /^text\/csv\b/.test(c.req.header('accept') ?? ''));

/** An answer is a list where one of its members is a list and the others are few: `engagements` and `next`. */
function listIn(answer: unknown): { readonly name: string; readonly rows: readonly Plain[]; readonly next: unknown } | undefined {
  if (!isPlain(answer)) return undefined;
  const { next, ...rest } = answer;
  const [name, rows] = Object.entries(rest).find(([, value]) => Array.isArray(value)) ?? [];
  if (name === undefined || !('next' in answer || Object.keys(rest).length === 1)) return undefined;
  return { name, rows: (rows as unknown[]).filter(isPlain), next };
}

/** Turns the list that a route answers into a table, where that is asked for. `Link` names the next page. */
export const writeTables: MiddlewareHandler = async (c, next) => {
  const format = c.req.query('format');
  if (format !== undefined && format !== 'csv' && format !== 'json') throw new Problem(422, 'write format=json or format=csv', { field: 'format' });
  await next();
  if (!wantsCsv(c) || c.res.status !== 200 || !c.res.headers.get('content-type')?.startsWith('application/json')) return;
  const list = listIn(await c.res.clone().json());
  if (!list) {
    if (format === 'csv') throw new Problem(422, 'this is no list, and is given as JSON only', { field: 'format' });
    return;
  }
  const headers = new Headers({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${list.name}.csv"`, vary: 'accept' });
  if (typeof list.next === 'string') {
    const url = new URL(c.req.url);
    url.searchParams.set('after', list.next);
    headers.set('link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  c.res = undefined;
  c.res = new Response(writeCsv(list.rows), { status: 200, headers });
};
