import { readHolders } from '../../ledger/holders.ts';
import { refreshResolution } from '../../pipeline/refresh-resolution.ts';
import { type ItemChange, reread as rereadLedger } from '../../pipeline/reread.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import { engineFor, languagesOption } from '../engine.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { tablesOf } from '../outlook.ts';

const trail = new Set(['evidence', 'rules', 'cues', 'inferred', 'forms']);

/** `+ engagements: {"kind":"meeting", ...} “words”`: the item without how it was found. */
function format({ change, section, item, quote }: ItemChange): string {
  const content = JSON.stringify(item, (key, value) => (trail.has(key) || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value));
  return `  ${change === 'added' ? '+' : '-'} ${section}: ${content} “${quote.replace(/\s+/gu, ' ')}”\n`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  if (args.paths.length > 0) throw new UsageError('reread takes no paths: it reads what the ledger holds');
  const where = ledgerOf(args, io);
  const dryRun = args.flag('dry-run');
  const engineWith = engineFor(args, io);
  const { read, changed, notKept } = await withOldLedger(where, async (ledger) => {
    const summary = await rereadLedger(ledger, engineWith(await readHolders(ledger.db)), {
      readAt: new Date().toISOString(),
      dryRun,
      onChange: ({ source, items }) =>
        io.out(`${source}${items.length === 0 ? ': only its facts or the rules behind its items' : ''}\n${items.map(format).join('')}`),
    });
    await refreshResolution(ledger, tablesOf(io));
    return summary;
  });
  await io.out(`read ${read} documents again: ${changed} ${dryRun ? 'would change' : 'changed'}\n`);
  if (notKept > 0)
    io.error(`note: ${notKept} documents were read by an old version, which did not keep their pages; read them from their sources with "dragoman read"\n`);
  return exit.fine;
}

export const reread: Command = {
  name: 'reread',
  usage: '--ledger LEDGER',
  summary: 'Read the pages of a ledger again with the engine of today, and print what changed.',
  details: `
The ledger keeps its pages whole, so their sources need not be there any more. What is read otherwise now replaces what
was read before; judgements stay. "dragoman judge list" then tells which of them find nothing any more.`,
  options: { ...ledgerOption, 'dry-run': { help: 'only print what would change' }, ...languagesOption },
  run,
};
