// What the thread of the engine and the one that asks it say to one another.
import type { DocumentRows } from '../ledger/rows.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { ExtractorOptions } from './extract.ts';

export type EngineData = ExtractorOptions;

/** What is to be read: the bytes of a file under the name that it is kept by, or a page. */
export type Given = { readonly source: string; readonly bytes: Uint8Array } | { readonly page: Page };

/** One document of what was given, as rows of the ledger, or something to report. */
export type ReadDocument = { readonly rows: DocumentRows; readonly issue?: undefined } | { readonly issue: Issue; readonly rows?: undefined };

export type Zones = Explanation['zones'];

export type EngineQuestion =
  | { readonly id: number; readonly ask: 'begin'; readonly given: Given; readonly readAt: string }
  /** The next document of what was begun; null after the last. */
  | { readonly id: number; readonly ask: 'next' }
  | { readonly id: number; readonly ask: 'zones'; readonly page: Page };

export type EngineAnswer = { readonly id: number } & ({ readonly value: ReadDocument | Zones | null } | { readonly error: string });
