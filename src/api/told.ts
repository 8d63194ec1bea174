// Answers of which parts are JSON already, as resolution wrote them: they are passed on as they are.
import type { Context } from 'hono';

/**
 * Answers with JSON that is written already, or with lists of it beside plain members.
 *
 * @param written one entry as JSON, or entries and lists of them by the names of the members that hold them
 * @param plain the other members
 */
export function tell(c: Context, written: string | Readonly<Record<string, string | readonly string[]>>, plain: Readonly<Record<string, unknown>> = {}): never {
  const body =
    typeof written === 'string'
      ? written
      : `{${[
          ...Object.entries(plain).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`),
          ...Object.entries(written).map(([name, entries]) => `${JSON.stringify(name)}:${typeof entries === 'string' ? entries : `[${entries.join()}]`}`),
        ].join()}}`;
  // the routes are typed by their schemas, which say nothing of text
  return c.body(body, 200, { 'content-type': 'application/json' }) as never;
}
