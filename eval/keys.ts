// What counts as "the same" item of two records, category by category.
import type { ExtractRecord, Participant } from '../src/model/record.ts';

/** One scored fact of a record. `alias` is a second key under which it may be met. */
export interface Fact {
  readonly key: string;
  readonly alias?: string;
  readonly item: FactItem;
  readonly person?: Participant;
}

interface FactItem {
  readonly date?: { readonly start: string; readonly end: string } | null;
  readonly status?: string;
  readonly place?: { readonly country: string | null } | null;
  readonly evidence?: ReadonlyArray<{ readonly start: number; readonly end: number; readonly quote?: string }>;
}

export const categories = ['engagements', 'participants', 'names', 'statements', 'instruments', 'indicators', 'relations'] as const;
export type Category = (typeof categories)[number];

/** A record that may lack parts, as a prediction may. */
export type Answer = Partial<ExtractRecord>;

const listOf = <T>(value: readonly T[] | undefined | null): readonly T[] => (Array.isArray(value) ? value : []);
const sideKey = (value: readonly string[] | undefined): string => [...new Set(listOf(value))].sort().join('+');
const withoutStroke: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i' };

/** Latin letters without diacritics; other scripts without marks, spaces, punctuation. */
export function foldName(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[đłøı]/g, (letter) => withoutStroke[letter] as string)
    .replace(/[\p{Mn}\p{P}\p{Z}\p{Cf}\p{S}]/gu, '');
}

function distinct(facts: Fact[]): Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) if (!seen.has(fact.key)) seen.set(fact.key, fact);
  return [...seen.values()];
}

function participants(record: Answer): Fact[] {
  return listOf(record.engagements).flatMap((item) =>
    listOf(item.participants).flatMap((p) => listOf(p.offices).map((office): Fact => ({ key: `${p.side}|${office}`, item }))),
  );
}

function names(record: Answer): Fact[] {
  return listOf(record.engagements).flatMap((item) =>
    listOf(item.participants)
      .filter((p) => p.written || p.name)
      .map((person): Fact => ({ key: `${person.side}|${foldName(person.written)}`, alias: `${person.side}|${foldName(person.name)}`, item, person })),
  );
}

function statements(record: Answer): Fact[] {
  return listOf(record.statements).flatMap((item): Fact[] => {
    const by = sideKey(item.by);
    if (item.act === 'affirm' || item.act === 'appreciate') return [{ key: `${item.act}|${by}|${sideKey(item.to)}`, item }];
    return listOf(item.fields).map((field) => ({ key: `${item.act}|${by}|${field}`, item }));
  });
}

function indicators(record: Answer): Fact[] {
  return listOf(record.indicators).map((item): Fact => {
    const level = item.value === null || item.value === undefined ? `change ${item.change}` : Number(item.value).toPrecision(4);
    return { key: `${item.measure}|${level}|${item.unit}|${sideKey(item.sides)}`, item };
  });
}

/** The facts of a record, by category. */
export const factsOf: Readonly<Record<Category, (record: Answer) => Fact[]>> = {
  engagements: (r) => listOf(r.engagements).map((item) => ({ key: `${item.kind}|${sideKey(item.sides)}`, item })),
  participants: (r) => distinct(participants(r)),
  names: (r) => distinct(names(r)),
  statements: (r) => distinct(statements(r)),
  instruments: (r) => listOf(r.instruments).map((item) => ({ key: `${item.kind}|${sideKey(item.parties)}|${item.status}`, item })),
  indicators,
  relations: (r) => distinct(listOf(r.relations).map((item) => ({ key: `${item.kind}|${sideKey(item.sides)}|${item.value}`, item }))),
};
