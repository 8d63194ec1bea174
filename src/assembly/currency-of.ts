import type { Quantity } from '../model/reading.ts';
import type { Clause } from './sentence.ts';

/** Of the currencies that a bare "dinar" may mean that of a side that has dinars (the publisher's state before others), else that of the publisher's state, else the first that the pack lists. */
export function currencyOf({ reading }: Clause, { unit, shared }: Quantity, sides: readonly string[]): string | undefined {
  if (!shared) return unit;
  // the code of a currency begins with that of its state
  const currencyIn = (state: string | undefined) => {
    const iso2 = state && reading.states.get(state)?.iso2;
    return iso2 ? shared.find((code) => code.startsWith(iso2)) : undefined;
  };
  const own = currencyIn(reading.home);
  const theirs = sides.map(currencyIn).filter((code) => code !== undefined);
  return own !== undefined && theirs.includes(own) ? own : (theirs[0] ?? own ?? unit);
}
