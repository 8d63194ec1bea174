// From what a person points at to a judgement on a passage.
import { addJudgement, readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { readDocument } from '../ledger/reads.ts';
import type { ItemReference, Judgement, Verdict } from '../model/judgement.ts';
import { type Evidence, type Section, sections } from '../model/record.ts';
import type { LedgerDocument } from '../model/telling.ts';
import { bearerOf, correctItem, placeOfItem, standing } from '../resolution/judged.ts';
import { followNow } from './judged-rows.ts';

/** What a person decides. */
export interface Decision {
  readonly verdict: Exclude<Verdict, 'withdrawn'>;
  /** Items as `SOURCE#N`, the engagement of that number (as the ids of the dump have it), `SOURCE#SECTION:N`, `SOURCE@OFFSET`, the item on that passage, or `person:SOURCE|SIDE|NAME`, who is called so there. */
  readonly items: readonly string[];
  readonly field?: string;
  readonly value?: unknown;
  readonly author: string;
  readonly reason: string;
  readonly madeAt: string;
}

type Item = { readonly evidence: readonly Evidence[] };

const spanOf = ({ evidence }: Item): { start: number; end: number } => ({
  start: Math.min(...evidence.map((e) => e.start)),
  end: Math.max(...evidence.map((e) => e.end)),
});

/** The first item, in the order of the sections, on a passage that holds an offset; of several of a section the narrowest. */
function itemOn(document: LedgerDocument, offset: number): { section: Section; item: Item } | undefined {
  for (const section of sections) {
    const items = (document.record[section] as readonly Item[]).filter((i) => i.evidence.some((e) => e.start <= offset && offset < e.end));
    const widths = items.map((i) => spanOf(i).end - spanOf(i).start);
    const item = items[widths.indexOf(Math.min(...widths))];
    if (item) return { section, item };
  }
  return undefined;
}

interface Pointer {
  readonly source: string;
  readonly section: string;
  /** The place of the item in its section. */
  readonly number?: number;
  /** A place of the text. */
  readonly offset?: number;
}

/** The last `#` or `@` counts: the lines of a JSON Lines file have a `#` in their source. */
function parsePointer(typed: string): Pointer {
  const plain = typed.replace(/^engagement:/, '');
  const byOffset = /^(.+)@(\d+)$/s.exec(plain);
  if (byOffset) return { source: byOffset[1] as string, section: 'engagements', offset: Number(byOffset[2]) };
  const byNumber = /^(.+)#(?:([a-z]+):)?(\d+)$/s.exec(plain);
  if (byNumber) return { source: byNumber[1] as string, section: byNumber[2] ?? 'engagements', number: Number(byNumber[3]) };
  throw new Error(`${JSON.stringify(typed)} names no item; write SOURCE#N, SOURCE#SECTION:N or SOURCE@OFFSET`);
}

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

interface Found {
  readonly document: LedgerDocument;
  readonly reference: ItemReference;
}

/** Reads what a person points at. Throws where nothing is there. */
async function findItem(ledger: Ledger, typed: string): Promise<Found> {
  const { source, section, number, offset } = parsePointer(typed);
  if (!isSection(section)) throw new Error(`there is no section ${section}; it is one of ${sections.join(', ')}`);
  const document = await readDocument(ledger.db, source);
  if (!document) throw new Error(`the ledger has no document ${JSON.stringify(source)}`);
  const found = offset === undefined ? { section, item: (document.record[section] as readonly Item[])[number ?? 0] } : itemOn(document, offset);
  if (!found?.item) throw new Error(`${typed}: nothing was read there`);
  return { document, reference: { document: String(document.id), section: found.section, ...spanOf(found.item) } };
}

/** Reads whom a person points at by an id of the dump: a name of a side in a document. Throws where nobody is so called. */
async function findName(ledger: Ledger, typed: string): Promise<Found> {
  const [, source, side, written] = /^person:(.+)\|([^|]+)\|([^|]+)$/s.exec(typed) ?? [];
  if (source === undefined || side === undefined || written === undefined)
    throw new Error(`${JSON.stringify(typed)} names nobody; write person:SOURCE|SIDE|NAME`);
  const document = await readDocument(ledger.db, source);
  if (!document) throw new Error(`the ledger has no document ${JSON.stringify(source)}`);
  const holds = (p: { readonly side: string; readonly written: string | null; readonly forms?: readonly string[] | undefined }): boolean =>
    p.side === side && (p.written === written || p.forms?.includes(written) === true);
  const engagement = document.record.engagements.find((e) => e.participants.some(holds));
  const own = engagement?.participants.find(holds)?.written;
  if (!engagement || !own) throw new Error(`${typed}: nobody is called so there`);
  return { document, reference: { document: String(document.id), section: 'engagements', ...spanOf(engagement), name: { side, written: own } } };
}

/** Two of one kind can be the same or different: engagements, or names of one side. */
function checkPair(found: readonly Found[]): void {
  const [one, two] = found.map((f) => f.reference.name);
  if (found.some((f) => f.reference.section !== 'engagements')) throw new Error('only engagements and persons are the same or different');
  if (!one !== !two) throw new Error('an engagement and a person are never the same');
  if (JSON.stringify(found[0]?.reference) === JSON.stringify(found[1]?.reference)) throw new Error('both are the same item; name two');
  if (one && two && one.side !== two.side) throw new Error(`persons of two sides (${one.side}, ${two.side}) are never taken for one`);
}

/** Enters what a person decides. Throws where an item is not there, or a value is none of the codebook. */
export async function judge(ledger: Ledger, { verdict, items, field, value, author, reason, madeAt }: Decision): Promise<Judgement> {
  const found = await Promise.all(items.map((typed) => (typed.startsWith('person:') ? findName : findItem)(ledger, typed)));
  if (verdict === 'same' || verdict === 'different') checkPair(found);
  else if (found.some((f) => f.reference.name)) throw new Error('persons are only the same or different; judge the engagement that names them');
  if (verdict === 'corrected') {
    const [{ document, reference }] = found as [(typeof found)[number]];
    const item = document.record[reference.section][placeOfItem(document, reference) ?? -1];
    correctItem(reference.section, item as Readonly<Record<string, unknown>>, String(field), value);
  }
  const made = await addJudgement(ledger.db, {
    verdict,
    items: found.map((f) => f.reference),
    withdraws: null,
    field: field ?? null,
    value: value ?? null,
    author,
    reason,
    made_at: madeAt,
  });
  await followNow(
    ledger.db,
    found.map((f) => f.reference.document),
  );
  return made;
}

/** Takes a judgement back; it stays in the ledger beside its withdrawal. */
export async function withdraw(ledger: Ledger, id: string, { author, reason, madeAt }: Pick<Decision, 'author' | 'reason' | 'madeAt'>): Promise<Judgement> {
  const made = await addJudgement(ledger.db, { verdict: 'withdrawn', items: [], withdraws: id, field: null, value: null, author, reason, made_at: madeAt });
  const taken = (await readJudgements(ledger.db)).find((j) => j.id === id);
  await followNow(ledger.db, taken?.items.map((item) => item.document) ?? []);
  return made;
}

/** A judgement, and whether it still finds its items. */
export type StandingJudgement = Judgement & { readonly finds: boolean };

/** A judgement with the one that takes it back, where one does. */
export type TrailedJudgement = StandingJudgement & { readonly withdrawal: Judgement | undefined };

/** Some judgements, and whether each still finds its items. */
export async function findStanding(ledger: Ledger, judgements: readonly Judgement[]): Promise<StandingJudgement[]> {
  const documents = new Map<string, LedgerDocument | undefined>();
  const found = async (reference: ItemReference): Promise<boolean> => {
    if (!documents.has(reference.document)) documents.set(reference.document, await readDocument(ledger.db, { id: reference.document }));
    const document = documents.get(reference.document);
    if (reference.name) return bearerOf(document, reference) !== undefined;
    return document !== undefined && placeOfItem(document, reference) !== undefined;
  };
  const list: StandingJudgement[] = [];
  for (const judgement of judgements) {
    let finds = true;
    for (const reference of judgement.items) finds &&= await found(reference);
    list.push({ ...judgement, finds });
  }
  return list;
}

/** The judgements that stand, and whether each still finds its items. */
export const listJudgements = async (ledger: Ledger): Promise<StandingJudgement[]> => findStanding(ledger, standing(await readJudgements(ledger.db)));

/** Some judgements as a trail: each with what took it back, in the order in which they were made. */
export async function findTrail(ledger: Ledger, all: readonly Judgement[]): Promise<TrailedJudgement[]> {
  const withdrawals = new Map(all.flatMap((j) => (j.withdraws === null ? [] : [[j.withdraws, j] as const])));
  const made = all.filter(({ verdict }) => verdict !== 'withdrawn');
  return (await findStanding(ledger, made)).map((judgement) => ({ ...judgement, withdrawal: withdrawals.get(judgement.id) }));
}

/** All that was ever judged, what was taken back too. */
export const listTrail = async (ledger: Ledger): Promise<TrailedJudgement[]> => findTrail(ledger, await readJudgements(ledger.db));
