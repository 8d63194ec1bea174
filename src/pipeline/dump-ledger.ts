import type { CompiledFolder } from '../data/yaml-file.ts';
import { loadNameWords } from '../gazetteer/name-words.ts';
import { readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { readDocuments } from '../ledger/reads.ts';
import type { LedgerDocument, Resolution } from '../model/telling.ts';
import { dumpLines } from '../resolution/dump.ts';
import { applyJudgements } from '../resolution/judged.ts';
import { resolve } from '../resolution/resolve.ts';

export interface DumpOptions {
  readonly referenceFolder: string;
  readonly compiled?: CompiledFolder;
  /** The day on which what is open is told from what is overdue, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Reads all documents of a ledger and brings their tellings together, as people judged them. */
export async function resolveLedger(ledger: Ledger, options: DumpOptions): Promise<{ documents: readonly LedgerDocument[]; resolution: Resolution }> {
  const words = loadNameWords(options.referenceFolder, options.compiled);
  const documents: LedgerDocument[] = [];
  for await (const document of readDocuments(ledger.db)) documents.push(document);
  const judged = applyJudgements(documents, await readJudgements(ledger.db));
  return { documents: judged.documents, resolution: resolve(judged.documents, words, options.asOf, judged.ties) };
}

/** What the ledger holds after resolution, one object a line, as the codebook's ledger dump has it. */
export async function* dumpLedger(ledger: Ledger, options: DumpOptions): AsyncGenerator<Readonly<Record<string, unknown>>> {
  yield* dumpLines((await resolveLedger(ledger, options)).resolution);
}
