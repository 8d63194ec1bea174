import { type FoundItem, type Hit, search as searchLedger } from '../../ledger/search.ts';
import { parseQuery } from '../../ledger/search-query.ts';
import { type Arguments, afterOption, type Command, countOption, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';
import { printEntries } from '../print-entries.ts';
import { openSides, type SideNames } from '../sides.ts';

const SNIPPETS = 2;
const AROUND = 80;

/** The words around a match on one line, the match in brackets. */
function snippet(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const line = `${from > 0 ? '…' : ''}${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return line.replace(/\s+/gu, ' ');
}

/** The first matches whose surroundings do not overlap. */
function snippetsOf({ text, matches }: Hit): string[] {
  const chosen: Hit['matches'][number][] = [];
  for (const match of matches) if (chosen.length < SNIPPETS && match.start >= (chosen.at(-1)?.end ?? -AROUND) + AROUND) chosen.push(match);
  return chosen.map((match) => snippet(text, match));
}

const describeItem = ({ section, kind, sides, date, documents }: FoundItem, nameOf: SideNames['nameOf']): string =>
  `${section}: ${[kind, sides.map(nameOf).join(', '), date].filter(Boolean).join(', ')}${documents !== null && documents > 1 ? ` (told by ${documents} documents)` : ''}`;

function formatHit(hit: Hit, nameOf: SideNames['nameOf']): string {
  const head = [hit.published ?? 'no day', hit.language ?? '--', hit.title ?? hit.source].join('  ');
  const items = [...new Set(hit.items.map((item) => describeItem(item, nameOf)))];
  return [head, ...(hit.title ? [hit.source] : []), ...snippetsOf(hit), ...items].map((line, i) => `${i > 0 ? '    ' : ''}${line}\n`).join('');
}

async function run(args: Arguments, io: Io): Promise<number> {
  if (args.paths.length === 0) throw new UsageError('give the words to search for');
  const query = args.paths.join(' ');
  if (parseQuery(query).length === 0) throw new UsageError(`${JSON.stringify(query)} holds no word to search for; give letters or digits`);
  const where = ledgerOf(args, io);
  const options = { limit: countOption(args, 'limit', 20), after: afterOption(args), inEvidence: args.flag('in-evidence') };
  const { hits, next } = await withOldLedger(where, ({ db }) => searchLedger(db, query, options));
  // sides have names only in words
  const nameOf = args.flag('json') ? String : openSides(io).nameOf;
  await printEntries(args, io, hits, {
    format: (hit) => formatHit(hit, nameOf),
    toJson: ({ text: _text, ...hit }) => hit,
    between: '\n',
    none: 'nothing found',
    next,
  });
  return exit.fine;
}

export const search: Command = {
  name: 'search',
  usage: 'WORDS... --ledger LEDGER',
  summary: 'Search the documents of a ledger, in any script.',
  details: `
Finds documents that hold all the words, the newest first, with the items that stand on them. Case, diacritics
and vowel marks of Arabic do not count; Khmer, Thai and Chinese are found with or without spaces. "Words in
quotes" must follow one another (in a shell: '"prime minister"'); minist* finds what begins so.`,
  options: {
    ...ledgerOption,
    'in-evidence': { help: 'only where all the words stand in one passage that an item of the record rests on' },
    limit: { value: 'N', help: 'so many documents; default: 20' },
    after: { value: 'PLACE', help: 'the next page: what the page before gave at its end' },
    json: { help: 'print JSON Lines, with the offsets of the matches' },
  },
  run,
};
