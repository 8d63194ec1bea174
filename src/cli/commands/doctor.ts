import { checkLedger } from '../../ledger/check.ts';
import { readCounts } from '../../ledger/reads.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';

async function run(args: Arguments, io: Io): Promise<number> {
  if (args.paths.length > 0) throw new UsageError('doctor takes no paths');
  return withOldLedger(ledgerOf(args, io), async ({ db, name }) => {
    const findings = await checkLedger(db);
    if (findings.length === 0) {
      const counts = Object.entries(await readCounts(db)).map(([what, n]) => `${n} ${what}`);
      await io.out(`${name}: sound; ${counts.join(', ')}\n`);
      return exit.fine;
    }
    await io.out(findings.map(({ what, mend }) => `${what}: ${mend}\n`).join(''));
    return exit.unreadable;
  });
}

export const doctor: Command = {
  name: 'doctor',
  usage: '--ledger LEDGER',
  summary: 'Look a whole ledger over and say what mends it.',
  details: `
Reads every row by its page and by its index, compares items with the records of their documents and passages with
the texts, and says what is wrong and what to do. It changes nothing. A ledger that does not open at all is told too.`,
  options: ledgerOption,
  run,
};
