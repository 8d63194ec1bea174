import { join } from 'node:path';
import type { Holder } from '../model/holder.ts';
import { createExtractor, type Extractor, type ExtractorOptions } from '../pipeline/extract.ts';
import { type Arguments, type Option, UsageError } from './command.ts';
import type { Io } from './io.ts';

/** The option by which a command narrows the packs it uses. */
export const languagesOption: Readonly<Record<string, Option>> = {
  languages: { value: 'CODES', help: 'use only these packs, for example km,fa; default: all' },
};

declare const DRAGOMAN_BUILD: string;
/** The digest of the sources that the bundler puts in; sources that run by themselves have none. */
const build = typeof DRAGOMAN_BUILD === 'undefined' ? undefined : DRAGOMAN_BUILD;

/** The engine over the packs and tables beside the program. Refuses a language that has no pack. */
export const openEngine = (args: Arguments, io: Io): Extractor => engineFor(args, io)([]);

/** What the engine of a command line reads with: packs, tables, and their compiled twins. */
export function engineOptions(args: Arguments, io: Io): ExtractorOptions {
  const wanted = args
    .value('languages')
    ?.split(',')
    .map((code) => code.trim());
  const folders = {
    languagesFolder: join(io.root, 'languages'),
    referenceFolder: join(io.root, 'reference'),
    compiled: { root: io.root, folder: join(io.root, 'dist', 'data'), build },
  };
  return wanted ? { ...folders, languages: wanted } : folders;
}

/** The same as `openEngine`, once it is known which holders a ledger brings. What is wrong with the command line is told before. */
export function engineFor(args: Arguments, io: Io): (holders: readonly Holder[]) => Extractor {
  const options = engineOptions(args, io);
  const extractor = createExtractor(options);
  const known = extractor.languages().map((l) => l.code);
  const missing = options.languages?.find((code) => !known.includes(code));
  if (missing !== undefined) throw new UsageError(`--languages: there is no pack ${JSON.stringify(missing)}; "dragoman languages" lists them`);
  return (holders) => (holders.length === 0 ? extractor : createExtractor({ ...options, holders }));
}
