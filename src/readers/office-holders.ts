// Tables of office-holders that people bring: OpenSanctions' entities (FollowTheMoney, one JSON object a line) or the result of a query to Wikidata.
// A file streams by; what cannot be used of it is told with its line, and the rest is taken.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import type { ListedPerson } from '../model/office-holder.ts';
import { ElementCutter } from './json-elements.ts';
import { splitLines } from './jsonl.ts';
import { type Entity, entitySchema, Occupancies } from './money-entities.ts';
import { personOfRow, ROW_MEND, rowSchema } from './query-rows.ts';

/** A person of the table, or something to report. A person may come several times, each time with more names or positions. */
export type ListedItem = { readonly person: ListedPerson; readonly issue?: undefined } | { readonly issue: Issue; readonly person?: undefined };

const ENTITY_MEND =
  'each line is to hold one entity as OpenSanctions exports it (entities.ftm.json), with id, schema and properties; mend the line or take it out';
const FORMAT_MEND = 'give OpenSanctions entities (entities.ftm.json), or the JSON that a SPARQL query to Wikidata gives';

const skip = (source: string, line: number, message: string, mend: string): { issue: Issue } => ({
  issue: { source, place: line === 0 ? '' : `line ${line}`, message, mend, level: 'skipped' },
});

const MOST_TOLD = 120;

/** Parses and validates one piece of JSON; what is wrong with it where it does not hold what it should. */
function parse<T>(text: string, schema: z.ZodType<T>): { readonly value: T } | string {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return `it is no JSON (${String(error instanceof Error ? error.message : error)
      .replace(/\s+/g, ' ')
      .slice(0, MOST_TOLD)})`;
  }
  const checked = schema.safeParse(raw);
  if (checked.success) return { value: checked.data };
  const [first] = checked.error.issues;
  return `${first?.path.join('.') || 'the whole'}: ${first?.message ?? 'it does not fit'}`;
}

async function* entitiesOf(path: string): AsyncGenerator<{ readonly entity: Entity } | { readonly issue: Issue }> {
  let line = 0;
  for await (const bytes of splitLines(createReadStream(path))) {
    line += 1;
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim();
    if (text === '') continue;
    const parsed = parse(text, entitySchema);
    yield typeof parsed === 'string' ? skip(path, line, parsed, ENTITY_MEND) : { entity: parsed.value };
  }
}

/** Persons, positions and occupancies stand in any order: the file is read once for the posts, once for who held them. */
async function* readEntities(path: string): AsyncGenerator<ListedItem> {
  const occupancies = new Occupancies();
  for await (const item of entitiesOf(path))
    if ('entity' in item) occupancies.add(item.entity);
    else yield item;
  for await (const item of entitiesOf(path)) {
    const person = 'entity' in item ? occupancies.personOf(item.entity) : undefined;
    if (person) yield { person };
  }
}

/** `[{...}]`, or `{"head": ..., "results": {"bindings": [{...}]}}`: there the rows lie two objects deep. */
async function* readRows(path: string, depth: number): AsyncGenerator<ListedItem> {
  const cutter = new ElementCutter(depth);
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    for (const { text, line } of cutter.push(piece as string)) {
      const row = parse(text, rowSchema);
      const person = typeof row === 'string' ? row : personOfRow(row.value);
      yield typeof person === 'string' ? skip(path, line, person, ROW_MEND) : { person };
    }
  }
  if (!cutter.isWhole) yield skip(path, 0, 'it ends in the middle', 'fetch it again whole; what stands before the end was taken');
}

const SAMPLE = 65_536;
const BINDINGS = 2;

async function beginningOf(path: string): Promise<string> {
  let text = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', end: SAMPLE })) text += piece;
  return text.replace(/^\uFEFF/, '').trimStart();
}

/** Reads a table of office-holders in either format, known by its beginning. */
export async function* readOfficeHolders(path: string): AsyncGenerator<ListedItem> {
  const known = await stat(path).catch(() => undefined);
  if (!known?.isFile()) {
    yield skip(path, 0, known ? 'it is no file' : 'there is no such file', FORMAT_MEND);
    return;
  }
  const start = await beginningOf(path);
  const line = start.split('\n', 1)[0] ?? '';
  if (/"(head|results)"\s*:/.test(start) && !/"properties"\s*:/.test(line)) yield* readRows(path, BINDINGS);
  else if (start.startsWith('[')) yield* readRows(path, 0);
  else if (start.startsWith('{') || /"properties"\s*:/.test(start)) yield* readEntities(path);
  else yield skip(path, 0, start === '' ? 'it is empty' : 'it is neither of the two formats', FORMAT_MEND);
}
