import type { LedgerDocument } from '../model/telling.ts';
import { gapBetween } from './days.ts';

/** What a document tells, as keys that do not depend on its language. */
function factsOf({ record }: LedgerDocument): Set<string> {
  return new Set([
    ...record.engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.date?.start ?? ''}`),
    ...record.statements.flatMap((s) => [...s.fields, ''].map((f) => `${s.act} ${s.by.join('+')} ${s.to.join('+')} ${f}`)),
    ...record.indicators.map((i) => `${i.measure} ${i.value} ${i.unit}`),
    ...record.instruments.map((i) => `${i.kind} ${i.parties.join('+')} ${i.status}`),
  ]);
}

const ALIKE = 0.5;
const FEWEST = 4;
const WITHIN = 3;

function isCopy(a: LedgerDocument, b: LedgerDocument, facts: ReadonlyMap<LedgerDocument, ReadonlySet<string>>): boolean {
  const [x, y] = [a.record.document, b.record.document];
  if (x.url && x.url === y.url) return true;
  if (x.published && y.published) {
    const gap = gapBetween({ start: x.published, end: x.published, precision: 'day' }, { start: y.published, end: y.published, precision: 'day' });
    if (gap > WITHIN) return false;
  }
  const [one, two] = [facts.get(a) ?? new Set<string>(), facts.get(b) ?? new Set<string>()];
  if (one.size < FEWEST || two.size < FEWEST) return false;
  const common = [...one].filter((f) => two.has(f)).length;
  return common / (one.size + two.size - common) >= ALIKE;
}

/** Groups documents that are copies or translations of one text: the same address, or nearly the same facts within days. */
export function originsOf(documents: readonly LedgerDocument[]): LedgerDocument[][] {
  const facts = new Map(documents.map((d) => [d, factsOf(d)] as const));
  const groups: LedgerDocument[][] = [];
  for (const document of [...documents].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const group = groups.find((g) => g.some((d) => isCopy(d, document, facts)));
    if (group) group.push(document);
    else groups.push([document]);
  }
  return groups;
}
