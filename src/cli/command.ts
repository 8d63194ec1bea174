import { parseArgs } from 'node:util';
import type { Io } from './io.ts';

/** Exit codes of the program. */
export const exit = { fine: 0, unreadable: 1, usage: 2 } as const;

/** An option of a command: a flag, or one with a value, named as the help names it. */
export interface Option {
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  readonly paths: readonly string[];
  readonly value: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `PATHS...`. */
  readonly usage: string;
  readonly summary: string;
  /** What the help tells beside usage and options. */
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

/** A command line that cannot be run; its message says what is wrong. */
export class UsageError extends Error {}

/** Reads what follows a command's name. Throws UsageError on an unknown option or a missing value. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, { type: option.value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const value = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
    return { paths: positionals, value, flag: (name) => values[name] === true };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. To specify')[0] as string) : String(error));
  }
}

/** For a command that takes nothing beside its options: what is typed there was meant to do something. */
export function refusePaths(args: Arguments, command: string): void {
  const [first] = args.paths;
  if (first !== undefined) throw new UsageError(`${command} takes nothing beside its options, and there stands ${JSON.stringify(first)}`);
}

/** Where the page before ended, `DAY/ID` or `MOMENT/ID`: anything else would quietly begin nowhere or at the beginning. */
export function afterOption(args: Arguments): string | undefined {
  const typed = args.value('after');
  if (typed !== undefined && !/^(\d{4}-\d{2}-\d{2}[^/]*)?\/./s.test(typed))
    throw new UsageError(`--after: ${JSON.stringify(typed)} is no place to go on from; give what the page before told at its end`);
  return typed;
}

/** Paths of a command that needs at least one. */
export function requirePaths(args: Arguments, what = 'a file, a folder or - for standard input'): readonly string[] {
  if (args.paths.length === 0) throw new UsageError(`give ${what}`);
  return args.paths;
}

/** Whether a day of the calendar is written so. `Date` takes 30 February for 2 March, so what it understood is written again. */
function isDay(typed: string): boolean {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}

/** A value of the form `YYYY-MM-DD`, or `fallback` if the option is not given. */
export function dayOption(args: Arguments, name: string, fallback: string): string {
  const day = args.value(name) ?? fallback;
  if (!isDay(day)) throw new UsageError(`--${name}: ${JSON.stringify(day)} is no day; write it as 2025-05-31`);
  return day;
}

/** A whole number above nought, or `fallback` if the option is not given. */
export function countOption(args: Arguments, name: string, fallback: number): number {
  const typed = args.value(name);
  if (typed === undefined) return fallback;
  if (!/^[1-9]\d{0,6}$/.test(typed)) throw new UsageError(`--${name}: ${JSON.stringify(typed)} is no number above nought`);
  return Number(typed);
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]): [string, string] => [
    `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ]);
  const width = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const options = rows.length > 0 ? `\nOptions\n${rows.map(([name, help]) => `  ${name.padEnd(width)}${help}`).join('\n')}\n` : '';
  return `${command.summary}\n\nUsage: dragoman ${command.name} ${command.usage}\n\n${command.details.trim()}\n${options}`;
}
