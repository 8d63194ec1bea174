import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { type Decoded, decode, isBinary } from './decode.ts';

/** What a reader hands on: a page, or something that it could not use. */
export type ReadItem = { readonly page: Page; readonly issue?: undefined } | { readonly issue: Issue; readonly page?: undefined };

/** Bytes with the name under which they were given. */
export interface Source {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The issue that a damaged text gives beside its page; undefined where all bytes were sound. */
export function damage(source: string, decoded: Decoded): Issue | undefined {
  if (decoded.broken === 0) return undefined;
  const line = decoded.text.slice(0, decoded.firstBroken).split('\n').length;
  return {
    source,
    place: `line ${line}`,
    message: `bytes that are no ${decoded.encoding.toUpperCase()} stand in ${decoded.broken} ${decoded.broken === 1 ? 'place' : 'places'}; each is read as U+FFFD`,
    mend: 'save the file as UTF-8',
    level: 'damaged',
  };
}

/** The issue of a source that gives nothing. */
export const refuse = (source: string, message: string, mend: string, place = ''): ReadItem => ({ issue: { source, place, message, mend, level: 'skipped' } });

/** Decodes a source and makes a page of it; refuses empty and binary ones. */
export function readDocument({ source, bytes }: Source, declared: string | undefined, makePage: (text: string) => Page): ReadItem[] {
  if (bytes.length === 0) return [refuse(source, 'the file is empty', 'give a file with text')];
  if (isBinary(bytes)) return [refuse(source, 'this is no text (it holds binary data)', 'give .txt, .html or .jsonl files')];
  const decoded = decode(bytes, declared);
  const page = makePage(decoded.text);
  if (page.text.trim() === '') return [refuse(source, 'it holds no text', 'give a file with text')];
  const issue = damage(source, decoded);
  return issue ? [{ issue }, { page }] : [{ page }];
}
