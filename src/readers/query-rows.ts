// Rows of a SPARQL query to Wikidata: the W3C's JSON of results (`{"head": ..., "results": {"bindings": [...]}}`), or the plain rows that its page gives for download.
import { z } from 'zod';
import type { ListedName, ListedPerson, ListedPosition } from '../model/office-holder.ts';

const term = z.object({ value: z.string(), type: z.string().optional(), 'xml:lang': z.string().optional() });

/** A row: each variable with its value, as an RDF term or as plain text. Variables without a value are left out. */
export const rowSchema = z.record(z.string(), z.union([term, z.string(), z.number(), z.null()]));

export type QueryRow = z.infer<typeof rowSchema>;

/** Names under which a query may give its columns; `person` also gives `personLabel` and `personAltLabel`. */
const columns = {
  person: ['person', 'item', 'holder', 'human', 'politician', 'official', 'subject'],
  name: ['name', 'label', 'personName', 'itemName', 'nativeName'],
  alias: ['alias', 'altLabel', 'aliases'],
  position: ['position', 'office', 'post', 'role'],
  positionName: ['positionName', 'officeName', 'title'],
  country: ['countryCode', 'iso3', 'iso2', 'iso', 'alpha3', 'alpha2', 'country', 'countryLabel', 'jurisdiction', 'jurisdictionLabel', 'state', 'stateLabel'],
  from: ['start', 'startTime', 'startDate', 'from', 'begin', 'started'],
  to: ['end', 'endTime', 'endDate', 'to', 'until', 'ended'],
} as const;

/** What is told where a row cannot be used. */
export const ROW_MEND = `give each row a person with personLabel, a position with positionLabel, and start and end (also: ${columns.person.slice(1, 3).join(', ')}; ${columns.position.slice(1, 3).join(', ')})`;

interface Value {
  readonly text: string;
  readonly language?: string | undefined;
}

function cellOf(row: QueryRow, name: string): Value | undefined {
  const value = row[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object') return { text: String(value) };
  return value.type === 'bnode' ? undefined : { text: value.value, language: value['xml:lang'] };
}

const isItem = (text: string): boolean => /(^|\/)Q\d+$/.test(text);
const itemOf = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

/** Values of the first of some columns that has one; an item that has no label stands as its number, which names nothing. */
function namedValue(row: QueryRow, names: readonly string[]): Value | undefined {
  for (const name of names) {
    const value = cellOf(row, name);
    if (value && value.text.trim() !== '' && !isItem(value.text)) return value;
  }
  return undefined;
}

const withLabels = (names: readonly string[], suffix: string): string[] => names.map((name) => `${name}${suffix}`);

function namesIn(row: QueryRow): ListedName[] {
  const label = namedValue(row, [...withLabels(columns.person, 'Label'), ...columns.name, ...columns.person]);
  const native = namedValue(row, ['nativeName']);
  const alias = namedValue(row, columns.alias);
  // the label service writes all other names of an item into one value
  const others = namedValue(row, withLabels(columns.person, 'AltLabel'));
  const split = others?.text.split(', ').map((text) => ({ text, language: others.language })) ?? [];
  return [label, native, alias, ...split].filter((v) => v !== undefined);
}

/** A day of Wikidata. One that is known to the year alone stands as its first of January: as an end it is taken for the year. */
function dayIn(row: QueryRow, names: readonly string[], isEnd: boolean): string | undefined {
  for (const name of names) {
    const [, day, year] = /^\+?((\d{4})-\d{2}-\d{2})/.exec(cellOf(row, name)?.text ?? '') ?? [];
    if (day !== undefined) return isEnd && day.endsWith('-01-01') ? year : day;
    const bare = /^\+?(\d{4}(?:-\d{2})?)$/.exec(cellOf(row, name)?.text ?? '')?.[1];
    if (bare !== undefined) return bare;
  }
  return undefined;
}

/** The person of a row with the one position that it tells; what is wrong with it where it tells none. */
export function personOfRow(row: QueryRow): ListedPerson | string {
  const names = namesIn(row);
  if (names.length === 0) return 'it names nobody';
  const label = namedValue(row, [...withLabels(columns.position, 'Label'), ...columns.positionName, ...columns.position]);
  if (label === undefined) return 'it names no position';
  const id = columns.person.map((name) => cellOf(row, name)?.text).find((text) => text !== undefined && isItem(text));
  const country = namedValue(row, columns.country);
  const position: ListedPosition = {
    label: label.text,
    language: label.language,
    countries: country ? [country.text] : [],
    from: dayIn(row, columns.from, false),
    to: dayIn(row, columns.to, true),
  };
  return { id: id === undefined ? (names[0] as ListedName).text : itemOf(id), names, positions: [position] };
}
