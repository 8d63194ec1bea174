import { type ImportedHolder, readHolders } from '../../ledger/holders.ts';
import { type HolderTableSummary, importHolders } from '../../pipeline/import-holders.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import { openEngine } from '../engine.ts';
import type { Io } from '../io.ts';
import { formatIssue, listIssues } from '../issues.ts';
import { ledgerOf, ledgerOption, withLedger, withOldLedger } from '../ledger.ts';
import { printEntries } from '../print-entries.ts';
import { openSides } from '../sides.ts';

const MOST_UNCLEAR = 5;

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

const commonest = (counts: ReadonlyMap<string, number>): (readonly [string, number])[] => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** What of the table will not be known to any page: offices that no table of holders keeps, and words that name no office. */
function formatLeftOut({ notKept, unclear }: HolderTableSummary): string {
  const offices = commonest(notKept).map(([office, n]) => `${office} ${n}`);
  const labels = commonest(unclear)
    .slice(0, MOST_UNCLEAR)
    .map(([label, n]) => `${JSON.stringify(label)} ${n}`);
  const ofOffices =
    notKept.size === 0 ? '' : `left out ${total(notKept)} positions of offices that are not kept, since too many hold them: ${offices.join(', ')}\n`;
  const ofWords =
    unclear.size === 0
      ? ''
      : `left out ${total(unclear)} positions whose words name no office or no side: ${labels.join(', ')}${unclear.size > MOST_UNCLEAR ? ' ...' : ''}\n`;
  return `${ofOffices}${ofWords}`;
}

async function importFile(path: string, args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  const engine = openEngine(args, io);
  const summary = await withLedger(where, (ledger) => importHolders(ledger, engine, { path, importedAt: new Date().toISOString() }));
  const { holders, persons, issues, added } = summary;
  io.error(args.flag('all-issues') ? issues.map(formatIssue).join('') : listIssues(issues));
  await io.out(
    `${persons} persons with positions: ${holders.length} holders of an office kept, ${added} of them new\n${formatLeftOut(summary)}${holders.length === 0 ? '' : 'pages are read with them from now on; "dragoman reread" reads those that the ledger holds again\n'}`,
  );
  return issues.length > 0 ? exit.unreadable : exit.fine;
}

function formatHolder({ name, side, aliases, forms, terms }: ImportedHolder): string {
  const held = terms.map(({ office, from, to }) => `${office}${from === undefined && to === undefined ? '' : ` ${from ?? ''} to ${to ?? ''}`.trimEnd()}`);
  const others = [...aliases, ...Object.values(forms).flat()];
  return `${side}  ${name}: ${held.join(', ')}${others.length === 0 ? '' : ` (${[...new Set(others)].join(', ')})`}\n`;
}

async function list(typed: readonly string[], args: Arguments, io: Io): Promise<number> {
  if (typed.length > 1) throw new UsageError('give one side, or none');
  const where = ledgerOf(args, io);
  const side = typed[0] === undefined ? undefined : openSides(io).find(typed[0]);
  const holders = await withOldLedger(where, ({ db }) => readHolders(db, side));
  await printEntries(args, io, holders, { format: formatHolder, none: 'none were imported' });
  return exit.fine;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const [what, ...rest] = args.paths;
  if (what === 'list') return list(rest, args, io);
  if (what !== 'import') throw new UsageError('say "import FILE" or "list"');
  if (rest.length !== 1) throw new UsageError('give one file of office-holders');
  return importFile(rest[0] as string, args, io);
}

export const holders: Command = {
  name: 'holders',
  usage: 'import FILE | list [SIDE] --ledger LEDGER',
  summary: 'Bring office-holders from OpenSanctions or Wikidata into a ledger.',
  details: `
  import FILE    entities of OpenSanctions (FollowTheMoney JSON lines: persons, positions, occupancies), or what a SPARQL
                 query to Wikidata gives as JSON (person, personLabel, position, positionLabel, start, end)
  list [SIDE]    who was imported

The ledger keeps them, and "read" and "reread" know them by office, side and name beside those that come with the
program. Who is imported again is replaced. A line that cannot be used is told, and the rest is taken.`,
  options: { ...ledgerOption, 'all-issues': { help: 'list every line that cannot be used, not the first 20' }, json: { help: 'print JSON Lines ("list")' } },
  run,
};
