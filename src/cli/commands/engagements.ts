import type { EngagementFilter, ListedEvent } from '../../ledger/engagement-list.ts';
import { engagementKindCodes, engagementStatusCodes, fieldCodes, officeCodes } from '../../model/codes.ts';
import { listEngagements } from '../../pipeline/resolved-reads.ts';
import { type Arguments, afterOption, type Command, countOption, dayOption, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { anySides, describeEntry, describeQuote, tablesOf } from '../outlook.ts';
import { printEntries } from '../print-entries.ts';
import { openSides, type SideNames } from '../sides.ts';

function codeOption(args: Arguments, name: string, codes: readonly string[]): string | undefined {
  const code = args.value(name);
  if (code !== undefined && !codes.includes(code)) throw new UsageError(`--${name}: there is no ${JSON.stringify(code)}; it is one of ${codes.join(', ')}`);
  return code;
}

function placeOption(args: Arguments, names: SideNames): string | undefined {
  const typed = args.value('place');
  if (typed === undefined) return undefined;
  try {
    return names.find(typed);
  } catch {
    // no country: the name of a town
    return typed;
  }
}

function filterOf(args: Arguments, names: SideNames): EngagementFilter {
  const day = (name: string) => (args.value(name) === undefined ? undefined : dayOption(args, name, ''));
  return {
    sides: anySides(args, names),
    person: args.value('person'),
    office: codeOption(args, 'office', officeCodes),
    kind: codeOption(args, 'kind', engagementKindCodes),
    status: codeOption(args, 'status', engagementStatusCodes),
    field: codeOption(args, 'field', fieldCodes),
    from: day('from'),
    to: day('to'),
    place: placeOption(args, names),
  };
}

const MOST_QUOTES = 4;

function quoteOf({ evidence, origin }: ListedEvent['tellings'][number]): string {
  const quote = evidence
    .map((e) => e.quote)
    .join(' … ')
    .replace(/\s+/gu, ' ');
  return describeQuote({ source: origin.source, published: origin.published, quote });
}

function format({ kind, sides, date, status, place, participants, tellings }: ListedEvent, nameOf: SideNames['nameOf']): string {
  const people = participants.flatMap((p) => p.name ?? []);
  const head = [describeEntry({ kind, sides, date }, nameOf), ...people, ...(place?.name ? [place.name] : []), status].join(', ');
  const more = tellings.length - MOST_QUOTES;
  const lines = [...tellings.slice(0, MOST_QUOTES).map(quoteOf), ...(more > 0 ? [`and ${more} more documents`] : [])];
  return `${head}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const where = ledgerOf(args, io);
  const names = openSides(io);
  const filter = filterOf(args, names);
  const page = { limit: countOption(args, 'limit', 50), after: afterOption(args) };
  const { engagements: found, next } = await withOldLedger(where, (ledger) => listEngagements(ledger, filter, { ...page, ...tablesOf(io) }));
  await printEntries(args, io, found, { format: (entry) => format(entry, names.nameOf), none: 'none', next });
  return exit.fine;
}

export const engagements: Command = {
  name: 'engagements',
  usage: '[SIDE [SIDE]] --ledger LEDGER',
  summary: 'List engagements by sides, person, office, kind, status, field, period and place.',
  details: `
One entry for each event, the latest first, with the passages of the documents that tell of it, as people judged them.
All that is asked for must hold. A field counts where the sides speak on it in the same document.`,
  options: {
    ...ledgerOption,
    person: { value: 'NAME', help: 'words of a name, in any script, with or without marks' },
    office: { value: 'CODE', help: 'foreign-minister, head-of-state ...' },
    kind: { value: 'CODE', help: 'meeting, visit, call ...' },
    status: { value: 'CODE', help: 'held, planned, cancelled' },
    field: { value: 'CODE', help: 'trade, energy ...' },
    from: { value: 'DAY', help: 'not over before this day (2025-05-31)' },
    to: { value: 'DAY', help: 'begun by this day' },
    place: { value: 'PLACE', help: 'a country or a town' },
    limit: { value: 'N', help: 'so many; default: 50' },
    after: { value: 'PLACE', help: 'the next page: what the page before gave at its end' },
    json: { help: 'print JSON Lines' },
  },
  run,
};
