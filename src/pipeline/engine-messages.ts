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

/** A page of what was given that is about to be read. */
export interface BegunPage {
  readonly source: string;
  /** Pages of what was given up to this one, itself too. */
  readonly count: number;
}

export type EngineQuestion =
  /** The first document of what is given, behind so many pages. */
  | { readonly id: number; readonly ask: 'begin'; readonly given: Given; readonly readAt: string; readonly behind: number }
  /** The next document of what was begun; null after the last. */
  | { readonly id: number; readonly ask: 'next' }
  | { readonly id: number; readonly ask: 'zones'; readonly page: Page }
  /** Whatever zones need is loaded; null then. */
  | { readonly id: number; readonly ask: 'warm-up' };

export type EngineAnswer = { readonly id: number } & (
  | { readonly value: ReadDocument | Zones | null }
  | { readonly error: string }
  /** No answer yet: should the thread break, this page broke it. */
  | { readonly begun: BegunPage }
);
