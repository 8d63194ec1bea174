// What the two threads of a ledger say to one another.
import type { QueryName } from './queries.ts';

export interface ThreadData {
  /** Folder or address of the ledger; a folder is locked already. */
  readonly where: string;
}

export type Question = { readonly id: number; readonly name: QueryName; readonly args: readonly unknown[] } | 'close';

/** An error as it goes from thread to thread: its class would be lost on the way. */
export interface TellableError {
  readonly message: string;
  /** `Error` of what was asked wrongly and told on purpose; `TypeError` and the like of a fault in the program. */
  readonly name: string;
  readonly isOfStore: boolean;
}

export type Answer = { readonly id: number | 'open' | 'close' } & ({ readonly value: unknown } | { readonly error: TellableError });
