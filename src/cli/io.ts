import { once } from 'node:events';

/** Where a command reads and writes; tests give their own. */
export interface Io {
  /** Writes to standard output; resolves when it is taken. */
  readonly out: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Standard error is a terminal: a progress bar may be drawn there. */
  readonly errorIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly columns: number;
  /** The folder that holds `languages/`, `reference/` and `samples/`. */
  readonly root: string;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** The ledger that is meant where a command names none. */
  readonly databaseUrl?: string | undefined;
}

/** The process's own streams. A reader that closes its end early (`| head`) ends the program quietly. */
export function processIo(root: string): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    error: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    errorIsTerminal: process.stderr.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    root,
    today: new Date().toISOString().slice(0, 10),
    databaseUrl: process.env.DATABASE_URL,
  };
}
