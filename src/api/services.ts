// What the routes work with. A test gives its own.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Reference } from '../gazetteer/reference.ts';
import type { EngineThread } from '../pipeline/engine-thread.ts';
import type { LedgerQueries } from '../pipeline/queries.ts';
import type { RefreshOptions } from '../pipeline/refresh-resolution.ts';
import type { Thesaurus } from '../pipeline/thesaurus.ts';
import type { Limits } from './limits.ts';

/** A language pack, as far as the API tells of it. */
export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface Services {
  /** The ledger; `until` gives the same questions until a signal. `QueryThread` is one. */
  readonly ledger: LedgerQueries & { until(signal: AbortSignal): LedgerQueries };
  readonly reference: Reference;
  /** What bringing tellings together needs. */
  readonly tables: RefreshOptions;
  readonly languages: readonly Language[];
  /** By what names sides and codes are searched; without it English names are taken. */
  readonly thesaurus?: Thesaurus | undefined;
  /** Reads what is added, one job after another. */
  readonly reader: EngineThread;
  /** Answers what is asked of single pages meanwhile. */
  readonly explainer: EngineThread;
  /** Whoever has it may write. */
  readonly token: string;
  /** Reading asks for the token too: the address can be reached from other machines. */
  readonly isRemote: boolean;
  /** Names under which the server is asked, without ports; addresses in figures are always taken. */
  readonly hosts: readonly string[];
  readonly limits: Limits;
  /** The folder of the built app; undefined where the API is served alone. */
  readonly webFolder?: string | undefined;
  readonly version: string;
  /** The moment, as an ISO time stamp. */
  readonly now: () => string;
}

export interface ApiEnv {
  Variables: {
    /** The ledger for the time of this request. */
    readonly queries: LedgerQueries;
  };
}

export type Api = OpenAPIHono<ApiEnv>;
