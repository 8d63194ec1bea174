import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatDifferences, formatScores } from '../../../eval/report.ts';
import { type GoldDocument, readGold, scoreRecords } from '../../../eval/score.ts';
import type { ExtractRecord } from '../../model/record.ts';
import { extractPages } from '../../pipeline/extract-pages.ts';
import { type Arguments, type Command, exit, refusePaths, UsageError } from '../command.ts';
import { languagesOption, openEngine } from '../engine.ts';
import type { Io } from '../io.ts';

type Records = Map<string, ExtractRecord>;

function readRecords(path: string): Records {
  const lines = readFileSync(path, 'utf8').split('\n');
  const records: Records = new Map();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const record = JSON.parse(line) as ExtractRecord;
      records.set(basename(record.document.source), record);
    } catch (error) {
      throw new Error(
        `${path}, line ${i + 1}: this is no record (${error instanceof Error ? error.message : String(error)}); give the output of "dragoman extract"`,
      );
    }
  }
  return records;
}

async function makeRecords(folder: string, gold: readonly GoldDocument[], args: Arguments, io: Io): Promise<Records> {
  const records: Records = new Map();
  const extractor = openEngine(args, io);
  for await (const { record } of extractPages(
    extractor,
    gold.map(({ file }) => join(folder, file)),
  ))
    if (record) records.set(basename(record.document.source), record);
  return records;
}

async function run(args: Arguments, io: Io): Promise<number> {
  refusePaths(args, 'eval');
  const folder = args.value('gold');
  if (folder === undefined) throw new UsageError('give --gold FOLDER');
  const by = args.value('by');
  if (by !== undefined && by !== 'language' && by !== 'document') throw new UsageError('--by takes language or document');
  const gold = readGold(folder);
  const file = args.value('pred');
  const scores = scoreRecords(gold, file === undefined ? await makeRecords(folder, gold, args, io) : readRecords(file));
  const diff = args.value('diff');
  if (args.flag('json')) await io.out(`${JSON.stringify({ all: scores.all, byLanguage: scores.byLanguage, byDocument: scores.byDocument }, null, 1)}\n`);
  else await io.out(`${diff ? formatDifferences(scores.differences.filter((d) => diff === 'all' || d.name === diff)) : ''}${formatScores(scores, by)}`);
  return exit.fine;
}

export const evaluate: Command = {
  name: 'eval',
  usage: '--gold FOLDER [--pred FILE] [--by language|document] [--diff NAME|all] [--json]',
  summary: 'Score records against records that people wrote.',
  details: `
FOLDER holds NAME.txt (or NAME.html) beside NAME.gold.json. Without --pred the engine reads the texts itself.
Printed are precision, recall and F1 of seven categories, their mean (Fact F1), and the rates of dates,
places, names, document facts and grounding.`,
  options: {
    gold: { value: 'FOLDER', help: 'texts and gold records' },
    pred: { value: 'FILE', help: 'score these records (JSON Lines) instead' },
    by: { value: 'PART', help: 'one line for each language or document as well' },
    diff: { value: 'NAME', help: 'list what was missed or invented in a document, or in all' },
    json: { help: 'print the figures as JSON' },
    ...languagesOption,
  },
  run,
};
