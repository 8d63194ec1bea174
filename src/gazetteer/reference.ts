import { join } from 'node:path';
import { type CompiledFolder, readYaml, readYamlFolder } from '../data/yaml-file.ts';
import type { Gathering, Seat } from '../model/gathering.ts';
import type { Holder } from '../model/holder.ts';
import type { Term } from '../model/term.ts';

export type { Holder } from '../model/holder.ts';

export interface State {
  readonly code: string;
  readonly iso2?: string;
  /** ISO 3166-1 numeric, as the shapes of maps name states. */
  readonly numeric?: string;
  readonly name: string;
  readonly capital?: string /** The family name stands first: the last word of a name is a given name. */;
  readonly familyFirst?: boolean;
  /** The president heads the government. */
  readonly presidential?: boolean;
  /** Its ministers are called secretaries: elsewhere a secretary is the first official of a ministry. */
  readonly secretaries?: boolean;
  /** Those of its ministers are called advisers who serve no party: elsewhere an adviser is an official. */
  readonly advisers?: boolean;
  /** Of a territory that governs itself: the state that it belongs to. */
  readonly within?: string;
}
export interface PlaceEntry {
  readonly name: string;
  readonly country: string;
  readonly capital?: boolean;
  /** Whom it means where it acts or sends somebody, in a text that does not name its state. */
  readonly speaksFor?: string;
  readonly kind?: string;
  readonly lat?: number;
  readonly lon?: number;
}
export interface Organisation {
  readonly side: string;
  readonly name: string;
  readonly hq?: string;
}
export interface Outlet {
  readonly host: string;
  readonly state?: string;
  readonly language?: string;
  readonly name?: string;
}
export interface Reference {
  readonly states: ReadonlyMap<string, State>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly gatherings: ReadonlyMap<string, Gathering>;
  readonly holders: readonly Holder[];
}

function listOf(value: unknown, path: string): Record<string, unknown>[] {
  const list = value ?? [];
  if (!Array.isArray(list)) throw new Error(`${path}: it must hold a list`);
  return list as Record<string, unknown>[];
}

const readList = (path: string, compiled: CompiledFolder | undefined) => listOf(readYaml(path, compiled), path);

const day = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []);

function formsOf(value: unknown): Record<string, readonly string[]> {
  const forms: Record<string, readonly string[]> = {};
  for (const [code, list] of Object.entries((value ?? {}) as Record<string, unknown>)) forms[code] = strings(list);
  return forms;
}

function readHolder(side: string, entry: Record<string, unknown>): Holder {
  const terms = Array.isArray(entry.terms) ? (entry.terms as Record<string, unknown>[]) : [];
  return {
    side,
    name: String(entry.name),
    aliases: strings(entry.aliases),
    forms: formsOf(entry.forms),
    terms: terms.map((t) => ({ office: String(t.office), from: day(t.from), to: day(t.to) }) as Term),
  };
}

function readHolders(folder: string, compiled: CompiledFolder | undefined): Holder[] {
  return readYamlFolder(folder, compiled).flatMap(({ name, value }) => {
    const side = name.startsWith('org-') ? `org:${name.slice(4)}` : name;
    return listOf(value, join(folder, `${name}.yaml`)).map((entry) => readHolder(side, entry));
  });
}

const readSeat = (value: unknown): Seat => {
  const [country = '', city] = strings(value);
  return { country, city: city ?? null };
};

function readGathering({ seat, held }: Record<string, unknown>): Gathering {
  const years = Object.entries((held ?? {}) as Record<string, unknown>);
  return { seat: seat === undefined ? undefined : readSeat(seat), held: new Map(years.map(([year, where]) => [year, readSeat(where)])) };
}

/** Reads the hand-edited tables of `folder`. Throws with the file's name where one does not parse. */
export function loadReference(folder: string, compiled?: CompiledFolder): Reference {
  const rows = (name: string) => readList(join(folder, `${name}.yaml`), compiled);
  return {
    states: new Map(rows('states').map((r) => [String(r.code), r as unknown as State])),
    places: new Map(rows('places').map((r) => [String(r.name), r as unknown as PlaceEntry])),
    organisations: new Map(rows('organisations').map((r) => [String(r.side), r as unknown as Organisation])),
    outlets: new Map(rows('outlets').map((r) => [String(r.host), r as unknown as Outlet])),
    gatherings: new Map(rows('gatherings').map((r) => [String(r.gathering), readGathering(r)])),
    holders: readHolders(join(folder, 'holders'), compiled),
  };
}
