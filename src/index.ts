// What the package offers to other programs.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadNameWords, type NameWordLists } from './gazetteer/name-words.ts';
import { matchNames, type NameContext, type NameJudgement } from './resolution/name-match.ts';

export type { Page } from './model/page.ts';
export type { ExtractRecord } from './model/record.ts';
export { createExtractor, type Extractor } from './pipeline/extract.ts';
export type { LedgerQueries } from './pipeline/queries.ts';
export { openQueryThread, type QueryThread } from './pipeline/query-thread.ts';
export { type NameContext, type NameJudgement, SAME_NAME } from './resolution/name-match.ts';

/** The package's folder: the nearest above this file that holds the tables. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'reference', 'name-words.yaml')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

let lists: NameWordLists | undefined;

/**
 * Judges whether two written names, in any scripts, mean one person: a score from 0 to 1 with its reasons. From `SAME_NAME` on they are taken
 * for one. What is known of the bearers' sides and offices sharpens it. Throws where the package's tables are missing.
 */
export function namesMatch(a: string, b: string, context?: NameContext): NameJudgement {
  lists ??= loadNameWords(join(packageFolder(), 'reference'));
  return matchNames(a, b, lists, context);
}
