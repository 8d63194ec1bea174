import { join } from 'node:path';
import type { DumpOptions } from '../pipeline/dump-ledger.ts';
import type { OutlookEntry, Quoted } from '../pipeline/outlook.ts';
import type { RefreshOptions } from '../pipeline/refresh-resolution.ts';
import { type Arguments, dayOption, UsageError } from './command.ts';
import type { Io } from './io.ts';
import type { SideNames } from './sides.ts';

const LONGEST_QUOTE = 160;

/** What bringing a ledger's tellings together needs. */
export const tablesOf = (io: Io): RefreshOptions => ({
  referenceFolder: join(io.root, 'reference'),
  compiled: { root: io.root, folder: join(io.root, 'dist', 'data') },
});

/** The same, and the day as of which it is told. */
export const resolutionOptions = (args: Arguments, io: Io): DumpOptions => ({ ...tablesOf(io), asOf: dayOption(args, 'as-of', io.today) });

/** One side or two that a command line names, or none: then everything is meant. */
export function anySides(args: Arguments, names: SideNames): string[] {
  if (args.paths.length > 2) throw new UsageError('give one side, or the two sides of a relation');
  return args.paths.map(names.find);
}

/** `2025-05-12 visit: Norway and Chile`. */
export function describeEntry({ kind, sides, date }: OutlookEntry, nameOf: SideNames['nameOf']): string {
  const days = date === null ? [] : [date.start === date.end ? date.start : `${date.start} to ${date.end}`];
  return `${[...days, kind].join(' ')}${sides.length > 0 ? `: ${sides.map(nameOf).join(' and ')}` : ''}`;
}

/** A passage on one line, with where it stands. */
export function describeQuote({ source, published, quote }: Pick<Quoted, 'source' | 'published' | 'quote'>): string {
  const words = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  return `“${words}” (${[source, published].filter(Boolean).join(', ')})`;
}
