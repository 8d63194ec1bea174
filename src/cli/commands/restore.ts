import { restore as restoreLedger } from '../../ledger/backup.ts';
import { readLines } from '../backup-file.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withLedger } from '../ledger.ts';

async function run(args: Arguments, io: Io): Promise<number> {
  const [file, ...more] = args.paths;
  if (file === undefined || more.length > 0) throw new UsageError('give the file of one backup');
  const counts = await withLedger(ledgerOf(args, io), ({ db }) => restoreLedger(db, readLines(file)));
  await io.out(`restored ${counts.documents} documents, ${Object.values(counts).reduce((sum, n) => sum + n, 0)} rows in all\n`);
  return exit.fine;
}

export const restore: Command = {
  name: 'restore',
  usage: 'FILE --ledger LEDGER',
  summary: 'Make a ledger of a backup.',
  details: `
The ledger must be new or empty. A backup that was cut short or changed is refused, and nothing is restored of it.`,
  options: ledgerOption,
  run,
};
