import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, type ExtractRecord, sections } from '../src/model/record.ts';
import { addBoard, type Board, countRate, newBoard, type Summary, summarise } from './board.ts';
import { type Answer, type Category, categories, type Fact, factsOf, foldName } from './keys.ts';
import { pairFacts, sameDate } from './pairing.ts';

/** A document of a gold folder: its file, its text and the record that a person wrote for it. Evidence in gold is a quote without offsets. */
export interface GoldDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly gold: ExtractRecord;
}

/** What was missed or invented in one document. */
export interface Difference {
  readonly name: string;
  readonly kind: 'missed' | 'extra';
  readonly category: Category;
  readonly key: string;
}

export interface Scores {
  readonly all: Summary;
  readonly byLanguage: Readonly<Record<string, Summary>>;
  readonly byDocument: Readonly<Record<string, Summary>>;
  readonly differences: readonly Difference[];
}

const GOLD = '.gold.json';

/** Reads a folder of `NAME.txt` (or `.html`) beside `NAME.gold.json`. Throws where a text is missing or there is no gold at all. */
export function readGold(folder: string): GoldDocument[] {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder; give one that holds NAME.txt beside NAME${GOLD}`);
  const files = readdirSync(folder).sort();
  const golds = files.filter((f) => f.endsWith(GOLD));
  if (golds.length === 0) throw new Error(`${folder}: holds no ${GOLD} file`);
  return golds.map((goldFile) => {
    const name = goldFile.slice(0, -GOLD.length);
    const file = files.find((f) => f.startsWith(`${name}.`) && f !== goldFile);
    if (!file) throw new Error(`${join(folder, goldFile)}: no text beside it`);
    return { name, file, text: readFileSync(join(folder, file), 'utf8'), gold: JSON.parse(readFileSync(join(folder, goldFile), 'utf8')) as ExtractRecord };
  });
}

function overlapsQuote(gold: Fact, predicted: Fact, text: string): boolean {
  const spans = (gold.item.evidence ?? []).map(({ quote = '' }) => ({ at: text.indexOf(quote), length: quote.length })).filter(({ at }) => at >= 0);
  return (predicted.item.evidence ?? []).some((e) => spans.some(({ at, length }) => e.start < at + length && at < e.end));
}

function isSpan({ start, end }: { start: number; end: number }, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

/** Items without evidence, and passages outside the text. */
function countBadSpans(record: Answer, text: string): number {
  const passages = sections.flatMap((section): (readonly Evidence[])[] => (record[section] ?? []).map((item) => item.evidence ?? []));
  return passages.reduce((bad, list) => bad + (list.length === 0 ? 1 : list.filter((e) => !isSpan(e, text)).length), 0);
}

function countPair(board: Board, category: Category, [gold, predicted]: readonly [Fact, Fact], text: string): void {
  if (category === 'engagements') {
    countRate(board, 'status', gold.item.status === predicted.item.status);
    countRate(board, 'date', sameDate(gold.item.date, predicted.item.date));
    countRate(board, 'place', (gold.item.place?.country ?? null) === (predicted.item.place?.country ?? null));
  }
  if (category === 'names' && gold.person?.name) countRate(board, 'resolved', foldName(gold.person.name) === foldName(predicted.person?.name));
  if (category !== 'participants' && category !== 'names') countRate(board, 'grounding', overlapsQuote(gold, predicted, text));
}

function scoreDocument({ name, gold, text }: GoldDocument, record: Answer | undefined): { board: Board; differences: Difference[] } {
  const board = newBoard();
  const differences: Difference[] = [];
  board.documents = 1;
  board.absent = record ? 0 : 1;
  board.badSpans = record ? countBadSpans(record, text) : 0;
  for (const field of ['language', 'published', 'publisher'] as const)
    countRate(board, field, (gold.document[field] ?? null) === (record?.document?.[field] ?? null));
  for (const category of categories) {
    const { pairs, missed, extra } = pairFacts(factsOf[category](gold), factsOf[category](record ?? {}));
    board.categories[category] = { tp: pairs.length, fp: extra.length, fn: missed.length };
    for (const pair of pairs) countPair(board, category, pair, text);
    for (const { key } of missed) differences.push({ name, kind: 'missed', category, key });
    for (const { key } of extra) differences.push({ name, kind: 'extra', category, key });
  }
  return { board, differences };
}

/** Scores records against gold; `records` are found under the file name of their source. */
export function scoreRecords(documents: readonly GoldDocument[], records: ReadonlyMap<string, Answer>): Scores {
  const all = newBoard();
  const byLanguage = new Map<string, Board>();
  const byDocument = new Map<string, Board>();
  const differences: Difference[] = [];
  for (const document of documents) {
    const scored = scoreDocument(document, records.get(document.file));
    const language = document.gold.document.language ?? 'none';
    if (!byLanguage.has(language)) byLanguage.set(language, newBoard());
    addBoard(all, scored.board);
    addBoard(byLanguage.get(language) as Board, scored.board);
    byDocument.set(document.name, scored.board);
    differences.push(...scored.differences);
  }
  const table = (boards: Map<string, Board>) => Object.fromEntries([...boards].map(([key, board]) => [key, summarise(board)]));
  return { all: summarise(all), byLanguage: table(byLanguage), byDocument: table(byDocument), differences };
}
