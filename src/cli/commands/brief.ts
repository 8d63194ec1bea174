import { type Dossier, makeDossier } from '../../briefs/dossier.ts';
import { formatDossier } from '../../briefs/dossier-text.ts';
import { isLedger, openLedger } from '../../ledger/open.ts';
import { readHoldings, type Sides } from '../../ledger/reads.ts';
import { type Arguments, type Command, dayOption, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { openSides, type SideNames } from '../sides.ts';

function sidesOf(args: Arguments, names: SideNames): Sides {
  const [one, two, ...more] = args.paths.map(names.find);
  if (one === undefined || more.length > 0) throw new UsageError('give one side, or the two sides of a relation');
  if (two === undefined) return [one];
  if (two === one) throw new UsageError(`both sides are ${names.nameOf(one)}; give two, or one alone`);
  return [one, two];
}

async function readDossier(folder: string, sides: Sides, options: { names: SideNames; asOf: string }): Promise<Dossier> {
  const ledger = await openLedger(folder);
  try {
    return makeDossier(await readHoldings(ledger.db, sides), { sides, nameOf: options.names.nameOf, asOf: options.asOf });
  } finally {
    await ledger.close();
  }
}

async function run(args: Arguments, io: Io): Promise<number> {
  const folder = args.value('ledger');
  if (folder === undefined) throw new UsageError('give --ledger FOLDER');
  const asOf = dayOption(args, 'as-of', io.today);
  const names = openSides(io);
  const sides = sidesOf(args, names);
  if (!isLedger(folder)) throw new Error(`${folder}: there is no ledger; make one with "dragoman read PATHS... --ledger ${folder}"`);
  const dossier = await readDossier(folder, sides, { names, asOf });
  await io.out(args.flag('json') ? `${JSON.stringify(dossier, null, 1)}\n` : formatDossier(dossier));
  return exit.fine;
}

export const brief: Command = {
  name: 'brief',
  usage: 'SIDE [SIDE] --ledger FOLDER',
  summary: 'Print the dossier of a relation, or of one side.',
  details: `
A SIDE is an ISO code (VNM), an organisation (org:asean, asean) or an English name (Vietnam); the beginning
of a name will do. The dossier tells the state of the relation, what is coming, the timeline, who met whom,
what was agreed, asked and offered by field, instruments and figures; each line with its source and the
words it stands on.`,
  options: {
    ledger: { value: 'FOLDER', help: 'the ledger' },
    'as-of': { value: 'DAY', help: 'what is coming is counted from this day (2025-05-31); default: today' },
    json: { help: 'print the dossier as JSON' },
  },
  run,
};
