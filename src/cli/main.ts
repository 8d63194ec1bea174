import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, exit, helpOf, parseArguments, UsageError } from './command.ts';
import { type Io, processIo } from './io.ts';

/** By name, in the order of the overview. What a command needs is loaded when it is asked for: most need no ledger, and all of them took nearly half of the time of starting. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.ts')).extract,
  read: async () => (await import('./commands/read.ts')).read,
  brief: async () => (await import('./commands/brief.ts')).brief,
  engagements: async () => (await import('./commands/engagements.ts')).engagements,
  open: async () => (await import('./commands/open.ts')).open,
  conflicts: async () => (await import('./commands/conflicts.ts')).conflicts,
  judge: async () => (await import('./commands/judge.ts')).judge,
  holders: async () => (await import('./commands/holders.ts')).holders,
  reread: async () => (await import('./commands/reread.ts')).reread,
  search: async () => (await import('./commands/search.ts')).search,
  changes: async () => (await import('./commands/changes.ts')).changes,
  dump: async () => (await import('./commands/dump.ts')).dump,
  serve: async () => (await import('./commands/serve.ts')).serve,
  report: async () => (await import('./commands/report.ts')).report,
  explain: async () => (await import('./commands/explain.ts')).explain,
  languages: async () => (await import('./commands/languages.ts')).languages,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  eval: async () => (await import('./commands/eval.ts')).evaluate,
};

const find = (name: string | undefined): Promise<Command> | undefined => (name !== undefined && Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined);

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(loaders).map((load) => load()));
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
    const asked = await find(rest[0]);
    await io.out(asked ? helpOf(asked) : await overview());
    return name === undefined ? exit.usage : exit.fine;
  }
  const command = await find(name);
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}; the commands are ${Object.keys(loaders).join(', ')}`);
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
    const about = Object.hasOwn(loaders, argv[0] ?? '') ? `${argv[0]} ` : '';
    io.error(`dragoman: ${error instanceof Error ? error.message : String(error)}\n${usage ? `Try: dragoman ${about}--help\n` : ''}`);
    return usage ? exit.usage : exit.unreadable;
  }
}

/** The program: `argv` without node and script, `root` the folder of the installed package. */
export const main = (argv: readonly string[], root: string): Promise<number> => runCommand(argv, processIo(root));
