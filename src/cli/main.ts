import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, exit, helpOf, parseArguments, UsageError } from './command.ts';
import { backup } from './commands/backup.ts';
import { brief } from './commands/brief.ts';
import { changes } from './commands/changes.ts';
import { conflicts } from './commands/conflicts.ts';
import { doctor } from './commands/doctor.ts';
import { dump } from './commands/dump.ts';
import { engagements } from './commands/engagements.ts';
import { evaluate } from './commands/eval.ts';
import { explain } from './commands/explain.ts';
import { extract } from './commands/extract.ts';
import { holders } from './commands/holders.ts';
import { judge } from './commands/judge.ts';
import { languages } from './commands/languages.ts';
import { open } from './commands/open.ts';
import { read } from './commands/read.ts';
import { report } from './commands/report.ts';
import { reread } from './commands/reread.ts';
import { restore } from './commands/restore.ts';
import { search } from './commands/search.ts';
import { type Io, processIo } from './io.ts';

const commands: readonly Command[] = [
  extract,
  read,
  brief,
  engagements,
  open,
  conflicts,
  judge,
  holders,
  reread,
  search,
  changes,
  dump,
  report,
  explain,
  languages,
  backup,
  restore,
  doctor,
  evaluate,
];

function overview(): string {
  const rows = commands.map((c) => `  ${c.name.padEnd(13)}${c.summary}`).join('\n');
  return `Dragoman reads news about diplomacy and keeps a ledger of it.\n\nUsage: dragoman COMMAND ...\n\n${rows}\n\n"dragoman COMMAND --help" tells more. Exit codes: 0 all read, 1 something could not be read, 2 wrong usage.\n`;
}

const versionOf = (root: string): string => String((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version);

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') {
    await io.out(`${versionOf(io.root)}\n`);
    return exit.fine;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = commands.find((c) => c.name === rest[0]);
    await io.out(asked ? helpOf(asked) : overview());
    return name === undefined ? exit.usage : exit.fine;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}; the commands are ${commands.map((c) => c.name).join(', ')}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.out(helpOf(command));
    return exit.fine;
  }
  return command.run(parseArguments(command, rest), io);
}

/** Runs the command line with the streams of `io`; gives the exit code. No error leaves it as a stack trace. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const usage = error instanceof UsageError;
    io.error(
      `dragoman: ${error instanceof Error ? error.message : String(error)}\n${usage ? `Try: dragoman ${argv[0] && !argv[0].startsWith('-') ? `${argv[0]} ` : ''}--help\n` : ''}`,
    );
    return usage ? exit.usage : exit.unreadable;
  }
}

/** The program: `argv` without node and script, `root` the folder of the installed package. */
export const main = (argv: readonly string[], root: string): Promise<number> => runCommand(argv, processIo(root));
