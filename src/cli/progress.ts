import type { Io } from './io.ts';

/** A line on the terminal that tells how far a run is; nothing at all where standard error is no terminal. */
export interface Progress {
  readonly step: (done: number, at: string) => void;
  readonly end: () => void;
}

const EVERY_MILLISECONDS = 80;
const SPINNER = '|/-\\';

export function showProgress(io: Io, clock: () => number = Date.now): Progress {
  if (!io.errorIsTerminal) return { step: () => {}, end: () => {} };
  const began = clock();
  let drawn = 0;
  return {
    step: (done, at) => {
      const now = clock();
      if (now - drawn < EVERY_MILLISECONDS) return;
      drawn = now;
      const rate = Math.round((done * 1000) / Math.max(1, now - began));
      const line = `${SPINNER[done % SPINNER.length]} ${done} documents, ${rate} a second  ${at}`;
      io.error(`\r\u001b[K${line.slice(0, io.columns - 1)}`);
    },
    end: () => io.error('\r\u001b[K'),
  };
}
