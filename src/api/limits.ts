/** How much of something one address may do: `burst` at once, and `perSecond` for as long as it likes. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Limits {
  /** Bytes of a body that adds documents, and of any other. */
  readonly upload: number;
  readonly body: number;
  /** Milliseconds that a request may ask the ledger for. */
  readonly time: number;
  readonly reading: Rate;
  readonly writing: Rate;
}

const MB = 1024 * 1024;

/** Reviewing by keyboard writes a judgement or two a second. */
export const limitsOfServer: Limits = {
  upload: 20 * MB,
  body: MB / 4,
  time: 30_000,
  reading: { burst: 600, perSecond: 60 },
  writing: { burst: 120, perSecond: 4 },
};

/** Whoever asks from the same machine could hold it up by other means. */
export const limitsOfLoopback: Limits = { ...limitsOfServer, reading: { burst: 20_000, perSecond: 2_000 } };

/** So many addresses are remembered. */
const ADDRESSES = 10_000;

/**
 * Counts by address, in memory.
 *
 * @returns a function that tells how many seconds an address must wait; 0 where it may go on
 */
export function rateLimiter({ burst, perSecond }: Rate, clock: () => number = () => performance.now() / 1000): (address: string) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address) => {
    const now = clock();
    const known = buckets.get(address) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + (now - known.at) * perSecond);
    // those that asked last stand last: the first is forgotten first
    buckets.delete(address);
    buckets.set(address, { left: left < 1 ? left : left - 1, at: now });
    if (buckets.size > ADDRESSES) buckets.delete(buckets.keys().next().value as string);
    return left < 1 ? Math.ceil((1 - left) / perSecond) : 0;
  };
}
