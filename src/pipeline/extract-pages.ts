import type { Issue } from '../model/issue.ts';
import { issueOf } from '../model/issue-words.ts';
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

const noPack = ({ source }: Page, language: string | null): Issue =>
  language === null ? issueOf('unknown-language', { source, level: 'damaged' }) : issueOf('no-pack', { source, values: { language }, level: 'damaged' });

const failed = ({ source }: Page, error: unknown): Issue =>
  issueOf('engine-failed', { source, values: { reason: error instanceof Error ? error.message : String(error) } });

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
