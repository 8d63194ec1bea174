import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { ExtractRecord } from '../model/record.ts';
import type { ReadItem } from '../readers/document.ts';
import { readPages } from '../readers/read-pages.ts';
import type { Extractor } from './extract.ts';

/** What of the engine the reading of pages needs. */
export type PageReader = Pick<Extractor, 'extract' | 'languages'>;

/** One document read, or something to report about a source. */
export type Extracted =
  | { readonly page: Page; readonly record: ExtractRecord; readonly issue?: undefined }
  | { readonly issue: Issue; readonly page?: undefined; readonly record?: undefined };

const noPack = (page: Page, language: string | null): Issue => ({
  source: page.source,
  place: '',
  message: language === null ? 'its language is not recognised' : `there is no pack for its language (${language})`,
  mend: 'only the facts of the document are recorded; docs/adding-a-language.md tells how to add a pack',
  level: 'damaged',
});

const failed = (page: Page, error: unknown): Issue => ({
  source: page.source,
  place: '',
  message: `the engine failed on it (${error instanceof Error ? error.message : String(error)})`,
  mend: 'please report it with the file',
  level: 'skipped',
});

/** The record of each page that readers hand on. A page that cannot be used costs itself alone. */
export async function* extractItems(extractor: PageReader, items: AsyncIterable<ReadItem>): AsyncGenerator<Extracted> {
  const packs = new Set(extractor.languages().map((l) => l.code));
  for await (const item of items) {
    if (item.issue) {
      yield item;
      continue;
    }
    try {
      const record = extractor.extract(item.page);
      const { language } = record.document;
      if (language === null || !packs.has(language)) yield { issue: noPack(item.page, language) };
      yield { page: item.page, record };
    } catch (error) {
      yield { issue: failed(item.page, error) };
    }
  }
}

/** Reads the pages of `paths` and gives the record of each. */
export const extractPages = (extractor: PageReader, paths: readonly string[], stdin?: AsyncIterable<Uint8Array | string>): AsyncGenerator<Extracted> =>
  extractItems(extractor, readPages(paths, stdin));
