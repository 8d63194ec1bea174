import { makeDossier } from '../../briefs/dossier.ts';
import { formatDossier } from '../../briefs/dossier-text.ts';
import type { LedgerDatabase } from '../../ledger/open.ts';
import { readDyads, type Sides } from '../../ledger/reads.ts';
import { readHoldings } from '../../pipeline/resolved-reads.ts';
import { type Arguments, type Command, dayOption, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { tablesOf } from '../outlook.ts';
import { openSides, type SideNames } from '../sides.ts';

const MOST_RELATIONS = 20;

function sidesOf(typed: readonly string[], names: SideNames): Sides | undefined {
  if (typed.length === 0) return undefined;
  const [one, two, ...more] = typed.map(names.find);
  if (one === undefined || more.length > 0) throw new UsageError('give one side, or the two sides of a relation');
  if (two === undefined) return [one];
  if (two === one) throw new UsageError(`both sides are ${names.nameOf(one)}; give two, or one alone`);
  return [one, two];
}

/** What a brief without sides shows: the relations of the ledger, the most told first. */
async function listRelations(db: LedgerDatabase, nameOf: SideNames['nameOf'], json: boolean): Promise<string> {
  const dyads = await readDyads(db, MOST_RELATIONS);
  if (json) return `${JSON.stringify(dyads)}\n`;
  if (dyads.length === 0) return 'The ledger holds no engagement yet.\n';
  const rows = dyads.map(
    ({ sides, engagements, documents }) =>
      `  ${String(documents).padStart(9)}  ${String(engagements).padStart(11)}  ${sides.map((s) => `${nameOf(s)} (${s})`).join(' and ')}`,
  );
  return `  documents  engagements  relation\n${rows.join('\n')}\n"dragoman brief SIDE SIDE" tells more\n`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  const asOf = dayOption(args, 'as-of', io.today);
  const { find, nameOf } = openSides(io);
  const sides = sidesOf(args.paths, { find, nameOf });
  const json = args.flag('json');
  return withOldLedger(where, async (ledger) => {
    if (sides === undefined) await io.out(await listRelations(ledger.db, nameOf, json));
    else {
      const dossier = makeDossier(await readHoldings(ledger, sides, tablesOf(io)), { sides, nameOf, asOf });
      await io.out(json ? `${JSON.stringify(dossier, null, 1)}\n` : formatDossier(dossier));
    }
    return exit.fine;
  });
}

export const brief: Command = {
  name: 'brief',
  usage: '[SIDE [SIDE]] --ledger LEDGER',
  summary: 'Print the dossier of a relation, or of one side.',
  details: `
A SIDE is an ISO code (VNM), an organisation (org:asean, asean) or an English name (Vietnam); the beginning
of a name will do. The dossier tells the state of the relation, what is coming, the timeline, who met whom,
what was agreed, asked and offered by field, instruments and figures; each line with its source and the
words it stands on. Without a SIDE the relations of the ledger are listed.`,
  options: {
    ...ledgerOption,
    'as-of': { value: 'DAY', help: 'what is coming is counted from this day (2025-05-31); default: today' },
    json: { help: 'print the dossier as JSON' },
  },
  run,
};
