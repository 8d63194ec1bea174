import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../api/app.ts';
import { answerFirst } from '../../api/first-answers.ts';
import { limitsOfLoopback, limitsOfServer } from '../../api/limits.ts';
import { type Listening, listen } from '../../api/server.ts';
import type { Services } from '../../api/services.ts';
import { type EngineThread, openEngineThread } from '../../pipeline/engine-thread.ts';
import { openQueryThread, type QueryThread } from '../../pipeline/query-thread.ts';
import { openThesaurus } from '../../pipeline/thesaurus.ts';
import { type Arguments, type Command, exit, refusePaths, UsageError } from '../command.ts';
import { engineFor, engineOptions, languagesOption } from '../engine.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, requireLedger } from '../ledger.ts';
import { tablesOf } from '../outlook.ts';

const PORT = 8722;
const LEAST_TOKEN = 16;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

interface Door {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  readonly isRemote: boolean;
  readonly names: readonly string[];
}

function portOf(args: Arguments): number {
  const typed = args.value('port') ?? String(PORT);
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65_535)
    throw new UsageError(`--port: ${JSON.stringify(typed)} is no port; give a number up to 65535, 0 for any that is free`);
  return Number(typed);
}

function doorOf(args: Arguments): Door {
  const host = args.value('host') ?? '127.0.0.1';
  const given = args.value('token');
  const isRemote = !isLoopback(host);
  if (isRemote && given === undefined)
    throw new UsageError(
      `--host ${host} can be reached from other machines: give a --token of your own, ${LEAST_TOKEN} letters or more, without which nobody reads or writes`,
    );
  if (given !== undefined && !/^[\w.~+/=-]{16,200}$/.test(given))
    throw new UsageError(`--token: give ${LEAST_TOKEN} to 200 letters, figures or signs of - . _ ~ + / =`);
  const names = ['localhost', host, ...(isRemote ? [hostname()] : []), ...(args.value('name')?.split(',') ?? [])];
  return { host, port: portOf(args), token: given ?? randomBytes(24).toString('base64url'), isRemote, names };
}

/** Resolves when the process is told to end. A second Ctrl-C ends it at once, as it does without us. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });

interface Opened {
  readonly ledger: QueryThread;
  readonly reader: EngineThread;
  readonly explainer: EngineThread;
}

/** Does by and by what the first who open the app, search, or open a document would wait for. */
async function warmUp(app: ReturnType<typeof makeApp>, services: Services): Promise<void> {
  await answerFirst(app, services);
  await services.thesaurus?.findSides('');
  // where it fails, whoever asks is told
  await services.explainer.warmUp().catch(() => {});
}

async function serveOn(door: Door, { args, io, opened }: { readonly args: Arguments; readonly io: Io; readonly opened: Opened }): Promise<Listening> {
  const engine = engineFor(args, io)(await opened.ledger.readHolders());
  const webFolder = join(io.root, 'dist', 'web');
  const thesaurus = openThesaurus({
    reference: engine.reference(),
    languagesFolder: join(io.root, 'languages'),
    moreLabels: join(io.root, 'web', 'src', 'locales'),
    compiled: tablesOf(io).compiled,
  });
  const services: Services = {
    ...opened,
    reference: engine.reference(),
    tables: tablesOf(io),
    thesaurus,
    languages: engine.languages().map(({ code, direction }) => ({ code, direction })),
    token: door.token,
    isRemote: door.isRemote,
    hosts: door.names,
    limits: door.isRemote ? limitsOfServer : limitsOfLoopback,
    webFolder: existsSync(join(webFolder, 'index.html')) ? webFolder : undefined,
    version: String((JSON.parse(readFileSync(join(io.root, 'package.json'), 'utf8')) as { version: string }).version),
    now: () => new Date().toISOString(),
  };
  const app = makeApp(services);
  const listening = await listen(app, door);
  void warmUp(app, services);
  return listening;
}

async function run(args: Arguments, io: Io): Promise<number> {
  refusePaths(args, 'serve');
  const door = doorOf(args);
  const where = ledgerOf(args, io);
  requireLedger(where);
  const stopped = untilStopped();
  const ledger = await openQueryThread(where);
  const options = { ...engineOptions(args, io), holders: await ledger.readHolders() };
  const opened = { ledger, reader: openEngineThread(options), explainer: openEngineThread(options) };
  try {
    const server = await serveOn(door, { args, io, opened });
    const host = door.host.includes(':') ? `[${door.host}]` : door.host;
    await io.out(
      `Dragoman serves ${where.replace(/\/\/[^@/]*@/, '//')} at\n  http://${host}:${server.port}/#token=${door.token}\nThe token in it lets its bearer write. Ctrl-C ends the server.\n`,
    );
    await stopped;
    await server.close();
  } finally {
    await Promise.all([opened.reader.close(), opened.explainer.close()]);
    await ledger.close();
  }
  return exit.fine;
}

export const serve: Command = {
  name: 'serve',
  usage: '--ledger LEDGER [--port N] [--host ADDRESS --token TOKEN]',
  summary: 'Serve the app and the API over a ledger.',
  details: `
Prints an address to open in a browser. Reading is open to this machine; the token in the address lets its bearer
write: judge, and add documents. The ledger is this process's own until it ends. With --host, other machines may ask:
then a --token must be given, and reading asks for it too. Nothing is encrypted; put a server with TLS before it.
docs/api.md tells what the API under /api/v1 gives and takes.`,
  options: {
    ...ledgerOption,
    port: { value: 'N', help: `the port; 0 for any that is free; default: ${PORT}` },
    host: { value: 'ADDRESS', help: 'the address to listen at; default: 127.0.0.1, this machine alone' },
    token: { value: 'TOKEN', help: 'the token that writing asks for; default: a new one each time' },
    name: { value: 'NAMES', help: 'other names under which the server is asked, for example that of a proxy' },
    ...languagesOption,
  },
  run,
};
