import type { Arguments } from './command.ts';
import type { Io } from './io.ts';

export interface EntryPrinting<T> {
  /** An entry as a person reads it, with the line feed at its end. */
  readonly format: (entry: T) => string;
  /** What is said where there is nothing. */
  readonly none: string;
  /** Where the next page begins, where there is one. */
  readonly next?: string | undefined;
  /** What of an entry goes into JSON; all of it where this is left out. */
  readonly toJson?: (entry: T) => unknown;
  /** Stands between two entries. */
  readonly between?: string;
}

/** Prints a list as every command does: JSON Lines where they are asked for, else words; how to go on is told beside it. */
export async function printEntries<T>(args: Arguments, io: Io, entries: readonly T[], printing: EntryPrinting<T>): Promise<void> {
  const { format, none, next, toJson = (entry) => entry, between = '' } = printing;
  if (args.flag('json')) for (const entry of entries) await io.out(`${JSON.stringify(toJson(entry))}\n`);
  else await io.out(entries.length === 0 ? `${none}\n` : entries.map(format).join(between));
  if (next !== undefined) io.error(`more: --after ${next}\n`);
}
