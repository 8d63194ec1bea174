import { open } from 'node:fs/promises';
import { explainFailure } from '../../ledger/failures.ts';
import { extractPages } from '../../pipeline/extract-pages.ts';
import { type Arguments, type Command, exit, requirePaths } from '../command.ts';
import { languagesOption, openEngine } from '../engine.ts';
import type { Io } from '../io.ts';
import { formatIssue } from '../issues.ts';

interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

async function openSink(path: string | undefined, io: Io): Promise<Sink> {
  if (path === undefined) return { write: io.out, close: async () => {} };
  const told = (error: unknown): never => {
    throw explainFailure(error, path);
  };
  const file = await open(path, 'w').catch(told);
  return { write: (text) => file.appendFile(text).catch(told), close: () => file.close() };
}

async function run(args: Arguments, io: Io): Promise<number> {
  const paths = requirePaths(args);
  const extractor = openEngine(args, io);
  const sink = await openSink(args.value('output'), io);
  let code: number = exit.fine;
  try {
    for await (const item of extractPages(extractor, paths, io.stdin)) {
      if (item.issue) {
        io.error(formatIssue(item.issue));
        if (item.issue.level === 'skipped') code = exit.unreadable;
      } else await sink.write(`${JSON.stringify(item.record)}\n`);
    }
  } finally {
    await sink.close();
  }
  return code;
}

export const extract: Command = {
  name: 'extract',
  usage: 'PATHS... [--output FILE]',
  summary: 'Read documents and print their records as JSON Lines.',
  details: `
PATHS are .txt, .html and .jsonl files, folders of them, or - for standard input. A line of a .jsonl file
holds "text" and may hold "url", "title", "date" and "language". Each document gives one line of JSON;
docs/codebook.md tells what it holds. What cannot be read is named on standard error and left out.`,
  options: { output: { value: 'FILE', help: 'write there instead of to standard output' }, ...languagesOption },
  run,
};
