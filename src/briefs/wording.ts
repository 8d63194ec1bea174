// How entries are worded in English. Codes become the labels of the codebook.
import type { EngagementEntry } from '../ledger/reads.ts';
import type { Row } from '../ledger/schema.ts';
import {
  acts,
  bounds,
  engagementKinds,
  engagementStatuses,
  fields,
  indicatorStatuses,
  instrumentKinds,
  instrumentStatuses,
  measures,
  offices,
  partnershipValues,
  relationKinds,
  visaValues,
} from '../model/codes.ts';

export type NameOf = (side: string) => string;

const labels = new Map(
  [
    bounds,
    partnershipValues,
    visaValues,
    relationKinds,
    indicatorStatuses,
    instrumentStatuses,
    instrumentKinds,
    engagementStatuses,
    engagementKinds,
    offices,
    measures,
    acts,
    fields,
  ].flatMap((table) => table.map(({ code, label }): [string, string] => [code, label])),
);

/** The English label of a code; the code itself where it has none. */
export const labelOf = (code: string): string => labels.get(code) ?? code;

type Dated = Pick<Row<'engagements'>, 'date_start' | 'date_end' | 'date_precision'>;

/** `2025-05-09`, `2025-05-09 to 2025-05-11`, `2025-05`, `2025`; empty where no date is told. */
export function describeDate({ date_start: start, date_end: end, date_precision: precision }: Dated): string {
  if (start === null) return '';
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'month' && start.slice(0, 7) === end?.slice(0, 7)) return start.slice(0, 7);
  return end === null || end === start ? start : `${start} to ${end}`;
}

const joinNames = (sides: readonly string[], nameOf: NameOf): string => sides.map(nameOf).join(', ');

function describePerson({ name, written, offices: held, side }: Row<'participants'>, nameOf: NameOf): string {
  const office = held.map((o) => labelOf(o).toLowerCase()).join(', ');
  const person = name ?? written;
  if (person === null) return `${office || 'an official'} of ${nameOf(side)}`;
  return office === '' ? `${person} (${nameOf(side)})` : `${person} (${nameOf(side)}, ${office})`;
}

/** Where it was; the host's country alone says nothing new of a visit. */
function describePlace({ place_name: name, place_country: country, kind }: Row<'engagements'>, nameOf: NameOf): string {
  if (name !== null) return ` in ${name}`;
  return country === null || kind === 'visit' ? '' : ` in ${nameOf(country)}`;
}

/** `2025-05-09, visit of Viet Nam to Kazakhstan in Astana: Tô Lâm (…)`; what is not told by one document may come from another of the group. */
export function describeEngagement(group: readonly EngagementEntry[], nameOf: NameOf): string {
  const entry = group.reduce((best, e) => (e.participants.length > best.participants.length ? e : best));
  const placed = group.find((e) => e.place_name !== null) ?? group.find((e) => e.place_country !== null) ?? entry;
  const people = entry.participants.filter((p) => p.role === 'principal').map((p) => describePerson(p, nameOf));
  const others = entry.sides.filter((s) => s !== entry.guest);
  const kind = labelOf(entry.kind).toLowerCase();
  const what = entry.guest === null ? `${kind}, ${joinNames(entry.sides, nameOf)}` : `${kind} of ${nameOf(entry.guest)} to ${joinNames(others, nameOf)}`;
  const status = entry.status === 'held' ? '' : ` (${labelOf(entry.status).toLowerCase()})`;
  return `${describeDate(entry) || 'no date'}: ${what}${describePlace(placed, nameOf)}${status}${people.length > 0 ? `: ${people.join('; ')}` : ''}`;
}

export function describeRelation(row: Row<'relations'>, nameOf: NameOf): string {
  const date = describeDate(row);
  const value = row.kind === 'anniversary' ? `${row.value} years` : /^\d+$/.test(row.value) ? `since ${row.value}` : labelOf(row.value).toLowerCase();
  return `${labelOf(row.kind)}, ${joinNames(row.sides, nameOf)}: ${value}${date !== '' && row.kind === 'partnership' ? ` (${date})` : ''}`;
}

export function describeInstrument(row: Row<'instruments'>, nameOf: NameOf): string {
  const date = describeDate(row);
  const about = row.fields.length > 0 ? ` on ${row.fields.map((f) => labelOf(f).toLowerCase()).join(', ')}` : '';
  const title = row.title === null ? '' : ` "${row.title}"`;
  return `${labelOf(row.kind)}${row.count > 1 ? ` (${row.count})` : ''}${title}${about}, ${joinNames(row.parties, nameOf)}: ${labelOf(row.status).toLowerCase()}${date === '' ? '' : `, ${date}`}`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const boundWords: Readonly<Record<string, string>> = { gt: 'more than ', lt: 'less than ', about: 'about ' };

export function describeFigure(row: Row<'indicators'>, nameOf: NameOf): string {
  const unit = row.unit === 'count' ? '' : row.unit === 'percent' ? ' %' : ` ${row.unit}`;
  const level = row.value === null ? '' : `${boundWords[row.bound] ?? ''}${number.format(row.value)}${unit}`;
  const change = row.change === null ? '' : `${row.change > 0 ? '+' : ''}${number.format(row.change)} %`;
  const status = row.status === 'actual' ? '' : ` (${labelOf(row.status).toLowerCase()})`;
  return `${labelOf(row.measure)}, ${joinNames(row.sides, nameOf)}: ${[level, change].filter((x) => x !== '').join(', ')}${row.period === null ? '' : `, ${row.period}`}${status}`;
}
