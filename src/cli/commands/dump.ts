import { dumpLedger } from '../../pipeline/dump-ledger.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { resolutionOptions } from '../outlook.ts';

async function run(args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  if (args.paths.length > 0) throw new UsageError('dump takes no paths; read them first with "dragoman read"');
  const options = resolutionOptions(args, io);
  return withOldLedger(where, async (ledger) => {
    for await (const line of dumpLedger(ledger, options)) await io.out(`${JSON.stringify(line)}\n`);
    return exit.fine;
  });
}

export const dump: Command = {
  name: 'dump',
  usage: '--ledger LEDGER',
  summary: 'Print what the ledger holds, each engagement and person once, as JSON Lines.',
  details: `
Brings together what the documents tell: an engagement told by several is one, with each document's passages and
the number of independent sources; a person is one in every script. Beside them stand the conflicts (dates, places,
offices, people and figures that cannot all be right) and what became of plans, documents to be signed and proposals.`,
  options: {
    ...ledgerOption,
    'as-of': { value: 'DAY', help: 'what is overdue is told as of this day (2025-05-31); default: today' },
  },
  run,
};
