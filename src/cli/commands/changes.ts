import { readChanges } from '../../ledger/changes.ts';
import { type Arguments, afterOption, type Command, countOption, exit, refusePaths, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { printEntries } from '../print-entries.ts';

/** A day or a time stamp as the ledger writes it. */
function momentOf(args: Arguments): string {
  const typed = args.value('since');
  if (typed === undefined) throw new UsageError('give --since, a day or a moment: 2025-05-31, 2025-05-31T12:00:00Z');
  const moment = new Date(typed);
  if (Number.isNaN(moment.getTime()))
    throw new UsageError(`--since: ${JSON.stringify(typed)} is no day or moment; write it as 2025-05-31 or 2025-05-31T12:00:00Z`);
  return moment.toISOString();
}

async function run(args: Arguments, io: Io): Promise<number> {
  refusePaths(args, 'changes');
  const where = ledgerOf(args, io);
  const [since, limit, after] = [momentOf(args), countOption(args, 'limit', 50), afterOption(args)];
  const { changes: found, next } = await withOldLedger(where, ({ db }) => readChanges(db, since, limit, after));
  const format = (c: (typeof found)[number]): string => `${c.read_at}  ${c.language ?? '--'}  ${c.source}  ${c.engagements} engagements\n`;
  await printEntries(args, io, found, { format, none: 'nothing changed', next });
  return exit.fine;
}

export const changes: Command = {
  name: 'changes',
  usage: '--since MOMENT --ledger LEDGER',
  summary: 'List the documents that were entered or read anew since a moment.',
  details: `
The oldest change first. A document that was read again with the same outcome has not changed.`,
  options: {
    ...ledgerOption,
    since: { value: 'MOMENT', help: 'a day (2025-05-31) or a moment (2025-05-31T12:00:00Z)' },
    limit: { value: 'N', help: 'so many; default: 50' },
    after: { value: 'PLACE', help: 'the next page: what the page before gave at its end' },
    json: { help: 'print JSON Lines' },
  },
  run,
};
