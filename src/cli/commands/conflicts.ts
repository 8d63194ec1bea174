import { type ConflictEntry, readConflicts } from '../../pipeline/outlook.ts';
import { type Arguments, type Command, exit } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { anySides, describeEntry, describeQuote, resolutionOptions } from '../outlook.ts';
import { printEntries } from '../print-entries.ts';
import { openSides, type SideNames } from '../sides.ts';

function format(entry: ConflictEntry, nameOf: SideNames['nameOf']): string {
  const claims = entry.claims.map((claim) => `    ${claim.value}: ${describeQuote(claim)}\n`);
  return `${entry.about.padEnd(12)}${describeEntry(entry, nameOf)}; ${entry.note}\n${claims.join('')}`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  const names = openSides(io);
  const [sides, options] = [anySides(args, names), resolutionOptions(args, io)];
  const entries = await withOldLedger(where, (ledger) => readConflicts(ledger, sides, options));
  await printEntries(args, io, entries, { format: (entry) => format(entry, names.nameOf), none: 'no conflicts' });
  return exit.fine;
}

export const conflicts: Command = {
  name: 'conflicts',
  usage: '[SIDE [SIDE]] --ledger LEDGER',
  summary: 'Print where sources cannot all be right.',
  details: `
Dates, places, people, offices, figures and outcomes that contradict one another, between documents or within one,
each claim with its source and words. All claims stay in the ledger.`,
  options: { ...ledgerOption, json: { help: 'print JSON Lines' } },
  run,
};
