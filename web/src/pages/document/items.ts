// What a document's record holds, item by item, with the passages behind each and what people judged of it.
import type { Document, Judgement } from '../../../../src/api/contract.ts';
import type { Mark } from './segments.ts';

export const sections = ['engagements', 'statements', 'instruments', 'indicators', 'relations'] as const;
export type Section = (typeof sections)[number];
export type RecordItem = { readonly [S in Section]: { readonly section: S; readonly value: Document['record'][S][number] } }[Section];
export type Item = RecordItem & {
  /** `SECTION:POSITION`, as the address of the page has it. */
  readonly key: string;
  readonly position: number;
  /** Those that stand on it, the latest last. */
  readonly judgements: readonly Judgement[];
  /** The same with those that were taken back. */
  readonly trail: readonly Judgement[];
};
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const keyOf = (section: string, position: number): string => `${section}:${position}`;
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** From the first to the last unit of an item's passages. */
export const extentOf = (evidence: readonly Span[]): Span => ({
  start: Math.min(...evidence.map((e) => e.start)),
  end: Math.max(...evidence.map((e) => e.end)),
});

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The place of the item that a judgement means, found as the server finds it: the one on just that passage, else the most shared of it, the first of equals. */
function placeOf(document: Document, section: Section, span: Span): number | undefined {
  const exact = document.record[section].findIndex(({ evidence }) => extentOf(evidence).start === span.start && extentOf(evidence).end === span.end);
  if (exact >= 0) return exact;
  const shares = document.record[section].map(({ evidence }) => evidence.reduce((sum, e) => sum + shared(span, e), 0));
  const most = Math.max(0, ...shares);
  return most > 0 ? shares.indexOf(most) : undefined;
}

function judgedKeys(document: Document): ReadonlyMap<string, readonly Judgement[]> {
  const found = new Map<string, Judgement[]>();
  for (const judgement of [...document.judgements].sort((a, b) => a.madeAt.localeCompare(b.madeAt))) {
    const [item] = judgement.items;
    if (judgement.items.length !== 1 || !item || item.document !== document.origin.id || !isSection(item.section)) continue;
    const place = placeOf(document, item.section, item);
    if (place !== undefined) found.set(keyOf(item.section, place), [...(found.get(keyOf(item.section, place)) ?? []), judgement]);
  }
  return found;
}

/** All items, in the order of the sections and of the record. */
export function itemsOf(document: Document): Item[] {
  const judged = judgedKeys(document);
  return sections.flatMap((section) =>
    document.record[section].map((value, position): Item => {
      const key = keyOf(section, position);
      const trail = judged.get(key) ?? [];
      return { section, value, key, position, judgements: trail.filter(({ withdrawn }) => withdrawn === null), trail } as Item;
    }),
  );
}

/** Whether somebody said that the item is not so. */
export const isRejected = ({ judgements }: Item): boolean => judgements.some((j) => j.verdict === 'wrong');

/** The passages of items as marks; warnings are marked too, under `warnings:N`. */
export function marksOf(document: Document, items: readonly Item[]): Mark[] {
  const told = items.flatMap((item) => item.value.evidence.map(({ start, end }) => ({ key: item.key, section: item.section as string, start, end })));
  const warned = (document.record.warnings ?? []).map(({ start, end }, at) => ({ key: keyOf('warnings', at), section: 'warnings', start, end }));
  return [...told, ...warned].filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How the API calls an item when it is judged. */
export const referenceOf = (document: Document, item: Item): string => `${document.origin.source}#${item.section}:${item.position}`;

const sectionsWithValues: ReadonlySet<Section> = new Set(['engagements', 'instruments', 'indicators']);
/** Whether a section has values that can be corrected; items of the others are right or wrong as a whole. */
export const isCorrectable = (section: Section): boolean => sectionsWithValues.has(section);
