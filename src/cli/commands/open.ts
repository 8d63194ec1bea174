import { type FollowUpEntry, readFollowUps } from '../../pipeline/outlook.ts';
import { type Arguments, type Command, exit } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { anySides, describeEntry, describeQuote, resolutionOptions } from '../outlook.ts';
import { printEntries } from '../print-entries.ts';
import { openSides, type SideNames } from '../sides.ts';

function format(entry: FollowUpEntry, nameOf: SideNames['nameOf']): string {
  const end = entry.to ? `    then: ${describeQuote(entry.to)}\n` : '';
  return `${entry.outcome.padEnd(10)}${describeEntry(entry, nameOf)}\n    ${describeQuote(entry.from)}\n${end}`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  const names = openSides(io);
  const [sides, options] = [anySides(args, names), resolutionOptions(args, io)];
  const entries = await withOldLedger(where, (ledger) => readFollowUps(ledger, { sides, onlyOpen: !args.flag('all') }, options));
  await printEntries(args, io, entries, { format: (entry) => format(entry, names.nameOf), none: 'nothing is open' });
  return exit.fine;
}

export const open: Command = {
  name: 'open',
  usage: '[SIDE [SIDE]] --ledger LEDGER',
  summary: 'Print what was planned or is to be signed and has not come about.',
  details: `
Overdue is what had a day that is past, open what has none or one to come. With --all also what was held, moved, called
off, signed and agreed, and the words that tell it.`,
  options: {
    ...ledgerOption,
    'as-of': { value: 'DAY', help: 'what is overdue is told as of this day (2025-05-31); default: today' },
    all: { help: 'also what came about' },
    json: { help: 'print JSON Lines' },
  },
  run,
};
