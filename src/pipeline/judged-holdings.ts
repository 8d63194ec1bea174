// What the ledger holds on a side or a relation, as people judged it: wrong items go, values are mended.
import { readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { type Holdings, readDocument, readHoldings, type Sides } from '../ledger/reads.ts';
import type { ItemReference, Judgement } from '../model/judgement.ts';
import type { Engagement } from '../model/record.ts';
import { placeOfItem, standing } from '../resolution/judged.ts';

type Section = keyof Holdings;
type Entry = Holdings[Section][number];

/** Values of the record as the columns of its rows have them. */
function columnsOf(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (field === 'date') {
    const date = value as Engagement['date'];
    return { date_start: date?.start ?? null, date_end: date?.end ?? null, date_precision: date?.precision ?? null };
  }
  if (field === 'place') {
    const place = value as Engagement['place'];
    return { place_country: place?.country ?? null, place_name: place?.name ?? null };
  }
  return field === 'participants' || field === 'inviter' ? {} : { [field]: value };
}

const keyOf = (section: string, document: string, position: number): string => `${section} ${document} ${position}`;

/** The items that judgements on single ones find now, by section, document and place. */
async function findJudged({ db }: Ledger, judgements: readonly Judgement[]): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const found = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const [reference] = judgement.items as readonly [ItemReference];
    const document = await readDocument(db, { id: reference.document });
    const place = document && placeOfItem(document, reference);
    if (place === undefined) continue;
    const key = keyOf(reference.section, reference.document, place);
    found.set(key, [...(found.get(key) ?? []), judgement]);
  }
  return found;
}

function mend<T extends Entry>(section: Section, entries: readonly T[], judged: ReadonlyMap<string, readonly Judgement[]>): T[] {
  return entries.flatMap((entry) => {
    const own = judged.get(keyOf(section, entry.document_id, entry.position)) ?? [];
    if (own.some((j) => j.verdict === 'wrong')) return [];
    return [Object.assign({ ...entry }, ...own.map((j) => columnsOf(String(j.field), j.value))) as T];
  });
}

/** Reads what the ledger holds on one side, or on two, as people judged it. What was moved to other sides is no longer of these. */
export async function readJudgedHoldings(ledger: Ledger, sides: Sides): Promise<Holdings> {
  const holdings = await readHoldings(ledger.db, sides);
  const single = standing(await readJudgements(ledger.db)).filter((j) => j.verdict === 'wrong' || j.verdict === 'corrected');
  if (single.length === 0) return holdings;
  const judged = await findJudged(ledger, single);
  const engagements = mend('engagements', holdings.engagements, judged);
  return {
    engagements: engagements.filter((e) => sides.every((side) => e.sides.includes(side))),
    statements: mend('statements', holdings.statements, judged),
    instruments: mend('instruments', holdings.instruments, judged),
    indicators: mend('indicators', holdings.indicators, judged),
    relations: mend('relations', holdings.relations, judged),
  };
}
