import { readHolders } from '../../ledger/holders.ts';
import { readCounts } from '../../ledger/reads.ts';
import { type RunSummary, readIntoLedger } from '../../pipeline/read-into-ledger.ts';
import { refreshResolution } from '../../pipeline/refresh-resolution.ts';
import { type Arguments, type Command, exit, requirePaths } from '../command.ts';
import { engineFor, languagesOption } from '../engine.ts';
import type { Io } from '../io.ts';
import { formatIssue, listIssues } from '../issues.ts';
import { ledgerOf, ledgerOption, withLedger } from '../ledger.ts';
import { tablesOf } from '../outlook.ts';
import { showProgress } from '../progress.ts';

/** What came in, what did not and why, and what the ledger holds now. */
export function formatRun(run: RunSummary, counts: Readonly<Record<string, number>>): string {
  const skipped = run.issues.filter((i) => i.level === 'skipped').length;
  const languages = Object.entries(run.languages).sort((a, b) => b[1] - a[1]);
  const lines = [
    `read ${run.read} documents: ${run.added} new, ${run.replaced} read anew, ${run.unchanged} known already; ${skipped} skipped, ${run.issues.length - skipped} notes`,
    ...(languages.length > 0 ? [`languages: ${languages.map(([code, n]) => `${code} ${n}`).join(', ')}`] : []),
    `the ledger holds ${Object.entries(counts)
      .map(([name, n]) => `${n} ${name}`)
      .join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const paths = requirePaths(args);
  const where = ledgerOf(args, io);
  const engineWith = engineFor(args, io);
  return withLedger(where, async (ledger) => {
    const extractor = engineWith(await readHolders(ledger.db));
    const progress = showProgress(io);
    const summary = await readIntoLedger(ledger, extractor, { paths, stdin: io.stdin, readAt: new Date().toISOString(), onDocument: progress.step });
    progress.end();
    await refreshResolution(ledger, tablesOf(io));
    io.error(args.flag('all-issues') ? summary.issues.map(formatIssue).join('') : listIssues(summary.issues));
    await io.out(formatRun(summary, await readCounts(ledger.db)));
    return summary.issues.some((i) => i.level === 'skipped') ? exit.unreadable : exit.fine;
  });
}

export const read: Command = {
  name: 'read',
  usage: 'PATHS... --ledger LEDGER',
  summary: 'Read documents into a ledger.',
  details: `
The ledger is one folder, or a PostgreSQL database; what is not there is made in it. A document that it knows
already, by its content, is not entered twice; if the engine now reads it otherwise, its entries are replaced.
One process at a time may have a folder open, any number a database. What was read, what was skipped and why
is told at the end.`,
  options: { ...ledgerOption, 'all-issues': { help: 'list every issue, not the first 20' }, ...languagesOption },
  run,
};
