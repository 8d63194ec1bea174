import { existsSync } from 'node:fs';
import { backUp } from '../../ledger/backup.ts';
import { writeLines } from '../backup-file.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';

async function run(args: Arguments, io: Io): Promise<number> {
  const [file, ...more] = args.paths;
  if (file === undefined || more.length > 0) throw new UsageError('give one file to write the backup to');
  const where = ledgerOf(args, io);
  if (existsSync(file) && !args.flag('overwrite')) throw new UsageError(`${file} is there already; give another name, or --overwrite`);
  const counts = await withOldLedger(where, ({ db }) => writeLines(file, (write) => backUp(db, new Date().toISOString(), write)));
  await io.out(`${file}: ${counts.documents} documents, ${Object.values(counts).reduce((sum, n) => sum + n, 0)} rows in all\n`);
  return exit.fine;
}

export const backup: Command = {
  name: 'backup',
  usage: 'FILE --ledger LEDGER',
  summary: 'Write a whole ledger to one file.',
  details: `
The file holds everything as it stood at one moment, compressed, with a digest. "dragoman restore" makes a ledger of it
again, in a folder or on a server, whichever it came from. The file appears only when it is complete.`,
  options: { ...ledgerOption, overwrite: { help: 'replace a file of that name' } },
  run,
};
