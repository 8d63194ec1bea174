// Tables of a page as CSV, as the API writes its own.

/** A cell: what is null or undefined stays empty, a list stands in one cell. */
export type Cell = string | number | null | undefined | readonly string[];

export type CsvRow = Readonly<Record<string, Cell>>;

/** A spreadsheet takes what begins so for a formula (OWASP); an apostrophe before it makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : (cell ?? []).join('; '));
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as CSV (RFC 4180) under the names of the first row's members. A byte order mark tells spreadsheets the encoding. */
export function writeCsv(rows: readonly CsvRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns.map(written), ...rows.map((row) => columns.map((column) => written(row[column])))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
