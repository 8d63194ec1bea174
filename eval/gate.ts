// Fails where the engine reads the corpus worse than it once did. Usage: tsx eval/gate.ts [--raise] [--allow-lower]
// --raise writes better scores down as the new floors; --allow-lower writes worse ones too, in a commit of its own that says why.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractRecord } from '../src/model/record.ts';
import { createExtractor } from '../src/pipeline/extract.ts';
import { extractPages } from '../src/pipeline/extract-pages.ts';
import { corpusDigest, type Floors, findFalls, measuresOf, moveFloors } from './floors.ts';
import { formatScores } from './report.ts';
import { type GoldDocument, readGold, type Scores, scoreRecords } from './score.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const corpus = at('eval/corpus');
const floorsFile = at('eval/floors.json');

async function readCorpus(documents: readonly GoldDocument[]): Promise<Scores> {
  const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
  const records = new Map<string, ExtractRecord>();
  for await (const { record } of extractPages(
    extractor,
    documents.map(({ file }) => join(corpus, file)),
  ))
    if (record) records.set(basename(record.document.source), record);
  return scoreRecords(documents, records);
}

function write(floors: Floors): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(`wrote eval/floors.json for corpus ${floors.corpus}`);
}

/** Says what is wrong; undefined if nothing is. */
function complain(kept: Floors, digest: string, scores: Scores): string | undefined {
  if (Object.keys(kept.floors).length === 0) return 'there are no floors yet: run "npm run gate -- --raise --allow-lower"';
  if (kept.corpus !== digest)
    return `the corpus has changed (${kept.corpus} to ${digest}): run "npm run gate -- --raise --allow-lower" and commit the floors with it`;
  const falls = findFalls(kept.floors, measuresOf(scores));
  if (falls.length === 0) return undefined;
  const rows = falls.map((f) => `  ${f.language}  ${f.measure.padEnd(22)} ${f.score.toFixed(3)}, floor ${f.floor.toFixed(3)}`);
  return `${falls.length} scores fell below their floors:\n${rows.join('\n')}\nmend the engine, or lower them on purpose with "npm run gate -- --raise --allow-lower"`;
}

async function main(flags: readonly string[]): Promise<number> {
  const documents = readGold(corpus);
  const digest = corpusDigest(documents);
  const scores = await readCorpus(documents);
  console.log(formatScores(scores, 'language'));
  const kept: Floors = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors) : { corpus: digest, floors: {} };
  const allowLower = flags.includes('--allow-lower');
  const complaint = complain(kept, digest, scores);
  if (complaint !== undefined && !allowLower) {
    console.error(`gate: ${complaint}`);
    return 1;
  }
  if (flags.includes('--raise') || allowLower) write({ corpus: digest, floors: moveFloors(kept.floors, measuresOf(scores), allowLower) });
  else console.log(`gate: no score is below its floor (corpus ${digest})`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
