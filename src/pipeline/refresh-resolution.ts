// Brings the resolved tables of a ledger up to date. Only what a change touches is made anew: names by side, all else by relation (an exact set of sides).
// Each step is a transaction of its own and leaves marks of what is left, so that a run that was killed is taken up where it stopped.
import { createHash } from 'node:crypto';
import type { CompiledFolder } from '../data/yaml-file.ts';
import { loadNameWords, type NameWordLists } from '../gazetteer/name-words.ts';
import { addCalled } from '../ledger/called.ts';
import { readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { replaceItemsOf } from '../ledger/places.ts';
import { readDocumentsById } from '../ledger/reads.ts';
import {
  addNames,
  addRelations,
  assign,
  documentsOfPersons,
  documentsOfRelations,
  readNames,
  readUses,
  relationsOfDocuments,
  removeOfDocuments,
  replacePersons,
} from '../ledger/resolved.ts';
import { type RelationRows, replaceRelations } from '../ledger/resolved-relations.ts';
import { storableText } from '../ledger/rows.ts';
import {
  inTurn,
  isStale,
  markOffices,
  markRelations,
  markSides,
  officeRelation,
  type Store,
  startWith,
  takeDocuments,
  takeRelations,
  takeSide,
  untake,
} from '../ledger/stale.ts';
import { tend } from '../ledger/upkeep.ts';
import type { Judgement } from '../model/judgement.ts';
import { levelOf, levels } from '../model/levels.ts';
import type { LedgerDocument } from '../model/telling.ts';
import { contradictsHolders, officeConflicts } from '../resolution/conflicts.ts';
import { conflictLine, engagementLine, followUpLine } from '../resolution/dump.ts';
import { applyJudgements, standing, type Ties } from '../resolution/judged.ts';
import { bearersOf, joinNames, judgedNames, type NameTies, noNameTies, type People, peopleOf } from '../resolution/people.ts';
import { engagedIn, relationsOf, resolveRelations, tellingsOf } from '../resolution/resolve.ts';
import { followJudgements } from './judged-rows.ts';
import { conflictEntry, dayOfEntry, followUpEntry, toldConflict, toldFollowUp } from './outlook-entries.ts';
import { marksOf, originOf, pairsOf, partsOf, toldEngagement } from './told-engagement.ts';

export interface RefreshOptions {
  readonly referenceFolder: string;
  readonly compiled?: CompiledFolder | undefined;
}

/** To be raised with every change of what resolution makes of the same documents: a ledger is then resolved anew as a whole. */
const RULES = 14;

const DOCUMENTS_A_STEP = 200;
const RELATIONS_A_STEP = 50;

/** Documents that may be told, as people mended them, with what they tied. */
async function mendedDocuments(
  db: Store,
  ids: readonly string[],
  judgements: readonly Judgement[],
): Promise<{ documents: readonly LedgerDocument[]; ties: Ties }> {
  return applyJudgements(await readDocumentsById(db, ids), judgements);
}

const idOf = (document: LedgerDocument): string => String(document.id);

/** Takes some changed documents: their names and relations as they are now, and marks on what rested on them. */
async function refreshDocuments(db: Store, judgements: readonly Judgement[]): Promise<boolean> {
  const ids = await takeDocuments(db, DOCUMENTS_A_STEP);
  if (ids.length === 0) return false;
  await followJudgements(db, ids, judgements);
  const before = await removeOfDocuments(db, ids);
  const { documents } = await mendedDocuments(db, ids, judgements);
  const relations = documents.flatMap((d) =>
    [...relationsOf(d), ...(contradictsHolders(d) ? [officeRelation(idOf(d))] : [])].map((relation) => ({ document_id: idOf(d), relation })),
  );
  const names = documents.flatMap((d) => bearersOf(d).map((b) => ({ ...b, document_id: idOf(d), offices: [...b.offices], forms: [...b.forms], person: null })));
  await addRelations(db, relations);
  await addNames(db, names);
  await addCalled(db, documents.flatMap(namesIn));
  await replaceItemsOf(
    db,
    ids,
    documents.map((d) => ({ id: idOf(d), origin: JSON.stringify(originOf(d)) })),
  );
  await markRelations(db, [...before.relations, ...relations.map((r) => r.relation)]);
  await markSides(db, [...before.sides, ...names.map((n) => n.side)]);
  await markOffices(db, before.persons);
  return true;
}

/** The names of people that a document has, as it writes them and as tables know them. */
const namesIn = ({ record }: LedgerDocument): string[] =>
  record.engagements.flatMap((e) => e.participants.flatMap(({ written, name }) => [written, name].flatMap((n) => (n ? [storableText(n)] : []))));

/** What people decided on names, of all sides. */
async function nameTies(db: Store, judgements: readonly Judgement[]): Promise<NameTies> {
  const tying = standing(judgements).filter((j) => j.items.some((item) => item.name));
  if (tying.length === 0) return noNameTies;
  return (await mendedDocuments(db, documentsOf(tying), judgements)).ties.names;
}

const documentsOf = (judgements: readonly Judgement[]): string[] => [...new Set(judgements.flatMap((j) => j.items.map((item) => item.document)))];

/** Joins the names of a side to people, and marks what is told of those who are other people now. */
async function refreshSide(db: Store, words: NameWordLists, judgements: readonly Judgement[]): Promise<boolean> {
  const side = await takeSide(db);
  if (side === undefined) return false;
  const ties = await nameTies(db, judgements);
  const judged = [...judgedNames(ties)];
  const uses = await readUses(db, side, judged);
  const persons = joinNames(uses, words, ties);
  const news = persons.flatMap(({ id, uses: own }) =>
    (own as readonly (typeof uses)[number][]).filter((use) => use.persons.some((p) => p !== id)).map((use) => ({ use, person: id })),
  );
  const touched = await assign(db, side, news, judged);
  const concerned = news.flatMap(({ use, person }) => [...use.persons, person]).filter((p) => p !== null);
  const renamed = await replacePersons(
    db,
    side,
    persons.map(({ id, name }) => ({ id, side, name })),
  );
  await markRelations(db, await relationsOfDocuments(db, touched, renamed));
  await markOffices(db, [...concerned, ...renamed]);
  return true;
}

/** Relations that people's ties hold together must be resolved together. */
async function withTied(db: Store, relations: readonly string[], judgements: readonly Judgement[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(relations);
  const tying = standing(judgements).filter((j) => (j.verdict === 'same' || j.verdict === 'different') && !j.items.some((item) => item.name));
  if (tying.length === 0) return wanted;
  const { documents, ties } = await mendedDocuments(db, documentsOf(tying), judgements);
  const relationOf = new Map(documents.flatMap(tellingsOf).map((t) => [t.id, engagedIn(t.engagement)]));
  const pairs = [...ties.same, ...ties.different].map((pair) => pair.map((id) => relationOf.get(id)));
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const pair of pairs) if (pair.some((r) => r !== undefined && wanted.has(r))) for (const r of pair) if (r !== undefined) wanted.add(r);
  }
  return wanted;
}

const numbered = <T extends { readonly relation: string }>(rows: readonly T[]): (T & { readonly position: number })[] => {
  const next = new Map<string, number>();
  return rows.map((row) => {
    const position = next.get(row.relation) ?? 0;
    next.set(row.relation, position + 1);
    return { ...row, position };
  });
};

function rowsOf(documents: readonly LedgerDocument[], resolved: ReturnType<typeof resolveRelations>, people: People): RelationRows {
  const bySource = new Map(documents.map((d) => [d.source, d]));
  return {
    engagements: resolved.engagements.map(({ relation, value }) => ({
      id: value.id,
      relation,
      kind: value.kind,
      status: value.status,
      sides: [...value.sides],
      date_start: value.date?.start ?? null,
      date_end: value.date?.end ?? null,
      date_precision: value.date?.precision ?? null,
      line: JSON.stringify(engagementLine(value)),
      told: toldEngagement(value, people),
      marks: marksOf(value),
    })),
    levels: resolved.engagements.map(({ value }) => (value.status === 'held' ? String(levels.indexOf(levelOf(value))) : '')),
    pairs: resolved.engagements.flatMap(({ value }) => pairsOf(value)),
    parts: resolved.engagements.flatMap(({ value }) => partsOf(value, people)),
    tellings: resolved.engagements.flatMap(({ relation, value }) =>
      value.tellings.map(({ document, at }) => ({ document_id: idOf(document), position: at, event: value.id, relation })),
    ),
    conflicts: numbered(resolved.conflicts).map(({ relation, position, value }) => {
      const entry = conflictEntry(bySource, value);
      const texts = { line: JSON.stringify(conflictLine(value)), entry: JSON.stringify(entry), told: JSON.stringify(toldConflict(bySource, entry)) };
      return { relation, position, about: value.about, sides: [...entry.sides], ...texts };
    }),
    followUps: numbered(resolved.followUps).map(({ relation, position, value }) => {
      const entry = followUpEntry(bySource, value);
      const columns = { relation, position, outcome: value.outcome, due: value.due ?? null, day: dayOfEntry(entry), sides: [...entry.sides] };
      return { ...columns, line: JSON.stringify(followUpLine(value)), entry: JSON.stringify(entry), told: JSON.stringify(toldFollowUp(bySource, entry)) };
    }),
  };
}

async function peopleIn(db: Store, ids: readonly string[]): Promise<People> {
  return peopleOf(await readNames(db, ids));
}

/** A document that contradicts the table of holders, beside all that name its people. */
async function refreshOffice(db: Store, document: string, judgements: readonly Judgement[]): Promise<void> {
  const [own] = (await mendedDocuments(db, [document], judgements)).documents;
  const persons = own ? (await peopleIn(db, [document])).persons.map((p) => p.id) : [];
  const ids = [...new Set([document, ...(await documentsOfPersons(db, persons))])];
  const { documents } = await mendedDocuments(db, ids, judgements);
  const tellings = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1)).flatMap(tellingsOf);
  const people = await peopleIn(db, ids);
  const found = own && contradictsHolders(own) ? officeConflicts(own, tellings, people) : [];
  const relation = officeRelation(document);
  const conflicts = found.map((value) => ({ relation, value }));
  await replaceRelations(db, [relation], rowsOf(documents, { engagements: [], conflicts, followUps: [] }, people));
}

async function refreshRelations(db: Store, judgements: readonly Judgement[]): Promise<boolean> {
  const taken = await takeRelations(db, RELATIONS_A_STEP);
  if (taken.length === 0) return false;
  const offices = taken.filter((r) => r.startsWith('office:'));
  for (const relation of offices) await refreshOffice(db, relation.slice('office:'.length), judgements);
  const relations = taken.filter((r) => !r.startsWith('office:'));
  if (relations.length === 0) return true;
  const wanted = await withTied(db, relations, judgements);
  const ids = await documentsOfRelations(db, [...wanted]);
  const { documents, ties } = await mendedDocuments(db, ids, judgements);
  const people = await peopleIn(db, ids);
  const resolved = resolveRelations(documents, people, { ties, isWanted: (relation) => wanted.has(relation) });
  await replaceRelations(db, [...wanted], rowsOf(documents, resolved, people));
  await untake(db, [...wanted]);
  return true;
}

/** What resolution is made with, in one word; the lists of a folder do not change while a process runs. */
function madeWithOf(words: NameWordLists): string {
  const lists = Object.entries(words).map(([name, list]) => [name, [...(list as ReadonlySet<string>)]]);
  return `${RULES} ${createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 16)}`;
}

interface Lists {
  readonly words: NameWordLists;
  readonly madeWith: string;
}

const loaded = new Map<string, Lists>();

/** The lists of a folder, read once. */
function listsOf({ referenceFolder, compiled }: RefreshOptions): Lists {
  const key = JSON.stringify([referenceFolder, compiled]);
  const known = loaded.get(key);
  if (known) return known;
  const words = loadNameWords(referenceFolder, compiled);
  const lists = { words, madeWith: madeWithOf(words) };
  loaded.set(key, lists);
  return lists;
}

/** Resolves what changed since the ledger was resolved last. Where nothing did it costs one look. */
export async function refreshResolution({ db }: Ledger, options: RefreshOptions): Promise<void> {
  const { words, madeWith } = listsOf(options);
  if (!(await isStale(db, madeWith))) return;
  await tend(db);
  await inTurn(db, (transaction) => startWith(transaction, madeWith));
  const steps = [
    async (transaction: Store) => refreshDocuments(transaction, await readJudgements(transaction)),
    async (transaction: Store) => refreshSide(transaction, words, await readJudgements(transaction)),
    async (transaction: Store) => refreshRelations(transaction, await readJudgements(transaction)),
  ];
  for (const step of steps) {
    while (await inTurn(db, step)) {}
    await tend(db);
  }
}
