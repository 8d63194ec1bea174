// What people decided, brought to bear on what was read: before resolution wrong items go and values are mended, in it tellings are tied together or kept apart.
import type { ItemReference, Judgement } from '../model/judgement.ts';
import { type Evidence, engagementSchema, indicatorSchema, instrumentSchema } from '../model/record.ts';
import type { LedgerDocument } from '../model/telling.ts';
import { type Bearer, bearersOf, keyOf, type NameTies, noNameTies } from './people.ts';

/** Tellings, by their ids, that people hold for one event or for two. */
export interface Ties {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
  readonly names: NameTies;
}

export const noTies: Ties = { same: [], different: [], names: noNameTies };

/** How a telling is named in the ledger: its document's source and the place of the item in its record. */
export const tellingId = (source: string, at: number): string => `${source}#${String(at).padStart(4, '0')}`;

const overlap = ({ start, end }: ItemReference, evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, e) => sum + Math.max(0, Math.min(end, e.end) - Math.max(start, e.start)), 0);

/** Whether an item stands on just the passage of a reference, from its first to its last unit. */
const isOn = ({ start, end }: ItemReference, evidence: readonly Evidence[]): boolean =>
  Math.min(...evidence.map((e) => e.start)) === start && Math.max(...evidence.map((e) => e.end)) === end;

/**
 * The place of the item that a reference means: the one on just that passage, else the one that shares most of it, the first of equals; undefined where none
 * does. An item often lies within the passage of another, which shares as much of it.
 */
export function placeOfItem(document: LedgerDocument, reference: ItemReference): number | undefined {
  const items: readonly { readonly evidence: readonly Evidence[] }[] = document.record[reference.section];
  const exact = items.findIndex((item) => isOn(reference, item.evidence));
  if (exact >= 0) return exact;
  const shares = items.map((item) => overlap(reference, item.evidence));
  const most = Math.max(0, ...shares);
  return most > 0 ? shares.indexOf(most) : undefined;
}

/** The principal whom a reference means by a name of a document; undefined where none is so called any more. */
export function bearerOf(document: LedgerDocument | undefined, { name }: ItemReference): Bearer | undefined {
  if (!document || !name) return undefined;
  const own = bearersOf(document).filter((b) => b.side === name.side);
  return own.find((b) => b.written === name.written) ?? own.find((b) => b.forms.includes(name.written));
}

const correctable = { engagements: engagementSchema, instruments: instrumentSchema, indicators: indicatorSchema };

/** The item with another value in one field. Throws where the codebook has no such field or value there. */
export function correctItem(section: string, item: Readonly<Record<string, unknown>>, field: string, value: unknown): Readonly<Record<string, unknown>> {
  const schema = correctable[section as keyof typeof correctable];
  if (!schema) throw new Error(`values of ${section} cannot be corrected; judge the item wrong instead`);
  const shape = schema.shape as Readonly<Record<string, { safeParse: (v: unknown) => { success: boolean } }>>;
  if (field === 'evidence' || !(field in shape)) throw new Error(`${section} have no value ${JSON.stringify(field)} that can be corrected`);
  if (!shape[field]?.safeParse(value).success) throw new Error(`${JSON.stringify(value)} is no ${field} of the codebook`);
  return { ...item, [field]: value };
}

type Sections = Record<string, (Readonly<Record<string, unknown>> | undefined)[]>;

/** Judgements that stand: those that no later one withdraws. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const withdrawn = new Set(judgements.map((j) => j.withdraws));
  return judgements.filter((j) => j.verdict !== 'withdrawn' && !withdrawn.has(j.id));
}

/** Whether a judgement is on one item alone, and so changes the record. */
export const isSingle = ({ verdict }: Judgement): boolean => verdict === 'wrong' || verdict === 'corrected';

/** The items of a document as people judged them, each at its place in the record as it was read; undefined where one is wrong. */
export function judgedSections(document: LedgerDocument, judgements: readonly Judgement[]): Readonly<Sections> {
  const { document: _facts, warnings: _warnings, ...sections } = document.record;
  const changed: Sections = Object.fromEntries(Object.entries(sections).map(([name, items]) => [name, [...(items as Sections[string])]]));
  for (const { verdict, items, field, value } of judgements) {
    const [reference] = items as [ItemReference];
    const at = placeOfItem(document, reference);
    const list = changed[reference.section];
    const item = at === undefined ? undefined : list?.[at];
    if (at === undefined || !list || !item) continue;
    list[at] = verdict === 'wrong' ? undefined : correctItem(reference.section, item, String(field), value);
  }
  return changed;
}

function mend(document: LedgerDocument, judgements: readonly Judgement[]): LedgerDocument {
  const { document: facts, warnings } = document.record;
  const changed = judgedSections(document, judgements);
  const places = (changed.engagements ?? []).flatMap((item, at) => (item === undefined ? [] : [at]));
  const record = Object.fromEntries(Object.entries(changed).map(([name, items]) => [name, items.filter((item) => item !== undefined)]));
  return { ...document, places, record: { document: facts, ...(warnings ? { warnings } : {}), ...record } as unknown as LedgerDocument['record'] };
}

/** The documents as people mended them, and which tellings they tied. What a judgement no longer finds changes nothing. */
export function applyJudgements(documents: readonly LedgerDocument[], all: readonly Judgement[]): { documents: readonly LedgerDocument[]; ties: Ties } {
  const judgements = standing(all);
  if (judgements.length === 0) return { documents, ties: noTies };
  const single = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const document = judgement.items[0]?.document;
    if (document === undefined || !isSingle(judgement)) continue;
    single.set(document, [...(single.get(document) ?? []), judgement]);
  }
  const original = new Map(documents.flatMap((d) => (d.id === undefined ? [] : [[d.id, d] as const])));
  const mended = new Map(documents.flatMap((d) => (single.has(d.id ?? '') ? [[d, mend(d, single.get(d.id ?? '') as Judgement[])] as const] : [])));
  const idOf = (reference: ItemReference): string | undefined => {
    const document = original.get(reference.document);
    const before = document && placeOfItem(document, reference);
    if (document === undefined || before === undefined) return undefined;
    const places = mended.get(document)?.places;
    return places === undefined || places.includes(before) ? tellingId(document.source, before) : undefined;
  };
  const pairs = (verdict: string): [string, string][] =>
    judgements.flatMap(({ verdict: own, items: [a, b] }) => {
      if (own !== verdict || !a || !b || a.name || b.name) return [];
      const [one, two] = [idOf(a), idOf(b)];
      return one !== undefined && two !== undefined ? [[one, two] as [string, string]] : [];
    });
  const now = (id: string): LedgerDocument | undefined => {
    const document = original.get(id);
    return document && (mended.get(document) ?? document);
  };
  const names = (verdict: string): [string, string][] =>
    judgements.flatMap(({ verdict: own, items }) => {
      if (own !== verdict) return [];
      const [one, two] = items.map((item) => bearerOf(now(item.document), item));
      return one && two && one.side === two.side ? [[keyOf(one), keyOf(two)] as [string, string]] : [];
    });
  const ties = { same: pairs('same'), different: pairs('different'), names: { same: names('same'), different: names('different') } };
  return { documents: documents.map((d) => mended.get(d) ?? d), ties };
}
